package ceasefire.cli;

import ceasefire.results.CsvText;
import ceasefire.results.RowSink;
import java.util.List;
import java.util.function.Consumer;

/** Writes rows as CSV, line by line. */
final class CsvLines implements RowSink {
  private final Consumer<String> out;

  CsvLines(Consumer<String> out) {
    this.out = out;
  }

  @Override
  public void headings(List<Heading> headings) {
    row(headings.stream().map(Heading::name).toList());
  }

  @Override
  public void row(List<String> cells) {
    var line = new StringBuilder();
    String separator = "";
    for (String cell : cells) {
      CsvText.cell(line.append(separator), cell);
      separator = ",";
    }
    out.accept(line.append('\n').toString());
  }
}
