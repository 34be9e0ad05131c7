package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.WeeklyRibbons;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;

/** The charts of a run, as PNG and SVG files. */
public final class Charts {
  private Charts() {}

  /** Whether charts can be drawn on this machine; {@link #obstacle} says why not. */
  public static boolean available() {
    return obstacle().isEmpty();
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

  /** The charts by name, in the order in which they are read. */
  public static Map<String, JFreeChart> all(Answer answer, WeeklyRibbons weekly) {
    var charts = new LinkedHashMap<String, JFreeChart>();
    charts.put("outcomes", OutcomesChart.of(answer));
    charts.put("survival", SurvivalChart.of(answer));
    charts.put("incidents", IncidentsChart.of(answer, weekly));
    charts.put("force", ForceChart.of(answer, weekly));
    return charts;
  }

  /**
   * Writes every chart as {@code NAME.png} and {@code NAME.svg} into a folder, which is made if
   * need be; returns the files.
   */
  public static List<Path> write(Answer answer, WeeklyRibbons weekly, Path folder)
      throws IOException {
    return write(all(answer, weekly), folder);
  }

  /** Writes charts under their names. */
  static List<Path> write(Map<String, JFreeChart> charts, Path folder) throws IOException {
    Files.createDirectories(folder);
    var files = new ArrayList<Path>();
    for (Map.Entry<String, JFreeChart> chart : charts.entrySet()) {
      Path png = folder.resolve(chart.getKey() + ".png");
      Files.write(png, png(chart.getValue()));
      files.add(png);
      Path svg = folder.resolve(chart.getKey() + ".svg");
      Files.writeString(svg, svg(chart.getValue()));
      files.add(svg);
    }
    return files;
  }

  /** The chart as a PNG file. */
  static byte[] png(JFreeChart chart) throws IOException {
    return ChartUtils.encodeAsPNG(image(chart));
  }

  /** The chart as an image of the style's size. */
  static BufferedImage image(JFreeChart chart) {
    chart.setAntiAlias(true);
    chart.setTextAntiAlias(RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    return chart.createBufferedImage(
        ChartStyle.WIDTH, ChartStyle.HEIGHT, BufferedImage.TYPE_INT_RGB, null);
  }

  /** The chart as an SVG document whose text stays text. */
  static String svg(JFreeChart chart) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + Svg.of(chart, ChartStyle.WIDTH, ChartStyle.HEIGHT, "c") + "\n";
  }
}
