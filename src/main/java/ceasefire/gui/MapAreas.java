package ceasefire.gui;

import java.awt.geom.Rectangle2D;

/**
 * How a picture is divided: a heading, the map, a panel beside it and a legend below.
 *
 * @param scale pixels to a unit: all else is in units, of which a picture of 1280 x 800 has as many
 * @param whole of the picture
 * @param heading on top
 * @param map in the middle
 * @param panel on the right
 * @param legend at the bottom
 */
record MapAreas(
    double scale,
    Rectangle2D whole,
    Rectangle2D heading,
    Rectangle2D map,
    Rectangle2D panel,
    Rectangle2D legend) {
  static final int LEAST_WIDTH = 900;
  static final int LEAST_HEIGHT = 600;
  private static final double USUAL_WIDTH = 1_280;
  private static final double USUAL_HEIGHT = 800;

  private static final double HEADING = 62;
  private static final double PANEL = 306;
  private static final double LEGEND = 58;

  /** Divides a picture of so many pixels. */
  static MapAreas of(int width, int height) {
    double scale = Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT);
    double w = width / scale;
    double h = height / scale;
    double below = h - HEADING - LEGEND;
    return new MapAreas(
        scale,
        new Rectangle2D.Double(0, 0, w, h),
        new Rectangle2D.Double(0, 0, w, HEADING),
        new Rectangle2D.Double(0, HEADING, w - PANEL, below),
        new Rectangle2D.Double(w - PANEL, HEADING, PANEL, below),
        new Rectangle2D.Double(0, h - LEGEND, w, LEGEND));
  }
}
