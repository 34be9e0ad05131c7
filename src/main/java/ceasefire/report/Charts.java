package ceasefire.report;

import static ceasefire.report.ChartKind.ifItSuits;
import static ceasefire.report.ChartKind.one;

import ceasefire.analysis.Yardstick;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The family of charts: the only list of them, from which all that shows charts takes its own. */
public final class Charts {
  /** All kinds, those of the same findings in the order in which they are read. */
  private static final List<ChartKind<?>> FAMILY = List.of(
      one("outcomes", Findings.OfRun.class, run -> OutcomesChart.of(run.answer())),
      one("survival", Findings.OfRun.class, run -> SurvivalChart.of(run.answer())),
      one("causes", Findings.OfRun.class, run -> CausesChart.byCause(run.answer())),
      one("initiators", Findings.OfRun.class, run -> CausesChart.byInitiator(run.answer())),
      one("turning-points", Findings.OfRun.class, run -> TurningPointsChart.of(run.answer())),
      one("incidents", Findings.OfRun.class, run -> IncidentsChart.of(run.answer(), run.weekly())),
      one("force", Findings.OfRun.class, run -> ForceChart.of(run.answer(), run.weekly())),
      one("costs", Findings.OfRun.class, run -> CostsChart.of(run.answer())),
      ifItSuits("points", Findings.OfSweep.class, PointsChart::of),
      ifItSuits("lines", Findings.OfSweep.class, SweptLines::chart),
      ifItSuits("panels", Findings.OfSweep.class, SweptPanels::of),
      one("differences", Findings.OfComparison.class, DifferencesChart::ofShares),
      ifItSuits("costs", Findings.OfComparison.class, DifferencesChart::ofCosts),
      survivals("survival-collapse", Yardstick.NO_COLLAPSE),
      survivals("survival-violation", Yardstick.NO_VIOLATION),
      new ChartKind<>("METRIC", Findings.OfSensitivity.class, SensitivityChart::all));

  private Charts() {}

  private static ChartKind<Findings.OfComparison> survivals(String name, Yardstick yardstick) {
    return new ChartKind<>(
        name,
        Findings.OfComparison.class,
        findings -> SurvivalsChart.all(name, findings.comparison(), yardstick));
  }

  /** The charts that can show what was found, in the order in which they are read. */
  public static List<Chart> of(Findings findings) {
    return FAMILY.stream().flatMap(kind -> kind.of(findings).stream()).toList();
  }

  /** The names of all kinds that show findings of a kind; METRIC stands for that of a response. */
  public static List<String> names(Class<? extends Findings> findings) {
    return FAMILY.stream()
        .filter(kind -> kind.needs() == findings)
        .map(ChartKind::name)
        .toList();
  }

  /**
   * Writes every chart as {@code NAME.png} and {@code NAME.svg} into a folder, which is made if
   * need be; returns the files. Several are drawn at a time.
   */
  public static List<Path> write(Findings findings, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<ChartKind<?>> suitable =
        FAMILY.stream().filter(kind -> kind.needs().isInstance(findings)).toList();
    try {
      return suitable.parallelStream()
          .flatMap(kind -> kind.of(findings).stream())
          .flatMap(chart -> write(chart, folder).stream())
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<Path> write(Chart chart, Path folder) {
    try {
      List<Path> files = new ArrayList<>();
      for (Chart.Format format : Chart.Format.values()) {
        files.add(chart.write(folder, format, ChartSize.FAMILY));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What keeps charts from being drawn here; empty when nothing does.
   *
   * <p>Without fontconfig, FreeType or any font, AWT's font classes fail with errors of several
   * kinds, down to a bare Error, and with another one when they are tried again.
   */
  public static Optional<String> obstacle() {
    try {
      var image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
      var graphics = image.createGraphics();
      boolean drawn =
          graphics.getFontMetrics(new Font("SansSerif", Font.PLAIN, 12)).stringWidth("x") > 0;
      graphics.dispose();
      return drawn ? Optional.empty() : Optional.of("the fonts have no letters");
    } catch (OutOfMemoryError full) {
      throw full;
    } catch (RuntimeException | Error noFont) {
      return Optional.of("Java finds no fonts (install fontconfig and a font, e.g. DejaVu Sans)");
    }
  }
}
