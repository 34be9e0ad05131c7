package ceasefire.gui;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds places for boxes beside the line, so that no box covers another, the line or a leader, and no
 * leader crosses another: for each the one that is nearest to its mark and to the right direction.
 */
final class Spots {
  private static final double STEP = 7;
  private static final double[] TURNS = {
    0, 15, -15, 30, -30, 45, -45, 60, -60, 75, -75, 90, -90, 110, -110, 130, -130
  };
  private static final double PER_DEGREE = 0.55;
  private static final double CLEAR = 3;
  private static final double LINE_CLEAR = 8;
  private static final double OFF_MARK = 7;
  private static final int EVERY = 3;
  private static final int ROUNDS = 4;

  private final Rectangle2D area;
  private final List<Point2D> line = new ArrayList<>();
  private final List<Spot> taken = new ArrayList<>();

  /** A place that was found: the box, and the leader from its mark to its edge. */
  record Spot(Rectangle2D box, Line2D leader) {}

  Spots(Course course) {
    area = course.area();
    for (Course.Reach reach : course.reaches()) {
      for (int i = 0; i < reach.points().size(); i += EVERY) {
        line.add(reach.points().get(i));
      }
    }
  }

  /** Takes a place, so that nothing else comes there. */
  void take(Spot spot) {
    taken.add(spot);
  }

  /** Takes a box without a leader. */
  void take(Rectangle2D box) {
    Point2D middle = new Point2D.Double(box.getCenterX(), box.getCenterY());
    take(new Spot(box, new Line2D.Double(middle, middle)));
  }

  /** The boxes that are taken. */
  List<Rectangle2D> boxes() {
    return taken.stream().map(Spot::box).toList();
  }

  /**
   * A box that wants a place.
   *
   * @param mark that it belongs to
   * @param direction in which it had best lie, of length 1
   * @param least distance from the mark
   * @param most distance from the mark
   */
  record Wish(
      Point2D mark, Point2D direction, double width, double height, double least, double most) {}

  /**
   * Finds places for many boxes and takes them; each has several goes, so that the first do not stand
   * in the way of the last. Empty where there is no place.
   */
  List<Optional<Spot>> placeAll(List<Wish> wishes) {
    List<Optional<Spot>> found = new ArrayList<>(Collections.nCopies(wishes.size(), Optional.empty()));
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < wishes.size(); i++) {
        Wish wish = wishes.get(i);
        found.get(i).ifPresent(taken::remove);
        Optional<Spot> spot = find(
            wish.mark(), wish.direction(), wish.width(), wish.height(), wish.least(), wish.most());
        spot.ifPresent(taken::add);
        found.set(i, spot);
      }
    }
    return found;
  }

  /**
   * Finds the best free place for a box; empty where there is none.
   *
   * @param mark that it belongs to
   * @param direction in which it had best lie, of length 1
   * @param least distance from the mark
   * @param most distance from the mark
   */
  Optional<Spot> find(
      Point2D mark, Point2D direction, double width, double height, double least, double most) {
    Optional<Spot> best = Optional.empty();
    double lowest = Double.POSITIVE_INFINITY;
    for (double r = least; r <= most && r < lowest; r += STEP) {
      for (double turn : TURNS) {
        double cost = r + PER_DEGREE * Math.abs(turn);
        if (cost < lowest) {
          double angle = Math.atan2(direction.getY(), direction.getX()) + Math.toRadians(turn);
          Spot spot = spot(mark, Math.cos(angle), Math.sin(angle), r, width, height);
          if (isFree(spot, mark)) {
            lowest = cost;
            best = Optional.of(spot);
          }
        }
      }
    }
    return best;
  }

  /** The box that touches the point at a distance from its mark with the side that is nearest. */
  private static Spot spot(
      Point2D mark, double dx, double dy, double r, double width, double height) {
    double x = mark.getX() + r * dx;
    double y = mark.getY() + r * dy;
    boolean sideways = Math.abs(dx) > 0.5;
    double left = sideways ? (dx > 0 ? x : x - width) : x - width / 2 + dx * width / 2;
    double top = sideways ? y - height / 2 : dy > 0 ? y : y - height;
    var box = new Rectangle2D.Double(left, top, width, height);
    double start = Math.min(r, OFF_MARK);
    return new Spot(
        box,
        new Line2D.Double(mark.getX() + start * dx, mark.getY() + start * dy, x, y));
  }

  private boolean isFree(Spot spot, Point2D mark) {
    Rectangle2D room = grown(spot.box(), CLEAR);
    if (!area.contains(room)) {
      return false;
    }
    Line2D leader = spot.leader();
    for (Spot other : taken) {
      if (other.box().intersects(room)
          || other.box().intersectsLine(leader)
          || room.intersectsLine(other.leader())
          || leader.intersectsLine(other.leader())) {
        return false;
      }
    }
    Rectangle2D wide = grown(spot.box(), LINE_CLEAR);
    for (Point2D point : line) {
      if (wide.contains(point)
          || (point.distanceSq(mark) > 4 * LINE_CLEAR * LINE_CLEAR
              && leader.ptSegDist(point) < LINE_CLEAR)) {
        return false;
      }
    }
    return true;
  }

  private static Rectangle2D grown(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }
}
