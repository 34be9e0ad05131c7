package ceasefire.param;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists the parameters and groups of a shape. */
final class ParameterLister {
  private final List<Parameter> parameters;
  private final Map<String, String> groups;

  ParameterLister(List<Parameter> parameters, Map<String, String> groups) {
    this.parameters = parameters;
    this.groups = groups;
  }

  void list(String path, Shape.Section section, Map<String, String> when) {
    for (Shape.Field field : section.fields().values()) {
      field(NearestName.join(path, field.name()), field.meaning(), field.shape(), when);
    }
  }

  private void field(String path, String meaning, Shape shape, Map<String, String> when) {
    if (shape instanceof Shape.Value value) {
      parameters.add(single(path, value, YamlText.ofDefault(value), false, when));
      return;
    }
    if (shape instanceof Shape.Many many && many.element() instanceof Shape.Value value) {
      parameters.add(single(path, value, YamlText.ofDefault(many), true, when));
      return;
    }
    groups.putIfAbsent(path, meaning);
    if (shape instanceof Shape.Section section) {
      list(path, section, when);
    } else if (shape instanceof Shape.Choice choice) {
      choice(path, meaning, choice, when);
    } else if (shape instanceof Shape.Many many) {
      field(NearestName.join(path, NearestName.ANY), meaning, many.element(), when);
    }
  }

  private void choice(String path, String meaning, Shape.Choice choice, Map<String, String> when) {
    String kindPath = NearestName.join(path, Shape.Choice.KIND);
    Group group = choice.group();
    parameters.add(new Parameter(
        kindPath,
        meaning,
        Unit.CHOICE,
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY,
        choice.defaultKind(),
        group == null ? Role.UNCERTAINTY : group.role(),
        group == null ? "assumed" : group.source(),
        "kind",
        List.copyOf(choice.kinds().keySet()),
        false,
        when));
    choice.kinds().forEach((kind, section) -> {
      var inner = new LinkedHashMap<>(when);
      inner.put(kindPath, kind);
      list(path, section, inner);
    });
  }

  private static Parameter single(
      String path, Shape.Value value, String def, boolean list, Map<String, String> when) {
    Param param = value.param();
    return new Parameter(
        path,
        param.value(),
        param.unit(),
        param.min(),
        param.max(),
        def,
        param.role(),
        param.source(),
        name(value.type()),
        value.type().isEnum() ? ValueReader.options(value.type()) : List.of(),
        list,
        when);
  }

  private static String name(Class<?> type) {
    if (type == double.class) {
      return "number";
    }
    if (type == int.class || type == long.class) {
      return "integer";
    }
    if (type == boolean.class) {
      return "boolean";
    }
    if (type == LocalDate.class) {
      return "date";
    }
    return type.isEnum() ? "option" : "text";
  }
}
