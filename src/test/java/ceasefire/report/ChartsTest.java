package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.Requires;
import ceasefire.analysis.Answer;
import ceasefire.analysis.Ribbon;
import ceasefire.analysis.WeeklyRibbons;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@Tag("long")
class ChartsTest {
  private static final String TITLE = "Three brigades forward, on a 3:1 rotation";

  @BeforeEach
  void needsAFont() {
    Requires.font();
  }

  private static Map<String, JFreeChart> charts() {
    return all(Specimens.realistic(), Specimens.weekly(1_000, 8e-4, 300));
  }

  private static Map<String, JFreeChart> all(Answer answer, WeeklyRibbons weekly) {
    return Drawn.of(new Findings.OfRun(answer, weekly));
  }

  private static JFreeChart chart(String name) {
    return charts().get(name);
  }

  private static List<String> texts(JFreeChart chart) {
    var texts = new ArrayList<String>();
    for (Object title : chart.getSubtitles()) {
      if (title instanceof TextTitle text) {
        texts.add(text.getText());
      }
    }
    return texts;
  }

  private static List<String> legend(JFreeChart chart) {
    var labels = new ArrayList<String>();
    for (int i = 0; i < chart.getSubtitleCount(); i++) {
      if (chart.getSubtitle(i) instanceof org.jfree.chart.title.LegendTitle legend) {
        var items = legend.getSources()[0].getLegendItems();
        for (int item = 0; item < items.getItemCount(); item++) {
          labels.add(items.get(item).getLabel());
        }
      }
    }
    return labels;
  }

  @Test
  void everyChartNamesScenarioTrialsFailuresAndSeed() {
    assertThat(charts())
        .containsOnlyKeys(
            "outcomes",
            "survival",
            "causes",
            "initiators",
            "turning-points",
            "incidents",
            "force",
            "costs");
    assertThat(charts().values()).allSatisfy(chart -> {
      assertThat(texts(chart).get(1)).isEqualTo(TITLE);
      assertThat(texts(chart).get(2)).contains("2,000 trials (3 failed and left out), seed 7; ");
    });
    assertThat(texts(chart("outcomes")).get(2)).endsWith("95 % confidence intervals");
    assertThat(texts(chart("incidents")).get(2)).startsWith("First 1,000 of 2,000 trials");
  }

  @Test
  void outcomesHaveOneMarkEach() {
    JFreeChart chart = chart("outcomes");
    var dots = (IntervalXYDataset) chart.getXYPlot().getDataset(0);

    assertThat(dots.getItemCount(0)).isEqualTo(4);
    assertThat(chart.getXYPlot().getDomainAxis().getLabel()).isEqualTo("Share of trials (%)");
    for (int i = 0; i < 4; i++) {
      assertThat(dots.getXValue(0, i))
          .isBetween(dots.getStartXValue(0, i), dots.getEndXValue(0, i));
    }
    // settled, wider war and nuclear use: seen in none
    assertThat(chart.getXYPlot().getDataset(1).getItemCount(0)).isEqualTo(3);
  }

  @Test
  void outcomesNotSeenAreOpenDotsThatReachToTheirBound() {
    Answer calm = Specimens.answer(TITLE, 2_000, 1e-12, 1e-12, 1_826);
    JFreeChart chart = OutcomesChart.of(calm);
    XYPlot plot = chart.getXYPlot();

    assertThat(plot.getDataset(0).getItemCount(0)).isEqualTo(2);
    assertThat(plot.getDataset(1).getItemCount(0)).isEqualTo(5);
    var unseen = (IntervalXYDataset) plot.getDataset(1);
    assertThat(unseen.getXValue(0, 0)).isZero();
    assertThat(unseen.getStartXValue(0, 0)).isZero();
    // 1 - 0.05^(1/2000), in percent.
    assertThat(unseen.getEndXValue(0, 0)).isBetween(0.149, 0.150);
    assertThat(Drawn.svg(chart)).contains("none seen: below 0.15 %");
    assertThat(legend(chart)).anyMatch(label -> label.startsWith("none seen"));
  }

