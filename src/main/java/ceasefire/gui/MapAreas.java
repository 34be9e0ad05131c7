package ceasefire.gui;

import java.awt.geom.Rectangle2D;

/**
 * How a picture is divided: a heading, the map, a panel beside it, or below it where the picture is
 * tall, and a legend at the bottom.
 *
 * @param scale pixels to a unit: all else is in units, of which a picture of 1280 x 800 has as many
 * @param whole of the picture
 * @param heading on top
 * @param map in the middle
 * @param panel on the right, or below the map; empty where there is only the map
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
  private static final double TALL_WIDTH = 1_000;
  private static final double TALL_HEIGHT = 850;
  private static final double LONE_WIDTH = 720;
  private static final double LONE_HEIGHT = 500;

  /** Pictures with less width to their height have the panel below the map. */
  private static final double TALL = 1.3;

  private static final double HEADING = 62;
  private static final double PANEL = 306;
  private static final double PANEL_BELOW = 236;
  static final double LEGEND = 58;

  /** Divides a picture of so many pixels. */
  static MapAreas of(int width, int height) {
    if (width < TALL * height) {
      return tall(width, height);
    }
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

  private static MapAreas tall(int width, int height) {
    double scale = Math.min(width / TALL_WIDTH, height / TALL_HEIGHT);
    double w = width / scale;
    double h = height / scale;
    double panel = h - LEGEND - PANEL_BELOW;
    return new MapAreas(
        scale,
        new Rectangle2D.Double(0, 0, w, h),
        new Rectangle2D.Double(0, 0, w, HEADING),
        new Rectangle2D.Double(0, HEADING, w, panel - HEADING),
        new Rectangle2D.Double(0, panel, w, PANEL_BELOW),
        new Rectangle2D.Double(0, h - LEGEND, w, LEGEND));
  }

  /** Gives a picture of so many pixels to the map alone. */
  static MapAreas mapOnly(int width, int height) {
    double scale = Math.min(width / LONE_WIDTH, height / LONE_HEIGHT);
    var whole = new Rectangle2D.Double(0, 0, width / scale, height / scale);
    var none = new Rectangle2D.Double();
    return new MapAreas(scale, whole, none, whole, none, none);
  }
}
