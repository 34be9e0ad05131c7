package ceasefire.param;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a single value as its parameter wants it, whatever the text might mean elsewhere. */
final class ValueReader {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?");
  private static final Pattern WHOLE = Pattern.compile("[-+]?(?:0|[1-9][0-9]*)");
  private static final Pattern SEPARATED = Pattern.compile("[-+]?[0-9]{1,3}(?:[,_ '][0-9]{3})+");
  private static final Pattern MEASURED = Pattern.compile(
      "(?!0[xXoObB])([-+]?[0-9]{1,15}(?:\\.[0-9]{1,15})?) *([A-Za-z][A-Za-z0-9 -]{0,40}|%)");
  private static final Pattern CODED = Pattern.compile("[-+]?0[xobXOB]?[0-9a-fA-F_]+");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern SPECIAL =
      Pattern.compile("[-+]?\\.?(?:nan|inf|infinity)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?[0-9]{1,15},[0-9]{1,15}");
  private static final int MOST_DIGITS = 20;
  private static final int MOST_CHARACTERS = 1_000;
  private static final Set<String> YES = Set.of("true", "yes", "on", "y", "1");
  private static final Set<String> NO = Set.of("false", "no", "off", "n", "0");

  private final Class<?> type;
  private final Param param;
  private final String path;
  private final ErrorLog log;

  private ValueReader(Shape.Value shape, String path, ErrorLog log) {
    this.type = shape.type();
    this.param = shape.param();
    this.path = path;
    this.log = log;
  }

  /** Returns the value, or null after an error. */
  static @Nullable Object read(Shape.Value shape, YamlNode.Scalar node, String path, ErrorLog log) {
    return new ValueReader(shape, path, log).read(node);
  }

  private @Nullable Object read(YamlNode.Scalar node) {
    if (node.isNull()) {
      return wrong(node, node.described(), "");
    }
    if (type == boolean.class) {
      return flag(node);
    }
    if (type == String.class) {
      return text(node);
    }
    if (type == LocalDate.class) {
      return date(node);
    }
    return type.isEnum() ? option(node) : number(node);
  }

  private @Nullable Object flag(YamlNode.Scalar node) {
    String text = node.text();
    if (node.plain() && (text.equals("true") || text.equals("false"))) {
      return text.equals("true");
    }
    String word = text.toLowerCase(Locale.ROOT);
    String meant = YES.contains(word) ? "true" : NO.contains(word) ? "false" : "";
    if (!node.plain() && word.equals(meant)) {
      return wrong(node, node.described() + " is in quotes", "");
    }
    return wrong(node, node.described(), meant);
  }

  private @Nullable Object text(YamlNode.Scalar node) {
    String text = node.text().stripTrailing();
    if (text.isBlank() && !(param.def().equals("\"\"") && text.isEmpty())) {
      return wrong(node, "blank text", "");
    }
    int length = text.codePointCount(0, text.length());
    if (length > MOST_CHARACTERS) {
      String most = "at most " + Wording.grouped(MOST_CHARACTERS);
      String problem = "text of " + Wording.grouped(length) + " characters";
      log.add(node.place(), path, problem, most);
      return null;
    }
    if (text.indexOf('\n') >= 0) {
      log.add(
          node.place(),
          path,
          node.described() + " has several lines",
          "text on one line, or >- before it, which joins lines");
      return null;
    }
    boolean odd = text.codePoints()
        .anyMatch(c -> Character.isISOControl(c)
            || c == 0xFFFE
            || c == 0xFFFF
            || Character.getType(c) == Character.SURROGATE);
    return odd ? wrong(node, "a control character in " + node.described(), "") : text;
  }

  private @Nullable Object date(YamlNode.Scalar node) {
    try {
      if (DATE.matcher(node.text()).matches()) {
        LocalDate date = LocalDate.parse(node.text());
        boolean inside = date.getYear() >= param.min() && date.getYear() <= param.max();
        return inside ? date : wrong(node, node.text(), "");
      }
    } catch (DateTimeParseException e) {
      return wrong(node, node.described() + " is no day of the calendar", "");
    }
    return wrong(node, node.described() + " is not a date", "");
  }

  private @Nullable Object option(YamlNode.Scalar node) {
    for (Object constant : type.getEnumConstants()) {
      if (Kebab.ofConstant((Enum<?>) constant).equals(node.text())) {
        return constant;
      }
    }
    return wrong(node, node.described(), NearestName.among(node.text(), options(type)));
  }

