package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.model.WeeklySeries;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetTest {
  private static final double NO = Double.NaN;
  private static final int TRIALS = 200;

  @TempDir
  Path folder;

  /** Trial i: label i % 3, event i % 2, day i + 0.25, third trials fail; series of i % 4 weeks. */
  @BeforeEach
  void write() {
    try (ResultFolder running = ResultFolder.open(
        folder, SampleMetrics.plan(), SampleMetrics.POINTS, SampleMetrics.ALL, Opening.AFRESH)) {
      for (int i = 0; i < TRIALS; i++) {
        TrialRecord trial = i % 5 == 3
            ? TrialRecord.failed(-7, i, i, "play: Oops, \"" + i + "\"", 5)
            : TrialRecord.ok(
                -7, i, -i, new double[] {i % 3, i % 2, i % 7 == 0 ? NO : i + 0.25, i, 0.1 * i});
        running.writer().add(List.of(trial), series(i));
      }
      running.assemble("about: {}\n");
    }
  }

  private static List<SeriesRecord> series(int i) {
    if (i >= 8) {
      return List.of();
    }
    WeeklySeries recorder = new WeeklySeries(4);
    recorder.clear();
    for (int week = 0; week < i % 4; week++) {
      recorder.nextWeek();
      recorder.put(0, 10 * i + week);
      recorder.put(4, week == 1 ? NO : 1.0 / (i + week));
    }
    return List.of(SeriesRecord.of(-7, i, recorder));
  }

  @Test
  void readsWhatWasWritten() {
    Dataset all = Dataset.read(folder);
    assertThat(all.size()).isEqualTo(TRIALS);
    double[] days = all.column("v_day");
    double[] km2 = all.column("km2_lost");
    String[] outcomes = all.category("outcome");
    for (int i = 0; i < TRIALS; i++) {
      boolean failed = i % 5 == 3;
      assertThat(all.point(i)).isEqualTo(-7);
      assertThat(all.replicate(i)).isEqualTo(i);
      assertThat(all.seed(i)).isEqualTo(failed ? i : -i);
      assertThat(all.status(i)).isEqualTo(failed ? TrialStatus.FAILED : TrialStatus.OK);
      assertThat(all.reason(i)).isEqualTo(failed ? "play: Oops, \"" + i + "\"" : "");
      assertThat(days[i]).isEqualTo(Double.valueOf(failed || i % 7 == 0 ? NO : i + 0.25));
      assertThat(km2[i]).isEqualTo(Double.valueOf(failed ? NO : 0.1 * i));
      assertThat(outcomes[i])
          .isEqualTo(failed ? "" : List.of("held", "frozen", "seized").get(i % 3));
    }
  }

  @Test
  void filtersByStatus() {
    Dataset ok = Dataset.read(folder).with(TrialStatus.OK);
    assertThat(ok.size()).isEqualTo(160);
    assertThat(ok.replicate(3)).isEqualTo(4);
    assertThat(ok.column("episodes")).hasSize(160).startsWith(0, 1, 2, 4);
    assertThat(ok.count("outcome", "held") + ok.count("outcome", "frozen"))
        .isEqualTo(160 - ok.count("outcome", "seized"));
    assertThat(ok.count("outcome", "")).isZero();
    assertThat(Dataset.read(folder).with(TrialStatus.FAILED).size()).isEqualTo(40);
    assertThat(Dataset.read(folder).with(TrialStatus.TIMEOUT).size()).isZero();
  }

  @Test
  void readsSomeColumnsOnly() {
    Dataset some = Dataset.read(folder, List.of("episodes"));
    assertThat(some.column("episodes")[7]).isEqualTo(7);
    assertThatThrownBy(() -> some.column("agreed"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("agreed")
        .hasMessageContaining("episodes");
    assertThatThrownBy(() -> Dataset.read(folder, List.of("nothing")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing")
        .hasMessageContaining("outcome, agreed");
  }

  @Test
  void keepsCategoriesAndNumbersApart() {
    Dataset all = Dataset.read(folder);
    assertThatThrownBy(() -> all.column("outcome")).hasMessageContaining("outcome is a category");
    assertThatThrownBy(() -> all.category("agreed")).hasMessageContaining("agreed is no category");
  }

  @Test
  void readsSeriesAsTrialByWeek() {
    Dataset all = Dataset.read(folder, List.of());
    RecordedSeries both = all.series(List.of("tension", "incidents", "unheard_of"));
    // Trials 0 and 4 were recorded, but for no week.
    List<double[]> expected = new ArrayList<>();
    for (int i : new int[] {1, 2, 3, 5, 6, 7}) {
      double[] row = {NO, NO, NO};
      for (int week = 0; week < i % 4; week++) {
        row[week] = 10 * i + week;
      }
      expected.add(row);
    }
    assertThat(Arrays.deepEquals(both.of("incidents"), expected.toArray(new double[0][])))
        .isTrue();
    assertThat(both.of("tension")[2]).containsExactly(1.0 / 3, NO, 1.0 / 5);
    assertThat(both.of("unheard_of")).isEmpty();
    assertThatThrownBy(() -> both.of("belief")).hasMessageContaining("no series belief was read");
  }

  @Test
  void missingTrialsAreNamed() {
    assertThatThrownBy(() -> Dataset.read(folder.resolve("nowhere")))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("nowhere");
  }
}
