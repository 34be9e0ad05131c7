package ceasefire.param;

/** Says in plain words what a YAML parser did not understand. */
final class YamlSyntax {
  private static final String NAME_LINE = "\"name: value\", with a space after the colon";
  private static final String ALIKE =
      "names of one group all indented alike, elements of a list all with \"- \"";

  private final String text;
  private final String top;
  private final ErrorLog log;

  YamlSyntax(String text, String top, ErrorLog log) {
    this.text = text;
    this.top = top;
    this.log = log;
  }

  /**
   * Adds the error of a parser.
   *
   * @param found the parser's own words
   * @param place where it gave up
   * @param begun where the thing began that it could not finish
   */
  void report(String found, Place place, Place begun) {
    int tab = indentationTab(text, place.line());
    if (tab > 0) {
      add(new Place(place.file(), place.line(), tab), "a tab as indentation", "spaces");
    } else if (found.contains("mapping values are not allowed")) {
      String quotes = "; text that contains \": \" in quotes";
      add(place, "a colon where no name can stand", ALIKE + quotes);
    } else if (found.contains("could not find expected ':'")) {
      add(begun, "a line without a colon", NAME_LINE);
    } else if (found.contains("unexpected end of stream")) {
      add(begun, "a quotation that does not end", "a quote");
    } else if (found.startsWith("expected ',' or '")) {
      boolean above = begun.line() < place.line();
      String where = above ? " (begun in line " + Wording.grouped(begun.line()) + ")" : "";
      String bracket = found.substring(16, 19).replace('\'', '"');
      add(place, "neither \",\" nor " + bracket + " where one must be" + where, "one of them");
    } else if (found.startsWith("expected <block end>")) {
      add(place, misplaced(found), ALIKE);
    } else if (found.startsWith("expected the node content")) {
      String token = found.replaceAll(".*found '(.*)'.*", "\"$1\"");
      add(place, token + " where a name or a value must be", "");
    } else if (found.contains("cannot start any token")) {
      String character = found.replaceAll("(?s)found character '(.*)' that.*", "$1");
      String problem = Wording.quoted(character) + " at the start of a value";
      add(place, problem, "text that starts with such a character in quotes");
    } else {
      add(place, "not valid YAML: " + Wording.shortened(found), "");
    }
  }

  private void add(Place place, String problem, String expected) {
    log.add(place, top, problem, expected);
  }

  /** What stands where a group or a list should go on or end. */
  private static String misplaced(String found) {
    if (found.contains("'<block mapping start>'") || found.contains("'<block sequence start>'")) {
      return "indented unlike what is above";
    }
    if (found.contains("'-'")) {
      return "an element of a list among names";
    }
    if (found.contains("'<scalar>'")) {
      return "text behind a value that has ended";
    }
    return found.replaceAll(".*found '(.*)'.*", "\"$1\" where a name or an element must be");
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
