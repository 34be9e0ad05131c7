package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrialRowsTest {
  private final TrialRows rows = new TrialRows(SampleMetrics.ALL);

  @Test
  void headerHasTheKeysAndThenTheMetrics() {
    assertThat(rows.header())
        .isEqualTo("point,replicate,seed,status,reason,outcome,agreed,v_day,episodes,km2_lost\n");
  }

  @Test
  void writesEachKindInItsWay() {
    assertThat(row(SampleMetrics.trial(2, 1, 0, 365, 3, 12.5)))
        .isEqualTo("0000000000000007,2,00000000000003ea,ok,,frozen,0,365,3,12.5\n");
  }

  @Test
  void leavesWhatDoesNotApplyEmpty() {
    double no = Double.NaN;
    assertThat(row(SampleMetrics.trial(0, no, 1, no, no, no)))
        .isEqualTo("0000000000000007,0,00000000000003e8,ok,,,1,,,\n");
  }

  @Test
  void failedTrialHasAQuotedReasonAndNoValues() {
    TrialRecord failed = TrialRecord.failed(-1, 9, 1, "play: Oops: a, \"b\"\nc", 5);
    assertThat(row(failed))
        .isEqualTo(
            "ffffffffffffffff,9,0000000000000001,failed,\"play: Oops: a, \"\"b\"\" c\",,,,,\n");
  }

  /** So that a run that goes on knows what it holds, bit for bit. */
  @Test
  void readsBackWhatItWrote() {
    double no = Double.NaN;
    for (TrialRecord trial : List.of(
        SampleMetrics.trial(2, 2, 1, 1 / 3.0, 7, 1e-7 / 3),
        SampleMetrics.trial(0, no, 0, no, no, 12_345_678.9),
        TrialRecord.failed(-1, 9, -1, "play: Oops: a, \"b\", c", 5))) {
      TrialRecord read = rows.read(row(trial));
      assertThat(row(read)).isEqualTo(row(trial));
      assertThat(read.values()).isEqualTo(trial.values());
      assertThat(read.reason()).isEqualTo(trial.reason());
      assertThat(read.seed()).isEqualTo(trial.seed());
    }
  }

  @Test
  void refusesValuesThatAreNoLabelOrTooFew() {
    assertThatThrownBy(() -> row(SampleMetrics.trial(0, 3, 0, 0, 0, 0)))
        .hasMessageContaining("outcome")
        .hasMessageContaining("held, frozen, seized");
    assertThatThrownBy(() -> row(SampleMetrics.trial(0, 0.5, 0, 0, 0, 0)))
        .hasMessageContaining("0.5");
    assertThatThrownBy(() -> row(SampleMetrics.trial(0, 0, 0)))
        .hasMessageContaining("2 values for 5 metrics");
  }

  private String row(TrialRecord trial) {
    StringBuilder out = new StringBuilder();
    rows.append(out, trial);
    return out.toString();
  }
}
