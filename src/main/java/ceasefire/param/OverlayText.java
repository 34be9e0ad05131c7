package ceasefire.param;

import ceasefire.param.YamlNode.Entry;
import ceasefire.param.YamlNode.Mapping;
import ceasefire.param.YamlNode.Scalar;
import ceasefire.param.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes what an overlay sets as options {@code path=value} that set the same. */
final class OverlayText {
  private static final Pattern SAFE_IN_A_LIST =
      Pattern.compile("[A-Za-z0-9.+-][A-Za-z0-9 .+()/-]*");

  private final List<String> options = new ArrayList<>();

  private OverlayText() {}

  /** The options, in the order of the file. */
  static List<String> of(Mapping overlay) {
    var text = new OverlayText();
    text.collect("", overlay);
    return List.copyOf(text.options);
  }

  private void collect(String path, Mapping mapping) {
    for (Map.Entry<String, Entry> named : mapping.entries().entrySet()) {
      String inner = NearestName.join(path, named.getKey());
      YamlNode value = named.getValue().value();
      if (value instanceof Mapping group) {
        collect(inner, group);
      } else if (value instanceof Sequence) {
        options.add(inner + "=" + flow(value));
      } else if (value instanceof Scalar scalar) {
        options.add(inner + "=" + (scalar.plain() ? scalar.text() : YamlText.of(scalar.text())));
      }
    }
  }

  /** A node as YAML on one line. */
  private static String flow(YamlNode node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries().entrySet().stream()
          .map(named -> named.getKey() + ": " + flow(named.getValue().value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node instanceof Sequence sequence) {
      return sequence.items().stream()
          .map(OverlayText::flow)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    Scalar scalar = (Scalar) node;
    boolean asItIs = scalar.plain() && SAFE_IN_A_LIST.matcher(scalar.text()).matches();
    return asItIs ? scalar.text() : YamlText.of(scalar.text());
  }
}
