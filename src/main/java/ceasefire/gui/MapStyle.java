package ceasefire.gui;

import ceasefire.report.ChartStyle;
import ceasefire.report.Hue;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;

/** Type and colours of the map: those of the charts, and a few for land and water. */
final class MapStyle {
  static final Font TITLE = new Font(ChartStyle.FAMILY, Font.BOLD, 21);
  static final Font HEADING = new Font(ChartStyle.FAMILY, Font.BOLD, 12);
  static final Font TEXT = new Font(ChartStyle.FAMILY, Font.PLAIN, 13);
  static final Font STRONG = new Font(ChartStyle.FAMILY, Font.BOLD, 13);
  static final Font NOTE = new Font(ChartStyle.FAMILY, Font.PLAIN, 11);
  static final Font SMALL = new Font(ChartStyle.FAMILY, Font.PLAIN, 10);
  static final Font CHIP = new Font(ChartStyle.FAMILY, Font.BOLD, 11);
  static final Font SMALL_CHIP = new Font(ChartStyle.FAMILY, Font.BOLD, 9);
  static final Font COUNTRY = new Font(ChartStyle.FAMILY, Font.PLAIN, 12);

  static final Color INK = ChartStyle.INK;
  static final Color FAINT_INK = ChartStyle.FAINT_INK;
  static final Color RULE = new Color(0xD4, 0xD4, 0xD4);
  static final Color PAPER = Color.WHITE;
  static final Color LAND = new Color(0xF1, 0xF0, 0xEC);
  static final Color HOST_LAND = new Color(0xFC, 0xFB, 0xF8);
  static final Color SEA = new Color(0xDF, 0xE8, 0xEE);
  static final Color RIVER = new Color(0xBF, 0xD3, 0xE0);
  static final Color BORDER = new Color(0xB9, 0xB5, 0xAC);
  static final Color PLACE = new Color(0x8A, 0x87, 0x80);

  static final Color ALARM = Hue.VERMILLION.line();
  static final Color WIRE = Hue.PURPLE.line();
  static final Color WATCH = Hue.BLUE.line();
  static final Color ZONE = Hue.GREEN.middle();
  static final Color STRIKE = Hue.GREY.line();
  static final Color CALM = Hue.GREEN.line();

  /** Hues of contributors, in their order; a text on each chip says the same. */
  static final List<Hue> CONTRIBUTORS =
      List.of(Hue.BLUE, Hue.GREEN, Hue.OCHRE, Hue.PURPLE, Hue.GREY, Hue.VERMILLION);

  /** Measures text without a picture to draw it on. */
  static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  private MapStyle() {}

  /** Width of a text. */
  static double width(String text, Font font) {
    return text.isEmpty() ? 0 : font.getStringBounds(text, MEASURE).getWidth();
  }

  /** A text that fits into a width, its end left out if need be. */
  static String fitted(String text, Font font, double most) {
    if (width(text, font) <= most) {
      return text;
    }
    String left = text;
    while (!left.isEmpty() && width(left + "...", font) > most) {
      left = left.substring(0, left.length() - 1);
    }
    return left.stripTrailing() + "...";
  }

  /** The hue of a contributor. */
  static Hue hue(int contributor) {
    return CONTRIBUTORS.get(contributor % CONTRIBUTORS.size());
  }

  static BasicStroke round(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  static BasicStroke flat(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  static BasicStroke dashed(double width, double... dashes) {
    float[] pattern = new float[dashes.length];
    for (int i = 0; i < pattern.length; i++) {
      pattern[i] = (float) dashes[i];
    }
    return new BasicStroke(
        (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
  }
}
