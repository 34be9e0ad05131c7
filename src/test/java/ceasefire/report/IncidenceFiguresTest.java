package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.Requires;
import ceasefire.analysis.Answer;
import ceasefire.analysis.IncidenceCurve;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures of causes, orders and turns have a drawing, words, numbers and something to hover over. */
class IncidenceFiguresTest {
  private static final Posture POSTURE =
      new Posture("", "run", Specimens.realistic(), Specimens.weekly(1_000, 0.001, 100), List.of());

  @BeforeEach
  void needsAFont() {
    Requires.font();
  }

  @Test
  void ordersAreToldByDayWithIntervals() {
    Figure figure = IncidenceFigures.initiators(POSTURE);
    Answer answer = POSTURE.answer();
    assertThat(figure.id()).isEqualTo("initiators");
    assertThat(figure.alternative())
        .contains("by order of the challenger ", "without an order ", "half of them by day ");
    assertThat(figure.numbers().header())
        .containsExactly(
            "initiator", "day", "trials", "n", "estimate", "low", "high", "confidence");
    assertThat(figure.numbers().rows()).hasSize(3 * answer.timeScale().marks().size());
    List<String> names =
        figure.live().orElseThrow().curves().stream().map(Live.Curve::name).toList();
    assertThat(names)
        .containsExactlyInAnyOrder(
            "by order of the challenger", "by order of the host", "without an order");
  }

  /** Hidden bands take no room: what is left fills the chart. */
  @Test
  void causesHaveRoomForTheirCurvesAlone() {
    var causes = POSTURE.answer().incidences().causes();
    Live live =
        IncidenceFigures.causes(POSTURE, IncidenceLines.highest(causes)).live().orElseThrow();
    double highest = causes.stream()
        .filter(curve -> !curve.noneSeen())
        .mapToDouble(curve -> 100 * curve.last().estimate())
        .max()
        .orElseThrow();
    assertThat(live.topOfCurves()).isEqualTo(highest).isLessThan(live.top());
    assertThat(live.json()).contains("\"topOfCurves\":");
  }

  @Test
  void turnsTellOfThoseThatNeverCameToo() {
    Figure figure = IncidenceFigures.turns(POSTURE);
    assertThat(figure.alternative()).contains("a settlement ").doesNotContain("nuclear");
    assertThat(figure.notes()).anySatisfy(note -> assertThat(note).contains("nuclear use: below"));
    assertThat(figure.numbers().rows())
        .extracting(row -> row.get(0))
        .contains("settlement_day", "nuclear_day");
    IncidenceCurve settled = POSTURE.answer().incidences().turns().get(0);
    List<String> last = figure.numbers().rows().stream()
        .filter(row -> row.get(0).equals("settlement_day"))
        .reduce((a, b) -> b)
        .orElseThrow();
    assertThat(Double.parseDouble(last.get(2))).isEqualTo(settled.events());
  }

  @Test
  void costsAreDrawnOnWidePagesWithTheirAmountsAndOnNarrowOnesWithout() {
    Figure figure = RunFigures.costs(POSTURE);
    assertThat(figure.alternative()).contains("killed: host ", "36,000 as planned");
    assertThat(figure.numbers().rows()).hasSameSizeAs(POSTURE.answer().costs());
    assertThat(Drawn.svg(figure.chart())).contains("36,000 as planned");
    assertThat(Drawn.svg(figure.narrowChart())).doesNotContain("36,000 as planned");
  }
}
