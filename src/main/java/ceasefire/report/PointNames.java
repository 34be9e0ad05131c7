package ceasefire.report;

import ceasefire.analysis.Operand;
import java.util.regex.Pattern;

/** What people call a posture: its short name or, of a point of a sweep, what makes the point. */
final class PointNames {
  private static final Pattern POINT = Pattern.compile(".*:[0-9a-f]{16}");

  /** A level with more digits than people read. */
  private static final Pattern LEVEL = Pattern.compile("(?<==)-?[0-9]+\\.[0-9]{4,}");

  private PointNames() {}

  static String of(Operand operand) {
    return of(operand.name(), operand.title());
  }

  static String of(String name, String title) {
    String shown = POINT.matcher(name).matches() && !title.isEmpty() ? title : name;
    return LEVEL.matcher(shown).replaceAll(level -> TableHtml.shown(level.group()));
  }
}
