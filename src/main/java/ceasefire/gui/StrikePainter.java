package ceasefire.gui;

import ceasefire.model.Scene;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;

/** Paints long-range strikes: arcs from where the means are kept to behind the challenger's line. */
final class StrikePainter {
  private static final double BEYOND = 60;
  private static final double RISE = 120;
  private static final double DEPTH_KM = 150;

  private StrikePainter() {}

  static void paint(Graphics2D g, Scene scene, Course course) {
    int shown = 0;
    Point2D hot = course.hottest();
    Course.Reach nearest = course.open().get(0);
    for (Course.Reach reach : course.open()) {
      nearest = reach.mark().distance(hot) < nearest.mark().distance(hot) ? reach : nearest;
    }
    for (Scene.Means means : scene.means()) {
      if (means.firing()) {
        Point2D from = means.outside()
            ? new Point2D.Double(
                course.area().getMinX() + 6, course.behind(1e6, 30).getY() + 26 * shown)
            : course.behind(DEPTH_KM * course.unitsPerKm(), 30);
        Point2D target = nearest.off(BEYOND + 14 * shown);
        arc(g, from, target, RISE);
        shown++;
      }
    }
  }

  /** An arc with a head at its end. */
  static void arc(Graphics2D g, Point2D from, Point2D to, double rise) {
    double cx = (from.getX() + to.getX()) / 2;
    double cy = (from.getY() + to.getY()) / 2 - rise;
    var curve = new QuadCurve2D.Double(from.getX(), from.getY(), cx, cy, to.getX(), to.getY());
    g.setColor(Color.WHITE);
    g.setStroke(MapStyle.flat(4));
    g.draw(curve);
    g.setColor(MapStyle.STRIKE);
    g.setStroke(MapStyle.dashed(2, 7, 4));
    g.draw(curve);
    double angle = Math.atan2(to.getY() - cy, to.getX() - cx);
    Path2D head = new Path2D.Double();
    head.moveTo(to.getX(), to.getY());
    for (int side = -1; side <= 1; side += 2) {
      head.lineTo(
          to.getX() - 9 * Math.cos(angle + side * 0.45),
          to.getY() - 9 * Math.sin(angle + side * 0.45));
    }
    head.closePath();
    g.fill(head);
  }
}
