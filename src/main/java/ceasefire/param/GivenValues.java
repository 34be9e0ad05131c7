package ceasefire.param;

import ceasefire.param.YamlNode.Mapping;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one file says itself, unread: the text of each value by its path. */
final class GivenValues {
  private final Map<String, String> values = new LinkedHashMap<>();

  private GivenValues() {}

  static Map<String, String> of(Shape.Section root, Path file, ErrorLog log) {
    Mapping given = ParameterFile.read(root, file, ParameterFile.name(file), null, log);
    return given == null ? new LinkedHashMap<>() : of(given);
  }

  static Map<String, String> of(Mapping given) {
    var collected = new GivenValues();
    collected.collect("", given);
    return collected.values;
  }

  private void collect(String path, YamlNode node) {
    if (node instanceof Mapping mapping) {
      mapping
          .entries()
          .forEach((name, entry) -> collect(NearestName.join(path, name), entry.value()));
    } else if (node instanceof YamlNode.Sequence sequence) {
      // A list that is empty says something too.
      if (sequence.items().isEmpty()) {
        values.put(path, "[]");
      }
      for (int i = 0; i < sequence.items().size(); i++) {
        collect(path + "." + i, sequence.items().get(i));
      }
    } else if (node instanceof YamlNode.Scalar scalar) {
      values.put(path, scalar.text());
    }
  }
}
