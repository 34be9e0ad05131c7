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

  /** The cells of some rows. */
  double[] numbers(int[] rows) {
    double[] all = aside.isEmpty() ? cells : whole();
    double[] chosen = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      chosen[i] = all[rows[i]];
    }
    return chosen;
  }

  private double[] whole() {
    int length = size + aside.stream().mapToInt(ScratchFile.Piece::length).sum();
    double[] all = new double[length];
    int at = 0;
    for (ScratchFile.Piece piece : aside) {
      piece.read(all, at);
      at += piece.length();
    }
    System.arraycopy(cells, 0, all, at, size);
    return all;
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
