package ceasefire.param;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a file of all defaults, in which comments say of every parameter what it means, its range,
 * default, role and source; other kinds of a choice and elements of empty lists stand as comments.
 */
final class ReferenceYaml {
  private static final int WIDTH = 96;

  private ReferenceYaml() {}

  static String of(Shape.Section root) {
    return String.join("\n", section(root)) + "\n";
  }

  private static List<String> section(Shape.Section section) {
    var lines = new ArrayList<String>();
    for (Shape.Field field : section.fields().values()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(comment(field.meaning()));
      lines.addAll(named(field));
    }
    return lines.isEmpty() ? List.of("{}") : lines;
  }

  private static List<String> named(Shape.Field field) {
    var lines = new ArrayList<String>();
    Shape shape = field.shape();
    if (shape instanceof Shape.Value value) {
      lines.addAll(comment(facts(value.type(), value.param(), YamlText.ofDefault(value), false)));
      lines.add(field.name() + ": " + given(value));
    } else if (shape instanceof Shape.Many many && many.param() != null) {
      var element = (Shape.Value) many.element();
      lines.addAll(comment(facts(element.type(), many.param(), YamlText.ofDefault(many), true)));
      lines.add(field.name() + ": " + (many.def() == null ? "[]" : YamlText.ofDefault(many)));
    } else if (shape instanceof Shape.Many many) {
      lines.addAll(list(field.name(), many));
    } else {
      List<String> inner = group(shape);
      boolean empty = inner.equals(List.of("{}"));
      lines.add(field.name() + (empty ? ": {}" : ":"));
      lines.addAll(empty ? List.of() : ResolvedYaml.indented("  ", "  ", inner));
    }
    return lines;
  }

  private static List<String> list(String name, Shape.Many many) {
    var lines = new ArrayList<String>();
    List<String> element = ResolvedYaml.indented("    ", "    ", group(many.element()));
    if (many.min() > 0) {
      lines.add("# " + "A list; " + Wording.range(Unit.NONE, many.min(), bound(many.max())) + ".");
      lines.add(name + ":");
      for (int i = 0; i < many.min(); i++) {
        lines.add("  -");
        lines.addAll(element);
      }
    } else {
      lines.add("# A list, empty by default. An element, here with its defaults:");
      lines.add(name + ": []");
      lines.add("#   -");
      lines.addAll(ResolvedYaml.indented("# ", "# ", element));
    }
    return lines;
  }

  private static double bound(int max) {
    return max == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : max;
  }

  private static List<String> group(Shape shape) {
    return shape instanceof Shape.Choice choice ? choice(choice) : section((Shape.Section) shape);
  }

  private static List<String> choice(Shape.Choice choice) {
    var lines = new ArrayList<String>();
    String taken = choice.defaultKind().isEmpty()
        ? choice.kinds().keySet().iterator().next()
        : choice.defaultKind();
    for (Map.Entry<String, Shape.Section> kind : choice.kinds().entrySet()) {
      List<String> inner =
          kind.getValue().fields().isEmpty() ? List.of() : section(kind.getValue());
      if (kind.getKey().equals(taken)) {
        String names = String.join(", ", choice.kinds().keySet());
        String def = choice.defaultKind().isEmpty() ? "required" : "default " + taken;
        var first = new ArrayList<>(comment("One of " + names + "; " + def + "."));
        first.add(Shape.Choice.KIND + ": " + taken);
        first.addAll(inner.isEmpty() ? inner : ResolvedYaml.indented("", "", inner));
        lines.addAll(0, first);
      } else {
        lines.add("");
        lines.add("# Instead:");
        lines.add("# " + Shape.Choice.KIND + ": " + kind.getKey());
        lines.addAll(ResolvedYaml.indented("# ", "# ", inner));
      }
    }
    return lines;
  }

  /** What a file gives: the default, or for a required parameter something that will be read. */
  private static String given(Shape.Value value) {
    String def = YamlText.ofDefault(value);
    if (!def.isEmpty()) {
      return def;
    }
    Class<?> type = value.type();
    if (type == boolean.class) {
      return "false";
    }
    if (type == String.class) {
      return "to be filled in";
    }
    Param param = value.param();
    if (type == LocalDate.class) {
      double year = Math.min(Math.max(param.min(), 2026), param.max());
      return (int) year + "-01-01";
    }
    return type.isEnum()
        ? ValueReader.options(type).get(0)
        : DecimalText.of(Math.ceil(Math.min(Math.max(param.min(), 0), param.max())) + 0.0);
  }

  private static String facts(Class<?> type, Param param, String def, boolean list) {
    String range = type.isEnum()
        ? "one of " + String.join(", ", ValueReader.options(type))
        : ValueReader.expected(type, param);
    return (list ? "A list, each " : "")
        + range
        + "; "
        + (def.isEmpty() ? "required" : "default " + def)
        + "; "
        + Kebab.ofConstant(param.role())
        + "; source: "
        + param.source()
        + ".";
  }

  private static List<String> comment(String text) {
    return text.isEmpty()
        ? List.of()
        : ParameterTable.wrapped(text.replaceAll("\\s+", " "), WIDTH).stream()
            .map(line -> "# " + line)
            .collect(Collectors.toList());
  }
}
