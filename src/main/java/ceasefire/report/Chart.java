package ceasefire.report;

import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jfree.chart.JFreeChart;

/** A chart of what was found, under its name in the family. */
public final class Chart {
  /** Begins all ids in an SVG file, of which nobody else has any. */
  private static final String IDS = "c";

  private final String name;
  private final String title;
  private final JFreeChart drawing;

  Chart(String name, JFreeChart drawing) {
    this.name = name;
    this.title = ChartStyle.title(drawing);
    this.drawing = drawing;
  }

  /** The stem of its files. */
  public String name() {
    return name;
  }

  /** What stands on top of it. */
  public String title() {
    return title;
  }

  /** The chart itself, to be looked into. */
  JFreeChart drawing() {
    return drawing;
  }

  /** The chart as an SVG document whose text stays text. */
  public String svg(ChartSize size) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + Svg.of(drawing, size.layoutWidth(), size.layoutHeight(), IDS)
            .replaceFirst(
                "width='\\d+' height='\\d+'",
                "width='" + size.width() + "' height='" + size.height() + "'")
        + "\n";
  }

  /** The chart as a PNG file that knows how large it is on paper. */
  public byte[] png(ChartSize size) throws IOException {
    return Png.of(image(size), size.dotsPerInch());
  }

  private BufferedImage image(ChartSize size) {
    var image = new BufferedImage(size.pixelsWide(), size.pixelsHigh(), BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    double dots = size.scale() * size.shrink();
    graphics.scale(dots, dots);
    drawing.setAntiAlias(true);
    drawing.setTextAntiAlias(RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    drawing.draw(graphics, new Rectangle2D.Double(0, 0, size.layoutWidth(), size.layoutHeight()));
    graphics.dispose();
    return image;
  }

  /** The bytes of a file in one of the formats. */
  public byte[] file(Format format, ChartSize size) throws IOException {
    return switch (format) {
      case PNG -> png(size);
      case SVG -> svg(size).getBytes(StandardCharsets.UTF_8);
    };
  }

  /** Writes {@code NAME.png} or {@code NAME.svg} into a folder that is there; returns the file. */
  public Path write(Path folder, Format format, ChartSize size) throws IOException {
    return Files.write(folder.resolve(name + format.ending()), file(format, size));
  }

  /** What charts are written as. */
  public enum Format {
    PNG,
    SVG;

    /** How the names of its files end. */
    public String ending() {
      return "." + text();
    }

    /** Its name. */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
