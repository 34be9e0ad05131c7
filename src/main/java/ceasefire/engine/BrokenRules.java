package ceasefire.engine;

import ceasefire.design.DesignPoint;
import ceasefire.param.ConfigError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells which rules the points of a design break: a line for each rule, not for each point. */
final class BrokenRules {
  private static final int EXAMPLES = 2;
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");

  private final Map<String, List<Broken>> byRule = new LinkedHashMap<>();

  private record Broken(DesignPoint point, ConfigError error) {}

  /** Adds what is wrong at a point. */
  void add(DesignPoint point, List<ConfigError> errors) {
    for (ConfigError error : errors) {
      byRule.computeIfAbsent(rule(error), rule -> new ArrayList<>()).add(new Broken(point, error));
    }
  }

  /** What a mistake says but for the values, which differ from point to point. */
  private static String rule(ConfigError error) {
    String said = error.problem() + "\n" + error.expected();
    return error.path() + "\n" + NUMBER.matcher(said).replaceAll("0");
  }

  /**
   * A mistake for each rule, with the values of the first point that breaks it.
   *
   * @param file that the experiment was read from
   * @param points how many there are in all
   */
  List<ConfigError> errors(String file, int points) {
    return byRule.values().stream().map(broken -> folded(file, points, broken)).toList();
  }

  private static ConfigError folded(String file, int points, List<Broken> broken) {
    ConfigError first = broken.get(0).error();
    if (broken.size() == 1) {
      return first;
    }
    String examples = broken.stream()
        .limit(EXAMPLES)
        .map(each -> LoadedExperiment.text(each.point()))
        .collect(Collectors.joining(" and "));
    String where = broken.size() == EXAMPLES ? ", " : ", such as ";
    return new ConfigError(
        String.format(
            java.util.Locale.ROOT,
            "%s: %,d of %,d points%s%s",
            file,
            broken.size(),
            points,
            where,
            examples),
        0,
        0,
        first.path(),
        first.problem(),
        first.expected(),
        first.suggestion());
  }
}
