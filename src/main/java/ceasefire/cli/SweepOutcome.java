package ceasefire.cli;

import ceasefire.analysis.PointAnswer;
import ceasefire.analysis.TimeScale;
import ceasefire.engine.SweptPoints;
import ceasefire.report.SweepText;
import ceasefire.results.Dataset;
import ceasefire.results.DuckDbMissingException;
import ceasefire.results.Metric;
import ceasefire.results.Metrics;
import ceasefire.results.PointTable;
import ceasefire.results.ResultFolder;
import ceasefire.results.SummaryRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a sweep leaves behind: estimates of each design point, and a table on the screen. */
final class SweepOutcome {
  private static final double CONFIDENCE = 0.95;

  private final SweptPoints points;
  private final Console console;
  private final Map<Long, PointAnswer> answers = new HashMap<>();

  SweepOutcome(SweptPoints points, Console console, Workshop workshop) {
    this.points = points;
    this.console = console;
  }

  /** Assembles the trials that were played and sums them up. */
  void write(ResultFolder folder, String yaml) {
    folder.assemble(yaml);
    sumUp(folder);
  }

  /** Assembles the trials of parts, and sums them up. */
  void write(ResultFolder folder, String yaml, List<Path> parts) {
    folder.assemble(yaml, parts);
    sumUp(folder);
  }

  private void sumUp(ResultFolder folder) {
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
  }

  /** Prints the table. */
  void answer(ResultFolder folder) {
    PointTable table = points.table();
    List<SweepText.Row> rows = new ArrayList<>();
    for (PointTable.Row row : table.rows()) {
      PointAnswer answer = answers.get(row.point());
      // A part of an experiment need not have trials of every point.
      if (answer != null) {
        rows.add(new SweepText.Row(row.values(), answer));
      }
    }
    var base = points.experiment().base().value();
    String years = TimeScale.words(points.longestHorizonDays());
    console.answer(base.about().title() + "\n" + base.about().question() + "\n\n"
        + SweepText.table(table.factors(), rows, years)
        + "\nResults   " + folder.path() + "/   (points.csv, summary.csv, trials.csv)\n"
        + "Next      " + console.command("query " + folder.path() + " 'select * from points'")
        + "\n");
  }
}
