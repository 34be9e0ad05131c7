package ceasefire.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the rows of each trial stand in CSV files whose rows begin with point and replicate.
 *
 * <p>Neighbouring rows of one trial are one span. A trial that stands in several files counts as it
 * stands in the last of them. Holds 17 bytes for each trial; the rows stay on the disk.
 */
final class RowIndex {
  /** As many as the greatest replicate has. */
  private static final int MOST_DIGITS = 10;

  private final String header;
  private final int markCell;
  private final List<Path> files = new ArrayList<>();
  private final SortedMap<Long, Spans> points = new TreeMap<>(Long::compareUnsigned);

  /** The spans of one design point, by replicate. */
  private static final class Spans {
    private int[] file = new int[0];
    private long[] offset = new long[0];
    private int[] length = new int[0];
    private byte[] mark = new byte[0];

    /** One more than the highest replicate. */
    private int end;

    void put(int replicate, int inFile, long from, int bytes, byte marked) {
      if (replicate >= file.length) {
        int size = StrictMath.max(replicate + 1, file.length + (file.length >> 1) + 32);
        int before = file.length;
        file = Arrays.copyOf(file, size);
        Arrays.fill(file, before, size, -1);
        offset = Arrays.copyOf(offset, size);
        length = Arrays.copyOf(length, size);
        mark = Arrays.copyOf(mark, size);
      }
      if (file[replicate] == inFile && offset[replicate] + length[replicate] == from) {
        length[replicate] += bytes;
      } else {
        file[replicate] = inFile;
        offset[replicate] = from;
        length[replicate] = bytes;
      }
      mark[replicate] = marked;
      end = StrictMath.max(end, replicate + 1);
    }

    boolean holds(int replicate) {
      return replicate < file.length && file[replicate] >= 0;
    }
  }

  /** Which trials to take. */
  @FunctionalInterface
  interface Choice {
    boolean takes(long point, int replicate);
  }

  /**
   * Makes an empty index.
   *
   * @param header the first line of every file, with its line end
   * @param markCell a cell whose first letter is kept with the trial; negative for none
   */
  RowIndex(String header, int markCell) {
    this.header = header.substring(0, header.length() - 1);
    this.markCell = markCell;
  }

  /** Adds the rows of a file; throws a StorageException when it cannot be read. */
  void add(Path file) {
    try (LineScanner lines = LineScanner.open(file)) {
      if (!lines.next() || !header.equals(lines.text(0, lines.length())) || !lines.isEnded()) {
        throw StorageException.damaged(file, "its columns are not those of this version");
      }
      files.add(file);
      new Rows(file, lines).read();
    } catch (IOException e) {
      throw StorageException.reading(file, e);
    }
  }

  /** Puts rows where they belong; of those of one trial only the first is looked into. */
  private final class Rows {
    private final Path file;
    private final LineScanner lines;
    private Spans spans = new Spans();
    private int replicate;

    Rows(Path file, LineScanner lines) {
      this.file = file;
      this.lines = lines;
    }

    void read() throws IOException {
      while (lines.next()) {
        if (!lines.isAlike()) {
          readKey();
        }
        if (!lines.isEnded()) {
          throw damaged();
        }
        spans.put(
            replicate, files.size() - 1, lines.from(), (int) (lines.to() - lines.from()), mark());
      }
    }

    private void readKey() {
      int point = lines.find(',', 0);
      int key = lines.find(',', point + 1);
      int digits = key - point - 1;
      if (point != Long.BYTES * 2 || digits < 1 || digits > MOST_DIGITS || key == lines.length()) {
        throw damaged();
      }
      spans = points.computeIfAbsent(number(0, point, 16), p -> new Spans());
      long counted = number(point + 1, key, 10);
      replicate = (int) counted;
      if (replicate != counted) {
        throw damaged();
      }
      lines.mark(key + 1);
    }

    private long number(int from, int to, int radix) {
      long number = 0;
      for (int i = from; i < to; i++) {
        byte c = lines.at(i);
        int digit = c <= '9' ? c - '0' : c >= 'a' ? c - 'a' + 10 : -1;
        if (digit < 0 || digit >= radix) {
          throw damaged();
        }
        number = radix * number + digit;
      }
      return number;
    }

    private byte mark() {
      int start = 0;
      for (int cell = 0; cell < markCell; cell++) {
        start = lines.find(',', start) + 1;
      }
      return markCell < 0 || start >= lines.length() ? 0 : lines.at(start);
    }

    private StorageException damaged() {
      return StorageException.damaged(file, "line " + lines.number() + " is no row of ours");
    }
  }

  /** The design points that have rows, in ascending order as unsigned numbers. */
  List<Long> points() {
    return List.copyOf(points.keySet());
  }

  /** Whether a trial has rows. */
  boolean holds(long point, int replicate) {
    Spans spans = points.get(point);
    return spans != null && spans.holds(replicate);
  }

  /** The first letter of a trial's marked cell; 0 when the trial has no rows. */
  char mark(long point, int replicate) {
    Spans spans = points.get(point);
    return spans == null || !spans.holds(replicate) ? 0 : (char) spans.mark[replicate];
  }

  /** The files that trials were added from, in their order. */
  List<Path> files() {
    return List.copyOf(files);
  }

  /** One more than the highest replicate of a design point that has rows; 0 when none has. */
  int end(long point) {
    Spans spans = points.get(point);
    return spans == null ? 0 : spans.end;
  }

  /** How many trials of a design point have rows with this mark. */
  int count(long point, char mark) {
    int end = end(point);
    int count = 0;
    for (int replicate = 0; replicate < end; replicate++) {
      count += mark(point, replicate) == mark ? 1 : 0;
    }
    return count;
  }

  /** How many trials of a design point have rows. */
  int count(long point) {
    int end = end(point);
    int count = 0;
    for (int replicate = 0; replicate < end; replicate++) {
      count += holds(point, replicate) ? 1 : 0;
    }
    return count;
  }

  /** Copies the rows of one trial, without the header. */
  void copy(RowCopier copier, long point, int replicate) throws IOException {
    Spans spans = points.get(point);
    if (spans != null && spans.holds(replicate)) {
      copier.copy(spans.file[replicate], spans.offset[replicate], spans.length[replicate]);
    }
  }

  /** Writes the header and the rows of the chosen trials, sorted by point and replicate. */
  void copy(OutputStream out, Choice choice) throws IOException {
    out.write((header + '\n').getBytes(StandardCharsets.UTF_8));
    try (RowCopier copier = new RowCopier(files, out)) {
      for (Map.Entry<Long, Spans> entry : points.entrySet()) {
        Spans spans = entry.getValue();
        for (int replicate = 0; replicate < spans.file.length; replicate++) {
          if (spans.holds(replicate) && choice.takes(entry.getKey(), replicate)) {
            copier.copy(spans.file[replicate], spans.offset[replicate], spans.length[replicate]);
          }
        }
      }
    }
  }
}
