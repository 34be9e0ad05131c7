package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.analysis.ResponseMeasure;
import ceasefire.design.Measure;
import ceasefire.design.Sensitivity;
import ceasefire.stats.Interval;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The table of a sensitivity analysis. */
class SensitivityTextTest {
  private static String table(double estimate, OptionalDouble only) {
    var interval = new Interval(estimate, estimate, estimate, 0.95, 4);
    var found = new Sensitivity(
        Sensitivity.Method.VARIANCE,
        List.of(
            new Sensitivity.Index("a", Measure.FIRST_ORDER, interval),
            new Sensitivity.Index("a", Measure.TOTAL_ORDER, interval)),
        4,
        0,
        List.of(),
        0,
        only);
    return SensitivityText.table(ResponseMeasure.USUAL.get(0), found);
  }

  @Test
  void aDashHasAReason() {
    assertThat(table(Double.NaN, OptionalDouble.of(1)))
        .contains(
            "\n  it never varies, being 1.00 at every point: nothing that was varied moves it\n")
        .containsPattern("\n  a +- +-\n");
    assertThat(table(Double.NaN, OptionalDouble.empty()))
        .contains("\n  it does not vary beyond the luck of trials, so that");
    assertThat(table(0.5, OptionalDouble.empty())).doesNotContain("  it ");
  }
}
