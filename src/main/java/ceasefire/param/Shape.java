package ceasefire.param;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form that a record's components give to a file: what may stand where. */
sealed interface Shape {
  /**
   * A single value.
   *
   * @param type the Java type, primitive where the component is
   * @param def the default as a node; null where a file must give it
   */
  record Value(Class<?> type, Param param, @Nullable YamlNode def) implements Shape {
    /** The same with another default. */
    Value with(YamlNode other) {
      return new Value(type, param, other);
    }
  }

  /**
   * A list.
   *
   * @param param the declaration of a list of single values; null for a list of groups
   * @param min the fewest elements
   * @param max the most elements
   * @param def the default as a node; null where a file must give it
   */
  record Many(
      Shape element, @Nullable Param param, int min, int max, YamlNode.@Nullable Sequence def)
      implements Shape {}

  /**
   * A group: a record.
   *
   * @param fields by name, in declaration order
   */
  record Section(Class<?> type, Constructor<?> constructor, boolean own, Map<String, Field> fields)
      implements Shape {
    public Section {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The shape of a component; null if there is none of that name. */
    @Nullable
    Shape shape(String name) {
      Field field = fields.get(name);
      return field == null ? null : field.shape();
    }
  }

  /**
   * A choice: a sealed interface.
   *
   * @param group its declaration; null where the component has none
   * @param kinds by name, in the order of {@code permits}
   */
  record Choice(Class<?> type, @Nullable Group group, Map<String, Section> kinds) implements Shape {
    /** The key that names the kind. */
    static final String KIND = "kind";

    public Choice {
      kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    }

    /** The kind taken when a file names none; empty if it must name one. */
    String defaultKind() {
      return group == null ? "" : group.kind();
    }

    /** The kind that a node names, or else the default; it need not exist. */
    String kindOf(YamlNode.@Nullable Mapping node) {
      YamlNode.Entry entry = node == null ? null : node.entries().get(KIND);
      return entry != null && entry.value() instanceof YamlNode.Scalar name
          ? name.text()
          : defaultKind();
    }

    /** The record behind the kind that a node names; null if there is none. */
    @Nullable
    Section section(YamlNode.@Nullable Mapping node) {
      return kinds.get(kindOf(node));
    }

    /** The name of the kind of a record. */
    String nameOf(Object value) {
      for (Map.Entry<String, Section> kind : kinds.entrySet()) {
        if (kind.getValue().type() == value.getClass()) {
          return kind.getKey();
        }
      }
      throw new IllegalArgumentException(value.getClass() + " is no kind of " + type);
    }
  }

  /** A component of a group. */
  record Field(String name, String meaning, Method accessor, Shape shape) {
    /** The component's value in a record. */
    Object of(Object record) {
      try {
        return accessor.invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + accessor, e);
      }
    }
  }

  /** The components without default in and below a shape, as paths relative to it. */
  static List<String> required(@Nullable Shape shape) {
    if (shape instanceof Section section) {
      return section.fields().values().stream()
          .flatMap(field -> required(field.shape()).stream()
              .map(path -> path.isEmpty() ? field.name() : field.name() + "." + path))
          .toList();
    }
    if (shape instanceof Choice choice) {
      Section section = choice.kinds().get(choice.defaultKind());
      return section == null ? List.of(Choice.KIND) : required(section);
    }
    boolean missing = (shape instanceof Value value && value.def() == null)
        || (shape instanceof Many many && many.def() == null);
    return missing ? List.of("") : List.of();
  }
}
