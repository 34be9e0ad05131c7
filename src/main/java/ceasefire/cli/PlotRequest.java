package ceasefire.cli;

import ceasefire.param.NearestName;
import ceasefire.report.Chart;
import ceasefire.report.ChartSize;
import ceasefire.results.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one chart is asked to be, checked.
 *
 * @param format what it is written as
 * @param file where it goes
 * @param size how large it is
 */
record PlotRequest(Chart.Format format, Path file, ChartSize size) {

  /** The options as they were typed. */
  record Typed(
      String chart,
      String format,
      String out,
      String width,
      String height,
      String scale,
      boolean force) {}

  /**
   * Checks the options; throws an exception of what is wrong.
   *
   * @param result the folder that is drawn, into which nothing is written
   */
  static PlotRequest of(Typed typed, Path result) {
    var numbers = new OptionNumbers();
    int width = numbers.count("--width", typed.width, ChartSize.LEAST_WIDTH, ChartSize.MOST);
    int height = numbers.count("--height", typed.height, ChartSize.LEAST_HEIGHT, ChartSize.MOST);
    double scale = typed.scale.isEmpty()
        ? 1
        : numbers.number("--scale", typed.scale, ChartSize.LEAST_SCALE, ChartSize.MOST_SCALE);
    numbers.throwErrors();
    Chart.Format format = format(typed);
    if (format == Chart.Format.SVG && !typed.scale.isEmpty()) {
      throw wrong("--scale: is for png; an svg has no dots");
    }
    Path file = typed.out.isEmpty()
        ? Path.of(typed.chart.replaceAll("[^A-Za-z0-9_-]", "_") + format.ending())
        : Words.path("--out", typed.out);
    if (!typed.chart.isEmpty()) {
      refuse(file, result, typed.force);
    }
    return new PlotRequest(format, file, new ChartSize(width, height, scale));
  }

  private static Chart.Format format(Typed typed) {
    List<Chart.Format> all = Arrays.asList(Chart.Format.values());
    Optional<Chart.Format> ending = all.stream()
        .filter(one -> typed.out.toLowerCase(Locale.ROOT).endsWith(one.ending()))
        .findFirst();
    if (typed.format.isEmpty()) {
      return ending.orElse(Chart.Format.SVG);
    }
    Chart.Format format = all.stream()
        .filter(one -> one.text().equals(typed.format))
        .findFirst()
        .orElseThrow(() -> unknown(typed.format, all));
    if (ending.isPresent() && ending.get() != format) {
      throw wrong(
          "--out " + typed.out + ": does not end in " + format.ending() + ", as --format has it");
    }
    return format;
  }

  private static CommandException unknown(String typed, List<Chart.Format> all) {
    List<String> names = all.stream().map(Chart.Format::text).toList();
    String near = NearestName.among(typed, names);
    return wrong("--format: \"" + Words.printable(typed) + "\"; expected "
        + String.join(" or ", names) + (near.isEmpty() ? "" : "; did you mean " + near + "?"));
  }

  private static void refuse(Path file, Path result, boolean force) {
    if (real(file).startsWith(real(result))) {
      throw new CommandException(
          ExitCode.FOLDER_REFUSED,
          file + ": lies in the result itself; choose a file elsewhere with --out",
          null);
    }
    if (Files.isDirectory(file) || (Files.exists(file) && !force)) {
      throw new CommandException(
          ExitCode.FOLDER_REFUSED,
          file + ": is there already; "
              + (Files.isDirectory(file) ? "" : "replace it with --force, or ")
              + "choose another file with --out",
          null);
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException notThere) {
      Path whole = path.toAbsolutePath().normalize();
      Path parent = whole.getParent();
      return parent == null ? whole : real(parent).resolve(whole.getFileName());
    }
  }

  private static CommandException wrong(String problem) {
    return new CommandException(ExitCode.USAGE, problem, null);
  }

  /** Writes the chart; returns the file. */
  Path write(Chart chart) {
    try {
      return Files.write(file, chart.file(format, size));
    } catch (IOException e) {
      throw StorageException.writing(file, e);
    }
  }
}
