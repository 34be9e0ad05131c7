package ceasefire.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.results.MetricKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidencesTest {
  private static final double NONE = Double.NaN;

  /** Four trials: an offensive on day 10, a seizure on day 20, and two that hold. */
  private static final Ensemble FOUR = new Ensemble(
      0,
      100,
      4,
      List.of(
          new Response("w_day", MetricKind.TIME_TO_EVENT, 10, 20, NONE, NONE),
          new Response(
              "w_cause",
              MetricKind.CATEGORY,
              List.of("offensive", "seizure", "retake"),
              0,
              1,
              NONE,
              NONE),
          // Of those that hold it tells of the first violation, which is no collapse.
          new Response(
              "initiator", MetricKind.CATEGORY, List.of("challenger", "host"), 0, 0, 1, NONE),
          new Response("settlement_day", MetricKind.TIME_TO_EVENT, NONE, NONE, 30, 100),
          new Response("nuclear_day", MetricKind.TIME_TO_EVENT, NONE, NONE, NONE, NONE)));

  @Test
  void causesAddUpToTheCollapses() {
    Incidences found = Incidences.of(FOUR, 0.95);
    assertThat(found.collapses()).isEqualTo(2);
    assertThat(found.causes())
        .extracting(IncidenceCurve::label)
        .containsExactly("offensive", "seizure", "retake");
    IncidenceCurve seizure = found.causes().get(1);
    assertThat(seizure.events()).isEqualTo(1);
    assertThat(seizure.n()).isEqualTo(4);
    assertThat(seizure.on(19).estimate()).isZero();
    assertThat(seizure.on(20).estimate()).isCloseTo(0.25, within(1e-15));
    assertThat(seizure.last().estimate()).isCloseTo(0.25, within(1e-15));
    assertThat(seizure.steps())
        .extracting(IncidenceCurve.Step::day)
        .containsExactly(0.0, 20.0, 100.0);
    assertThat(found.causes().get(2).noneSeen()).isTrue();
    // 1 - 0.05^(1/4)
    assertThat(found.causes().get(2).boundIfNoneSeen()).isCloseTo(0.5271, within(1e-4));
    assertThat(found.causes().get(2).last().high()).isCloseTo(0.5271, within(1e-4));
  }

  @Test
  void initiatorsAreThoseOfCollapses() {
    List<IncidenceCurve> initiators = Incidences.of(FOUR, 0.95).initiators();
    assertThat(initiators.get(0).last().estimate()).isCloseTo(0.5, within(1e-15));
    assertThat(initiators.get(1).events()).isZero();
  }

  /** Wilson: 1 of 4 is 0.0456 to 0.6994, 2 of 4 is 0.1500 to 0.8500. */
  @Test
  void turnsAreSharesOfAllTrials() {
    List<IncidenceCurve> turns = Incidences.of(FOUR, 0.95).turns();
    assertThat(turns)
        .extracting(IncidenceCurve::label)
        .containsExactly("settlement_day", "nuclear_day");
    assertThat(turns.get(0).on(99).low()).isCloseTo(0.0456, within(1e-4));
    assertThat(turns.get(0).on(99).high()).isCloseTo(0.6994, within(1e-4));
    assertThat(turns.get(0).last().low()).isCloseTo(0.15, within(1e-4));
    assertThat(turns.get(1).noneSeen()).isTrue();
  }

  @Test
  void whatIsNotMeasuredIsNotTold() {
    var plain =
        new Ensemble(0, 100, 1, List.of(new Response("w_day", MetricKind.TIME_TO_EVENT, 10)));
    assertThat(Incidences.of(plain, 0.95))
        .isEqualTo(new Incidences(1, List.of(), List.of(), List.of()));
    var none = new Ensemble(0, 100, 0, List.of());
    assertThat(Incidences.of(none, 0.95).causes()).isEmpty();
  }
}
