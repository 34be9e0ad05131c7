package ceasefire.param;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Derives shapes from record classes, and refuses declarations that are incomplete. */
final class ShapeReader {
  private static final Set<Class<?>> NUMBERS = Set.of(double.class, int.class, long.class);
  private static final Set<Unit> WORDS = EnumSet.of(Unit.TEXT, Unit.DATE, Unit.FLAG, Unit.CHOICE);
  private static final Map<Class<?>, Class<?>> PRIMITIVES =
      Map.of(Double.class, double.class, Integer.class, int.class, Long.class, long.class);
  private static final Pattern WORD = Pattern.compile("[-+.]?[A-Za-z0-9][A-Za-z0-9.+-]*");
  private static final Place DEFAULT = new Place("default", 1, 1);

  private final Deque<Class<?>> open = new ArrayDeque<>();

  private ShapeReader() {}

  /**
   * The shape of a root record.
   *
   * @throws IllegalStateException naming the component whose declaration is wrong
   */
  static Shape.Section read(Class<?> root) {
    return new ShapeReader().section(root, Set.of("extends"));
  }

  private Shape.Section section(Class<?> type, Set<String> reserved) {
    if (!type.isRecord()) {
      throw new IllegalStateException(type.getName() + " is no record");
    }
    if (open.contains(type)) {
      throw new IllegalStateException(type.getName() + " contains itself");
    }
    open.push(type);
    var fields = new LinkedHashMap<String, Shape.Field>();
    for (RecordComponent component : type.getRecordComponents()) {
      Shape.Field field = field(component);
      if (reserved.contains(field.name()) || fields.put(field.name(), field) != null) {
        throw wrong(component, "the name " + field.name() + " is taken");
      }
    }
    open.pop();
    boolean own = type.isAnnotationPresent(Own.class);
    return new Shape.Section(type, constructor(type), own, fields);
  }

