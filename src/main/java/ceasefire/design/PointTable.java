package ceasefire.design;

import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import ceasefire.param.CrossParameterException;
import ceasefire.param.ParameterSpace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads points from a CSV file: a header of paths, a row a point; an empty cell leaves the parameter
 * as it is in the scenario. Cells may stand in quotes, but not go over several lines.
 */
final class PointTable {
  private final String name;
  private final ParameterSpace<?> space;
  private final List<ConfigError> errors = new ArrayList<>();

  private PointTable(String name, ParameterSpace<?> space) {
    this.name = name;
    this.space = space;
  }

  /** A cell and the column, counted from 1, in which it begins. */
  private record Cell(String text, int column) {}

  /**
   * The points of a file.
   *
   * @param unreadable what to say if it cannot be read at all
   * @throws ConfigException with all mistakes in it, if there are any
   */
  static List<ListedPoint> read(
      Path file, ParameterSpace<?> space, Supplier<ConfigError> unreadable) {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ConfigException(List.of(unreadable.get()));
    }
    var table = new PointTable(file.toString(), space);
    List<ListedPoint> points = table.points(text.replaceFirst("^\\uFEFF", "").split("\\r?\\n", -1));
    if (points.isEmpty() && table.errors.isEmpty()) {
      table.add(1, 1, "", "no points", "a header of paths, and a row for each point", "");
    }
    if (!table.errors.isEmpty()) {
      throw new ConfigException(table.errors);
    }
    return points;
  }

  private List<ListedPoint> points(String[] lines) {
    List<Cell> header = cells(lines[0]);
    boolean known = true;
    for (Cell cell : header) {
      if (space.parameter(cell.text()).isEmpty()) {
        String near = space.nearest(cell.text());
        add(1, cell.column(), "", "\"" + cell.text() + "\" is no parameter", "a path", near);
        known = false;
      }
    }
    List<ListedPoint> points = new ArrayList<>();
    for (int line = 1; known && line < lines.length; line++) {
      if (!lines[line].isBlank()) {
        row(header, cells(lines[line]), line + 1, points);
      }
    }
    return points;
  }

  private void row(List<Cell> header, List<Cell> cells, int line, List<ListedPoint> points) {
    if (cells.size() != header.size()) {
      add(line, 1, "", cells.size() + " cells", header.size() + ", as in the header", "");
      return;
    }
    List<String> set = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      Cell cell = cells.get(c);
      String path = header.get(c).text();
      if (!cell.text().isEmpty()) {
        try {
          set.add(path + "=" + space.canonical(path, cell.text()));
        } catch (ConfigException e) {
          ConfigError first = e.errors().get(0);
          add(line, cell.column(), path, first.problem(), first.expected(), first.suggestion());
        }
      }
    }
    try {
      points.add(new ListedPoint(set));
    } catch (CrossParameterException e) {
      add(line, 1, "", String.valueOf(e.getMessage()), e.expected(), "");
    }
  }

  private static List<Cell> cells(String line) {
    List<Cell> cells = new ArrayList<>();
    var cell = new StringBuilder();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      char c = i == line.length() ? ',' : line.charAt(i);
      if (c == ',' && (!quoted || i == line.length())) {
        cells.add(new Cell(cell.toString().strip(), start + 1));
        cell.setLength(0);
        start = i + 1;
      } else if (c != '"') {
        cell.append(c);
      } else if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else {
        quoted = !quoted;
      }
    }
    return cells;
  }

  private void add(
      int line, int column, String path, String problem, String expected, String suggestion) {
    errors.add(new ConfigError(name, line, column, path, problem, expected, suggestion));
  }
}
