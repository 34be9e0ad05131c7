package ceasefire.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.results.MetricKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurvivalCurveTest {
  private static final Response DAYS =
      new Response("w_day", MetricKind.TIME_TO_EVENT, 20, Double.NaN, 10, Double.NaN);

  private static SurvivalCurve curve(Response response, Integer... marks) {
    return SurvivalCurve.of("no collapse (W)", response, 100, List.of(marks), 0.95);
  }

  @Test
  void stepsDownAtEachEventAndEndsAtTheHorizon() {
    SurvivalCurve curve = curve(DAYS);

    assertThat(curve.n()).isEqualTo(4);
    assertThat(curve.steps())
        .extracting(SurvivalCurve.Step::day)
        .containsExactly(0.0, 10.0, 20.0, 100.0);
    assertThat(curve.steps())
        .extracting(step -> step.survival().estimate())
        .containsExactly(1.0, 0.75, 0.5, 0.5);
    assertThat(curve.last().estimate()).isEqualTo(0.5);
  }

  @Test
  void countsTrialsAtRiskAndEventsAtItsMarks() {
    SurvivalCurve curve = curve(DAYS, 0, 20, 21, 100);

    assertThat(curve.marks()).extracting(SurvivalCurve.Mark::atRisk).containsExactly(4, 3, 2, 2);
    assertThat(curve.marks()).extracting(SurvivalCurve.Mark::events).containsExactly(0, 2, 2, 2);
    assertThat(curve.at(20).survival().estimate()).isEqualTo(0.5);
    assertThatThrownBy(() -> curve.at(50)).hasMessageContaining("no mark on day 50");
  }

  /** S = 1/2, Greenwood sum 1/12 + 1/6 = 1/4, so that S^exp(+-1.96 (1/2) / ln 2) is the interval. */
  @Test
  void theBandIsLogLog() {
    double factor = Math.exp(1.959964 * 0.5 / Math.log(2));

    assertThat(curve(DAYS).last().low()).isEqualTo(Math.pow(0.5, factor), within(1e-6));
    assertThat(curve(DAYS).last().high()).isEqualTo(Math.pow(0.5, 1 / factor), within(1e-6));
  }

  @Test
  void anEventOnTheHorizonCounts() {
    var last = new Response("w_day", MetricKind.TIME_TO_EVENT, 100, Double.NaN);

    assertThat(curve(last, 100).last().estimate()).isEqualTo(0.5);
    assertThat(curve(last, 100).at(100).events()).isEqualTo(1);
  }

  @Test
  void withoutEventsOrTrialsThereIsNoFalseCertainty() {
    var calm = new Response("w_day", MetricKind.TIME_TO_EVENT, Double.NaN, Double.NaN);

    // Two of two survive: above 0.05^(1/2).
    assertThat(curve(calm).last().estimate()).isEqualTo(1);
    assertThat(curve(calm).last().low()).isEqualTo(Math.sqrt(0.05), within(1e-12));
    assertThat(curve(new Response("w_day", MetricKind.TIME_TO_EVENT)).steps()).isEmpty();
  }
}
