package ceasefire.results;

import java.util.ArrayList;
import java.util.List;

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

  /** The cells of a row, whose line end may be missing. */
  static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    String line = row.endsWith("\n") ? row.substring(0, row.length() - 1) : row;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (doubled) {
          cell.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static boolean isPlain(String line) {
    return line.indexOf(',') < 0
        && line.indexOf('"') < 0
        && line.charAt(0) != ' '
        && line.charAt(line.length() - 1) != ' ';
  }
}
