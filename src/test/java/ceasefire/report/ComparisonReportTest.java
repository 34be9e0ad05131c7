package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.Requires;
import ceasefire.analysis.Comparison;
import ceasefire.analysis.Contenders;
import ceasefire.analysis.Operand;
import ceasefire.analysis.Yardstick;
import ceasefire.stats.Interval;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text and the charts of a comparison. */
class ComparisonReportTest {
  @TempDir
  Path folder;

  private Comparison compare(int operands, OptionalInt reference) {
    List<Operand> all = new ArrayList<>();
    for (int i = 0; i < operands; i++) {
      all.add(Contenders.regular(folder, "posture-" + i, 200, 3 + 2 * i));
    }
    return Comparison.of(all, reference, 0.95);
  }

  @Test
  void tellsDifferencesAndTiesInAHundredColumns() {
    String text = ComparisonText.of(compare(3, OptionalInt.empty()));
    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    assertThat(text)
        .startsWith("A  posture-0  Title of posture-0\n")
        .contains("After 5 years, share and 95 % interval in %")
        .contains("A less B: 200 pairs of trials that met the same luck")
        .containsPattern("no collapse \\(W\\) +-13\\.5 .* B better\n")
        .containsPattern("brigade days deployed +0  0 to 0 +1\\.00 +50 % +-  no difference seen\n")
        .contains("for all 21 differences above");
  }

  /** "50 %" and a huge ratio beside it must not run together. */
  @Test
  void columnsStayApart() {
    Operand a = Contenders.regular(folder, "a", 400, 9);
    Operand b = Contenders.regular(folder, "b", 400, 9);
    String text = ComparisonText.of(Comparison.of(List.of(a, b), OptionalInt.empty(), 0.95));
    assertThat(text).contains(" % >1,000x  no difference seen").doesNotContain("%>");
  }

  @Test
  void saysHowLooksAreAllowedFor() {
    Operand counted = Contenders.regular(folder, "counted", 400, 9);
    Operand stopped = Contenders.regular(folder, "stopped", 400, 9).stoppedAtOneOf(10);
    Comparison both = Comparison.of(List.of(counted, stopped), OptionalInt.empty(), 0.95);
    assertThat(ComparisonText.of(both))
        .contains("\n  B stopped by precision: all intervals and p allow for the looks.\n")
        .contains("""
            A less B: 400 pairs of trials that met the same luck
              95 % intervals are made at 99.5 %, and p is times 10: at so many looks the trials may have ended.
            """);
    assertThat(ComparisonText.of(both).lines()).allMatch(line -> line.length() <= 100);
    assertThat(ComparisonWords.answer(both))
        .contains(" B stopped when precise enough; all intervals allow for that.");
    Interval usual = both.level(0, Yardstick.NO_COLLAPSE).orElseThrow();
    Interval wider = both.level(1, Yardstick.NO_COLLAPSE).orElseThrow();
    assertThat(wider.estimate()).isEqualTo(usual.estimate());
    assertThat(wider.confidence()).isEqualTo(0.95);
    // Wilson's half-width at 0.995 against 0.95: 2.807 to 1.960, but for the pull to the middle.
    assertThat((wider.high() - wider.low()) / (usual.high() - usual.low())).isBetween(1.41, 1.45);
    Comparison none =
        Comparison.of(List.of(counted, counted.named("d")), OptionalInt.empty(), 0.95);
    assertThat(ComparisonText.of(none)).doesNotContain("stopped").doesNotContain("are made at");
    assertThat(ComparisonWords.answer(none)).doesNotContain("stopped");
  }

  @Test
  void saysThatOnlyTheReplicatesOfBothArePaired() {
    Operand a = Contenders.regular(folder, "a", 50, 3);
    Operand b = Contenders.regular(folder, "b", 40, 3);
    assertThat(ComparisonText.of(Comparison.of(List.of(a, b), OptionalInt.empty(), 0.95)))
        .contains("A less B: 40 pairs of trials that met the same luck, those that both have\n");
    assertThat(ComparisonText.of(Comparison.of(List.of(a, a), OptionalInt.empty(), 0.95)))
        .contains("A less B: 50 pairs of trials that met the same luck\n");
  }

