package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.model.WeeklySeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetWriterTest {
  private static final int LINES_OF_HEADER = 1;

  @TempDir
  Path folder;

  private final AtomicLong clock = new AtomicLong(-5);
  private DatasetWriter writer;

  @BeforeEach
  void open() {
    writer =
        new DatasetWriter(new TrialRows(SampleMetrics.ALL), new ChunkFolder(folder), clock::get);
  }

  @Test
  void commitsAPieceWhenItHasTwentyThousandTrials() throws IOException {
    writer.add(trials(0, 45_000), List.of());
    assertThat(lines("000000.csv")).isEqualTo(LINES_OF_HEADER + 20_000);
    assertThat(lines("000001.csv")).isEqualTo(LINES_OF_HEADER + 20_000);
    assertThat(folder.resolve("chunks/000002.csv")).doesNotExist();
    writer.commit();
    assertThat(lines("000002.csv")).isEqualTo(LINES_OF_HEADER + 5_000);
    assertThat(folder.resolve("chunks/series")).isEmptyDirectory();
  }

  @Test
  void commitsAPieceWhenItsOldestRowIsFiveSecondsOld() throws IOException {
    writer.tick();
    writer.add(trials(0, 1), List.of());
    clock.addAndGet(TimeUnit.SECONDS.toNanos(5) - 1);
    writer.add(trials(1, 2), List.of());
    writer.tick();
    assertThat(folder.resolve("chunks/000000.csv")).doesNotExist();
    clock.incrementAndGet();
    writer.tick();
    assertThat(lines("000000.csv")).isEqualTo(LINES_OF_HEADER + 2);

    clock.addAndGet(TimeUnit.HOURS.toNanos(1));
    writer.tick();
    writer.add(trials(2, 3), List.of());
    assertThat(folder.resolve("chunks/000001.csv")).doesNotExist();
  }

  @Test
  void commitsAPieceWhenItsSeriesAreLong() throws IOException {
    for (int replicate = 0; replicate < 40; replicate++) {
      SeriesRecord series = SeriesRecord.of(7, replicate, weeks(1_000));
      writer.add(trials(replicate, replicate + 1), List.of(series));
    }
    assertThat(folder.resolve("chunks/000001.csv")).exists();
    assertThat(Files.size(folder.resolve("chunks/series/000000.csv")))
        .isBetween(4L << 20, (4L << 20) + 6_000 * 50);
    long inTrials = lines("000000.csv") - LINES_OF_HEADER;
    assertThat(lines("series/000000.csv") - LINES_OF_HEADER)
        .isEqualTo(inTrials * 1_000 * WeeklySeries.NAMES.size());
  }

  @Test
  void refusesSeriesOfNobody() {
    SeriesRecord stray = SeriesRecord.of(7, 9, weeks(1));
    assertThatThrownBy(() -> writer.add(trials(4, 5), List.of(stray)))
        .hasMessageContaining("replicate 9");
  }

  @Test
  void namesTheFileThatTheDiskDoesNotTake() throws IOException {
    Files.delete(folder.resolve("chunks/series"));
    Files.delete(folder.resolve("chunks"));
    writer.add(trials(0, 1), List.of());
    assertThatThrownBy(writer::commit)
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("000000.csv")
        .hasMessageContaining("check that the folder is still there");
  }

  private static List<TrialRecord> trials(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(replicate -> SampleMetrics.trial(replicate, 0, 0, 0, 0, 0))
        .toList();
  }

  private static WeeklySeries weeks(int weeks) {
    WeeklySeries series = new WeeklySeries(weeks);
    series.clear();
    for (int week = 0; week < weeks; week++) {
      series.nextWeek();
      for (int s = 0; s < WeeklySeries.NAMES.size(); s++) {
        series.put(s, week);
      }
    }
    return series;
  }

  private long lines(String chunk) throws IOException {
    try (var lines = Files.lines(folder.resolve("chunks").resolve(chunk))) {
      return lines.count();
    }
  }
}
