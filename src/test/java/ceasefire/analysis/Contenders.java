package ceasefire.analysis;

import ceasefire.results.Dataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Made-up postures to compare, written as the files of a result and read back. */
public final class Contenders {
  private static final String HEADER = "point,replicate,seed,status,reason,agreed,w_day,v_day,"
      + "deaths_host,deaths_foreign,brigade_days_deployed,km2_lost\n";

  private Contenders() {}

  /**
   * A posture.
   *
   * @param seed of its first trial, the others follow
   * @param trials each as status, agreed, day of W, day of V and deaths of the host; empty is none
   */
  public static Operand of(Path folder, String name, int horizon, int seed, String... trials) {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < trials.length; i++) {
      String[] cells = trials[i].split(",", -1);
      text.append(String.format(
          Locale.ROOT,
          "%016x,%d,%016x,%s,%s,%s,%s,%s,%s,0,100,%s%n",
          1,
          i,
          seed + i,
          cells[0],
          cells[0].equals("ok") ? "" : "broken",
          cells[1],
          cells[2],
          cells[3],
          cells[4],
          cells[4]));
    }
    Path own = folder.resolve(name);
    try {
      Files.createDirectories(own);
      Files.writeString(own.resolve("trials.csv"), text.toString().replace("\r\n", "\n"));
      Files.writeString(
          own.resolve("columns.csv"),
          "name,unit,kind,meaning\n"
              + Yardstick.COLUMNS.stream()
                  .map(column -> column + ",,amount,Some\n")
                  .collect(Collectors.joining()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Operand(name, "Title of " + name, horizon, Dataset.read(own, Yardstick.COLUMNS));
  }

  /** A posture of n trials of which every so many collapse, on a day that follows from their number. */
  public static Operand regular(Path folder, String name, int n, int every) {
    String[] trials = new String[n];
    Arrays.setAll(
        trials,
        i -> i % every == 0
            ? "ok,1," + (100 + i) + "," + (50 + i) + "," + (500 + i)
            : "ok,1,,," + (100 + i % 7));
    return of(folder, name, 1_826, 1, trials);
  }
}
