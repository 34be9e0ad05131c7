package ceasefire.cli;

import java.util.Map;

/**
 * What the streams of a console lead to.
 *
 * @param outTerminal whether people read the answer as it comes
 * @param errTerminal whether people read the talk as it comes
 * @param plain whether the environment asks for text without colours
 */
record Surroundings(boolean outTerminal, boolean errTerminal, boolean plain) {

  /** As the script that started the program tells it, and as NO_COLOR and TERM have it. */
  static Surroundings of(Map<String, String> environment) {
    return new Surroundings(
        "1".equals(environment.get("CEASEFIRE_STDOUT_TTY")),
        "1".equals(environment.get("CEASEFIRE_STDERR_TTY")),
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(environment.get("TERM")));
  }

  /** Whether text to a stream is tinted. */
  boolean tints(Manner.Color wanted, boolean terminal) {
    return switch (wanted) {
      case AUTO -> terminal && !plain;
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }
}
