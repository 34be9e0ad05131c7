package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.analysis.PointAnswer;
import ceasefire.stats.Proportion;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which charts a sweep gets, and what is on them. */
class SweepChartsTest {
  private static Findings sweep(List<String> factors, List<SweepText.Row> rows) {
    return swept(
        factors.stream().map(path -> new SweptFactor(path, "", false, false)).toList(), rows);
  }

  private static Findings swept(List<SweptFactor> axes, List<SweepText.Row> rows) {
    return new Findings.OfSweep(
        "Size of the force", "18 points of 500 trials, seed 1", "5 years", axes, rows, 0.95);
  }

  private static SweepText.Row row(int held, String... levels) {
    var answer = new PointAnswer(
        1,
        500,
        0,
        Optional.of(Proportion.wilson(held / 2, 500, 0.95)),
        Optional.of(Proportion.wilson(held, 500, 0.95)),
        Optional.of(Proportion.wilson(held / 3, 500, 0.95)),
        List.of(),
        Optional.empty(),
        Optional.empty());
    return new SweepText.Row(List.of(levels), answer);
  }

  /** Writes the charts where they can be looked at, if a folder for them is told. */
  private static Map<String, JFreeChart> look(String name, Findings findings) throws IOException {
    String folder = System.getProperty("charts.look");
    if (folder != null) {
      Charts.write(findings, Path.of(folder, name));
    }
    return Drawn.of(findings);
  }

  @Test
  void aGridOfTwoNumbersHasDotsAndLinesByTheOther() throws IOException {
    List<SweepText.Row> rows = new ArrayList<>();
    for (int brigades : List.of(0, 1, 2, 3, 6, 10)) {
      for (int ratio : List.of(3, 4, 5)) {
        rows.add(row(150 + 25 * brigades - 10 * ratio, "" + brigades, "" + ratio));
      }
    }
    var charts = look(
        "grid", sweep(List.of("posture.force.brigades-forward", "posture.force.rotation"), rows));
    assertThat(charts.keySet()).containsExactly("points", "lines");
    XYPlot lines = charts.get("lines").getXYPlot();
    assertThat(lines.getDataset().getSeriesCount()).isEqualTo(3);
    assertThat(lines.getDataset().getSeriesKey(0)).isEqualTo("rotation 3");
    assertThat(lines.getDataset().getItemCount(0)).isEqualTo(6);
    // 150 + 25 * 10 - 30 of 500.
    assertThat(lines.getDataset().getYValue(0, 5)).isEqualTo(74.0);
    var dots = (CombinedRangeXYPlot) charts.get("points").getPlot();
    List<?> panels = dots.getSubplots();
    assertThat(panels).hasSize(3);
    XYPlot first = (XYPlot) panels.get(0);
    assertThat(first.getDataset().getItemCount(0)).isEqualTo(18);
    // The best row is on top; the dataset is sorted by share.
    assertThat(first.getDataset().getXValue(0, 17)).isEqualTo(74.0);
    assertThat(first.getDataset().getYValue(0, 17)).isZero();
  }

  @Test
  void aSingleNumberHasALineForEachAnswer() throws IOException {
    List<SweepText.Row> rows = List.of(row(100, "3"), row(200, "12"), row(350, "0.5"));
    var charts = look("single", sweep(List.of("challenger.greed"), rows));
    XYPlot lines = charts.get("lines").getXYPlot();
    assertThat(lines.getDataset().getSeriesCount()).isEqualTo(3);
    assertThat(lines.getDataset().getXValue(0, 0)).isEqualTo(0.5);
    assertThat(lines.getDataset().getYValue(0, 0)).isEqualTo(70.0);
    assertThat(lines.getDataset().getYValue(1, 0)).isEqualTo(35.0);
  }

  /** Lines stand in the legend in the order of the design, with no more digits than are read. */
  @Test
  void linesAreInTheOrderOfTheirLevels() throws IOException {
    List<SweepText.Row> rows = new ArrayList<>();
    for (String lambda : List.of("4", "12.6491106407", "40")) {
      for (int brigades : List.of(0, 1, 2, 3)) {
        rows.add(row(150 + 25 * brigades, lambda, "" + brigades));
      }
    }
    var lines = look("order", sweep(List.of("choice.lambda", "force.brigades"), rows))
        .get("lines")
        .getXYPlot()
        .getDataset();
    assertThat(IntStream.range(0, 3).mapToObj(lines::getSeriesKey).toList())
        .isEqualTo(List.of("lambda 4", "lambda 12.65", "lambda 40"));
  }

  /** Levels that differ only in digits that are not read keep all of them, and lines of their own. */
  @Test
  void linesOfLevelsThatLookAlikeAreToldApart() throws IOException {
    List<SweepText.Row> rows = new ArrayList<>();
    for (String lambda : List.of("12.6491", "12.6492")) {
      for (int brigades : List.of(0, 1, 2)) {
        rows.add(row(150 + 25 * brigades, lambda, "" + brigades));
      }
    }
    var lines = look("alike", sweep(List.of("choice.lambda", "force.brigades"), rows))
        .get("lines")
        .getXYPlot()
        .getDataset();
    assertThat(IntStream.range(0, lines.getSeriesCount())
            .mapToObj(lines::getSeriesKey)
            .toList())
        .isEqualTo(List.of("lambda 12.6491", "lambda 12.6492"));
  }

