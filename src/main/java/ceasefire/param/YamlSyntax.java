package ceasefire.param;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words what a YAML parser did not understand. */
final class YamlSyntax {
  private YamlSyntax() {}

  /** Adds the error that the parser threw at {@code place}. */
  static void report(MarkedYamlEngineException e, Place place, String text, ErrorLog log) {
    String found = e.getProblem() == null ? "" : e.getProblem();
    int began = e.getContextMark().map(mark -> mark.getLine() + 1).orElse(place.line());
    int tab = indentationTab(text, place.line());
    if (tab > 0) {
      log.add(new Place(place.file(), place.line(), tab), "", "a tab as indentation", "spaces");
    } else if (found.contains("mapping values are not allowed")) {
      log.add(
          place,
          "",
          "a colon where no name can stand",
          "one \"name: value\" a line, names of a group all indented alike, text that contains"
              + " \": \" in quotes");
    } else if (found.contains("could not find expected ':'")) {
      log.add(
          new Place(place.file(), began, 1),
          "",
          "a line without a colon",
          "\"name: value\", with a space after the colon");
    } else {
      String where = began < place.line() ? " (begun in line " + Wording.grouped(began) + ")" : "";
      log.add(place, "", "not valid YAML: " + Wording.shortened(found) + where, hint(found));
    }
  }

  private static String hint(String found) {
    if (found.contains("<block end>")) {
      return "names of one group all indented alike, elements of a list all with \"- \"";
    }
    if (found.contains("',' or '")) {
      return "a closing bracket, or a comma between elements";
    }
    if (found.contains("cannot start any token")) {
      return "text that begins with a special character in quotes";
    }
    if (found.contains("unexpected end of stream")) {
      return "a closing quote";
    }
    return "";
  }

  /** The column of a tab among the blanks that begin a line; 0 if there is none. */
  private static int indentationTab(String text, int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = lineEnd(text, start);
    }
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == '\t') {
        return i - start + 1;
      }
      if (text.charAt(i) != ' ') {
        return 0;
      }
    }
    return 0;
  }

  /** Where the line after the one that holds {@code from} begins. */
  private static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
      i++;
    }
    return Math.min(i + 1, text.length());
  }
}
