package ceasefire.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import ceasefire.param.Unit;
import ceasefire.results.Dataset;
import ceasefire.results.Metric;
import ceasefire.results.MetricKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ensembles and ribbons from the files that a run leaves. */
class StoredTrialsTest {
  private static final String POINT = "00000000000000ab";
  private static final List<Metric> METRICS = List.of(
      new Metric(
          "outcome",
          MetricKind.CATEGORY,
          Unit.NONE,
          "How it ended",
          List.of("held", "war_resumed", "wider_war"),
          model -> 0),
      new Metric("w_day", MetricKind.TIME_TO_EVENT, Unit.DAYS, "Collapse", model -> 0));

  @TempDir
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("columns.csv"), """
        name,unit,kind,meaning
        point,,key,Point
        replicate,,key,Replicate
        seed,,key,Seed
        status,,category,Status
        reason,,text,Reason
        outcome,,category,How it ended
        w_day,days,time_to_event,Collapse
        """);
    trials(POINT, "held");
    Files.writeString(folder.resolve("series.csv"), """
        point,replicate,series,week,value
        %1$s,0,incidents,0,5
        %1$s,0,incidents,1,7
        %1$s,0,brigades_forward,0,3
        %1$s,0,brigades_forward,1,3
        %1$s,0,brigades_missing,0,0
        %1$s,0,brigades_missing,1,1
        %1$s,0,home_gap,0,2
        %1$s,0,home_gap,1,
        %1$s,3,incidents,0,9
        %1$s,3,brigades_forward,0,3
        %1$s,3,brigades_missing,0,0
        %1$s,3,home_gap,0,2
        """.formatted(POINT));
  }

  private void trials(String lastPoint, String lastOutcome) throws IOException {
    Files.writeString(folder.resolve("trials.csv"), """
        point,replicate,seed,status,reason,outcome,w_day
        %1$s,0,0000000000000001,ok,,held,
        %1$s,1,0000000000000002,failed,play: boom,,
        %1$s,2,0000000000000003,timeout,,,
        %2$s,3,0000000000000004,ok,,war_resumed,12
        %2$s,4,0000000000000005,ok,,%3$s,
        """.formatted(POINT, lastPoint, lastOutcome));
  }

  private Ensemble ensemble() {
    return Ensemble.of(Dataset.read(folder), METRICS, 1_826);
  }

  @Test
  void okTrialsGiveValuesAndFailedOnesReasons() {
    Ensemble ensemble = ensemble();
    Response outcome = ensemble.response("outcome").orElseThrow();
    Response collapse = ensemble.response("w_day").orElseThrow();

    assertThat(ensemble.point()).isEqualTo(0xab);
    assertThat(ensemble.ok()).isEqualTo(3);
    assertThat(ensemble.failures()).containsOnly(entry("play: boom", 1), entry("timeout", 1));
    assertThat(outcome.applicable()).containsExactly(0, 1, 0);
    assertThat(collapse.value(0)).isNaN();
    assertThat(collapse.value(1)).isEqualTo(12);
  }

  @Test
  void aSecondPointIsRejected() throws IOException {
    trials("00000000000000ac", "held");

    assertThatThrownBy(this::ensemble).hasMessageContaining("second design point");
  }

  @Test
  void anUnknownLabelIsRejected() throws IOException {
    trials(POINT, "lost");

    assertThatThrownBy(this::ensemble)
        .hasMessageContaining("replicate 4")
        .hasMessageContaining("'lost'")
        .hasMessageContaining("held, war_resumed, wider_war");
  }

  @Test
  void ribbonsAreOverTrialsStillInCeasefire() {
    WeeklyRibbons weekly = ribbons(1_000);

    assertThat(weekly.trials()).isEqualTo(3);
    assertThat(weekly.incidents().weeks()).extracting(Ribbon.Week::n).containsExactly(2, 1);
    assertThat(weekly.incidents().weeks()).extracting(Ribbon.Week::q50).containsExactly(7.0, 7.0);
    assertThat(weekly.missing().weeks()).extracting(Ribbon.Week::q50).containsExactly(0.0, 1.0);
    assertThat(weekly.homeGap().weeks()).hasSize(1);
    assertThat(ribbons(4).trials()).isEqualTo(2);
  }

  private WeeklyRibbons ribbons(int recorded) {
    return WeeklyFindings.of(Dataset.read(folder), 1_826, recorded, 0.95).ribbons();
  }
}
