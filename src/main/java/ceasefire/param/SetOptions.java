package ceasefire.param;

import ceasefire.param.YamlNode.Entry;
import ceasefire.param.YamlNode.Mapping;
import ceasefire.param.YamlNode.Scalar;
import ceasefire.param.YamlNode.Sequence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays {@code path=value} options over a file's parameters.
 *
 * <p>The order of the options is no matter: outer paths come first, and the kind of a choice before
 * its parameters; another kind than the file's replaces the whole choice.
 */
final class SetOptions {
  private static final String OPTION = "--set";

  private final Shape.Section root;
  private final NearestName names;
  private final String source;
  private final ErrorLog log;

  SetOptions(Shape.Section root, NearestName names, ErrorLog log) {
    this(root, names, OPTION, log);
  }

  /**
   * The same for options from elsewhere.
   *
   * @param source stands in messages where a file's name would
   */
  SetOptions(Shape.Section root, NearestName names, String source, ErrorLog log) {
    this.root = root;
    this.names = names;
    this.source = source;
    this.log = log;
  }

  /** Returns the tree with the options laid over it; those with errors are left out. */
  Mapping apply(Mapping tree, List<String> texts) {
    var first = new HashMap<String, String>();
    List<Option> options = texts.stream()
        .filter(this::hasValue)
        .map(text -> Option.of(source, text))
        .filter(option -> isFirst(option, first))
        .sorted(Option.ORDER)
        .toList();
    Mapping changed = tree;
    for (Option option : options) {
      if (put(root, changed, option, 0) instanceof Mapping mapping) {
        changed = mapping;
      }
    }
    return changed;
  }

  private boolean hasValue(String text) {
    if (text.indexOf('=') > 0) {
      return true;
    }
    String missing = text.startsWith("=") ? "parameter" : "value";
    String problem = Wording.quoted(text) + " names no " + missing;
    log.add(new Place(source, 1, 1), "", problem, "path=value");
    return false;
  }

  private boolean isFirst(Option option, Map<String, String> first) {
    String earlier = first.putIfAbsent(option.path(), option.text());
    if (earlier != null) {
      log.add(
          option.place(0),
          option.path(),
          "set twice, first by " + Wording.quoted(earlier),
          "one of the two");
    }
    return earlier == null;
  }

  /** Returns the node with the option's value below it, or the same node after an error. */
  private @Nullable YamlNode put(Shape shape, @Nullable YamlNode node, Option option, int i) {
    if (i == option.parts().size()) {
      return value(shape, node, option);
    }
    if (shape instanceof Shape.Section section) {
      return inSection(section, node, option, i, null);
    }
    if (shape instanceof Shape.Choice choice) {
      return inChoice(choice, node, option, i);
    }
    if (shape instanceof Shape.Many many) {
      return inList(many, node, option, i);
    }
    unknown(option, i);
    return node;
  }

  private @Nullable YamlNode value(Shape shape, @Nullable YamlNode node, Option option) {
    if (shape instanceof Shape.Section || shape instanceof Shape.Choice) {
      String first = shape instanceof Shape.Section section
          ? section.fields().keySet().stream().findFirst().orElse("")
          : Shape.Choice.KIND;
      log.add(
          option.place(0),
          option.path(),
          "a group of parameters",
          "the path of one parameter, such as " + NearestName.join(option.path(), first));
      return node;
    }
    return given(shape, option);
  }

  /** The option's value as a node; for what is no single value the shape is no matter. */
  private YamlNode given(Shape shape, Option option) {
    Place place = option.valuePlace();
    int before = log.size();
    Class<?> type = shape instanceof Shape.Value single ? single.type() : Object.class;
    type = shape instanceof Shape.Choice ? String.class : type; // the name of a kind
    YamlNode value = ShapeReader.node(type, option.value(), option.path(), place, log);
    if (log.size() > before) {
      return new YamlNode.Broken(place);
    }
    return value == null ? new Scalar(place, "", true) : value;
  }

  private @Nullable YamlNode inSection(
      Shape.Section section,
      @Nullable YamlNode node,
      Option option,
      int i,
      Shape.@Nullable Choice choice) {
    String name = option.parts().get(i);
    Shape shape = section.shape(name);
    if (node != null && !(node instanceof Mapping)) {
      return node;
    }
    if (shape == null) {
      if (choice == null || !ofAnotherKind(choice, option, i)) {
        unknown(option, i);
      }
      return node;
    }
    Mapping mapping = node instanceof Mapping given ? given : empty(option.place(i));
    Entry entry = mapping.entries().get(name);
    YamlNode changed = put(shape, entry == null ? null : entry.value(), option, i + 1);
    boolean last = i + 1 == option.parts().size();
    Place key = last ? option.valuePlace() : entry == null ? option.place(i) : entry.key();
    return changed == null ? node : mapping.with(name, new Entry(key, changed));
  }

