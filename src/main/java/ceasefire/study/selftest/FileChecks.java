package ceasefire.study.selftest;

import ceasefire.param.DecimalText;
import ceasefire.random.RandomStream;
import ceasefire.results.Dataset;
import ceasefire.results.DatasetHash;
import ceasefire.results.DuckDbMissingException;
import ceasefire.results.ExperimentCard;
import ceasefire.results.Manifest;
import ceasefire.results.Metric;
import ceasefire.results.MetricKind;
import ceasefire.results.Metrics;
import ceasefire.results.Opening;
import ceasefire.results.PointTable;
import ceasefire.results.QueryException;
import ceasefire.results.ResultFolder;
import ceasefire.results.ResultTables;
import ceasefire.results.RowSink;
import ceasefire.results.RunPlan;
import ceasefire.results.TrialRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decimal text, and a small result written and read back. */
final class FileChecks {
  private static final int TRIALS = 200;
  private static final long POINT = 7;
  private static final String SCENARIO = "about: {}\n";

  private FileChecks() {}

  static List<Check> checks() {
    return List.of(
        new Check(
            "decimal-text",
            "Numbers as text, the same on every platform, read back to the same bits",
            "IEEE 754",
            "exact",
            FileChecks::decimals),
        new Check(
            "files",
            "A result of 200 made-up trials, written as CSV and Parquet and read back",
            "what was written",
            "exact",
            FileChecks::files));
  }

  private static List<Finding> decimals() {
    var random = RandomStream.named(1, "selftest decimals");
    long wrong = 0;
    for (int i = 0; i < 20_000; i++) {
      double number = Double.longBitsToDouble(random.nextLong());
      boolean same = !Double.isFinite(number)
          || Double.doubleToLongBits(Double.parseDouble(DecimalText.of(number)))
              == Double.doubleToLongBits(number);
      wrong += same ? 0 : 1;
    }
    long others = DecimalText.of(0.1).equals("0.1") ? 0 : 1;
    others += DecimalText.of(1e6).equals("1000000") ? 0 : 1;
    others += DecimalText.of(1.0 / 3).equals("0.3333333333333333") ? 0 : 1;
    return List.of(
        Finding.none("numbers that come back changed", wrong),
        Finding.none("texts that differ", others));
  }

  private static List<Finding> files() {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("ceasefire-selftest-");
      return files(folder.resolve("result"));
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder can be made", e);
    } finally {
      if (folder != null) {
        remove(folder);
      }
    }
  }

  private static List<Finding> files(Path folder) {
    List<TrialRecord> trials = trials();
    var hash = new DatasetHash();
    trials.forEach(hash::add);
    Optional<String> obstacle = Optional.empty();
    Manifest manifest;
    var plan = RunPlan.of(
        List.of("selftest"),
        new ExperimentCard("selftest", "", 1, TRIALS, "common", 1, TRIALS, 0, "1/1"),
        SCENARIO,
        new Manifest.Code("selftest", "", false),
        "");
    try (ResultFolder result =
        ResultFolder.open(folder, plan, PointTable.single(POINT, ""), Metrics.ALL, Opening.NEW)) {
      result.writer().add(trials, List.of());
      result.assemble(SCENARIO);
      result.read(read -> {});
      try {
        result.compress();
      } catch (DuckDbMissingException e) {
        obstacle = Optional.of(String.valueOf(e.getMessage()));
      }
      result.summarize(List.of());
      manifest = result.seal(Manifest.Environment.here(1, "", 0));
    }
    return List.of(
        Finding.none("cells that differ, CSV", differing(Dataset.read(folder), trials)),
        Finding.none(
            "hashes of the data that differ", manifest.datasetSha256().equals(hash.hex()) ? 0 : 1),
        obstacle
            .map(reason -> Finding.skipped("rows that differ, Parquet", reason))
            .orElseGet(() -> Finding.none("rows that differ, Parquet", differingRows(folder))));
  }

  /** Trials with values of every kind, small and large, and some that are missing. */
  private static List<TrialRecord> trials() {
    var random = RandomStream.named(1, "selftest files");
    List<TrialRecord> trials = new ArrayList<>();
    for (int i = 0; i < TRIALS; i++) {
      random.at(0, i);
      double[] values = new double[Metrics.ALL.size()];
      for (int m = 0; m < values.length; m++) {
        values[m] = random.chance(0.1) ? Double.NaN : value(Metrics.ALL.get(m), random);
      }
      trials.add(
          i == TRIALS / 2
              ? TrialRecord.failed(
                  POINT, i, random.nextLong(), "a \"reason\", quoted", values.length)
              : TrialRecord.ok(POINT, i, random.nextLong(), values));
    }
    return trials;
  }

  private static double value(Metric metric, RandomStream random) {
    return switch (metric.kind()) {
      case EVENT -> random.nextInt(2);
      case COUNT -> random.nextInt(1 << 30);
      case CATEGORY -> random.nextInt(metric.labels().size());
      case AMOUNT, TIME_TO_EVENT ->
        (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(40) - 20);
    };
  }

  private static long differing(Dataset read, List<TrialRecord> trials) {
    long wrong = read.size() == trials.size() ? 0 : Math.abs(read.size() - trials.size());
    int column = 0;
    for (Metric metric : Metrics.ALL) {
      boolean category = metric.kind() == MetricKind.CATEGORY;
      String[] labels = category ? read.category(metric.name()) : new String[0];
      double[] numbers = category ? new double[0] : read.column(metric.name());
      for (int i = 0; i < Math.min(read.size(), trials.size()); i++) {
        double written = trials.get(i).values()[column];
        boolean same = category
            ? labels[i].equals(Double.isNaN(written) ? "" : metric.labels().get((int) written))
            : Double.doubleToLongBits(numbers[i]) == Double.doubleToLongBits(written);
        wrong += same ? 0 : 1;
      }
      column++;
    }
    return wrong;
  }

  /** Rows of the Parquet file that are not, as text, those of the CSV file. */
  private static long differingRows(Path folder) {
    List<String> rows = new ArrayList<>();
    try (ResultTables tables = ResultTables.open(folder)) {
      tables.query("FROM trials", new RowSink() {
        @Override
        public void headings(List<Heading> headings) {
          rows.add(String.join(",", headings.stream().map(Heading::name).toList()));
        }

        @Override
        public void row(List<String> cells) {
          // The reason of a failure is quoted in the CSV file.
          rows.add(String.join(",", cells.stream().map(FileChecks::quoted).toList()));
        }
      });
      List<String> lines = Files.readAllLines(folder.resolve("trials.csv"));
      long wrong = Math.abs(lines.size() - rows.size());
      for (int i = 0; i < Math.min(lines.size(), rows.size()); i++) {
        wrong += lines.get(i).equals(rows.get(i)) ? 0 : 1;
      }
      return wrong;
    } catch (QueryException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String cell) {
    return cell.contains("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException left) {
      // A temporary folder; the system clears such.
      folder.toFile().deleteOnExit();
    }
  }
}
