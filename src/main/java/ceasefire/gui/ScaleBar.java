package ceasefire.gui;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** A bar of so many kilometres in the lower left corner of the map. */
final class ScaleBar {
  private static final double MOST = 150;
  private static final double PAD = 16;
  private static final double TICK = 3;

  private ScaleBar() {}

  /** The longest of 1, 2 and 5 and their tenfolds that is no longer than the bar may be. */
  static long km(double unitsPerKm) {
    long best = 1;
    for (long decade = 1; decade <= 100_000; decade *= 10) {
      for (long step : new long[] {1, 2, 5}) {
        best = step * decade * unitsPerKm <= MOST ? step * decade : best;
      }
    }
    return best;
  }

  static void paint(Graphics2D g, Course course) {
    long km = km(course.unitsPerKm());
    double x = course.area().getMinX() + PAD;
    double y = course.area().getMaxY() - PAD;
    double end = x + km * course.unitsPerKm();
    g.setColor(MapStyle.FAINT_INK);
    g.setStroke(MapStyle.flat(1.2));
    g.draw(new Line2D.Double(x, y, end, y));
    g.draw(new Line2D.Double(x, y - TICK, x, y + TICK));
    g.draw(new Line2D.Double(end, y - TICK, end, y + TICK));
    g.setFont(MapStyle.SMALL);
    g.drawString(MapWords.count((double) km) + " km, schematic", (float) x, (float) (y - TICK - 3));
  }
}
