package ceasefire.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.analysis.Warning.Skill;
import ceasefire.results.RecordedSeries;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WarningTest {
  private static final int WEEKS = 104;

  /** A row of 104 weeks, of which the first so many have a value. */
  private static double[] row(int length, double value) {
    double[] row = new double[WEEKS];
    Arrays.fill(row, Double.NaN);
    Arrays.fill(row, 0, length, value);
    return row;
  }

  private static RecordedSeries series(double[][] incidents, double[][] massing) {
    double[][] none = new double[incidents.length][];
    Arrays.setAll(none, i -> row(0, 0));
    return new RecordedSeries(Map.of(
        "incidents", incidents,
        "tension", none,
        "belief", none,
        "massing_seen", massing,
        "force_ratio", none));
  }

  /**
   * Looks after weeks 26, 52 and 78. Trial 0 ends in week 40: one look, a collapse. Trial 1 ends in
   * week 78: three looks, the last of them with the collapse ahead. Trials 2 and 3 hold: three each.
   */
  @Test
  void looksEveryHalfYearWhileTheCeasefireHolds() {
    double[][] incidents = {row(40, 9), row(78, 5), row(WEEKS, 1), row(WEEKS, 1)};
    Warning warning = Warning.of(series(incidents, incidents), WEEKS, 0.95);
    assertThat(warning.trials()).isEqualTo(4);
    assertThat(warning.observations()).isEqualTo(10);
    assertThat(warning.collapses()).isEqualTo(2);
    assertThat(warning.baseRate()).isEqualTo(0.2);
    // What is nowhere known is not judged.
    assertThat(warning.skills())
        .extracting(Skill::observable)
        .containsExactly("incidents", "incidents_trend", "massing_seen");
  }

  /**
   * Events 9 and 5; non-events 5, 5 and six of 1: 9 beats all eight, 5 beats six and ties two: 15 of
   * 16. The alarm is for the 9 alone, and right.
   */
  @Test
  void skillByHand() {
    double[][] incidents = {row(40, 9), row(78, 5), row(WEEKS, 1), row(WEEKS, 1)};
    Skill skill = Warning.of(series(incidents, incidents), WEEKS, 0.95).skills().get(0);
    assertThat(skill.area().estimate()).isEqualTo(15 / 16.0, within(1e-12));
    assertThat(skill.precision().estimate()).isEqualTo(1);
  }

  @Test
  void anObservableThatNeverMovesWarnsOfNothing() {
    double[][] incidents = {row(40, 2), row(WEEKS, 2), row(WEEKS, 2)};
    Skill skill = Warning.of(series(incidents, incidents), WEEKS, 0.95).skills().get(0);
    assertThat(skill.area().estimate()).isEqualTo(0.5);
    // All are alarms: precision is the base rate, 1 of 7.
    assertThat(skill.precision().estimate()).isEqualTo(1 / 7.0, within(1e-12));
  }

  @Test
  void shortHorizonsLeaveNothingToForetell() {
    double[][] incidents = {row(10, 1)};
    Warning warning = Warning.of(series(incidents, incidents), 40, 0.95);
    assertThat(warning.observations()).isZero();
    assertThat(warning.skills()).isEmpty();
  }
}
