package ceasefire.gui;

import ceasefire.model.Scene;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paints long-range strikes: arcs from where the means are kept to behind the challenger's line. */
final class StrikePainter {
  private static final double NEAR = 34;
  private static final double FAR = 240;
  private static final double WIDEST = 60;
  private static final double TARGET = 14;
  private static final double RISE = 70;
  private static final double DEPTH_KM = 150;
  private static final double APART = 8;

  private final List<Arc> arcs = new ArrayList<>();

  /** From where to where. */
  private record Arc(Point2D from, Point2D to) {}

  /** Finds where strikes go that come from {@code abroad}, and takes the places where they hit. */
  StrikePainter(Scene scene, Course course, Point2D abroad, Spots spots) {
    for (Scene.Means means : scene.means()) {
      if (means.firing()) {
        aim(means.outside() ? Optional.of(abroad) : Optional.empty(), course, spots);
      }
    }
  }

  private void aim(Optional<Point2D> abroad, Course course, Spots spots) {
    Course.Reach reach = course.hottestReach();
    Point2D target = spots
        .find(
            new Spots.Wish(reach.mark(), reach.outward(), TARGET, TARGET, NEAR, FAR, WIDEST, true))
        .map(spot -> {
          spots.take(spot);
          return (Point2D)
              new Point2D.Double(spot.box().getCenterX(), spot.box().getCenterY());
        })
        .orElseGet(() -> reach.off(NEAR));
    Point2D from = abroad.orElseGet(() -> course.behind(DEPTH_KM * course.unitsPerKm(), NEAR));
    arcs.add(new Arc(new Point2D.Double(from.getX(), from.getY() + APART * arcs.size()), target));
  }

  void paint(Graphics2D g) {
    for (Arc arc : arcs) {
      arc(g, arc.from(), arc.to(), RISE);
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
    head(g, to, Math.atan2(to.getY() - cy, to.getX() - cx));
  }

  /** The head of a missile that flies at an angle. */
  static void head(Graphics2D g, Point2D at, double angle) {
    Path2D head = new Path2D.Double();
    head.moveTo(at.getX() + 4 * Math.cos(angle), at.getY() + 4 * Math.sin(angle));
    for (int side = -1; side <= 1; side += 2) {
      head.lineTo(
          at.getX() - 8 * Math.cos(angle + side * 0.5),
          at.getY() - 8 * Math.sin(angle + side * 0.5));
    }
    head.closePath();
    g.setColor(MapStyle.STRIKE);
    g.fill(head);
  }
}
