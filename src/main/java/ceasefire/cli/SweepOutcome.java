package ceasefire.cli;

import ceasefire.analysis.PointAnswer;
import ceasefire.analysis.TimeScale;
import ceasefire.engine.SweptPoints;
import ceasefire.report.SweepCharts;
import ceasefire.report.SweepText;
import ceasefire.results.Dataset;
import ceasefire.results.DuckDbMissingException;
import ceasefire.results.ExperimentCard;
import ceasefire.results.Metric;
import ceasefire.results.Metrics;
import ceasefire.results.ResultFolder;
import ceasefire.results.SummaryRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a sweep leaves behind: estimates of each design point, and a table on the screen. */
final class SweepOutcome {
  private static final double CONFIDENCE = 0.95;

  private final SweptPoints points;
  private final Console console;
  private final Workshop workshop;
  private boolean drawn;
  private final Map<Long, PointAnswer> answers = new HashMap<>();

  SweepOutcome(SweptPoints points, Console console, Workshop workshop) {
    this.points = points;
    this.console = console;
    this.workshop = workshop;
  }

  /** Assembles the trials that were played and sums them up. */
  void write(ResultFolder folder, String yaml, ExperimentCard card) {
    folder.assemble(yaml);
    sumUp(folder, card);
  }

  /** Assembles the trials of parts, and sums them up. */
  void write(ResultFolder folder, String yaml, ExperimentCard card, List<Path> parts) {
    folder.assemble(yaml, parts);
    sumUp(folder, card);
  }

  private void sumUp(ResultFolder folder, ExperimentCard card) {
    folder.listFailures(console.command("reproduce " + folder.path()));
    try {
      folder.compress();
    } catch (DuckDbMissingException e) {
      console.tell("trials.parquet was skipped: " + e.getMessage() + "; trials.csv has the same.");
    }
    List<SummaryRow> rows = new ArrayList<>();
    Dataset.byPoint(folder.path(), Metrics.ALL.stream().map(Metric::name).toList(), trials -> {
      PointAnswer answer =
          PointAnswer.of(trials, points.horizons().getOrDefault(trials.point(0), 0), CONFIDENCE);
      rows.addAll(answer.summary());
      answers.put(answer.point(), answer);
    });
    folder.summarize(rows);
    draw(folder, card);
  }

  /** Draws the charts, which set points side by side; says why when it cannot. */
  private void draw(ResultFolder folder, ExperimentCard card) {
    if (points.points().size() < 2) {
      return;
    }
    boolean played = answers.values().stream().anyMatch(answer -> answer.ok() > 0);
    Optional<String> obstacle =
        played ? workshop.chartObstacle().get() : Optional.of("no trial was finished");
    if (obstacle.isPresent()) {
      console.tell("Plots were skipped: " + obstacle.get() + ".");
      return;
    }
    var base = points.experiment().base().value();
    String trials = Words.grouped(answers.size()) + " points of " + Words.grouped(card.replicates())
        + " trials, seed " + card.seed() + "; 95 % confidence intervals";
    Path plots = folder.plots();
    try {
      SweepCharts.write(
          new SweepCharts.Subject(
              base.about().title(), trials, TimeScale.words(points.longestHorizonDays())),
          points.table().factors(),
          rows(),
          plots);
      drawn = true;
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.INTERNAL,
          plots + ": the plots cannot be written: " + e.getMessage()
              + "; free some space there, or choose another folder with --out",
          e);
    }
  }

  private List<SweepText.Row> rows() {
    return points.table().rows().stream()
        .flatMap(row -> Optional.ofNullable(answers.get(row.point())).stream()
            .map(answer -> new SweepText.Row(row.values(), answer)))
        .toList();
  }

  /** Prints the table. */
  void answer(ResultFolder folder) {
    var base = points.experiment().base().value();
    String years = TimeScale.words(points.longestHorizonDays());
    console.answer(base.about().title() + "\n" + base.about().question() + "\n\n"
        + SweepText.table(points.table().factors(), rows(), years)
        + "\nResults   " + folder.path() + "/   (" + (drawn ? "plots/, " : "")
        + "points.csv, summary.csv, trials.csv)\n"
        + "Next      " + console.command("query " + folder.path() + " 'select * from points'")
        + "\n");
  }
}
