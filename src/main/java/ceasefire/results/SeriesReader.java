package ceasefire.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads named series out of {@code series.csv}, one row of numbers per trial. */
final class SeriesReader {
  private static final List<String> HEADER = List.of(SeriesRows.HEADER.strip().split(","));

  private final byte[] name;
  private final List<double[]> trials = new ArrayList<>();
  private byte[] point = {};
  private byte[] replicate = {};
  private double[] current = new double[0];
  private int weeks;
  private int mostWeeks;

  private SeriesReader(String name) {
    this.name = name.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns one matrix (trial by week) per name, all as wide as that series' longest trial. */
  static List<double[][]> read(Path file, List<String> names) {
    List<SeriesReader> readers = names.stream().map(SeriesReader::new).toList();
    try (CsvScanner rows = CsvScanner.open(file)) {
      rows.header(HEADER);
      while (rows.next()) {
        for (SeriesReader reader : readers) {
          if (rows.holds(2, reader.name)) {
            reader.take(rows);
          }
        }
      }
    } catch (IOException e) {
      throw StorageException.reading(file, e);
    }
    return readers.stream().map(SeriesReader::matrix).toList();
  }

  private void take(CsvScanner row) {
    if (!row.holds(1, replicate) || !row.holds(0, point)) {
      endTrial();
      point = row.bytes(0);
      replicate = row.bytes(1);
    }
    if (weeks == current.length) {
      current = Arrays.copyOf(current, StrictMath.max(64, 2 * weeks));
    }
    current[weeks++] = row.decimal(4);
  }

  private void endTrial() {
    if (weeks > 0) {
      trials.add(Arrays.copyOf(current, weeks));
      mostWeeks = StrictMath.max(mostWeeks, weeks);
      weeks = 0;
    }
  }

  private double[][] matrix() {
    endTrial();
    double[][] matrix = new double[trials.size()][];
    for (int i = 0; i < matrix.length; i++) {
      double[] trial = trials.get(i);
      matrix[i] = Arrays.copyOf(trial, mostWeeks);
      Arrays.fill(matrix[i], trial.length, mostWeeks, Double.NaN);
    }
    return matrix;
  }
}
