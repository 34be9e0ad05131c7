package ceasefire.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a CSV file (RFC 4180, UTF-8) row by row, without making text of cells that are not asked
 * for.
 */
final class CsvScanner implements AutoCloseable {
  private static final int END = -1;

  private final Path file;
  private final InputStream in;
  private final Decimals decimals = new Decimals();
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;

  private byte[] row = new byte[1 << 10];
  private int[] ends = new int[64];
  private int length;
  private int cells;
  private int expected = -1;
  private long number;

  private CsvScanner(Path file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  static CsvScanner open(Path file) throws IOException {
    return new CsvScanner(file, Files.newInputStream(file));
  }

  /** Reads the header row, which must start with the names given, and returns all of it. */
  List<String> header(List<String> first) throws IOException {
    List<String> names = new ArrayList<>();
    if (next()) {
      for (int i = 0; i < cells; i++) {
        names.add(text(i));
      }
    }
    if (names.size() < first.size() || !names.subList(0, first.size()).equals(first)) {
      throw StorageException.damaged(file, "its first line does not start with " + first);
    }
    return names;
  }

  /** Goes to the next row; false at the end of the file. */
  boolean next() throws IOException {
    length = 0;
    cells = 0;
    int c = read();
    if (c == END) {
      return false;
    }
    number++;
    while (c != '\n' && c != END) {
      if (c == '"') {
        quoted();
      } else if (c == ',') {
        endCell();
      } else if (c != '\r') {
        append(c);
      }
      c = read();
    }
    endCell();
    if (expected < 0) {
      expected = cells;
    } else if (cells != expected) {
      throw damaged("has " + cells + " cells instead of " + expected);
    }
    return true;
  }

  private void quoted() throws IOException {
    for (int c = read(); ; c = read()) {
      if (c == END) {
        throw damaged("ends within quotes");
      }
      if (c == '"') {
        if (peek() != '"') {
          return;
        }
        read();
      }
      append(c);
    }
  }

  private StorageException damaged(String problem) {
    return StorageException.damaged(file, "line " + number + " " + problem);
  }

  /** A cell's text. */
  String text(int cell) {
    int start = start(cell);
    return new String(row, start, ends[cell] - start, StandardCharsets.UTF_8);
  }

  /** A cell's bytes, copied. */
  byte[] bytes(int cell) {
    return Arrays.copyOfRange(row, start(cell), ends[cell]);
  }

  /** Whether a cell holds exactly these bytes. */
  boolean holds(int cell, byte[] text) {
    return Arrays.equals(row, start(cell), ends[cell], text, 0, text.length);
  }

  /** A cell of hexadecimal digits. */
  long hex(int cell) {
    try {
      return Long.parseUnsignedLong(text(cell), 16);
    } catch (NumberFormatException e) {
      throw damaged("has no hexadecimal number in column " + (cell + 1));
    }
  }

  /** A cell that holds how a trial ended. */
  TrialStatus status(int cell) {
    try {
      return TrialStatus.of(text(cell));
    } catch (IllegalArgumentException e) {
      throw damaged("has no status in column " + (cell + 1));
    }
  }

  /** A cell that holds a whole number. */
  int integer(int cell) {
    double value = decimal(cell);
    if (value != (int) value) {
      throw damaged("has no whole number in column " + (cell + 1));
    }
    return (int) value;
  }

  /** A cell that holds a decimal number; NaN when it is empty. */
  double decimal(int cell) {
    try {
      return decimals.of(row, start(cell), ends[cell]);
    } catch (NumberFormatException e) {
      throw damaged("has no number in column " + (cell + 1));
    }
  }

  private int start(int cell) {
    return cell == 0 ? 0 : ends[cell - 1];
  }

  private void append(int c) {
    if (length == row.length) {
      row = Arrays.copyOf(row, 2 * length);
    }
    row[length++] = (byte) c;
  }

  private void endCell() {
    if (cells == ends.length) {
      ends = Arrays.copyOf(ends, 2 * cells);
    }
    ends[cells++] = length;
  }

  private int peek() throws IOException {
    if (position == limit) {
      limit = StrictMath.max(0, in.read(buffer));
      position = 0;
    }
    return position == limit ? END : buffer[position] & 0xFF;
  }

  private int read() throws IOException {
    int c = peek();
    if (c != END) {
      position++;
    }
    return c;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
