package ceasefire.report;

import java.awt.BasicStroke;
import java.awt.Color;

/**
 * A colour with its lighter shades and its dash, so that it is told apart in greyscale too.
 *
 * <p>The hues are those of Okabe and Ito (2008), which colour-blind readers tell apart; lines are
 * darkened so that they stand out from their own ribbons, and differ in lightness.
 */
public enum Hue {
  BLUE(new Color(0x00, 0x3F, 0x66), new Color(0x72, 0xB1, 0xD9), new Color(0xCB, 0xE3, 0xF2), 1, 0),
  VERMILLION(
      new Color(0xB5, 0x4F, 0x00), new Color(0xF0, 0xA6, 0x73), new Color(0xFA, 0xDC, 0xC8), 9, 5),
  GREEN(
      new Color(0x00, 0x6B, 0x4F), new Color(0x6F, 0xC4, 0xA9), new Color(0xCC, 0xEB, 0xE0), 3, 4),
  PURPLE(
      new Color(0x8C, 0x3F, 0x6E), new Color(0xD8, 0x9F, 0xBF), new Color(0xF3, 0xDC, 0xE8), 16, 4),
  OCHRE(
      new Color(0x8A, 0x6A, 0x00), new Color(0xD4, 0xB5, 0x45), new Color(0xF2, 0xE6, 0xB4), 2, 8),
  GREY(new Color(0x3A, 0x3A, 0x3A), new Color(0xA6, 0xA6, 0xA6), new Color(0xDC, 0xDC, 0xDC), 6, 3);

  private static final float WEIGHT = 2.6f;
  private static final float MITER_LIMIT = 10;

  private final Color line;
  private final Color middle;
  private final Color outer;
  private final int dash;
  private final int gap;

  Hue(Color line, Color middle, Color outer, int dash, int gap) {
    this.line = line;
    this.middle = middle;
    this.outer = outer;
    this.dash = dash;
    this.gap = gap;
  }

  /** The colour of lines and marks. */
  public Color line() {
    return line;
  }

  /** The colour of the ribbon of the middle half. */
  public Color middle() {
    return middle;
  }

  /** The colour of the ribbon of 90 % and of faint lines. */
  public Color outer() {
    return outer;
  }

  /** The stroke of the hue's lines. */
  public BasicStroke stroke() {
    return gap == 0
        ? new BasicStroke(WEIGHT, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
        : new BasicStroke(
            WEIGHT,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND,
            MITER_LIMIT,
            new float[] {dash, gap},
            0);
  }

  /** Lightness L* of a colour (CIE 1976), 0 black to 100 white: what greyscale leaves of it. */
  public static double lightness(Color color) {
    double y = 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
    return y > 216.0 / 24_389 ? 116 * StrictMath.cbrt(y) - 16 : y * 24_389 / 27;
  }

  private static double linear(int component) {
    double c = component / 255.0;
    return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
  }
}
