package ceasefire.param;

import java.util.ArrayList;
import java.util.List;

/** Writes a record as YAML that reads back to it: every parameter, in declaration order. */
final class ResolvedYaml {
  private ResolvedYaml() {}

  static String of(Shape.Section root, Object record) {
    List<String> lines = section(root, record);
    return String.join("\n", lines) + "\n";
  }

  /** The lines of a group; never none. */
  private static List<String> section(Shape.Section section, Object record) {
    var lines = new ArrayList<String>();
    for (Shape.Field field : section.fields().values()) {
      lines.addAll(named(field.name(), field.shape(), field.of(record)));
    }
    return lines.isEmpty() ? List.of("{}") : lines;
  }

  private static List<String> group(Shape shape, Object value) {
    if (!(shape instanceof Shape.Choice choice)) {
      return section((Shape.Section) shape, value);
    }
    String kind = choice.nameOf(value);
    Shape.Section section = choice.kinds().get(kind);
    var lines = new ArrayList<String>();
    lines.add(Shape.Choice.KIND + ": " + kind);
    if (section != null && !section.fields().isEmpty()) {
      lines.addAll(section(section, value));
    }
    return lines;
  }

  private static List<String> named(String name, Shape shape, Object value) {
    var lines = new ArrayList<String>();
    boolean single =
        shape instanceof Shape.Value || (shape instanceof Shape.Many list && list.param() != null);
    if (single) {
      lines.add(name + ": " + YamlText.of(value));
    } else if (shape instanceof Shape.Many many) {
      var elements = (List<?>) value;
      lines.add(name + (elements.isEmpty() ? ": []" : ":"));
      for (Object element : elements) {
        lines.addAll(indented("  - ", "    ", group(many.element(), element)));
      }
    } else {
      List<String> inner = group(shape, value);
      if (inner.equals(List.of("{}"))) {
        lines.add(name + ": {}");
      } else {
        lines.add(name + ":");
        lines.addAll(indented("  ", "  ", inner));
      }
    }
    return lines;
  }

  static List<String> indented(String first, String others, List<String> lines) {
    var indented = new ArrayList<String>();
    for (String line : lines) {
      String margin = indented.isEmpty() ? first : others;
      indented.add((margin + line).stripTrailing());
    }
    return indented;
  }
}
