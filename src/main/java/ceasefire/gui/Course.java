package ceasefire.gui;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The line as it runs across an area of a picture.
 *
 * @param area of the map
 * @param reaches its sectors, from one end to the other, closed ones included
 * @param unitsPerKm length of a kilometre on the ground
 * @param projection where a place on earth is
 */
record Course(Rectangle2D area, List<Reach> reaches, double unitsPerKm, Projection projection) {
  /** The number of a sector in a closed segment. */
  static final int CLOSED = -1;

  private static final int EDGE_STEPS = 6;
  private static final double CLEARANCE = 120;

  Course {
    reaches = List.copyOf(reaches);
  }

  /** Where a place on earth is in a picture. */
  @FunctionalInterface
  interface Projection {
    Point2D at(double longitude, double latitude);
  }

  /**
   * A sector's part of the line.
   *
   * @param sector its number in the model, or {@link #CLOSED}
   * @param name of the sector
   * @param points along it
   * @param mark its middle
   * @param outward direction of the challenger's side, of length 1
   * @param heat its share of the violence, in no particular unit
   */
  record Reach(
      int sector, String name, List<Point2D> points, Point2D mark, Point2D outward, double heat) {
    Reach {
      points = List.copyOf(points);
    }

    /** The point so far from the mark on the challenger's side; on the host's if negative. */
    Point2D off(double distance) {
      return new Point2D.Double(
          mark.getX() + distance * outward.getX(), mark.getY() + distance * outward.getY());
    }

    /** A line beside the reach, so far from it on the challenger's side; on the host's if negative. */
    Shape beside(double distance) {
      Path2D path = new Path2D.Double();
      for (int i = 0; i < points.size(); i++) {
        Point2D before = points.get(Math.max(0, i - 1));
        Point2D after = points.get(Math.min(points.size() - 1, i + 1));
        double dx = after.getX() - before.getX();
        double dy = after.getY() - before.getY();
        double length = Math.max(1e-9, Math.hypot(dx, dy));
        // The normal that points to the same side as the reach's own.
        double side = dy * outward.getX() - dx * outward.getY() >= 0 ? distance : -distance;
        double x = points.get(i).getX() + side * dy / length;
        double y = points.get(i).getY() - side * dx / length;
        if (i == 0) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
      }
      return path;
    }

    /** The reach itself. */
    Shape path() {
      return beside(0);
    }

    boolean isOpen() {
      return sector != CLOSED;
    }
  }

  /** The reaches that the model has as sectors, in its order. */
  List<Reach> open() {
    return reaches.stream().filter(Reach::isOpen).toList();
  }

  /** The reach in the middle of the violence of the line. */
  Reach hottestReach() {
    double heat = 0;
    double x = 0;
    double y = 0;
    for (Reach reach : open()) {
      heat += reach.heat();
      x += reach.heat() * reach.mark().getX();
      y += reach.heat() * reach.mark().getY();
    }
    Point2D middle = new Point2D.Double(x / heat, y / heat);
    return open().stream()
        .min(Comparator.comparingDouble(reach -> reach.mark().distance(middle)))
        .orElseThrow();
  }

  /** The place on the edge of the area from which the way to the host's side keeps clearest of it. */
  Point2D abroad() {
    Reach front = hottestReach();
    List<Point2D> edge = new ArrayList<>();
    for (int i = 1; i < EDGE_STEPS; i++) {
      double share = (double) i / EDGE_STEPS;
      double x = area.getMinX() + share * area.getWidth();
      double y = area.getMinY() + share * area.getHeight();
      edge.add(new Point2D.Double(area.getMinX(), y));
      edge.add(new Point2D.Double(area.getMaxX(), y));
      edge.add(new Point2D.Double(x, area.getMinY()));
      edge.add(new Point2D.Double(x, area.getMaxY()));
    }
    return edge.stream()
        .max(Comparator.comparingDouble(from -> clearance(from, front)))
        .orElseThrow();
  }

  private double clearance(Point2D from, Reach front) {
    Point2D inside = front.off(-CLEARANCE / 4);
    Line2D way = new Line2D.Double(from, inside);
    double least = CLEARANCE;
    for (Reach other : reaches) {
      if (other.mark().distance(front.mark()) > CLEARANCE) {
        least = Math.min(least, way.ptSegDist(other.mark()));
      }
    }
    // A way that comes from the challenger's side is none.
    double beyond = (from.getX() - front.mark().getX()) * front.outward().getX()
        + (from.getY() - front.mark().getY()) * front.outward().getY();
    return least - Math.max(0, beyond) + from.distance(inside) / CLEARANCE;
  }

  /** A place behind the line, so far from where it is hottest on the way abroad, within the area. */
  Point2D behind(double distance, double margin) {
    Point2D front = hottestReach().mark();
    Point2D far = abroad();
    double length = Math.max(1e-9, front.distance(far));
    return new Point2D.Double(
        clamp(
            front.getX() + distance * (far.getX() - front.getX()) / length,
            area.getMinX() + margin,
            area.getMaxX() - margin),
        clamp(
            front.getY() + distance * (far.getY() - front.getY()) / length,
            area.getMinY() + margin,
            area.getMaxY() - margin));
  }

  private static double clamp(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }
}
