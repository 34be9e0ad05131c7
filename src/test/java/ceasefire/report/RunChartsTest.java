package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.Requires;
import ceasefire.analysis.Answer;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why ceasefires fail, what they come to and what they cost. */
class RunChartsTest {
  private static final String TITLE = "Three brigades forward";

  @BeforeEach
  void needsAFont() {
    Requires.font();
  }

  @Test
  void manyCausesHaveAPanelEachOnOneScale() {
    Answer answer = Specimens.realistic();
    var panels = ((PanelGrid) CausesChart.byCause(answer).getPlot()).panels();
    long seen = answer.incidences().causes().stream()
        .filter(curve -> curve.events() > 0)
        .count();
    assertThat(panels).hasSize((int) seen);
    assertThat(panels.get(0).heading().get(1)).matches("[\\d.]+ % \\([\\d.]+-[\\d.]+\\)");
    List<Double> tops = panels.stream()
        .map(panel -> panel.plot().getRangeAxis().getUpperBound())
        .toList();
    assertThat(tops).containsOnly(tops.get(0));
    double first = last(panels.get(0).plot());
    // The most frequent cause comes first.
    assertThat(panels)
        .allSatisfy(panel -> assertThat(last(panel.plot())).isLessThanOrEqualTo(first));
    double sum = panels.stream().mapToDouble(panel -> last(panel.plot())).sum();
    assertThat(sum)
        .isCloseTo(
            100.0 * answer.incidences().collapses() / answer.ok(),
            org.assertj.core.api.Assertions.within(1e-9));
  }

  private static double last(XYPlot plot) {
    return plot.getDataset().getYValue(0, plot.getDataset().getItemCount(0) - 1);
  }

  @Test
  void fewCausesShareAPlotWithTrialsAtRisk() {
    Answer answer = Specimens.answer(TITLE, 2_000, 1e-3, 1e-6, 1_826);
    JFreeChart chart = CausesChart.byInitiator(answer);
    assertThat(chart.getXYPlot().getDataset().getSeriesCount()).isEqualTo(2);
    assertThat(Drawn.svg(chart))
        .contains("by order of the ", ": 0.", "Trials at risk")
        .containsPattern("[\\d,]+ of 2,000 trials collapsed \\(W\\)\\.");
  }

  /** Three bands in one plot would hide each other. */
  @Test
  void threeInitiatorsHaveAPanelEach() {
    JFreeChart chart = CausesChart.byInitiator(Specimens.realistic());
    assertThat(((PanelGrid) chart.getPlot()).panels()).hasSize(3);
  }

  @Test
  void causesThatNeverCameAreTold() {
    Answer rare = Specimens.answer(TITLE, 2_000, 1e-3, 2e-7, 1_826);
    assertThat(rare.incidences().collapses()).isBetween(1, 3);
    assertThat(Drawn.svg(CausesChart.byCause(rare)))
        .contains("None seen, below 0.15 % each: ")
        .contains("the host retakes ground");
    Answer calm = Specimens.answer(TITLE, 200, 1e-12, 1e-12, 1_826);
    assertThat(Drawn.svg(CausesChart.byCause(calm)))
        .contains("No ceasefire collapsed in 200 trials");
  }

  @Test
  void turningPointsThatNeverCameAreTold() {
    JFreeChart chart = TurningPointsChart.of(Specimens.realistic());
    assertThat(((CombinedDomainXYPlot) chart.getPlot()).getSubplots()).hasSize(1);
    assertThat(Drawn.svg(chart))
        .contains("a settlement: ")
        .contains("No trial came to nuclear use: below 0.15 %.")
        .doesNotContain("Scales differ");
  }

  @Test
  void costsHaveAScaleForEachKindAndRingsForWhatIsPlanned() {
    JFreeChart chart = CostsChart.of(Specimens.realistic());
    List<XYPlot> plots = ((PanelStack) chart.getPlot()).plots();
    assertThat(plots)
        .extracting(plot -> plot.getDomainAxis().getLabel())
        .containsExactly("Persons", "Persons (log scale)");
    // A plan has neither ranges nor an interval.
    assertThat(plots.get(0).getDataset(0).getItemCount(0)).isZero();
    assertThat(plots.get(0).getDataset(2).getXValue(0, 0)).isEqualTo(36_000);
    var most = (IntervalXYDataset) plots.get(1).getDataset(0);
    var half = (IntervalXYDataset) plots.get(1).getDataset(1);
    var sure = (IntervalXYDataset) plots.get(1).getDataset(3);
    assertThat(most.getStartXValue(0, 0)).isLessThan(half.getStartXValue(0, 0));
    assertThat(half.getStartXValue(0, 0)).isLessThan(sure.getStartXValue(0, 0));
    assertThat(sure.getStartXValue(0, 0)).isLessThan(sure.getXValue(0, 0));
    assertThat(sure.getEndXValue(0, 0)).isLessThan(half.getEndXValue(0, 0));
    assertThat(half.getEndXValue(0, 0)).isLessThan(most.getEndXValue(0, 0));
    assertThat(Drawn.svg(chart)).contains("36,000 as planned", "killed: host", "middle 90 %");
  }

  @Test
  void fewTrialsHaveNoRanges() {
    String svg = Drawn.svg(CostsChart.of(Specimens.answer(TITLE, 3, 1e-3, 1e-4, 1_826)));
    assertThat(svg)
        .contains("killed: host")
        .doesNotContain("middle 50 %", "middle 90 % of trials<");
  }

  @Test
  void roundAxesCoverWhatIsShown() {
    assertThat(new RoundAxis("", 5.2, 6).ticks())
        .containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
    assertThat(new RoundAxis("", 36_000, 7).ticks()).containsExactly(0.0, 10e3, 20e3, 30e3, 40e3);
    RoundAxis small = new RoundAxis("", 0.44, 4);
    assertThat(small.ticks().stream().map(small::text)).containsExactly("0.0", "0.2", "0.4", "0.6");
    // Of nothing there are no fifths.
    assertThat(new RoundAxis("", 0, 4).ticks()).containsExactly(0.0, 1.0);
    RoundAxis tiny = new RoundAxis("", 0.003, 4);
    assertThat(tiny.ticks().stream().map(tiny::text))
        .containsExactly("0.000", "0.001", "0.002", "0.003");
  }
}
