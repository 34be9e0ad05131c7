package ceasefire.cli;

import ceasefire.report.JsonText;
import ceasefire.results.QueryException;
import ceasefire.results.ResultTables;
import ceasefire.results.RowSink;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the answer to a query as JSON, row by row: nothing is kept. */
final class JsonRows implements RowSink {
  /** A column of the answer. */
  private record Named(String name, boolean isNumber) {}

  private final JsonGenerator json;
  private List<Heading> columns = List.of();
  private boolean begun;

  private JsonRows(JsonGenerator json) {
    this.json = json;
  }

  /** Answers a query; throws a QueryException before anything is written if it is wrong. */
  static void query(ResultTables tables, String sql, PrintStream out) throws QueryException {
    JsonGenerator json = JsonText.to(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    var rows = new JsonRows(json);
    tables.query(sql, rows);
    rows.end();
    json.flush();
    out.print("\n");
    out.flush();
  }

  @Override
  public void headings(List<Heading> headings) {
    columns = List.copyOf(headings);
  }

  /** The headings go out with the first row, until which a query may turn out to be wrong. */
  private void begin() {
    if (begun) {
      return;
    }
    begun = true;
    json.writeStartObject();
    json.writeStringProperty("command", "query");
    json.writeArrayPropertyStart("columns");
    for (Heading column : columns) {
      json.writeRawValue(JsonText.line(new Named(column.name(), column.isNumber())));
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("rows");
  }

  @Override
  public void row(List<String> cells) {
    begin();
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      values.add(value(cells.get(i), columns.get(i).isNumber()));
    }
    // A row on a line: on several nobody could read it.
    json.writeRawValue(JsonText.line(values));
  }

  private static @Nullable Object value(String text, boolean isNumber) {
    if (text.isEmpty()) {
      return null;
    }
    boolean decimal = isNumber && text.matches("[-+]?[0-9.]+([eE][-+]?[0-9]+)?");
    return decimal ? new BigDecimal(text) : text;
  }

  private void end() {
    begin();
    json.writeEndArray();
    json.writeEndObject();
  }
}
