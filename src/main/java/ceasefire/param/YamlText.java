package ceasefire.param;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes single values as YAML, always alike. */
final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z](?:[A-Za-z0-9 ./()'-]*[A-Za-z0-9./()'-])?");
  private static final Set<String> WORDS_WITH_A_MEANING =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private YamlText() {}

  /** A value, or a list of values, on one line. */
  static String of(Object value) {
    if (value instanceof Double number) {
      return DecimalText.of(number);
    }
    if (value instanceof Enum<?> constant) {
      return Kebab.ofConstant(constant);
    }
    if (value instanceof String text) {
      return text(text);
    }
    if (value instanceof Collection<?> values) {
      return values.stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]"));
    }
    return value.toString();
  }

  /** The default of a single value or a list of them; empty if there is none. */
  static String ofDefault(Shape shape) {
    var log = new ErrorLog();
    if (shape instanceof Shape.Value value && value.def() instanceof YamlNode.Scalar def) {
      Object read = ValueReader.read(value, def, "", log);
      return read == null ? "" : of(read);
    }
    if (shape instanceof Shape.Many many && many.def() != null) {
      return many.def().items().stream()
          .map(item -> ofDefault(((Shape.Value) many.element()).with(item)))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return "";
  }

  private static String text(String text) {
    boolean plain = PLAIN.matcher(text).matches();
    if (plain && !WORDS_WITH_A_MEANING.contains(text.toLowerCase(Locale.ROOT))) {
      return text;
    }
    var quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> {
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case 0x2028, 0x2029, 0xFEFF -> quoted.append("\\u").append(Wording.hex(c));
        default -> quoted.appendCodePoint(c);
      }
    });
    return quoted.append('"').toString();
  }
}
