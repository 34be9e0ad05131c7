package ceasefire.param;

import ceasefire.param.YamlNode.Entry;
import ceasefire.param.YamlNode.Mapping;
import ceasefire.param.YamlNode.Scalar;
import ceasefire.param.YamlNode.Sequence;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes records from nodes, reporting everything that does not fit. */
final class Binder {
  /** Guessing names costs time, and nobody reads more than this many guesses. */
  private static final int MOST_GUESSES = 100;

  private final NearestName names;
  private final boolean complete;
  private final ErrorLog log;
  private int guesses;

  /**
   * Creates a binder.
   *
   * @param complete false if a part of the tree could not be read, so that what is missing in it is
   *     no error
   */
  Binder(NearestName names, boolean complete, ErrorLog log) {
    this.names = names;
    this.complete = complete;
    this.log = log;
  }

  /**
   * Makes what a shape describes.
   *
   * @param node null where the file is silent
   * @param at the key of the node, or else of the group around it
   * @return null after an error
   */
  @Nullable
  Object bind(Shape shape, String path, @Nullable YamlNode node, Place at) {
    if (node instanceof YamlNode.Broken) {
      return null;
    }
    if (node == null && !Shape.required(shape).isEmpty()) {
      missing(shape, path, at);
      return null;
    }
    if (shape instanceof Shape.Value value) {
      return value(value, path, node == null ? value.def() : node, at);
    }
    if (shape instanceof Shape.Many many) {
      return many(many, path, node == null ? many.def() : node, at);
    }
    if (node != null && !(node instanceof Mapping)) {
      log.add(
          wrongPlace(node, at), path, node.described(), described(shape), kindMeant(shape, node));
      return null;
    }
    var mapping = (Mapping) node;
    return shape instanceof Shape.Choice choice
        ? choice(choice, path, mapping, at)
        : section((Shape.Section) shape, path, mapping, at);
  }

  private void missing(Shape shape, String path, Place at) {
    if (!complete) {
      return;
    }
    boolean group = shape instanceof Shape.Section;
    String wanted =
        group ? "a group with " + String.join(", ", Shape.required(shape)) : described(shape);
    log.add(at, path, "missing", wanted);
  }

  /** What a node of a shape must be, for a message. */
  private static String described(@Nullable Shape shape) {
    if (shape instanceof Shape.Value value) {
      return ValueReader.expected(value.type(), value.param());
    }
    if (shape instanceof Shape.Many many) {
      return "a list" + (many.min() > 0 ? " of at least " + Wording.grouped(many.min()) : "");
    }
    if (shape instanceof Shape.Choice choice) {
      return "a group with kind: " + Wording.oneOf(choice.kinds().keySet());
    }
    if (shape instanceof Shape.Section section && !section.fields().isEmpty()) {
      return "a group with "
          + section.fields().keySet().stream().limit(6).collect(Collectors.joining(", "));
    }
    return "an empty group";
  }

  private @Nullable Object value(
      Shape.Value shape, String path, @Nullable YamlNode node, Place at) {
    if (node instanceof Scalar scalar) {
      return ValueReader.read(shape, scalar, path, log);
    }
    // A default is always there by now; a list or group is pointed at by its key.
    log.add(at, path, node == null ? "missing" : node.described(), described(shape));
    return null;
  }

  /** Where a node of the wrong form is pointed at: a value itself, anything longer by its key. */
  private static Place wrongPlace(YamlNode node, Place at) {
    return node instanceof Scalar ? node.place() : at;
  }

  /** What was meant by the name of a kind in place of the choice. */
  private static String kindMeant(Shape shape, YamlNode node) {
    if (!(shape instanceof Shape.Choice choice) || !(node instanceof Scalar name)) {
      return "";
    }
    String kind = NearestName.among(name.text(), choice.kinds().keySet());
    return kind.isEmpty() ? "" : "{kind: " + kind + "}";
  }

  /** A list; one of options is a set, in which nothing stands twice. */
  private @Nullable Object many(Shape.Many shape, String path, @Nullable YamlNode node, Place at) {
    if (!(node instanceof Sequence sequence)) {
      log.add(
          node == null ? at : wrongPlace(node, at),
          path,
          node == null ? "missing" : node.described(),
          described(shape) + (shape.param() == null ? "" : " such as [a, b]"));
      return null;
    }
    int n = sequence.items().size();
    if (n < shape.min() || n > shape.max()) {
      String range = Wording.range(Unit.NONE, shape.min(), bound(shape.max()));
      log.add(at, path, n == 1 ? "1 element" : Wording.grouped(n) + " elements", range);
      return null;
    }
    boolean set =
        shape.element() instanceof Shape.Value element && element.type().isEnum();
    var met = new HashMap<Object, Place>();
    var values = new ArrayList<Object>(n);
    for (int i = 0; i < n; i++) {
      YamlNode item = sequence.items().get(i);
      String itemPath = NearestName.join(path, "" + i);
      Object value = bind(shape.element(), itemPath, item, item.place());
      Place first = value == null ? null : met.putIfAbsent(value, item.place());
      if (value != null && !(set && first != null)) {
        values.add(value);
      } else if (first != null) {
        String where = "given twice, first in " + first.from(item.place());
        log.add(item.place(), itemPath, item.described() + " " + where, "each at most once");
      }
    }
    return values.size() == n ? List.copyOf(values) : null;
  }

