package ceasefire.param;

import org.jspecify.annotations.Nullable;

/** Writes the value of an option {@code path=value} in one way, however it was typed. */
final class CanonicalText {
  private CanonicalText() {}

  /** Returns the text that reads back to the same value; empty after an error. */
  static String of(ParameterSpace<?> space, String path, String text, ErrorLog log) {
    var place = new Place("", 0, 0);
    Shape shape = TreePath.shape(space.root(), path);
    if (shape == null) {
      log.add(place, path, "unknown parameter", "", space.nearest(path));
    } else if (shape instanceof Shape.Choice choice && path.endsWith(Shape.Choice.KIND)) {
      if (choice.kinds().containsKey(text)) {
        return text;
      }
      var kinds = choice.kinds().keySet();
      String near = NearestName.among(text, kinds);
      log.add(place, path, Wording.quoted(text), Wording.oneOf(kinds), near);
    } else if (shape instanceof Shape.Value value) {
      Object read = bound(space, value, value.type(), path, text, log);
      return read instanceof String words ? literal(words) : read == null ? "" : YamlText.of(read);
    } else if (shape instanceof Shape.Many many && many.param() != null) {
      Object read = bound(space, many, Object.class, path, text, log);
      return read == null ? "" : YamlText.of(read);
    } else {
      log.add(place, path, "a group of parameters", "the path of one parameter");
    }
    return "";
  }

  private static @Nullable Object bound(
      ParameterSpace<?> space, Shape shape, Class<?> type, String path, String text, ErrorLog log) {
    var place = new Place("", 0, 0);
    YamlNode node = ShapeReader.node(type, text, path, place, log);
    return log.isEmpty()
        ? new Binder(space.names(), true, log).bind(shape, path, node, place)
        : null;
  }

  /** Text needs quotes only where it would be read as something else. */
  private static String literal(String words) {
    boolean plain = !words.isEmpty() && "\"'[{&*!|>@`".indexOf(words.charAt(0)) < 0;
    return plain && words.equals(words.strip()) ? words : YamlText.of(words);
  }
}
