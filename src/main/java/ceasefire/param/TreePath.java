package ceasefire.param;

import ceasefire.param.YamlNode.Entry;
import ceasefire.param.YamlNode.Mapping;
import ceasefire.param.YamlNode.Sequence;
import org.jspecify.annotations.Nullable;

/** Follows paths into trees and shapes. */
final class TreePath {
  private TreePath() {}

  /** Where a parameter below a node stands, or else the innermost group around it that stands. */
  static Place locate(String relative, @Nullable YamlNode node, Place at) {
    Place place = at;
    YamlNode inner = node;
    for (String name : relative.split("\\.", -1)) {
      if (inner instanceof Mapping mapping && mapping.entries().containsKey(name)) {
        Entry entry = mapping.entries().get(name);
        inner = entry.value();
        place = inner instanceof YamlNode.Scalar ? inner.place() : entry.key();
      } else if (inner instanceof Sequence list && index(name, list.items().size()) >= 0) {
        inner = list.items().get(index(name, list.items().size()));
        place = inner.place();
      } else {
        return place;
      }
    }
    return place;
  }

  /**
   * What may stand at a path, whatever the kinds chosen; the first where kinds differ. The kind of
   * a choice is the choice itself.
   *
   * @return null if there is no such path
   */
  static @Nullable Shape shape(Shape shape, String path) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    String rest = dot < 0 ? "" : path.substring(dot + 1);
    if (shape instanceof Shape.Choice choice) {
      if (path.equals(Shape.Choice.KIND)) {
        return choice;
      }
      for (Shape.Section kind : choice.kinds().values()) {
        Shape found = shape(kind, path);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    Shape inner = null;
    if (shape instanceof Shape.Section section) {
      inner = section.shape(name);
    } else if (shape instanceof Shape.Many many && name.matches("[0-9]{1,6}")) {
      inner = many.element();
    }
    return inner == null || rest.isEmpty() ? inner : shape(inner, rest);
  }

  /** The index that a name is, below a number; -1 if it is none. */
  static int index(String name, int below) {
    int index = name.matches("[0-9]{1,6}") ? Integer.parseInt(name) : -1;
    return index < below ? index : -1;
  }
}