  private static Constructor<?> constructor(Class<?> type) {
    Class<?>[] types = Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getType)
        .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type.getName() + " has no canonical constructor", e);
    }
  }

  private Shape.Field field(RecordComponent component) {
    String name = Kebab.ofCamel(component.getName());
    if (!Kebab.isKebab(name)) {
      throw wrong(component, "the name is not in camel case");
    }
    Param param = param(component);
    Group group = component.getAnnotation(Group.class);
    if (param != null && group != null) {
      throw wrong(component, "both @Param and @Group");
    }
    String meaning = param != null ? param.value() : group != null ? group.value() : null;
    if (meaning != null && meaning.isBlank()) {
      throw wrong(component, "no meaning");
    }
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    Shape shape = shape(component, param, group);
    return new Shape.Field(name, meaning == null ? "" : meaning, accessor, shape);
  }

  /** Its own declaration, or that of an annotation that it shares with others. */
  private static @Nullable Param param(RecordComponent component) {
    Param own = component.getAnnotation(Param.class);
    List<Param> declared = Stream.concat(
            Stream.ofNullable(own),
            Arrays.stream(component.getAnnotations())
                .flatMap(shared ->
                    Stream.ofNullable(shared.annotationType().getAnnotation(Param.class))))
        .toList();
    if (declared.size() > 1) {
      throw wrong(component, "declared more than once");
    }
    return declared.isEmpty() ? null : declared.get(0);
  }

  private Shape shape(RecordComponent component, @Nullable Param param, @Nullable Group group) {
    Class<?> type = component.getType();
    if (type == List.class) {
      return many(component, param, group);
    }
    if (single(type)) {
      if (param == null) {
        throw wrong(component, "no @Param");
      }
      return value(component, type, param);
    }
    if (param != null) {
      throw wrong(component, "@Param on " + type.getSimpleName() + ", which is no value");
    }
    return group(component, type, group);
  }

  private Shape group(RecordComponent component, Class<?> type, @Nullable Group group) {
    if (type.isRecord()) {
      return section(type, Set.of());
    }
    if (!type.isSealed() || !type.isInterface()) {
      throw wrong(component, "a parameter cannot be of type " + type.getTypeName());
    }
    var kinds = new LinkedHashMap<String, Shape.Section>();
    for (Class<?> permitted : permitted(type)) {
      Kind kind = permitted.getAnnotation(Kind.class);
      if (kind == null || !Kebab.isKebab(kind.value())) {
        throw wrong(component, permitted.getName() + " has no @Kind with a name in kebab-case");
      }
      Shape.Section section = section(permitted, Set.of(Shape.Choice.KIND));
      if (kinds.put(kind.value(), section) != null) {
        throw wrong(component, "two kinds are called " + kind.value());
      }
    }
    var choice = new Shape.Choice(type, group, kinds);
    if (!choice.defaultKind().isEmpty() && !kinds.containsKey(choice.defaultKind())) {
      throw wrong(component, "the default kind " + choice.defaultKind() + " does not exist");
    }
    return choice;
  }

  /** The records that a sealed interface permits; interfaces among them only sort them. */
  private static List<Class<?>> permitted(Class<?> type) {
    var found = new ArrayList<Class<?>>();
    for (Class<?> each : type.getPermittedSubclasses()) {
      if (each.isInterface() && each.isSealed()) {
        found.addAll(permitted(each));
      } else {
        found.add(each);
      }
    }
    return found;
  }

  private Shape many(RecordComponent component, @Nullable Param param, @Nullable Group group) {
    Type[] arguments = component.getGenericType() instanceof ParameterizedType parameterized
        ? parameterized.getActualTypeArguments()
        : new Type[0];
    if (arguments.length != 1 || !(arguments[0] instanceof Class<?> boxed)) {
      throw wrong(component, "a list of something that is no class");
    }
    Class<?> type = PRIMITIVES.getOrDefault(boxed, boxed);
    if (single(type)) {
      if (param == null) {
        throw wrong(component, "no @Param");
      }
      return values(component, type, param);
    }
    if (param != null) {
      throw wrong(component, "@Param on a list of groups");
    }
    int min = group == null ? 0 : group.min();
    int max = group == null ? Integer.MAX_VALUE : group.max();
    if (min < 0 || min > max) {
      throw wrong(component, "min and max of the list");
    }
    var none = min == 0 ? new YamlNode.Sequence(DEFAULT, List.of()) : null;
    return new Shape.Many(group(component, type, null), null, min, max, none);
  }

  private static boolean single(Class<?> type) {
    return NUMBERS.contains(type)
        || type == boolean.class
        || type == String.class
        || type == LocalDate.class
        || type.isEnum();
  }

  private static Shape.Many values(RecordComponent component, Class<?> type, Param param) {
    check(component, type, param);
    var element = new Shape.Value(type, param, null);
    YamlNode def = null;
    if (!param.def().equals(Param.REQUIRED)) {
      var log = new ErrorLog();
      def = YamlReader.read(param.def(), "", DEFAULT, log);
      if (!(def instanceof YamlNode.Sequence items) || !log.isEmpty()) {
        throw wrong(component, "the default is no list: " + param.def());
      }
      for (YamlNode item : items.items()) {
        checkDefault(component, element, item);
      }
    }
    return new Shape.Many(element, param, 0, Integer.MAX_VALUE, (YamlNode.Sequence) def);
  }

  private static Shape.Value value(RecordComponent component, Class<?> type, Param param) {
    check(component, type, param);
    YamlNode def = null;
    if (!param.def().equals(Param.REQUIRED)) {
      def = node(type, param.def(), "", DEFAULT, new ErrorLog());
      checkDefault(component, new Shape.Value(type, param, null), def);
    }
    return new Shape.Value(type, param, def);
  }

  /** The node of a value that stands alone; text and words that need no YAML are taken as is. */
  static @Nullable YamlNode node(
      Class<?> type, String text, String path, Place place, ErrorLog log) {
    boolean quoted = text.isEmpty() || "\"'[{&*!|>@`".indexOf(text.charAt(0)) >= 0;
    boolean word = WORD.matcher(text).matches() || text.startsWith("%");
    boolean literal = type == String.class ? !quoted : word;
    return literal
        ? new YamlNode.Scalar(place, text, true)
        : YamlReader.read(text, path, place, log);
  }

  private static void checkDefault(
      RecordComponent component, Shape.Value shape, @Nullable YamlNode def) {
    var log = new ErrorLog();
    boolean read =
        def instanceof YamlNode.Scalar node && ValueReader.read(shape, node, "", log) != null;
    if (!read) {
      String why = log.isEmpty() ? "" : ": " + log.exception().getMessage();
      throw wrong(component, "the default cannot be read" + why);
    }
  }

  private static void check(RecordComponent component, Class<?> type, Param param) {
    boolean number = NUMBERS.contains(type);
    if (number && WORDS.contains(param.unit())) {
      throw wrong(component, "the unit of a number cannot be " + param.unit());
    }
    if (!number && param.unit() != Unit.NONE && !WORDS.contains(param.unit())) {
      throw wrong(component, "only a number can have the unit " + param.unit());
    }
    if (!(param.min() <= param.max())) {
      throw wrong(component, "min above max");
    }
  }

  private static IllegalStateException wrong(RecordComponent component, String problem) {
    return new IllegalStateException(
        component.getDeclaringRecord().getName() + "." + component.getName() + ": " + problem);
  }
}