  private @Nullable Object number(YamlNode.Scalar node) {
    String text = node.text();
    boolean whole = type != double.class;
    if (!node.plain()) {
      String meant = NUMBER.matcher(text).matches() ? text : "";
      return wrong(node, node.described() + " is in quotes", meant);
    }
    if (!NUMBER.matcher(text).matches()) {
      return wrong(node, notNumber(node), numberMeant(text));
    }
    if (whole && !WHOLE.matcher(text).matches()) {
      return wrong(node, node.described() + " is not a whole number", "");
    }
    double v = Double.parseDouble(text);
    boolean fits = whole ? fits(text) : Double.isFinite(v);
    if (!fits || v < param.min() || v > param.max()) {
      String range = range(type, param);
      String expected = range.isEmpty() ? largest() : range;
      log.add(node.place(), path, param.unit().after(shown(text, v)), expected);
      return null;
    }
    if (type == double.class) {
      return v + 0.0; // no negative zero
    }
    return type == int.class ? (Object) Integer.parseInt(text) : (Object) Long.parseLong(text);
  }

  private static String shown(String text, double v) {
    if (text.length() <= MOST_DIGITS && WHOLE.matcher(text).matches()) {
      return Wording.grouped(text.startsWith("+") ? text.substring(1) : text);
    }
    return Double.isFinite(v) ? Wording.grouped(v) : Wording.shortened(text);
  }

  /** The range of a type whose parameter has none. */
  private String largest() {
    if (type == double.class) {
      return "a number of at most " + DecimalText.of(Double.MAX_VALUE);
    }
    return type == int.class
        ? Wording.range(Unit.NONE, Integer.MIN_VALUE, Integer.MAX_VALUE)
        : Wording.grouped(Long.MIN_VALUE) + " to " + Wording.grouped(Long.MAX_VALUE);
  }

  private boolean fits(String text) {
    try {
      long v = Long.parseLong(text);
      return type == long.class || v == (int) v;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String notNumber(YamlNode.Scalar node) {
    String text = node.text();
    if (SPECIAL.matcher(text).matches()) {
      return node.described() + " is not a finite number";
    }
    if (CODED.matcher(text).matches()) {
      return node.described() + " is not a plain decimal number";
    }
    return node.described() + " is not a number";
  }

  /** The number behind one with separators between its thousands, a decimal comma or a unit. */
  private String numberMeant(String text) {
    if (SEPARATED.matcher(text).matches()) {
      return text.replaceAll("[,_ ']", "");
    }
    if (type == double.class && DECIMAL_COMMA.matcher(text).matches()) {
      return text.replace(',', '.');
    }
    Matcher measured = MEASURED.matcher(text);
    if (CODED.matcher(text).matches() || !measured.matches()) {
      return "";
    }
    String number = measured.group(1);
    if (!measured.group(2).equals("%")) {
      return number;
    }
    boolean part = param.unit() == Unit.PROBABILITY || param.unit() == Unit.SHARE;
    return part ? DecimalText.of(Double.parseDouble(number) / 100) : "";
  }

  private @Nullable Object wrong(YamlNode.Scalar node, String problem, String suggestion) {
    log.add(node.place(), path, problem, expected(type, param), suggestion);
    return null;
  }

  /** The names of an enum's constants as files spell them. */
  static List<String> options(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> Kebab.ofConstant((Enum<?>) constant))
        .toList();
  }

  /** What a parameter takes. */
  static String expected(Class<?> type, Param param) {
    if (type == boolean.class) {
      return "true or false";
    }
    if (type == String.class) {
      return "text";
    }
    if (type == LocalDate.class) {
      return "a date such as 2026-03-01" + years(param);
    }
    if (type.isEnum()) {
      return Wording.oneOf(options(type));
    }
    String range = Wording.range(param.unit(), param.min(), param.max());
    String kind = type == double.class ? "a number" : "a whole number";
    return range.isEmpty() ? kind : kind + ", " + range;
  }

  private static String years(Param param) {
    String range = range(LocalDate.class, param);
    return range.isEmpty() ? "" : " in the years " + range;
  }

  /** The range of a number, the years of a date; empty where there is none. */
  static String range(Class<?> type, Param param) {
    if (type == LocalDate.class) {
      boolean bounded = Double.isFinite(param.min()) && Double.isFinite(param.max());
      return bounded ? (int) param.min() + " to " + (int) param.max() : "";
    }
    return Wording.range(param.unit(), param.min(), param.max());
  }
}
