package ceasefire.param;

import java.util.ArrayList;
import java.util.List;

/** Finds the parameters of a record whose values are not their defaults; labels do not count. */
final class SettingList {
  private final List<Setting> settings = new ArrayList<>();

  private SettingList() {}

  /** The settings below a root record, in declaration order. */
  static List<Setting> of(Shape.Section root, Object record) {
    var list = new SettingList();
    list.section("", root, record);
    return List.copyOf(list.settings);
  }

  private void section(String path, Shape.Section section, Object record) {
    for (Shape.Field field : section.fields().values()) {
      add(NearestName.join(path, field.name()), field.meaning(), field.shape(), field.of(record));
    }
  }

  private void add(String path, String meaning, Shape shape, Object value) {
    if (shape instanceof Shape.Value single) {
      add(path, single.param(), YamlText.of(value), YamlText.ofDefault(single));
    } else if (shape instanceof Shape.Many many && many.param() != null) {
      add(path, many.param(), YamlText.of(value), YamlText.ofDefault(many));
    } else if (shape instanceof Shape.Many many) {
      int index = 0;
      for (Object element : (List<?>) value) {
        add(NearestName.join(path, String.valueOf(index++)), meaning, many.element(), element);
      }
    } else if (shape instanceof Shape.Choice choice) {
      choice(path, meaning, choice, value);
    } else if (shape instanceof Shape.Section section) {
      section(path, section, value);
    }
  }

  private void choice(String path, String meaning, Shape.Choice choice, Object value) {
    String kind = choice.nameOf(value);
    if (!kind.equals(choice.defaultKind())) {
      Group group = choice.group();
      Role role = group == null ? Role.UNCERTAINTY : group.role();
      settings.add(new Setting(
          NearestName.join(path, Shape.Choice.KIND),
          kind,
          choice.defaultKind(),
          Unit.CHOICE,
          meaning,
          role));
    }
    Shape.Section section = choice.kinds().get(kind);
    if (section != null) {
      section(path, section, value);
    }
  }

  private void add(String path, Param param, String value, String def) {
    if (param.role() != Role.LABEL && !value.equals(def)) {
      settings.add(new Setting(path, value, def, param.unit(), param.value(), param.role()));
    }
  }
}
