package ceasefire.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells of one column: numbers, or indices of the different texts that occur in it. */
final class ColumnStore {
  private final boolean text;
  private final List<String> labels = new ArrayList<>();
  private final List<byte[]> labelBytes = new ArrayList<>();
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

  boolean isText() {
    return text;
  }

  double[] numbers(int[] rows) {
    double[] chosen = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      chosen[i] = cells[rows[i]];
    }
    return chosen;
  }

  String[] texts(int[] rows) {
    String[] chosen = new String[rows.length];
    for (int i = 0; i < rows.length; i++) {
      chosen[i] = labels.get((int) cells[rows[i]]);
    }
    return chosen;
  }
}
