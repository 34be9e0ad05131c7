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
  private static final double SIDEWAYS = 0.5;
  private static final int MOST_POINTS = 200;
  private static final int ROUNDS = 4;

  private final Rectangle2D area;
  private final List<Point2D> line = new ArrayList<>();
  private final List<Spot> taken = new ArrayList<>();

  /** A place that was found: the box, and the leader from its mark to its edge. */
  record Spot(Rectangle2D box, Line2D leader) {}

  Spots(Course course) {
    area = course.area();
    List<Point2D> points =
        course.reaches().stream().flatMap(reach -> reach.points().stream()).toList();
    int every = Math.max(1, points.size() / MOST_POINTS);
    for (int i = 0; i < points.size(); i += every) {
      line.add(points.get(i));
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
   * @param widest angle from the direction, degrees
   * @param must whether it must lie somewhere: on a leader if there is no better place
   */
  record Wish(
      Point2D mark,
      Point2D direction,
      double width,
      double height,
      double least,
      double most,
      double widest,
      boolean must) {}

  /**
   * Finds places for many boxes and takes them; each has several goes, so that the first do not stand
   * in the way of the last. Empty where there is no place.
   */
  List<Optional<Spot>> placeAll(List<Wish> wishes) {
    List<Optional<Spot>> found =
        new ArrayList<>(Collections.nCopies(wishes.size(), Optional.empty()));
    boolean moves = true;
    for (int round = 0; round < ROUNDS && moves; round++) {
      moves = false;
      for (int i = 0; i < wishes.size(); i++) {
        Wish wish = wishes.get(i);
        found.get(i).ifPresent(taken::remove);
        Optional<Spot> spot = find(wish);
        spot.ifPresent(taken::add);
        moves |= !spot.map(Spot::box).equals(found.get(i).map(Spot::box));
        found.set(i, spot);
      }
    }
    return found;
  }

  /** Finds the best free place for a box; empty where there is none. */
  Optional<Spot> find(Wish wish) {
    return find(wish, true).or(() -> wish.must() ? find(wish, false) : Optional.empty());
  }

  private Optional<Spot> find(Wish wish, boolean clear) {
    Optional<Spot> best = Optional.empty();
    double lowest = Double.POSITIVE_INFINITY;
    double straight = Math.atan2(wish.direction().getY(), wish.direction().getX());
    for (double r = wish.least(); r <= wish.most() && r < lowest; r += STEP) {
      for (double turn : TURNS) {
        double cost = r + PER_DEGREE * Math.abs(turn);
        if (cost < lowest && Math.abs(turn) <= wish.widest()) {
          Spot spot = spot(wish, straight + Math.toRadians(turn), r);
          if (isFree(spot.box()) && (!clear || isClear(spot, wish.mark()))) {
            lowest = cost;
            best = Optional.of(spot);
          }
        }
      }
    }
    return best;
  }

  /** The box that touches the point at a distance from its mark with the side that is nearest. */
  private static Spot spot(Wish wish, double angle, double r) {
    double dx = Math.cos(angle);
    double dy = Math.sin(angle);
    double x = wish.mark().getX() + r * dx;
    double y = wish.mark().getY() + r * dy;
    double width = wish.width();
    double height = wish.height();
    boolean sideways = Math.abs(dx) > SIDEWAYS;
    double left = sideways ? (dx > 0 ? x : x - width) : x - width / 2 + dx * width / 2;
    double top = sideways ? y - height / 2 : dy > 0 ? y : y - height;
    double start = Math.min(r, OFF_MARK);
    return new Spot(
        new Rectangle2D.Double(left, top, width, height),
        new Line2D.Double(wish.mark().getX() + start * dx, wish.mark().getY() + start * dy, x, y));
  }

  /** Whether a box covers no other and not the line. */
  private boolean isFree(Rectangle2D box) {
    Rectangle2D room = grown(box, CLEAR);
    if (!area.contains(room)) {
      return false;
    }
    // Plain loops: this is asked some ten thousand times for a picture.
    for (Spot other : taken) {
      if (other.box().intersects(room)) {
        return false;
      }
    }
    Rectangle2D wide = grown(box, LINE_CLEAR);
    for (Point2D point : line) {
      if (wide.contains(point)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a leader crosses nothing, and no leader the box. */
  private boolean isClear(Spot spot, Point2D mark) {
    Rectangle2D room = grown(spot.box(), CLEAR);
    Line2D leader = spot.leader();
    for (Spot other : taken) {
      if (other.box().intersectsLine(leader)
          || room.intersectsLine(other.leader())
          || leader.intersectsLine(other.leader())) {
        return false;
      }
    }
    for (Point2D point : line) {
      if (leader.ptSegDistSq(point) < LINE_CLEAR * LINE_CLEAR
          && point.distanceSq(mark) > 4 * LINE_CLEAR * LINE_CLEAR) {
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
