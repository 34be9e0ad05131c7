package ceasefire.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads named series out of {@code series.csv}, one row of numbers per trial. */
final class SeriesReader {
  private final Path file;
  private final LineScanner lines;
  private final Map<String, Series> wanted = new LinkedHashMap<>();

  /** The series that rows belong to now; null for one that nobody asked for. */
  private @Nullable Series current;

  /** The point and the replicate that rows belong to now. */
  private String trial = "";

  private SeriesReader(Path file, LineScanner lines, Collection<String> names) {
    this.file = file;
    this.lines = lines;
    names.forEach(name -> wanted.put(name, new Series()));
  }

  /** Returns one matrix (trial by week) per name, as wide as that series' longest trial. */
  static RecordedSeries read(Path file, Collection<String> names) {
    try (LineScanner lines = LineScanner.open(file)) {
      SeriesReader reader = new SeriesReader(file, lines, names);
      reader.read();
      Map<String, double[][]> matrices = new LinkedHashMap<>();
      reader.wanted.forEach((name, series) -> matrices.put(name, series.matrix()));
      return new RecordedSeries(matrices);
    } catch (IOException e) {
      throw StorageException.reading(file, e);
    }
  }

  private void read() throws IOException {
    if (!lines.next() || !SeriesRows.HEADER.strip().equals(lines.text(0, end()))) {
      throw StorageException.damaged(file, "its first line is not " + SeriesRows.HEADER.strip());
    }
    while (lines.next()) {
      if (!lines.isAlike()) {
        startSeries();
      }
      if (current != null) {
        current.add(value());
      }
    }
  }

  /** Rows of one series of one trial stand together and begin alike. */
  private void startSeries() {
    int point = lines.find(',', 0);
    int replicate = lines.find(',', point + 1);
    int name = lines.find(',', replicate + 1);
    if (name >= lines.length()) {
      throw damaged("lacks cells");
    }
    if (!trial.equals(lines.text(0, replicate))) {
      trial = lines.text(0, replicate);
      wanted.values().forEach(Series::endTrial);
    }
    current = wanted.get(lines.text(replicate + 1, name));
    lines.mark(name + 1);
  }

  private double value() {
    int week = lines.length() - 1;
    while (week >= 0 && lines.at(week) != ',') {
      week--;
    }
    try {
      return lines.decimal(week + 1, end());
    } catch (NumberFormatException e) {
      throw damaged("has no number in its last column");
    }
  }

  /** Where the line ends, wherever it was written. */
  private int end() {
    int length = lines.length();
    return length > 0 && lines.at(length - 1) == '\r' ? length - 1 : length;
  }

  private StorageException damaged(String problem) {
    return StorageException.damaged(file, "line " + lines.number() + " " + problem);
  }

  /** The values of one series, trial after trial. */
  private static final class Series {
    private final List<double[]> trials = new ArrayList<>();
    private double[] current = new double[0];
    private int weeks;
    private int mostWeeks;

    void add(double value) {
      if (weeks == current.length) {
        current = Arrays.copyOf(current, StrictMath.max(64, 2 * weeks));
      }
      current[weeks++] = value;
    }

    void endTrial() {
      if (weeks > 0) {
        trials.add(Arrays.copyOf(current, weeks));
        mostWeeks = StrictMath.max(mostWeeks, weeks);
        weeks = 0;
      }
    }

    double[][] matrix() {
      endTrial();
      double[][] matrix = new double[trials.size()][];
      for (int i = 0; i < matrix.length; i++) {
        double[] trial = trials.get(i);
        matrix[i] = trial.length == mostWeeks ? trial : Arrays.copyOf(trial, mostWeeks);
        Arrays.fill(matrix[i], trial.length, mostWeeks, Double.NaN);
      }
      return matrix;
    }
  }
}