  private static double bound(int max) {
    return max == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : max;
  }

  private @Nullable Object choice(
      Shape.Choice choice, String path, @Nullable Mapping node, Place at) {
    Entry entry = node == null ? null : node.entries().get(Shape.Choice.KIND);
    String kindPath = NearestName.join(path, Shape.Choice.KIND);
    var kinds = choice.kinds().keySet();
    if (entry != null && !(entry.value() instanceof Scalar)) {
      if (!(entry.value() instanceof YamlNode.Broken)) {
        log.add(entry.value().place(), kindPath, entry.value().described(), Wording.oneOf(kinds));
      }
      return null;
    }
    Shape.Section section = choice.section(node);
    if (section != null) {
      return section(section, path, node, at, choice);
    }
    if (entry == null) {
      if (complete) {
        log.add(at, kindPath, "missing", Wording.oneOf(kinds));
      }
    } else {
      String typed = choice.kindOf(node);
      log.add(
          entry.value().place(),
          kindPath,
          entry.value().described(),
          Wording.oneOf(kinds),
          NearestName.among(typed, kinds));
    }
    return null;
  }

  private @Nullable Object section(
      Shape.Section section, String path, @Nullable Mapping node, Place at) {
    return section(section, path, node, at, null);
  }

  private @Nullable Object section(
      Shape.Section section,
      String path,
      @Nullable Mapping node,
      Place at,
      Shape.@Nullable Choice choice) {
    var arguments = new ArrayList<Object>();
    for (Shape.Field field : section.fields().values()) {
      Entry entry = node == null ? null : node.entries().get(field.name());
      Object value = bind(
          field.shape(),
          NearestName.join(path, field.name()),
          entry == null ? null : entry.value(),
          entry == null ? at : entry.key());
      if (value != null) {
        arguments.add(value);
      }
    }
    if (node != null) {
      checkNames(section, path, node, choice);
    }
    boolean whole = complete && arguments.size() == section.fields().size();
    return whole ? make(section, arguments.toArray(), path, node, at) : null;
  }

  private void checkNames(
      Shape.Section section, String path, Mapping node, Shape.@Nullable Choice choice) {
    for (Map.Entry<String, Entry> named : node.entries().entrySet()) {
      String name = named.getKey();
      boolean kind = choice != null && name.equals(Shape.Choice.KIND);
      if (!kind && !section.fields().containsKey(name)) {
        unknown(section, path, name, named.getValue().key(), choice);
      }
    }
  }

  private void unknown(
      Shape.Section section, String path, String name, Place place, Shape.@Nullable Choice choice) {
    String full = NearestName.join(path, name);
    if (choice != null) {
      for (Map.Entry<String, Shape.Section> other : choice.kinds().entrySet()) {
        if (other.getValue().fields().containsKey(name)) {
          log.add(
              place,
              full,
              "a parameter of another kind",
              NearestName.join(path, Shape.Choice.KIND) + ": " + other.getKey());
          return;
        }
      }
    }
    if (name.contains(".") && (names.exists(name) || names.exists(full))) {
      log.add(place, full, "a path as a name", "its parts one below the other, each with a colon");
      return;
    }
    if (name.equals(Extends.KEY)) {
      log.add(place, full, "no parameter", Extends.PLACE);
      return;
    }
    // The root of a file may hold more groups than the one that is bound here.
    var siblings =
        new ArrayList<>(path.isEmpty() ? names.top() : section.fields().keySet());
    if (choice != null) {
      siblings.add(Shape.Choice.KIND);
    } else if (path.isEmpty()) {
      siblings.add(Extends.KEY);
    }
    int colon = name.indexOf(':');
    String typed = colon > 0 ? name.substring(0, colon) : name;
    guesses++;
    String near = guesses > MOST_GUESSES ? "" : names.parameter(path, siblings, typed);
    String expected = near.isEmpty() && !siblings.isEmpty() ? Wording.oneOf(siblings) : "";
    if (colon > 0) {
      expected = "a space after the colon";
    }
    log.add(place, full, "unknown parameter", expected, near);
  }

  private @Nullable Object make(
      Shape.Section section, Object[] arguments, String path, @Nullable Mapping node, Place at) {
    try {
      return section.constructor().newInstance(arguments);
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause();
      if (cause instanceof CrossParameterException cross) {
        new Misfit(section, arguments, path, cross).report(node, at, log);
        return null;
      }
      if (cause instanceof IllegalArgumentException) {
        log.add(at, path, Wording.printable(String.valueOf(cause.getMessage())), "");
        return null;
      }
      throw new IllegalStateException("cannot make " + section.type().getName(), cause);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + section.type().getName(), e);
    }
  }
}
