package ceasefire.report;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.MeetOrSlice;
import org.jfree.svg.PreserveAspectRatio;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** Draws charts as SVG elements whose text stays text; the same chart has the same letters. */
final class Svg {
  private Svg() {}

  /**
   * A chart as an {@code svg} element that scales with its place.
   *
   * @param width of the drawing, in the units of its fonts and strokes
   * @param height of the drawing
   * @param idPrefix begins all ids in it: letters that no other drawing of a page has
   */
  static String of(JFreeChart chart, int width, int height, String idPrefix) {
    var graphics = new SVGGraphics2D(width, height);
    graphics.setDefsKeyPrefix(idPrefix);
    graphics.setFontFunction(family -> family + ", Verdana, sans-serif");
    graphics.setGeomDoubleConverter(Svg::hundredths);
    graphics.setTransformDoubleConverter(Svg::hundredths);
    chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    // With a view box the picture scales; without a DOCTYPE no parser looks for one on the net.
    var view = new ViewBox(0, 0, width, height);
    return graphics.getSVGElement(
        null, true, view, PreserveAspectRatio.XMID_YMID, MeetOrSlice.MEET);
  }

  /** Rounds so that a picture does not hang on the last bits of a font's metrics. */
  private static String hundredths(double value) {
    BigDecimal rounded = new BigDecimal(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
