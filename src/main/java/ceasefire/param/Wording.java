package ceasefire.param;

import java.util.Collection;
import java.util.List;

/** The turns of phrase that messages and tables share. */
final class Wording {
  private static final int LONGEST = 80;
  private static final int MOST_NAMES = 12;

  private Wording() {}

  /** A number with commas between its thousands. */
  static String grouped(double v) {
    return grouped(DecimalText.of(v));
  }

  static String grouped(long v) {
    return grouped(Long.toString(v));
  }

  /** A decimal number's text with commas between its thousands; scientific notation as it is. */
  static String grouped(String number) {
    if (number.indexOf('e') >= 0) {
      return number;
    }
    int first = number.startsWith("-") ? 1 : 0;
    int point = number.indexOf('.');
    int end = point < 0 ? number.length() : point;
    var text = new StringBuilder(number);
    for (int i = end - 3; i > first; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }

  /** The range of a numeric parameter with its unit. */
  static String range(Unit unit, double min, double max) {
    boolean low = min > Double.NEGATIVE_INFINITY;
    boolean high = max < Double.POSITIVE_INFINITY;
    if (low && high) {
      return unit.afterRange(grouped(min) + " to " + grouped(max));
    }
    if (low) {
      return unit.afterRange("at least " + grouped(min));
    }
    return high ? unit.afterRange("at most " + grouped(max)) : "";
  }

  static String oneOf(Collection<String> options) {
    if (options.size() == 1) {
      return options.iterator().next();
    }
    List<String> shown = options.stream().limit(MOST_NAMES).toList();
    String names = String.join(", ", shown);
    return "one of " + names + (options.size() > MOST_NAMES ? ", ..." : "");
  }

  /** Raw text of a file as it is safe to show: in quotes, on one line, not too long. */
  static String quoted(String raw) {
    return '"' + shortened(raw) + '"';
  }

  static String shortened(String raw) {
    String shown = printable(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw);
    return raw.length() > LONGEST ? shown + "..." : shown;
  }

  /** What stands for no value, for a message. */
  static String nothing(String text) {
    return text.isEmpty() ? "no value" : quoted(text) + " stands for no value";
  }

  /** Text with what cannot be seen, or would spoil a line, replaced by escapes. */
  static String printable(String raw) {
    var text = new StringBuilder();
    raw.codePoints().forEach(c -> {
      if (c == '\n') {
        text.append("\\n");
      } else if (c == '\t') {
        text.append("\\t");
      } else if (isHidden(c)) {
        text.append("\\u").append(hex(c));
      } else {
        text.appendCodePoint(c);
      }
    });
    return text.toString();
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      case Character.SPACE_SEPARATOR -> c != ' ';
      default -> false;
    };
  }

  /** Four hexadecimal digits. */
  static String hex(int c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
