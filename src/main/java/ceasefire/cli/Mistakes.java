package ceasefire.cli;

import ceasefire.model.Scenario;
import ceasefire.param.ConfigError;
import ceasefire.param.ParameterSpace;
import java.util.List;

/** Lists what is wrong with a configuration or with options, all of it in one go. */
final class Mistakes {
  private final Console console;

  Mistakes(Console console) {
    this.console = console;
  }

  /** Prints a line for each error, and one that counts them and says where to look. */
  void report(List<ConfigError> errors) {
    errors.forEach(error -> console.tell("error: " + error.text()));
    String count = errors.size() == 1 ? "1 error" : errors.size() + " errors";
    String group = group(errors);
    String hint = group.isEmpty()
        ? ""
        : " `" + console.command("describe " + group) + "` lists the parameters there.";
    console.tell(count + ", nothing was run." + hint);
  }

  /** The first group of parameters in which a mistake was made; empty when there is none. */
  private static String group(List<ConfigError> errors) {
    ParameterSpace<Scenario> space = Scenario.space();
    for (ConfigError error : errors) {
      String path = error.suggestion().isEmpty() ? error.path() : error.suggestion();
      for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
        if (!space.under(path.substring(0, dot)).isEmpty()) {
          return path.substring(0, dot);
        }
      }
    }
    return "";
  }
}
