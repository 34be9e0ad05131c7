package ceasefire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.results.MetricKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CausesTest {
  private static final double NONE = Double.NaN;
  private static final List<String> CAUSES = List.of("offensive", "seizure", "deaths");
  private static final List<String> SIDES = List.of("challenger", "host", "unordered");

  private static Ensemble ensemble(double[] days, double[] causes, double[] initiators) {
    return new Ensemble(
        1,
        100,
        days.length,
        List.of(
            new Response("w_day", MetricKind.TIME_TO_EVENT, days),
            new Response("w_cause", MetricKind.CATEGORY, CAUSES, causes),
            new Response("initiator", MetricKind.CATEGORY, SIDES, initiators)));
  }

  /** Five trials: two ended by deaths on days 10 and 40, one by an offensive on day 40. */
  @Test
  void countsEachCauseAmongAllTrials() {
    Causes causes = Causes.of(
            ensemble(
                new double[] {40, NONE, 10, NONE, 40},
                new double[] {2, NONE, 2, NONE, 0},
                new double[] {2, 1, 2, NONE, 0}),
            0.95)
        .orElseThrow();
    assertThat(causes.n()).isEqualTo(5);
    assertThat(causes.collapses()).isEqualTo(3);
    assertThat(causes.curves())
        .extracting(Causes.Curve::cause)
        .containsExactly("deaths", "offensive");
    Causes.Curve deaths = causes.curves().get(0);
    assertThat(deaths.steps()).extracting(Causes.Step::day).containsExactly(0.0, 10.0, 40.0, 100.0);
    assertThat(deaths.on(9).estimate()).isZero();
    assertThat(deaths.on(10).estimate()).isEqualTo(1.0 / 5);
    assertThat(deaths.on(39.9).estimate()).isEqualTo(1.0 / 5);
    assertThat(deaths.last().estimate()).isEqualTo(2.0 / 5);
    assertThat(deaths.medianDay()).isEqualTo(10);
    // Trial 1 has an initiator of a violation, not of a war: it does not count.
    assertThat(causes.initiators()).extracting(Share::events).containsExactly(1, 0, 2);
    assertThat(causes.initiators()).allMatch(share -> share.n() == 3);
  }

  /** The causes add up to what survival has lost. */
  @Test
  void addUpToTheCollapses() {
    double[] days = {5, 7, 7, NONE, 90, 100};
    Ensemble ensemble = ensemble(days, new double[] {0, 1, 2, NONE, 1, 0}, new double[6]);
    Causes causes = Causes.of(ensemble, 0.95).orElseThrow();
    double ended =
        causes.curves().stream().mapToDouble(c -> c.last().estimate()).sum();
    assertThat(ended).isCloseTo(5.0 / 6, org.assertj.core.api.Assertions.within(1e-12));
  }

  @Test
  void withoutCollapsesOrWithoutTheColumnThereAreNone() {
    double[] none = {NONE, NONE};
    Causes causes = Causes.of(ensemble(none, none, none), 0.95).orElseThrow();
    assertThat(causes.curves()).isEmpty();
    assertThat(causes.initiators()).isEmpty();
    assertThat(Causes.of(new Ensemble(1, 100, 0, List.of()), 0.95)).isEmpty();
  }
}
