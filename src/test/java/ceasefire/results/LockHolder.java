package ceasefire.results;

import java.nio.file.Path;
import java.util.List;

/** Opens a folder, commits two trials, says so, and then does nothing until it is killed. */
final class LockHolder {
  private LockHolder() {}

  public static void main(String[] args) throws InterruptedException {
    ResultFolder folder = ResultFolder.open(
        Path.of(args[0]),
        SampleMetrics.plan(),
        SampleMetrics.POINTS,
        SampleMetrics.ALL,
        Opening.AFRESH);
    folder.writer().add(List.of(SampleMetrics.trial(0, 0, 0, 0, 0, 0)), List.of());
    folder.writer().commit();
    folder.writer().add(List.of(SampleMetrics.trial(1, 0, 0, 0, 0, 0)), List.of());
    System.out.println("open");
    Thread.sleep(60_000);
  }
}
