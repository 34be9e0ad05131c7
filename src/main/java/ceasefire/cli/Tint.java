package ceasefire.cli;

import java.util.regex.Pattern;

/** Tints text for a terminal: errors red, headings bold, bars blue. The words stay as they are. */
final class Tint {
  private static final String ESCAPE = "\u001b[";
  private static final String PLAIN = ESCAPE + "0m";
  private static final String BOLD = ESCAPE + "1m";
  private static final String RED = ESCAPE + "1;31m";
  private static final String YELLOW = ESCAPE + "33m";
  private static final String BLUE = ESCAPE + "36m";

  /** A field such as {@code Results   results/no-force/}. */
  private static final Pattern FIELD = Pattern.compile("^([A-Z][a-z]+)( {2,}.*)$");

  private static final Pattern BAR = Pattern.compile("(?<= )#+(?= |$)");
  private static final Pattern TALK = Pattern.compile("^(error|warning):", Pattern.MULTILINE);

  private Tint() {}

  /** Errors and warnings, of which the first word is tinted. */
  static String talk(String text) {
    return TALK.matcher(text)
        .replaceAll(word -> (word.group(1).equals("error") ? RED : YELLOW) + word.group() + PLAIN);
  }

  /** An answer: its first line and those that stand above indented ones are headings. */
  static String answer(String text) {
    String[] lines = text.split("\n", -1);
    var tinted = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      boolean heads = i + 1 < lines.length && lines[i + 1].startsWith("  ");
      boolean first = i == 0 && lines.length > 2;
      tinted.append(i == 0 ? "" : "\n").append(line(lines[i], heads || first));
    }
    return tinted.toString();
  }

  private static String line(String line, boolean heads) {
    var field = FIELD.matcher(line);
    if (field.matches()) {
      return BOLD + field.group(1) + PLAIN + field.group(2);
    }
    if (heads && !line.isBlank() && !line.startsWith(" ")) {
      return BOLD + line + PLAIN;
    }
    return BAR.matcher(line).replaceAll(bar -> BLUE + bar.group() + PLAIN);
  }
}
