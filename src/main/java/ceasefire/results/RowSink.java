package ceasefire.results;

import java.util.List;

/** Takes the answer to a query: its headings once, then its rows. */
public interface RowSink {
  /**
   * A column of the answer.
   *
   * @param name its name
   * @param isNumber whether it holds numbers, or events as 0 and 1
   */
  record Heading(String name, boolean isNumber) {}

  /** Takes the headings. */
  void headings(List<Heading> headings);

  /** Takes a row, cell by cell as in our CSV files; empty where there is no value. */
  void row(List<String> cells);
}
