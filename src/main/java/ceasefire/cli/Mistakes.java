package ceasefire.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import ceasefire.engine.ExperimentParts;
import ceasefire.model.Scenario;
import ceasefire.param.ConfigError;
import ceasefire.param.ParameterSpace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists what is wrong with a configuration or with options, all of it in one go. */
final class Mistakes {
  /** Nobody reads more lines about one file. */
  private static final int MOST_LINES = 50;

  private final Console console;

  Mistakes(Console console) {
    this.console = console;
  }

  /** Prints a line for each error, and one that counts them and says where to look. */
  void report(List<ConfigError> errors) {
    Map<String, List<ConfigError>> files =
        errors.stream().collect(groupingBy(ConfigError::file, LinkedHashMap::new, toList()));
    files.forEach(this::report);
    String group = group(errors.subList(0, Math.min(MOST_LINES, errors.size())));
    String hint = group.isEmpty()
        ? ""
        : " `" + console.command("describe " + group) + "` lists the parameters there.";
    console.tell(count(errors.size(), "error") + ", nothing was run." + hint);
  }

  private void report(String file, List<ConfigError> errors) {
    errors.stream().limit(MOST_LINES).forEach(error -> console.tell("error: " + error.text()));
    int more = errors.size() - MOST_LINES;
    if (more > 0) {
      console.tell(
          "error: " + Words.printable(file) + ": " + count(more, "more error") + " not shown");
    }
  }

  private static String count(int number, String noun) {
    return number == 1 ? "1 " + noun : Words.grouped(number) + " " + noun + "s";
  }

  /** The first group of parameters in which a mistake was made; empty when there is none. */
  private static String group(List<ConfigError> errors) {
    List<ParameterSpace<?>> spaces = List.of(Scenario.space(), ExperimentParts.space());
    for (ConfigError error : errors) {
      String path = error.suggestion().isEmpty() ? error.path() : error.suggestion();
      for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
        String group = path.substring(0, dot);
        if (spaces.stream().anyMatch(space -> !space.under(group).isEmpty())) {
          return group;
        }
      }
    }
    return "";
  }
}
