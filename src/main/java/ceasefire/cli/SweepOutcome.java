package ceasefire.cli;

import ceasefire.analysis.PointAnswer;
import ceasefire.analysis.TimeScale;
import ceasefire.design.DesignPoint;
import ceasefire.engine.Experiment;
import ceasefire.engine.StoppingRule;
import ceasefire.engine.Stops;
import ceasefire.engine.SweptPoints;
import ceasefire.report.AnswerText;
import ceasefire.report.SweepCharts;
import ceasefire.report.SweepText;
import ceasefire.results.ResultFolder;
import ceasefire.results.SummaryRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a sweep leaves behind: estimates of each design point, and a table on the screen. */
final class SweepOutcome implements Campaign.Harvest {
  private final SweptPoints points;
  private final boolean answers;
  private final Console console;
  private final Workshop workshop;
  private boolean drawn;
  private String precision = "";
  private final Map<Long, PointAnswer> found = new HashMap<>();

  /**
   * Makes what is to be filled.
   *
   * @param answers whether the table is printed
   */
  SweepOutcome(SweptPoints points, boolean answers, Console console, Workshop workshop) {
    this.points = points;
    this.answers = answers;
    this.console = console;
    this.workshop = workshop;
  }

  @Override
  public void write(ResultFolder folder, Stops stops) {
    StoppingRule rule = stops.rule();
    precision = PrecisionText.of(stops, points.table());
    List<SummaryRow> rows = new ArrayList<>();
    folder.read(trials -> {
      PointAnswer answer = PointAnswer.of(
          trials,
          points.horizons().getOrDefault(trials.point(0), 0),
          rule.confidence(),
          rule.level());
      rows.addAll(answer.summary());
      found.put(answer.point(), answer);
    });
    folder.summarize(rows);
    // Charts set points side by side.
    drawn = points.points().size() > 1 && draw(folder, rule.confidence());
  }

  private boolean draw(ResultFolder folder, double confidence) {
    Experiment experiment = points.toPlay();
    String trials = Words.grouped(found.size()) + " points of "
        + experiment.stopping().words() + ", seed " + experiment.seed();
    var subject = new SweepCharts.Subject(
        points.experiment().base().value().about().title(),
        trials,
        TimeScale.words(points.longestHorizonDays()),
        confidence);
    return Plots.draw(
        found.values().stream().anyMatch(answer -> answer.ok() > 0),
        folder::plots,
        plots -> SweepCharts.write(subject, points.table().factors(), rows(), plots),
        workshop,
        console);
  }

  /** The points in the order of the design, not of the dataset. */
  private List<SweepText.Row> rows() {
    Map<Long, Integer> place = new HashMap<>();
    points.experiment().design().points().stream()
        .map(DesignPoint::hash)
        .forEach(point -> place.putIfAbsent(point, place.size()));
    return points.table().rows().stream()
        .sorted(Comparator.comparing(row -> place.getOrDefault(row.point(), place.size())))
        .flatMap(row -> Optional.ofNullable(found.get(row.point())).stream()
            .map(answer -> new SweepText.Row(row.values(), answer)))
        .toList();
  }

  @Override
  public void answer(ResultFolder folder) {
    if (!answers) {
      return;
    }
    var base = points.experiment().base().value();
    String years = TimeScale.words(points.longestHorizonDays());
    console.answer(base.about().title() + "\n" + base.about().question() + "\n\n"
        + SweepText.table(points.table().factors(), rows(), years)
        + (precision.isEmpty() ? "\n" : "\n" + precision)
        + "Results   " + folder.path() + "/   (" + (drawn ? "plots/, " : "")
        + "points.csv, summary.csv, trials.csv)\n"
        + "Next      "
        + console.command(
            "query " + AnswerText.quoted(folder.path().toString()) + " 'select * from points'")
        + "\n");
  }
}
