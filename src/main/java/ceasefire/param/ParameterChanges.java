package ceasefire.param;

import ceasefire.param.YamlNode.Mapping;
import ceasefire.param.YamlNode.Scalar;
import ceasefire.param.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells by which parameters two YAML texts differ. */
public final class ParameterChanges {
  private final Map<String, String> values = new LinkedHashMap<>();

  private ParameterChanges() {}

  /**
   * The parameters that differ, as {@code posture.zone-width-km: 0 there, 10 here}.
   *
   * @param there the one text
   * @param here the other
   */
  public static List<String> between(String there, String here) {
    Map<String, String> before = values(there);
    Map<String, String> now = values(here);
    Set<String> paths = new LinkedHashSet<>(before.keySet());
    paths.addAll(now.keySet());
    List<String> changes = new ArrayList<>();
    for (String path : paths) {
      String old = before.getOrDefault(path, "nothing");
      String young = now.getOrDefault(path, "nothing");
      if (!old.equals(young)) {
        changes.add(path + ": " + old + " there, " + young + " here");
      }
    }
    return changes;
  }

  /** The value of every path; none of a text that is no YAML. */
  private static Map<String, String> values(String text) {
    ParameterChanges found = new ParameterChanges();
    YamlNode root = YamlReader.read(text, "", new Place("", 1, 1), new ErrorLog());
    if (root != null) {
      found.add("", root);
    }
    return found.values;
  }

  private void add(String path, YamlNode node) {
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach((name, entry) -> add(below(path, name), entry.value()));
    } else if (node instanceof Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        add(below(path, String.valueOf(i)), list.items().get(i));
      }
    } else if (node instanceof Scalar scalar) {
      values.put(path, scalar.text());
    }
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
