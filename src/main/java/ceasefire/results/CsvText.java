package ceasefire.results;

/** The few kinds of text in our CSV files, written the same way on every machine. */
public final class CsvText {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private CsvText() {}

  /** Appends 16 hexadecimal digits. */
  static void hex(StringBuilder out, long value) {
    for (int shift = 60; shift >= 0; shift -= 4) {
      out.append(HEX[(int) (value >>> shift) & 0xF]);
    }
  }

  /** Appends a cell of text on one line, quoted as RFC 4180 asks where it has to be. */
  public static void cell(StringBuilder out, String text) {
    if (text.isEmpty()) {
      return;
    }
    String line = singleLine(text);
    if (isPlain(line)) {
      out.append(line);
      return;
    }
    out.append('"');
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        out.append('"');
      }
      out.append(c);
    }
    out.append('"');
  }

  /** Puts a space for every line break and other control character. */
  static String singleLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean breaks = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      line.append(breaks ? ' ' : c);
    }
    return line.toString();
  }

  private static boolean isPlain(String line) {
    return line.indexOf(',') < 0
        && line.indexOf('"') < 0
        && line.charAt(0) != ' '
        && line.charAt(line.length() - 1) != ' ';
  }
}
