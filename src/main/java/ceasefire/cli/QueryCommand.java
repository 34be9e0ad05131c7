package ceasefire.cli;

import ceasefire.results.QueryException;
import ceasefire.results.ResultTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ceasefire query}: answers SQL about a result. */
@Command(
    name = "query",
    description = {
      "Answers SQL (DuckDB's) about a result, and changes nothing.",
      "Tables: trials, points (the factors of a sweep), series, summary, columns, which explains"
          + " those of trials, and with --precision also precision."
    },
    footer = {
      "",
      "Example:",
      "  ceasefire query results/no-force 'SELECT outcome, count(*) FROM trials GROUP BY outcome'",
      "  ceasefire query results/no-force 'SELECT name, unit, meaning FROM columns'",
      "  ceasefire query results/no-force 'FROM trials JOIN points USING (point)' --csv > all.csv"
    })
final class QueryCommand implements AnsweringCommand {
  private final Console console;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of a finished result.")
  private String folder = "";

  @Parameters(index = "1", paramLabel = "SQL", description = "The query.")
  private String sql = "";

  @Option(names = "--csv", description = "Prints CSV, with all digits, instead of a table.")
  private boolean csv;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (ResultTables tables = ResultTables.open(Words.path("DIR", folder))) {
      answer(tables);
      return ExitCode.OK;
    }
  }

  private void answer(ResultTables tables) {
    try {
      if (csv) {
        Words.refuseJson(console, "--csv");
        tables.query(sql, new CsvLines(console::print));
        return;
      }
      if (console.manner().json()) {
        JsonRows.query(tables, sql, console.out());
        return;
      }
      var table = new TextTable();
      tables.query(sql, table);
      console.answer(table.text());
      if (table.unshown() > 0) {
        console.note(Words.grouped(table.unshown()) + " more rows; --csv prints them all.");
      }
    } catch (QueryException e) {
      throw new CommandException(
          ExitCode.USAGE,
          "SQL: " + e.getMessage() + "\nTables: " + String.join(", ", tables.names())
              + ". `" + console.command("query " + folder + " 'DESCRIBE trials'")
              + "` lists the columns of one.",
          e);
    }
  }
}
