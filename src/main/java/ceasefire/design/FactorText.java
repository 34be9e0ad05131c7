package ceasefire.design;

import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import ceasefire.param.CrossParameterException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads factors from options: {@code path=a..b/n}, {@code path=a..b/n/log} and {@code
 * path=x,y,z}; {@code with=a.yaml,b.yaml} for overlays.
 */
public final class FactorText {
  /** What stands in messages for a file. */
  public static final String OPTION = "--factor";

  private static final String FORMS =
      "path=from..to/levels, path=from..to/levels/log or path=x,y,z";
  private static final String NUMBER = "[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?";
  private static final Pattern RANGE = Pattern.compile(
      "(" + NUMBER + ")\\.\\.(" + NUMBER + ")(?:/([0-9]{1,6}))?(?:/(log|linear|integer))?");

  private FactorText() {}

  /**
   * The factor that an option describes.
   *
   * @throws ConfigException if it describes none
   */
  public static Factor read(String text) {
    int equals = text.indexOf('=');
    String path = equals < 0 ? "" : text.substring(0, equals).strip();
    String value = equals < 0 ? "" : text.substring(equals + 1).strip();
    if (path.isEmpty() || value.isEmpty()) {
      throw wrong(1, "\"" + text + "\" is no factor", FORMS);
    }
    int column = text.indexOf(value, equals + 1) + 1;
    try {
      return path.equals(OverlaysFactor.WITH)
          ? new OverlaysFactor(path, values(value), List.of())
          : parameter(path, value);
    } catch (CrossParameterException e) {
      throw wrong(column, path + ": " + e.getMessage(), e.expected());
    }
  }

  private static Factor parameter(String path, String value) {
    Matcher range = RANGE.matcher(value);
    if (!range.matches()) {
      return new LevelsFactor(path, values(value));
    }
    int levels = range.group(3) == null ? 0 : Integer.parseInt(range.group(3));
    RangeScale scale = range.group(4) == null
        ? RangeScale.LINEAR
        : RangeScale.valueOf(range.group(4).toUpperCase(java.util.Locale.ROOT));
    return new RangeFactor(
        path,
        Double.parseDouble(range.group(1)),
        Double.parseDouble(range.group(2)),
        levels,
        scale,
        false);
  }

  /** The parts between commas that stand in no brackets. */
  private static List<String> values(String text) {
    List<String> values = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ',' : text.charAt(i);
      if (c == '[' || c == '{') {
        depth++;
      } else if (c == ']' || c == '}') {
        depth--;
      } else if (c == ',' && (depth == 0 || i == text.length())) {
        values.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    return values;
  }

  private static ConfigException wrong(int column, String problem, String expected) {
    return new ConfigException(
        List.of(new ConfigError(OPTION, 1, column, "", problem, expected, "")));
  }
}