  @Test
  void survivalHasTwoStepCurvesWithBandsAndTrialsAtRisk() {
    JFreeChart chart = chart("survival");
    XYDataset curves = chart.getXYPlot().getDataset();

    assertThat(curves.getSeriesCount()).isEqualTo(2);
    assertThat(chart.getXYPlot().getDomainAxis().getLabel())
        .isEqualTo("Years since the ceasefire began");
    assertThat(chart.getXYPlot().getRangeAxis().getLabel()).isEqualTo("Trials still holding (%)");
    assertThat(curves.getXValue(0, 0)).isZero();
    assertThat(curves.getYValue(0, 0)).isEqualTo(100);
    XYDataset edges = chart.getXYPlot().getDataset(1);
    var bands = (IntervalXYDataset) curves;
    for (int curve = 0; curve < 2; curve++) {
      int last = curves.getItemCount(curve) - 1;
      assertThat(edges.getYValue(2 * curve, last)).isEqualTo(bands.getStartYValue(curve, last));
      assertThat(edges.getYValue(2 * curve + 1, last)).isEqualTo(bands.getEndYValue(curve, last));
      assertThat(edges.getXValue(2 * curve, last)).isEqualTo(curves.getXValue(curve, last));
    }
    assertThat(legend(chart).get(0)).startsWith("no major violation (V): ").contains("% (");
    assertThat(legend(chart).get(1)).startsWith("no collapse (W): ").endsWith(" after 5 years");
    Answer answer = Specimens.realistic();
    for (int day : List.of(0, 365, 730, 1_095, 1_461, 1_826)) {
      assertThat(Drawn.svg(chart))
          .contains(">" + Figures.count(answer.calm().at(day).atRisk()) + "<")
          .contains(">" + Figures.count(answer.ceasefire().at(day).atRisk()) + "<");
    }
  }

  @Test
  void incidentsHaveTwoRibbonsAMedianAndTheirN() {
    JFreeChart chart = chart("incidents");
    XYPlot plot = chart.getXYPlot();

    assertThat(plot.getDatasetCount()).isEqualTo(3);
    assertThat(plot.getDataset(2).getItemCount(0)).isEqualTo(261);
    assertThat(plot.getRangeAxis().getLabel())
        .isEqualTo("Incidents per week, whole line (log scale)");
    assertThat(String.join("\n", texts(chart))).contains("n = 1,000 in week 1, 8");
    var ninety = (IntervalXYDataset) plot.getDataset(0);
    var half = (IntervalXYDataset) plot.getDataset(1);
    assertThat(ninety.getStartYValue(0, 9)).isLessThan(half.getStartYValue(0, 9));
    assertThat(ninety.getEndYValue(0, 9)).isGreaterThan(half.getEndYValue(0, 9));
    // The middle of the tenth week, in years.
    assertThat(ninety.getXValue(0, 9)).isEqualTo(66.5 / 365.25);
  }

  @Test
  void forceHasThreePanelsOnOneTimeAxis() {
    var plot = (CombinedDomainXYPlot) chart("force").getPlot();

    assertThat(plot.getSubplots()).hasSize(3);
    assertThat(((List<?>) plot.getSubplots())
            .stream().map(panel -> ((XYPlot) panel).getRangeAxis().getLabel()).toList())
        .isEqualTo(List.of("Brigades forward", "Brigades missing", "Brigades short"));
    assertThat(plot.getDomainAxis().getLabel()).isEqualTo("Years since the ceasefire began");
    assertThat(legend(chart("force")))
        .containsExactly(
            "forward",
            "missing from their slots",
            "short of home-defence plans",
            "middle 50 %",
            "middle 90 %");
  }

