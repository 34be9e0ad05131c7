package ceasefire.gui;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
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
      int sector,
      String name,
      List<Point2D> points,
      Point2D mark,
      Point2D outward,
      double heat) {
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

  /** The middle of the violence of the line. */
  Point2D hottest() {
    double heat = 0;
    double x = 0;
    double y = 0;
    for (Reach reach : open()) {
      heat += reach.heat();
      x += reach.heat() * reach.mark().getX();
      y += reach.heat() * reach.mark().getY();
    }
    return new Point2D.Double(x / heat, y / heat);
  }

  /** A place behind the line on the host's side, so far from where it is hottest, within the area. */
  Point2D behind(double distance, double margin) {
    Point2D front = hottest();
    double x = 0;
    double y = 0;
    for (Reach reach : open()) {
      x -= reach.heat() * reach.outward().getX();
      y -= reach.heat() * reach.outward().getY();
    }
    double length = Math.max(1e-9, Math.hypot(x, y));
    return new Point2D.Double(
        clamp(
            front.getX() + distance * x / length, area.getMinX() + margin, area.getMaxX() - margin),
        clamp(
            front.getY() + distance * y / length,
            area.getMinY() + margin,
            area.getMaxY() - margin));
  }

  private static double clamp(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }
}
