package ceasefire.param;

import java.util.Map;

/** Says in plain words what a YAML parser did not understand. */
final class YamlSyntax {
  /** YAML takes nothing longer for a name. */
  private static final int LONGEST_NAME = 1_024;

  private static final String NAME_LINE = "\"name: value\", with a space after the colon";
  private static final String ALIKE =
      "names of one group all indented alike, elements of a list all with \"- \"";

  private static final String IN_QUOTES = "text that starts with such a character in quotes";
  private static final Map<String, String> TOKENS = Map.of(
      "<stream end>", "the end of the file",
      "<alias>", "an alias",
      "<anchor>", "an anchor",
      "<tag>", "a tag",
      "<scalar>", "a value",
      "<document start>", "a line of ---",
      "<document end>", "a line of ...",
      "<directive>", "a directive");

  private final String text;
  private final String top;
  private final ErrorLog log;

  YamlSyntax(String text, String top, ErrorLog log) {
    this.text = text;
    this.top = top;
    this.log = log;
  }

  /**
   * Adds the error of a parser, none of whose words are shown.
   *
   * @param found the parser's own words
   * @param doing what it was doing, in its words; may be empty
   * @param place where it gave up
   * @param begun where the thing began that it could not finish
   */
  void report(String found, String doing, Place place, Place begun) {
    int tab = indentationTab(text, place.line());
    String here = line(place.line());
    if (tab > 0) {
      add(new Place(place.file(), place.line(), tab), "a tab as indentation", "spaces");
    } else if (found.contains("unexpected end of stream")
        || found.contains("unexpected document separator")) {
      add(begun, "a quotation that does not end", "a quote");
    } else if (here.startsWith("%")) {
      reportDirective(here, begun);
    } else if (found.startsWith("expected '<document start>'")) {
      boolean directed = text.startsWith("%");
      add(
          place,
          directed ? "directives without an end" : "text behind the end of the document",
          directed ? "a line of --- below them" : "nothing below a line of ...");
    } else if (doing.contains("tag") || found.contains("undefined tag")) {
      String problem = "tag " + Wording.quoted(word(begun));
      add(begun, problem, "no tag: text that starts with \"!\" in quotes");
    } else if (doing.contains("an alias") || doing.contains("an anchor")) {
      String problem = Wording.quoted(word(begun)) + " as a value";
      add(begun, problem, IN_QUOTES);
    } else if (doing.contains("block scalar")) {
      boolean empty = found.contains("leading empty lines");
      add(
          empty ? place : begun,
          empty
              ? "a block of text indented less than an empty line above it"
              : "a block of text that begins with " + Wording.quoted(word(begun)),
          empty ? "no spaces in empty lines" : "\"|\" or \">\" and nothing behind");
    } else if (found.contains("escape")) {
      add(place, "an unknown escape in double quotes", "\\\\ for a backslash, or single quotes");
    } else {
      reportStructure(found, place, begun);
    }
  }

  /** Adds the error of a parser that does not say where it met the version of another YAML. */
  void reportVersion(String file) {
    long before = text.lines().takeWhile(line -> !line.startsWith("%YAML")).count();
    int line = (int) before + 1;
    reportDirective(line(line), new Place(file, line, 1));
  }

  private void reportDirective(String line, Place place) {
    String problem = "directive " + Wording.quoted(line.stripTrailing());
    add(place, problem, "no line that begins with %, or %YAML 1.2 above a line of ---");
  }

  private void reportStructure(String found, Place place, Place begun) {
    if (found.contains("mapping values are not allowed")) {
      String quotes = "; text that contains \": \" in quotes";
      add(place, "a colon where no name can stand", ALIKE + quotes);
    } else if (found.contains("sequence entries are not allowed")) {
      add(
          place,
          "an element of a list beside a name",
          "elements below it, or a list such as [a, b]");
    } else if (found.contains("mapping keys are not allowed")) {
      add(place, "\"?\" at the start of a value", IN_QUOTES);
    } else if (found.contains("could not find expected ':'")) {
      boolean tooLong = line(begun.line()).length() > LONGEST_NAME;
      add(
          begun,
          tooLong ? "a line that is too long for a name" : "a line without a colon",
          NAME_LINE);
    } else if (found.startsWith("expected ',' or '")) {
      boolean above = begun.line() < place.line();
      String where = above ? " (begun in line " + Wording.grouped(begun.line()) + ")" : "";
      String bracket = found.substring(16, 19).replace('\'', '"');
      add(place, "neither \",\" nor " + bracket + " where one must be" + where, "one of them");
    } else if (found.startsWith("expected <block end>")) {
      add(place, misplaced(found), ALIKE);
    } else if (found.startsWith("expected the node content")) {
      add(place, token(found) + " where a name or a value must be", "");
    } else if (found.contains("cannot start any token")) {
      String character = found.replaceAll("(?s)found character '(.*)' that.*", "$1");
      boolean tab = character.contains("TAB");
      String shown = tab ? "a tab" : Wording.quoted(character);
      add(place, shown + " at the start of a value", tab ? "spaces" : IN_QUOTES);
    } else {
      add(place, "text that is not valid YAML", "");
    }
  }

  private static String token(String found) {
    String token = found.replaceAll("(?s).*found '(.*)'.*", "$1");
    return TOKENS.getOrDefault(token, Wording.quoted(token));
  }

  /** The text of a line; empty if there is none. */
  private String line(int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = lineEnd(text, start);
    }
    return text.substring(start, lineEnd(text, start));
  }

  /** What stands at a place up to the next blank. */
  private String word(Place place) {
    String line = line(place.line());
    // In an option, columns of the first line do not begin with the text.
    int from = place.line() == 1 && !top.isEmpty() ? 0 : place.column() - 1;
    int start = line.offsetByCodePoints(0, Math.min(from, line.codePointCount(0, line.length())));
    return line.substring(start).strip().split("\\s", 2)[0];
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
    if (found.contains("'?'")) {
      return "a name among the elements of a list";
    }
    if (found.contains("'<scalar>'")) {
      return "text behind a value that has ended";
    }
    return token(found) + " where a name or an element must be";
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
