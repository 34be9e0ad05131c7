package ceasefire.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of one column: numbers, or indices of the different texts that occur in it. Those put aside
 * in a scratch file come first, the others are in memory.
 */
final class ColumnStore {
  private final boolean text;
  private final List<String> labels = new ArrayList<>();
  private final List<byte[]> labelBytes = new ArrayList<>();
  private final List<ScratchFile.Piece> aside = new ArrayList<>();
  private double[] cells = new double[64];
  private int size;

  ColumnStore(boolean text) {
    this.text = text;
  }

  /** Takes the next cell from a row. */
  void add(CsvScanner row, int cell) {
    if (size == cells.length) {
      cells = Arrays.copyOf(cells, 2 * size);
    }
    cells[size++] = text ? label(row, cell) : row.decimal(cell);
  }

  private int label(CsvScanner row, int cell) {
    for (int i = 0; i < labelBytes.size(); i++) {
      if (row.holds(cell, labelBytes.get(i))) {
        return i;
      }
    }
    labels.add(row.text(cell));
    labelBytes.add(row.bytes(cell));
    return labels.size() - 1;
  }

  /** Puts what is in memory aside. */
  void putAside(ScratchFile scratch) {
    aside.add(scratch.write(cells, size));
    size = 0;
  }

  boolean isText() {
    return text;
  }

  /** The cells of some rows, in ascending order. */
  double[] numbers(int[] rows) {
    int first = aside.isEmpty() || rows.length == 0 ? 0 : rows[0];
    double[] all =
        aside.isEmpty() || rows.length == 0 ? cells : between(first, rows[rows.length - 1] + 1);
    double[] chosen = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      chosen[i] = all[rows[i] - first];
    }
    return chosen;
  }

  private double[] between(int from, int to) {
    double[] wanted = new double[to - from];
    int start = 0;
    for (ScratchFile.Piece piece : aside) {
      int low = StrictMath.max(from, start);
      int high = StrictMath.min(to, start + piece.length());
      if (low < high) {
        piece.read(low - start, high - start, wanted, low - from);
      }
      start += piece.length();
    }
    int low = StrictMath.max(from, start);
    if (low < to) {
      System.arraycopy(cells, low - start, wanted, low - from, to - low);
    }
    return wanted;
  }

  String[] texts(int[] rows) {
    double[] numbers = numbers(rows);
    String[] chosen = new String[rows.length];
    for (int i = 0; i < rows.length; i++) {
      chosen[i] = labels.get((int) numbers[i]);
    }
    return chosen;
  }
}