  private @Nullable YamlNode inChoice(
      Shape.Choice choice, @Nullable YamlNode node, Option option, int i) {
    if (node != null && !(node instanceof Mapping)) {
      return node;
    }
    var mapping = (Mapping) node;
    if (!option.parts().get(i).equals(Shape.Choice.KIND)) {
      Shape.Section section = choice.section(mapping);
      return section == null ? node : inSection(section, node, option, i, choice);
    }
    if (i + 1 < option.parts().size()) {
      unknown(option, i + 1);
      return node;
    }
    YamlNode kind = given(choice, option);
    boolean same = kind instanceof Scalar name && choice.kindOf(mapping).equals(name.text());
    Mapping rest = mapping != null && same ? mapping : empty(option.place(i));
    return rest.with(Shape.Choice.KIND, new Entry(option.place(i), kind));
  }

  private boolean ofAnotherKind(Shape.Choice choice, Option option, int i) {
    for (Map.Entry<String, Shape.Section> kind : choice.kinds().entrySet()) {
      if (kind.getValue().fields().containsKey(option.parts().get(i))) {
        String path = String.join(".", option.parts().subList(0, i));
        log.add(
            option.place(i),
            option.path(),
            "a parameter of another kind",
            NearestName.join(path, Shape.Choice.KIND) + "=" + kind.getKey());
        return true;
      }
    }
    return false;
  }

  private @Nullable YamlNode inList(
      Shape.Many many, @Nullable YamlNode node, Option option, int i) {
    YamlNode given = node == null ? many.def() : node;
    if (given != null && !(given instanceof Sequence)) {
      return node;
    }
    int n = given instanceof Sequence list ? list.items().size() : 0;
    String part = option.parts().get(i);
    int index = part.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(part) : -1;
    if (!(given instanceof Sequence list) || index < 0 || index >= n) {
      String found = index < 0 ? Wording.quoted(part) + " is no index" : "no element " + part;
      String range = n == 0
          ? "the whole list, such as " + option.path(i) + "=[a, b]: it is empty"
          : "an index, 0 to " + (n - 1);
      int meant = given instanceof Sequence list ? named(part, list) : -1;
      String near = meant < 0 ? "" : option.path(i, meant);
      log.add(option.place(i), option.path(), found, range, near);
      return node;
    }
    YamlNode changed = put(many.element(), list.items().get(index), option, i + 1);
    return changed == null ? node : list.with(index, changed);
  }

  /** The index of the element that has a name of this text; -1 if there is none. */
  private static int named(String name, Sequence list) {
    for (int i = 0; i < list.items().size(); i++) {
      Entry own =
          list.items().get(i) instanceof Mapping element ? element.entries().get("name") : null;
      if (own != null && own.value() instanceof Scalar text && text.text().equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  private void unknown(Option option, int i) {
    if (option.path().equals(Extends.KEY)) {
      log.add(option.place(i), option.path(), "no parameter", Extends.PLACE);
      return;
    }
    String near = names.path(option.path());
    String expected = near.isEmpty() ? names.expected(option.path()) : "";
    log.add(option.place(i), option.path(), "unknown parameter", expected, near);
  }

  private static Mapping empty(Place place) {
    return new Mapping(place, Map.of());
  }

  /**
   * An option taken apart.
   *
   * @param source what stands in messages for a file
   * @param pathStart the index of the path in the text
   * @param valueStart the index of the value in the text
   */
  private record Option(
      String source, String text, List<String> parts, int pathStart, String value, int valueStart) {
    static final Comparator<Option> ORDER = Comparator.comparingInt(
            (Option option) -> option.parts().size())
        .thenComparing(option -> !option.path().endsWith("." + Shape.Choice.KIND));

    static Option of(String source, String text) {
      int equals = text.indexOf('=');
      String left = text.substring(0, equals);
      String right = text.substring(equals + 1);
      int pathStart = left.length() - left.stripLeading().length();
      int valueStart = equals + 1 + right.length() - right.stripLeading().length();
      List<String> parts = List.of(left.strip().split("\\.", -1));
      return new Option(source, text, parts, pathStart, right.strip(), valueStart);
    }

    String path() {
      return String.join(".", parts);
    }

    /** The path up to a part, without it. */
    String path(int part) {
      return String.join(".", parts.subList(0, part));
    }

    /** The path with an index in place of a part. */
    String path(int part, int index) {
      String rest = String.join(".", parts.subList(part + 1, parts.size()));
      return NearestName.join(NearestName.join(path(part), "" + index), rest);
    }

    /** Where a part of the path stands. */
    Place place(int part) {
      int before = part == 0 ? 0 : path(part).length() + 1;
      return at(pathStart + before);
    }

    Place valuePlace() {
      return at(valueStart);
    }

    private Place at(int index) {
      return new Place(source, 1, text.codePointCount(0, index) + 1);
    }
  }
}
