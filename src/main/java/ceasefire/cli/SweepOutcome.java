package ceasefire.cli;

import ceasefire.analysis.Extreme;
import ceasefire.analysis.Extremes;
import ceasefire.analysis.PointAnswer;
import ceasefire.analysis.TimeScale;
import ceasefire.design.DesignPoint;
import ceasefire.design.Factor;
import ceasefire.design.NumberFactor;
import ceasefire.engine.Experiment;
import ceasefire.engine.Seeding;
import ceasefire.engine.StoppingRule;
import ceasefire.engine.Stops;
import ceasefire.engine.SweptPoints;
import ceasefire.model.About;
import ceasefire.model.Scenario;
import ceasefire.param.Parameter;
import ceasefire.report.AnswerText;
import ceasefire.report.ExtremesText;
import ceasefire.report.Findings;
import ceasefire.report.SweepText;
import ceasefire.report.SweptFactor;
import ceasefire.results.ResultFolder;
import ceasefire.results.SummaryRow;
import java.util.ArrayList;
import java.util.Collection;
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
  private Optional<Stops> stops = Optional.empty();
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
    this.stops = Optional.of(stops);
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
    drawn = points.points().size() > 1 && draw(folder);
  }

  private boolean draw(ResultFolder folder) {
    return Plots.draw(
        found.values().stream().anyMatch(answer -> answer.ok() > 0),
        folder::plots,
        () -> findings(points, points.toPlay(), found),
        workshop,
        console);
  }

  /** What charts show of a sweep whose points came out like this. */
  static Findings.OfSweep findings(
      SweptPoints points, Experiment experiment, Map<Long, PointAnswer> found) {
    int failed = found.values().stream().mapToInt(PointAnswer::failed).sum();
    return new Findings.OfSweep(
        points.experiment().base().value().about().title(),
        Words.grouped(found.size()) + " points of " + experiment.stopping().words()
            + (failed == 0 ? "" : " (" + Words.grouped(failed) + " failed and left out)")
            + ", seed " + experiment.seed(),
        horizon(points),
        axes(points),
        rows(points, found),
        experiment.stopping().confidence());
  }

  private static List<SweptFactor> axes(SweptPoints points) {
    Collection<Factor> factors = points.experiment().design().factorsByPlace().values();
    return points.table().factors().stream()
        .map(path -> {
          Optional<Parameter> parameter = Scenario.space().parameter(path);
          boolean logarithmic = factors.stream()
              .anyMatch(factor -> factor.name().equals(path)
                  && factor instanceof NumberFactor number
                  && number.logarithmic());
          return new SweptFactor(
              path,
              parameter.map(found -> found.unit().text()).orElse(""),
              parameter.map(found -> found.type().equals("integer")).orElse(false),
              logarithmic);
        })
        .toList();
  }

  /** How long ceasefires were followed, behind "after". */
  private static String horizon(SweptPoints points) {
    String longest = TimeScale.words(points.longestHorizonDays());
    int shortest = points.shortestHorizonDays();
    return shortest == points.longestHorizonDays()
        ? longest
        : "each point's own horizon (" + TimeScale.words(shortest) + " to " + longest + ")";
  }

  /** The points in the order of the design, not of the dataset. */
  private static List<SweepText.Row> rows(SweptPoints points, Map<Long, PointAnswer> found) {
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

  private static String between(String lines) {
    return lines.isEmpty() ? "" : "\n" + lines;
  }

  private Extremes extremes() {
    return extremes(points.toPlay(), found);
  }

  /** The best and the worst points of an experiment, and what cannot be told apart from them. */
  static Extremes extremes(Experiment experiment, Map<Long, PointAnswer> found) {
    StoppingRule rule = experiment.stopping();
    var terms = new Extreme.Terms(
        experiment.seeding() == Seeding.COMMON, rule.confidence(), rule.looks().size());
    return Extremes.of(found.values(), terms);
  }

  private List<Known> known(long point) {
    return stops.map(all -> Known.of(all, point)).orElse(List.of());
  }

  private SweepDocument document(About about, ResultFolder folder) {
    List<String> factors = points.table().factors();
    return new SweepDocument(
        "sweep",
        about.title(),
        about.question(),
        points.longestHorizonDays(),
        points.toPlay().seed(),
        factors,
        rows(points, found).stream()
            .map(row -> SweepDocument.Point.of(factors, row, known(row.answer().point())))
            .toList(),
        SweepDocument.Outermost.of(extremes()),
        folder.path().toString());
  }

  @Override
  public void answer(ResultFolder folder) {
    if (!answers) {
      return;
    }
    var base = points.experiment().base().value();
    String years = horizon(points);
    String text = base.about().title() + "\n" + base.about().question() + "\n\n"
        + SweepText.table(points.table().factors(), rows(points, found), years)
        + between(ExtremesText.lines(points.table().factors(), rows(points, found), extremes()))
        + (precision.isEmpty() ? "\n" : "\n" + precision)
        + "Results   " + folder.path() + "/   (" + (drawn ? "plots/, " : "")
        + "points.csv, summary.csv, " + (precision.isEmpty() ? "" : "precision.csv, ")
        + "trials.csv)\n"
        + "Next      "
        + console.command(
            "query " + AnswerText.quoted(folder.path().toString()) + " 'select * from points'")
        + "\n          "
        + console.command("report " + AnswerText.quoted(folder.path().toString()))
        + "   all of it as a page\n";
    console.answer(text, () -> document(base.about(), folder));
  }
}
