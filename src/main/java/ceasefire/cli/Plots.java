package ceasefire.cli;

import ceasefire.report.Charts;
import ceasefire.report.Findings;
import ceasefire.results.StorageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Draws charts where they can be drawn, and says why where they cannot. */
final class Plots {
  private Plots() {}

  /**
   * Draws; whether it has.
   *
   * @param played whether any trial was played to its end
   * @param folder makes the folder that they go into
   * @param findings what is drawn
   * @throws StorageException when the disk refuses
   */
  static boolean draw(
      boolean played,
      Supplier<Path> folder,
      Supplier<Findings> findings,
      Workshop workshop,
      Console console) {
    Optional<String> obstacle =
        played ? workshop.chartObstacle().get() : Optional.of("no trial was finished");
    if (obstacle.isPresent()) {
      console.tell("Plots were skipped: " + obstacle.get() + ".");
      return false;
    }
    Path plots = folder.get();
    try {
      Charts.write(findings.get(), plots);
      return true;
    } catch (IOException e) {
      throw StorageException.writing(plots, e);
    }
  }
}