  @Test
  void forceSaysInWordsWhatIsAlwaysNone() {
    WeeklyRibbons some = Specimens.weekly(1_000, 8e-4, 300);
    Ribbon none = Specimens.noBrigades(1_000).missing();
    var weekly = new WeeklyRibbons(1_000, some.incidents(), some.forward(), none, none);
    JFreeChart chart = ForceChart.of(Specimens.realistic(), weekly);

    assertThat(((CombinedDomainXYPlot) chart.getPlot()).getSubplots()).hasSize(1);
    // The made-up brigades differ in less than half of the trials.
    assertThat(legend(chart)).containsExactly("forward", "middle 90 %");
    assertThat(texts(chart).get(2)).endsWith("; median and middle 90 % of trials");
    assertThat(texts(chart))
        .contains(
            "No brigades are missing from their slots in the middle 90 % of trials, in any week.",
            "No brigades are short of home-defence plans in the middle 90 % of trials, in any"
                + " week.");
  }

  @Test
  void ribbonsThatCannotBeSeenAreNeitherInTheLegendNorInTheCaption() {
    WeeklyRibbons few = Specimens.weekly(5, 1e-9, 300);
    JFreeChart five = IncidentsChart.of(Specimens.answer(TITLE, 5, 1e-12, 1e-12, 1_826), few);
    assertThat(legend(five)).containsExactly("median of trials", "middle 50 % of trials");
    assertThat(texts(five)).contains("n = 5 in every week: no ceasefire collapsed.");
    assertThat(texts(five).get(2)).endsWith("; median and middle 50 % of trials");

    JFreeChart one = IncidentsChart.of(
        Specimens.answer(TITLE, 1, 1e-12, 1e-12, 1_826), Specimens.weekly(1, 1e-9, 300));
    assertThat(legend(one)).containsExactly("the only trial");
    assertThat(texts(one).get(2)).isEqualTo("1 trial, seed 7");
  }

  @Test
  void theRibbonOfALoneWeekIsAsWideAsTheWeek() {
    JFreeChart chart = IncidentsChart.of(
        Specimens.answer(TITLE, 1_000, 1, 1, 1_826), Specimens.weekly(1_000, 1, 1, 100));
    XYDataset ninety = chart.getXYPlot().getDataset(0);

    assertThat(ninety.getItemCount(0)).isEqualTo(2);
    assertThat(ninety.getXValue(0, 0)).isZero();
    assertThat(ninety.getXValue(0, 1)).isEqualTo(7 / 365.25);
  }

  @Test
  void whatCannotBeDrawnIsSaid() {
    Answer none = Specimens.answer(TITLE, 0, 1, 1, 1_826, new TreeMap<>(Map.of("timeout", 9)));

    assertThat(all(none, Specimens.nothing()).values()).allSatisfy(chart -> {
      assertThat(chart.getXYPlot().getNoDataMessage()).startsWith("No ");
      assertThat(Drawn.svg(chart)).contains(chart.getXYPlot().getNoDataMessage());
      assertThat(Drawn.svg(chart)).contains("0 trials (9 failed");
    });
    assertThat(ForceChart.of(Specimens.realistic(), Specimens.noBrigades(1_000))
            .getXYPlot()
            .getNoDataMessage())
        .startsWith("No foreign brigades");
    var only = new WeeklyRibbons(
        9,
        Specimens.noBrigades(9).incidents(),
        Specimens.noBrigades(9).forward(),
        Specimens.noBrigades(9).missing(),
        Specimens.weekly(9, 8e-4, 300).homeGap());
    assertThat(Drawn.svg(ForceChart.of(Specimens.realistic(), only)))
        .contains("No foreign brigades")
        .contains("brigades are short of home-defence plans");
  }

  @Test
  void ceasefiresThatAllCollapseAreSaidToLeaveNoneBehind() {
    Answer answer = Specimens.answer(TITLE, 1_000, 1, 1, 1_826);
    JFreeChart chart = IncidentsChart.of(answer, Specimens.weekly(1_000, 1, 1, 100));

    assertThat(String.join("\n", texts(chart))).contains("n = 1,000 in week 1, none after that.");
    assertThat(Drawn.svg(OutcomesChart.of(answer))).contains("every trial: above 99.70 %");
  }

