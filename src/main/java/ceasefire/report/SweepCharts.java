package ceasefire.report;

import ceasefire.analysis.PointAnswer;
import ceasefire.stats.Interval;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.CombinedRangeXYPlot;

/** The charts of a sweep: dots of a few points, lines over one factor, panels of many points. */
public final class SweepCharts {
  static final int MOST_POINTS = 40;

  /** What is drawn of a point. */
  enum Answered {
    CEASEFIRE("no collapse (W)", Hue.VERMILLION),
    CALM("no major violation (V)", Hue.BLUE),
    AGREED("signed and holds", Hue.GREEN);

    private final String text;
    private final Hue hue;

    Answered(String text, Hue hue) {
      this.text = text;
      this.hue = hue;
    }

    String text() {
      return text;
    }

    Hue hue() {
      return hue;
    }

    private Optional<Interval> of(PointAnswer answer) {
      return switch (this) {
        case CEASEFIRE -> answer.ceasefire();
        case CALM -> answer.calm();
        case AGREED -> answer.agreedAndHolds();
      };
    }

    /** The share with its interval, in percent. */
    Optional<Interval> of(SweepText.Row row) {
      return of(row.answer())
          .map(i -> new Interval(
              100 * i.estimate(), 100 * i.low(), 100 * i.high(), i.confidence(), i.n()));
    }
  }

  /**
   * What is said above each chart.
   *
   * @param title the scenario's
   * @param trials how many points and trials, and their seed
   * @param years how long ceasefires were followed
   * @param confidence of all intervals
   */
  public record Subject(String title, String trials, String years, double confidence) {
    private static final double USUAL_CONFIDENCE = 0.95;

    /** With intervals of 95 %. */
    public Subject(String title, String trials, String years) {
      this(title, trials, years, USUAL_CONFIDENCE);
    }

    Caption caption() {
      return new Caption(
          title, trials + "; " + Figures.roundPercent(confidence) + " % confidence intervals");
    }
  }

  private SweepCharts() {}

  /** Writes what can be drawn of these points into a folder, as PNG and SVG; returns the files. */
  public static List<Path> write(
      Subject subject, List<String> factors, List<SweepText.Row> rows, Path folder)
      throws IOException {
    return Charts.write(all(subject, factors, rows), folder);
  }

  /** The charts by name. */
  static Map<String, JFreeChart> all(
      Subject subject, List<String> factors, List<SweepText.Row> rows) {
    Map<String, JFreeChart> charts = new LinkedHashMap<>();
    if (rows.size() <= MOST_POINTS) {
      charts.put("points", points(subject, factors, rows));
    }
    SweptLines.of(factors, rows).ifPresent(lines -> charts.put("lines", lines.chart(subject)));
    if (rows.size() > MOST_POINTS) {
      SweptPanels.of(subject, factors, rows).ifPresent(panels -> charts.put("panels", panels));
    }
    return charts;
  }

  /** W, V and what was signed and holds side by side, a row a point, the best on top. */
  private static JFreeChart points(
      Subject subject, List<String> factors, List<SweepText.Row> rows) {
    List<SweepText.Row> sorted = new ArrayList<>(rows);
    sorted.sort((a, b) -> Double.compare(share(b), share(a)));
    List<String> names =
        sorted.stream().map(row -> String.join(", ", row.levels())).toList();
    CombinedRangeXYPlot all = new CombinedRangeXYPlot(IntervalRows.names(names));
    all.setGap(24);
    for (Answered answered : Answered.values()) {
      var marks = new IntervalRows.Marks(
          answered.text(),
          answered.hue(),
          true,
          sorted.stream().map(answered::of).toList());
      var axis = ChartStyle.axis(new ShareAxis(100), answered.text() + ", %");
      all.add(IntervalRows.plot(axis, IntervalRows.names(names), List.of(marks)));
    }
    return ChartStyle.chart(
        "What holds after " + subject.years(),
        subject.caption(),
        new LegendItemCollection(),
        all,
        List.of(
            "Rows: " + String.join(", ", SweepText.shortNames(factors)),
            ChartStyle.chanceOnly("Intervals")));
  }

  private static double share(SweepText.Row row) {
    return Answered.CEASEFIRE.of(row).map(Interval::estimate).orElse(-1.0);
  }

  /** A level as a number, if it is one. */
  static Optional<Double> number(String level) {
    try {
      double value = Double.parseDouble(level);
      return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
