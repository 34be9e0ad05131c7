package ceasefire.param;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists parameters for people: as plain text for a terminal, as rows of a Markdown table. */
public final class ParameterTable {
  private static final String INDENT = "    ";
  private static final int WIDTH = 96;

  private ParameterTable() {}

  /**
   * Plain text: a line of path, default, unit, role and range in columns, and below it the meaning
   * and the source; empty for no parameters.
   */
  public static String text(List<Parameter> parameters) {
    if (parameters.isEmpty()) {
      return "";
    }
    int path = width(parameters, "path", Parameter::path);
    int def = width(parameters, "default", ParameterTable::def);
    int unit = width(parameters, "unit", p -> p.unit().text());
    int role = width(parameters, "role", ParameterTable::role);
    String row = "%-" + path + "s  %-" + def + "s  %-" + unit + "s  %-" + role + "s  %s";
    var lines = new ArrayList<String>();
    lines.add(String.format(Locale.ROOT, row, "path", "default", "unit", "role", "range"));
    for (Parameter p : parameters) {
      String range = p.list() && !p.range().isEmpty() ? "each " + p.range() : p.range();
      String line =
          String.format(Locale.ROOT, row, p.path(), def(p), p.unit().text(), role(p), range);
      lines.add(line.stripTrailing());
      String meaning = p.meaning() + condition(p) + " [" + p.source() + "]";
      wrapped(meaning, WIDTH).forEach(part -> lines.add(INDENT + part));
    }
    return String.join("\n", lines) + "\n";
  }

  /** A Markdown table: path, default, unit, range, role, meaning, source. */
  public static String markdown(List<Parameter> parameters) {
    return "| path | default | unit | range | role | meaning | source |\n"
        + "|---|---|---|---|---|---|---|\n"
        + parameters.stream().map(ParameterTable::row).collect(Collectors.joining());
  }

  private static String row(Parameter p) {
    List<String> cells = List.of(
        "`" + p.path() + "`",
        def(p),
        p.unit().text(),
        p.range(),
        role(p),
        p.meaning() + condition(p),
        p.source());
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String def(Parameter p) {
    return p.required() ? "required" : p.def();
  }

  private static String role(Parameter p) {
    return Kebab.ofConstant(p.role());
  }

  /** The kinds that must be chosen for the parameter to exist. */
  private static String condition(Parameter p) {
    if (p.when().isEmpty()) {
      return "";
    }
    return p.when().entrySet().stream()
        .map(kind -> lastName(kind) + ": " + kind.getValue())
        .collect(Collectors.joining(", ", " (with ", ")"));
  }

  private static String lastName(Map.Entry<String, String> kind) {
    String[] names = kind.getKey().split("\\.", -1);
    return names.length < 2 ? kind.getKey() : names[names.length - 2] + "." + Shape.Choice.KIND;
  }

  private static int width(
      List<Parameter> parameters, String title, Function<Parameter, String> cell) {
    int widest = parameters.stream().mapToInt(p -> cell.apply(p).length()).max().orElse(0);
    return Math.max(title.length(), widest);
  }

  /** Text broken between words into lines of at most {@code width} characters where it can be. */
  public static List<String> wrapped(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