  @Test
  void saysWhatIsNotPaired() {
    Operand a = Contenders.regular(folder, "a", 50, 3);
    Operand b = Contenders.of(folder, "b", 1_826, 9, "ok,1,300,50,20", "ok,1,,50,40");
    String text = ComparisonText.of(Comparison.of(List.of(a, b), OptionalInt.empty(), 0.95));
    assertThat(text)
        .contains("A less B: not paired (other seeds), 52 trials")
        .doesNotContain("airing\":");
  }

  @Test
  void drawsARowForEachPairAndACurveForEachPosture() throws Exception {
    Requires.font();
    Comparison comparison = compare(3, OptionalInt.empty());
    var charts = Drawn.of(new Findings.OfComparison(comparison));
    assertThat(charts)
        .containsOnlyKeys("differences", "costs", "survival-collapse", "survival-violation");
    var panels = ((CombinedRangeXYPlot) charts.get("differences").getPlot()).getSubplots();
    assertThat(panels).hasSize(3);
    XYDataset rows = ((org.jfree.chart.plot.XYPlot) panels.get(0)).getDataset();
    assertThat(rows.getItemCount(0) + rows.getItemCount(1)).isEqualTo(3);
    assertThat(charts.get("survival-collapse").getXYPlot().getDataset().getSeriesCount())
        .isEqualTo(3);
    assertThat(Drawn.svg(charts.get("differences"))).contains("A posture-0", ">A less B<", ">0<");
    assertThat(Charts.write(new Findings.OfComparison(comparison), folder.resolve("plots")))
        .hasSize(8)
        .allSatisfy(file -> assertThat(Files.size(file)).isGreaterThan(5_000));
  }

  @Test
  void manyPosturesTakeSeveralChartsWithTheReferenceInEach() {
    Requires.font();
    var charts = Drawn.of(new Findings.OfComparison(compare(9, OptionalInt.of(0))));
    assertThat(charts).containsKeys("survival-collapse-1", "survival-collapse-2");
    assertThat(charts.get("survival-collapse-2").getXYPlot().getDataset().getSeriesCount())
        .isEqualTo(4);
    // Six bands would hide each other, and a long label would run into the legend.
    assertThat(Drawn.svg(charts.get("survival-collapse-1")))
        .contains("The bands of so many curves would hide each other")
        .doesNotContain("% confidence bands");
    assertThat(charts.get("survival-collapse-1").getXYPlot().getRangeAxis().getLabel())
        .isEqualTo("Trials (%)");
    assertThat(Drawn.svg(charts.get("survival-collapse-2"))).contains("A posture-0: ");
    assertThat(Drawn.svg(charts.get("costs"))).contains("Each less A posture-0");
  }

  @Test
  void chartsTellTheSeedWherePosturesShareOne() {
    Requires.font();
    Operand one = Contenders.regular(folder, "one", 50, 3).playedFrom(7);
    Operand two = Contenders.regular(folder, "two", 50, 5);
    String same = DifferencesChart.trials(
        Comparison.of(List.of(one, two.playedFrom(7)), OptionalInt.empty(), 0.95));
    assertThat(same).isEqualTo("50 trials each, seed 7");
    String others = DifferencesChart.trials(
        Comparison.of(List.of(one, two.playedFrom(8)), OptionalInt.empty(), 0.95));
    assertThat(others).isEqualTo("50 trials each, different seeds");
    assertThat(one.named("three").seed()).hasValue(7);
  }

  /** A hash says nothing to a reader; the levels do, with no more digits than he needs. */
  @Test
  void pointsAreCalledByTheirLevels() {
    assertThat(PointNames.of("sweep:0123456789abcdef", "greed=1.16666666667, force=3"))
        .isEqualTo("greed=1.167, force=3");
    assertThat(PointNames.of("sweep:0123456789abcdef", "")).isEqualTo("sweep:0123456789abcdef");
    assertThat(PointNames.of("no-force", "No foreign force")).isEqualTo("no-force");
  }

  @Test
  void smallNumbersOfAnAxisHaveASign() {
    var numbers = new SignedNumbers();
    assertThat(numbers.format(0)).isEqualTo("0");
    assertThat(numbers.format(1e-12)).isEqualTo("0");
    assertThat(numbers.format(2_000)).isEqualTo("+2,000");
    assertThat(numbers.format(-0.5)).isEqualTo("-0.5");
  }
}
