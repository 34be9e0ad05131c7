package ceasefire.param;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells that parameters of a record do not fit each other, with their values.
 *
 * <p>A record's own words need no values: its value is put behind each number whose name is among
 * them, and the value of the parameter pointed at comes first unless it is there already. Names of
 * one word count as names only in what is expected; elsewhere they may be words like any other.
 */
final class Misfit {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*");
  private static final Pattern LONG_NAME = Pattern.compile("[a-z][a-z0-9]*(?:[-.][a-z0-9]+)+");
  private static final Pattern VERB = Pattern.compile("(?:is|are|lies|exceeds|has|falls)\\b.*");

  private final Shape.Section section;
  private final Object[] arguments;
  private final String path;
  private final CrossParameterException misfit;

  /**
   * A record that could not be made.
   *
   * @param arguments its components in their order
   * @param path where it belongs
   */
  Misfit(Shape.Section section, Object[] arguments, String path, CrossParameterException misfit) {
    this.section = section;
    this.arguments = arguments.clone();
    this.path = path;
    this.misfit = misfit;
  }

  /**
   * Adds the error.
   *
   * @param node what the file says about the record, if anything
   * @param at the key of the node, or else of the group around it
   */
  void report(@Nullable YamlNode node, Place at, ErrorLog log) {
    String said = Wording.printable(String.valueOf(misfit.getMessage()));
    String problem = withValues(said, LONG_NAME);
    String expected = withValues(misfit.expected(), NAME);
    Found pointed = find(misfit.path());
    String value = pointed == null ? "" : pointed.text();
    if (!value.isEmpty() && !mentions(problem, value) && !mentions(expected, value)) {
      problem = value + (VERB.matcher(problem).matches() ? " " : ": ") + problem;
    }
    String full = NearestName.join(path, misfit.path());
    log.add(TreePath.locate(misfit.path(), node, at), full, problem, expected);
  }

  private static boolean mentions(String text, String value) {
    return Pattern.compile("(?<![\\w.,])" + Pattern.quote(value) + "(?![\\w]|[.,]\\w)")
        .matcher(text)
        .find();
  }

  private String withValues(String text, Pattern names) {
    return names.matcher(text).replaceAll(name -> Matcher.quoteReplacement(withValue(name)));
  }

  private String withValue(MatchResult name) {
    Found found = named(name.group());
    return found == null || !found.isNumber()
        ? name.group()
        : name.group() + " (" + found.text() + ")";
  }

  /** A parameter by its whole path, by its name beside the one pointed at, or below the record. */
  private @Nullable Found named(String name) {
    if (!path.isEmpty() && name.startsWith(path + ".")) {
      return find(name.substring(path.length() + 1));
    }
    int dot = misfit.path().lastIndexOf('.');
    Found beside = dot < 0 ? null : find(NearestName.join(misfit.path().substring(0, dot), name));
    return beside == null ? find(name) : beside;
  }

  /** A value below the record; null if there is none at that path. */
  private @Nullable Found find(String relative) {
    Shape shape = section;
    Object value = null;
    for (String name : relative.split("\\.", -1)) {
      if (shape instanceof Shape.Choice choice && value != null) {
        shape = choice.kinds().get(choice.nameOf(value));
      }
      if (shape instanceof Shape.Many many && value instanceof List<?> list) {
        int index = TreePath.index(name, list.size());
        if (index < 0) {
          return null;
        }
        shape = many.element();
        value = list.get(index);
      } else if (shape instanceof Shape.Section group && group.fields().containsKey(name)) {
        Shape.Field field = group.fields().get(name);
        value = value == null ? argument(name) : field.of(value);
        shape = field.shape();
      } else {
        return null;
      }
    }
    return shape instanceof Shape.Value single && value != null
        ? new Found(single.param().unit(), value)
        : null;
  }

  private Object argument(String name) {
    return arguments[List.copyOf(section.fields().keySet()).indexOf(name)];
  }

  /** A parameter's value. */
  private record Found(Unit unit, Object value) {
    boolean isNumber() {
      return value instanceof Number;
    }

    String text() {
      if (value instanceof Number number) {
        String digits = number instanceof Double real
            ? Wording.grouped(real)
            : Wording.grouped(number.longValue());
        return unit.after(digits);
      }
      if (value instanceof String text) {
        return Wording.quoted(text);
      }
      return value instanceof Enum<?> option ? Kebab.ofConstant(option) : plain();
    }

    private String plain() {
      return value instanceof LocalDate || value instanceof Boolean ? value.toString() : "";
    }
  }
}
