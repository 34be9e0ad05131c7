package ceasefire.param;

import ceasefire.param.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells by which parameters two YAML texts differ. */
public final class ParameterChanges {
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
    YamlNode root = YamlReader.read(text, "", new Place("", 1, 1), new ErrorLog());
    return root instanceof Mapping mapping ? GivenValues.of(mapping) : Map.of();
  }
}
