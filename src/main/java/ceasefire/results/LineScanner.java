package ceasefire.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads the lines of a file as bytes, without copying them, and knows a line that begins as a marked
 * one did.
 *
 * <p>Rows of one trial stand together and begin alike, so that their keys need be read only once.
 */
final class LineScanner implements AutoCloseable {
  private final InputStream in;
  private final Decimals decimals = new Decimals();
  private byte[] buffer = new byte[1 << 16];

  /** Where the buffer begins in the file. */
  private long offset;

  private int limit;
  private int start;
  private int end;
  private int next;
  private long number;
  private byte[] marked = {};
  private boolean alike;

  private LineScanner(InputStream in) {
    this.in = in;
  }

  static LineScanner open(Path file) throws IOException {
    return new LineScanner(Files.newInputStream(file));
  }

  /** Goes to the next line; false at the end of the file. */
  boolean next() throws IOException {
    start = next;
    while (limit - start < marked.length && fill()) {
      // Until as much is there as is to be compared.
    }
    alike = marked.length > 0
        && limit - start >= marked.length
        && Arrays.equals(buffer, start, start + marked.length, marked, 0, marked.length);
    end = alike ? start + marked.length : start;
    while (true) {
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      if (end < limit || !fill()) {
        break;
      }
    }
    next = StrictMath.min(limit, end + 1);
    if (start == limit) {
      return false;
    }
    number++;
    return true;
  }

  /** Reads more behind the line, which may move in the buffer; false at the end of the file. */
  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, limit - start);
      offset += start;
      limit -= start;
      end -= start;
      start = 0;
    }
    if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * limit);
    }
    int size = in.read(buffer, limit, buffer.length - limit);
    limit += StrictMath.max(0, size);
    return size >= 0;
  }

  /** Marks how this line begins; see {@link #isAlike}. */
  void mark(int length) {
    marked = Arrays.copyOfRange(buffer, start, start + length);
  }

  /** Whether this line begins as the marked one does. */
  boolean isAlike() {
    return alike;
  }

  /** The bytes of the line, its end left out. */
  int length() {
    return end - start;
  }

  /** A byte of the line. */
  byte at(int index) {
    return buffer[start + index];
  }

  /** Where a byte stands in the line, from an index on; the line's length when it is not there. */
  int find(char letter, int from) {
    int index = start + from;
    while (index < end && buffer[index] != letter) {
      index++;
    }
    return index - start;
  }

  /** The text of a part of the line. */
  String text(int from, int to) {
    return new String(buffer, start + from, to - from, StandardCharsets.UTF_8);
  }

  /**
   * The decimal number in a part of the line; NaN when it is empty.
   *
   * @throws NumberFormatException when it is none
   */
  double decimal(int from, int to) {
    return decimals.of(buffer, start + from, start + to);
  }

  /** Where the line begins in the file. */
  long from() {
    return offset + start;
  }

  /** Where the next line begins in the file. */
  long to() {
    return offset + next;
  }

  /** Whether the line has its end. */
  boolean isEnded() {
    return next > end;
  }

  /** The line's number, from 1. */
  long number() {
    return number;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