  @Test
  void axesHaveUnitsAndWholeFactorsHaveNoHalves() throws IOException {
    var brigades = new SweptFactor("posture.force.brigades-forward", "brigades", true, false);
    List<SweepText.Row> rows = List.of(row(100, "0"), row(200, "1"), row(350, "3"));
    JFreeChart lines = look("whole", swept(List.of(brigades), rows)).get("lines");
    assertThat(Drawn.svg(lines))
        .contains(">brigades-forward (brigades)<", ">0<", ">1<", ">2<", ">3<")
        .doesNotContain(">0.5<", ">2.5<");
  }

  /** Levels a ratio apart stand as far apart as the next ones. */
  @ParameterizedTest
  @CsvSource({"0.01,0.1,1,0.01;0.1;1", "0.2,0.4,0.8,0.2;0.5;0.8", "1,6,36,1;2;5;10;20"})
  void levelsSpreadByRatiosStandOnALogarithmicAxis(
      String low, String middle, String high, String marks) throws IOException {
    var rate = new SweptFactor("line.flare-ups", "per day", false, true);
    JFreeChart lines = look(
            "log-" + low,
            swept(List.of(rate), List.of(row(100, low), row(200, middle), row(350, high))))
        .get("lines");
    var area = new Rectangle2D.Double(0, 0, 300, 100);
    ValueAxis axis = lines.getXYPlot().getDomainAxis();
    double step = place(axis, middle, area) - place(axis, low, area);
    assertThat(step).isGreaterThan(100);
    assertThat(place(axis, high, area) - place(axis, middle, area)).isCloseTo(step, within(1e-6));
    assertThat(Drawn.svg(lines))
        .contains(">flare-ups (per day)<")
        .contains(Stream.of(marks.split(";")).map(mark -> ">" + mark + "<").toList());
  }

  private static double place(ValueAxis axis, String level, Rectangle2D area) {
    return axis.valueToJava2D(Double.parseDouble(level), area, RectangleEdge.BOTTOM);
  }

  /** No collapse is of one colour in all charts, and so are the other answers. */
  @Test
  void anAnswerHasItsHueInDotsAndLines() {
    List<SweepText.Row> rows = List.of(row(100, "3"), row(200, "12"), row(350, "0.5"));
    var lines = Drawn.of(sweep(List.of("challenger.greed"), rows)).get("lines").getXYPlot();
    for (Answered answered : Answered.values()) {
      int series = lines.getDataset().indexOf(answered.text());
      assertThat(lines.getRenderer().getSeriesPaint(series))
          .isEqualTo(answered.hue().line());
    }
  }

  /** The last number of a panel's scale and the first one of the next stand apart. */
  @ParameterizedTest
  @ValueSource(ints = {900, 1_200, 1_600})
  void scalesOfNeighbouringPanelsStayApart(int width) {
    List<SweepText.Row> rows = List.of(row(100, "3"), row(200, "12"), row(350, "0.5"));
    JFreeChart chart = Drawn.of(sweep(List.of("challenger.greed"), rows)).get("points");
    List<Double> ends = places(chart, width, "100");
    List<Double> starts = places(chart, width, "0");
    assertThat(ends).hasSize(3);
    assertThat(starts).hasSize(3);
    // Three digits and one are some 40 pixels wide, of which halves stick out.
    assertThat(starts.get(1) - ends.get(0)).isGreaterThan(40);
    assertThat(starts.get(2) - ends.get(1)).isGreaterThan(40);
  }

  /** Where a text begins. */
  private static List<Double> places(JFreeChart chart, int width, String text) {
    return Pattern.compile("<text x='([\\d.]+)' [^>]*>" + text + "</text>")
        .matcher(Svg.of(chart, width, 750, "c"))
        .results()
        .map(found -> Double.parseDouble(found.group(1)))
        .toList();
  }

  @Test
  void narrowPagesHaveOneAnswerBelowTheOther() {
    List<SweepText.Row> rows = List.of(row(100, "3"), row(200, "12"), row(350, "1.16666666667"));
    var findings = (Findings.OfSweep) sweep(List.of("challenger.greed"), rows);
    JFreeChart narrow = PointsChart.stacked(findings);
    assertThat(((PanelStack) narrow.getPlot()).plots()).hasSize(3);
    assertThat(places(narrow, 460, "100")).hasSize(3).allMatch(x -> x < 460);
    assertThat(places(narrow, 460, "1.167")).hasSize(3);
  }

  @Test
  void postureNamesHaveDotsOnly() throws IOException {
    var charts = look(
        "names", sweep(List.of("with"), List.of(row(100, "no-force"), row(90, "un-monitors"))));
    assertThat(charts.keySet()).containsExactly("points");
  }

  @Test
  void manyPointsHavePanels(@TempDir Path folder) throws IOException {
    List<SweepText.Row> rows = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String[] levels = new String[11];
      for (int f = 0; f < 10; f++) {
        levels[f] = "" + (i * (f + 3) % 101);
      }
      levels[10] = i % 2 == 0 ? "a" : "b";
      rows.add(row(5 * (i * 3 % 101) % 500, levels));
    }
    List<String> factors = new ArrayList<>();
    for (int f = 0; f < 11; f++) {
      factors.add("group.factor-" + f);
    }
    var charts = look("many", sweep(factors, rows));
    assertThat(charts.keySet()).containsExactly("panels");
    assertThat(charts.get("panels").getPlot()).isInstanceOf(PanelGrid.class);
    assertThat(Drawn.svg(charts.get("panels")))
        .contains("factor-0", "factor-8", "Drawn for 9 of 11 factors.")
        .doesNotContain("factor-9<");
    assertThat(Charts.write(sweep(factors, rows), folder))
        .containsExactly(folder.resolve("panels.png"), folder.resolve("panels.svg"));
  }
}