  static Stream<Arguments> edges() {
    return Stream.of(
        Arguments.of("realistic", Specimens.realistic(), Specimens.weekly(1_000, 8e-4, 300)),
        Arguments.of("nothing", Specimens.answer(TITLE, 0, 1, 1, 1_826), Specimens.nothing()),
        Arguments.of(
            "one", Specimens.answer(TITLE, 1, 1e-3, 1e-4, 1_826), Specimens.weekly(1, 1e-3, 9)),
        Arguments.of(
            "collapse", Specimens.answer(TITLE, 50, 1, 1, 30), Specimens.weekly(50, 1, 1, 9)),
        Arguments.of(
            "markup",
            Specimens.answer("<A & \"B\"> ".repeat(60), 50, 1e-3, 1e-3, 7_305),
            Specimens.weekly(50, 1_043, 3e-3, 3e6)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edges")
  void everyPictureHasItsSizeAndIsNotBlank(String name, Answer answer, WeeklyRibbons weekly)
      throws Exception {
    for (JFreeChart chart : all(answer, weekly).values()) {
      BufferedImage image =
          ImageIO.read(new ByteArrayInputStream(new Chart("chart", chart).png(ChartSize.FAMILY)));
      assertThat(image.getWidth()).isEqualTo(1_200);
      assertThat(image.getHeight()).isEqualTo(750);
      assertThat(ink(image, 0, 750)).isGreaterThan(2_000);
      // Nothing runs into the picture's edges.
      assertThat(ink(image, 0, 8)).isZero();
      assertThat(ink(image, 742, 750)).isZero();
    }
  }

  private static int ink(BufferedImage image, int fromRow, int toRow) {
    int ink = 0;
    for (int y = fromRow; y < toRow; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        ink += image.getRGB(x, y) == Color.WHITE.getRGB() ? 0 : 1;
      }
    }
    return ink;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edges")
  void everySvgIsWellFormedTextAndTheSameTwice(String name, Answer answer, WeeklyRibbons weekly)
      throws Exception {
    Map<String, JFreeChart> again = all(answer, weekly);
    for (Map.Entry<String, JFreeChart> chart : all(answer, weekly).entrySet()) {
      String svg = Drawn.svg(chart.getValue());
      Document document = parse(svg);

      assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
      assertThat(document.getElementsByTagName("text").getLength()).isGreaterThan(3);
      assertThat(document.getDocumentElement().getTextContent())
          .contains(texts(chart.getValue()).get(0))
          .contains("seed 7");
      assertThat(svg).contains("DejaVu Sans").contains("sans-serif");
      assertThat(Drawn.svg(again.get(chart.getKey()))).isEqualTo(svg);
    }
  }

  private static Document parse(String svg) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  @Test
  void writesAPngAndAnSvgOfEach(@TempDir Path folder) throws Exception {
    Path plots = folder.resolve("plots");
    List<Path> files = Charts.write(
        new Findings.OfRun(Specimens.realistic(), Specimens.weekly(1_000, 8e-4, 300)), plots);

    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .containsExactlyElementsOf(charts().keySet().stream()
            .flatMap(name -> Stream.of(name + ".png", name + ".svg"))
            .toList());
    assertThat(files).allSatisfy(file -> assertThat(Files.size(file)).isGreaterThan(5_000));
    assertThat(Charts.obstacle()).isEmpty();
  }

  /** Charts are drawn side by side, and come out as if each were drawn alone. */
  @Test
  void drawsSeveralAtATimeAsIfEachWereAlone(@TempDir Path folder) throws IOException {
    var findings = new Findings.OfRun(Specimens.realistic(), Specimens.weekly(1_000, 8e-4, 300));
    Charts.write(findings, folder);

    for (Chart chart : Charts.of(findings)) {
      for (Chart.Format format : Chart.Format.values()) {
        assertThat(folder.resolve(chart.name() + format.ending()))
            .hasBinaryContent(chart.file(format, ChartSize.FAMILY));
      }
    }
  }
}
