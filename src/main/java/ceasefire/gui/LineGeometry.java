package ceasefire.gui;

import ceasefire.model.LineParams;
import ceasefire.model.SectorParams;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The line of a scenario on a plane: a smooth curve through the middles of its sectors, or a straight
 * one from top to bottom where the scenario gives them no places of their own.
 *
 * <p>Coordinates are degrees of latitude, south and east being positive; those of a straight line are
 * its kilometres. The host is on the side on which most of the line's own middle lies, and on the
 * right of a line that does not bend.
 */
final class LineGeometry {
  private static final int SAMPLES = 12;
  private static final double MARGIN = 46;
  private static final double SIDE_LABELS = 132;
  private static final double OVER_LABELS = 40;

  private final List<SectorParams> sectors;
  private final List<Integer> numbers;
  private final boolean mapped;
  private final double shrink;
  private final List<Point2D> middles;
  private final List<List<Point2D>> runs;
  private final List<Point2D> outward;

  private LineGeometry(
      List<SectorParams> sectors, List<Integer> numbers, boolean mapped, double shrink) {
    this.sectors = sectors;
    this.numbers = numbers;
    this.mapped = mapped;
    this.shrink = shrink;
    middles = middles();
    runs = runs();
    outward = outward();
  }

  /** Reads the line of a scenario, its closed segments included. */
  static LineGeometry of(LineParams line) {
    List<SectorParams> sectors = line.sectors();
    List<Integer> numbers = new ArrayList<>();
    int open = 0;
    for (SectorParams sector : sectors) {
      numbers.add(line.closedSegments().contains(sector.segment()) ? Course.CLOSED : open++);
    }
    double latitude =
        sectors.stream().mapToDouble(SectorParams::latitude).average().orElse(0);
    return new LineGeometry(
        sectors, List.copyOf(numbers), isMapped(sectors), Math.cos(Math.toRadians(latitude)));
  }

  /** Whether every sector has a place, and no two that follow each other have the same. */
  private static boolean isMapped(List<SectorParams> sectors) {
    boolean mapped = sectors.size() > 1;
    for (int s = 0; s < sectors.size(); s++) {
      SectorParams here = sectors.get(s);
      mapped &= here.latitude() != 0 || here.longitude() != 0;
      if (s > 0) {
        SectorParams before = sectors.get(s - 1);
        mapped &= Math.abs(here.latitude() - before.latitude())
                + Math.abs(here.longitude() - before.longitude())
            > 1e-6;
      }
    }
    return mapped;
  }

  boolean mapped() {
    return mapped;
  }

  /** Whether all sectors lie between these degrees. */
  boolean liesIn(double west, double east, double south, double north) {
    return mapped
        && sectors.stream()
            .allMatch(s -> s.longitude() >= west
                && s.longitude() <= east
                && s.latitude() >= south
                && s.latitude() <= north);
  }

  private Point2D plane(double longitude, double latitude) {
    return new Point2D.Double(longitude * shrink, -latitude);
  }

  private List<Point2D> middles() {
    List<Point2D> points = new ArrayList<>();
    double km = 0;
    for (SectorParams sector : sectors) {
      points.add(
          mapped
              ? plane(sector.longitude(), sector.latitude())
              : new Point2D.Double(0, km + sector.length() / 2));
      km += sector.length();
    }
    return points;
  }

  private Point2D middle(int s) {
    int last = middles.size() - 1;
    if (s >= 0 && s <= last) {
      return middles.get(s);
    }
    if (last == 0) {
      return new Point2D.Double(0, middles.get(0).getY() + s * sectors.get(0).length());
    }
    // Beyond an end the line goes on as it came.
    Point2D end = middles.get(s < 0 ? 0 : last);
    Point2D inner = middles.get(s < 0 ? 1 : last - 1);
    return new Point2D.Double(2 * end.getX() - inner.getX(), 2 * end.getY() - inner.getY());
  }

  /** A point of the curve between two middles (Catmull and Rom 1974). */
  private Point2D between(int s, double u) {
    Point2D a = middle(s - 1);
    Point2D b = middle(s);
    Point2D c = middle(s + 1);
    Point2D d = middle(s + 2);
    return new Point2D.Double(
        spline(a.getX(), b.getX(), c.getX(), d.getX(), u),
        spline(a.getY(), b.getY(), c.getY(), d.getY(), u));
  }

  private static double spline(double a, double b, double c, double d, double u) {
    return 0.5
        * (2 * b
            + (c - a) * u
            + (2 * a - 5 * b + 4 * c - d) * u * u
            + (3 * b - a - 3 * c + d) * u * u * u);
  }

  /** Each sector's run of points; neighbours meet where their lengths say. */
  private List<List<Point2D>> runs() {
    List<List<Point2D>> all = new ArrayList<>();
    for (int s = 0; s < sectors.size(); s++) {
      List<Point2D> run = new ArrayList<>();
      double from = s == 0 ? 0.55 : border(s - 1);
      for (int k = 0; k < SAMPLES; k++) {
        run.add(between(s - 1, from + (1 - from) * k / SAMPLES));
      }
      double to = s == sectors.size() - 1 ? 0.45 : border(s);
      for (int k = 0; k <= SAMPLES; k++) {
        run.add(between(s, to * k / SAMPLES));
      }
      all.add(List.copyOf(run));
    }
    return all;
  }

  /** How far the border to the next sector is on the way to its middle, 0-1. */
  private double border(int s) {
    double own = sectors.get(s).length();
    return own / (own + sectors.get(s + 1).length());
  }

  private List<Point2D> outward() {
    double x = middles.stream().mapToDouble(Point2D::getX).average().orElse(0);
    double y = middles.stream().mapToDouble(Point2D::getY).average().orElse(0);
    List<Point2D> normals = new ArrayList<>();
    double inside = 0;
    for (int s = 0; s < middles.size(); s++) {
      double dx = middle(s + 1).getX() - middle(s - 1).getX();
      double dy = middle(s + 1).getY() - middle(s - 1).getY();
      double length = Math.max(1e-12, Math.hypot(dx, dy));
      normals.add(new Point2D.Double(dy / length, -dx / length));
      inside +=
          (x - middles.get(s).getX()) * dy / length - (y - middles.get(s).getY()) * dx / length;
    }
    double sign = inside > 1e-9 ? -1 : 1;
    return normals.stream()
        .map(n -> (Point2D) new Point2D.Double(sign * n.getX(), sign * n.getY()))
        .toList();
  }

  /** Fits the line into an area, with room for labels on the challenger's side. */
  Course place(Rectangle2D area) {
    double east = outward.stream().mapToDouble(Point2D::getX).max().orElse(0);
    double west = outward.stream().mapToDouble(Point2D::getX).min().orElse(0);
    double south = outward.stream().mapToDouble(Point2D::getY).max().orElse(0);
    double north = outward.stream().mapToDouble(Point2D::getY).min().orElse(0);
    double left = area.getMinX() + MARGIN + SIDE_LABELS * Math.max(0, -west - 0.5);
    double right = area.getMaxX() - MARGIN - SIDE_LABELS * Math.max(0, east);
    double top = area.getMinY() + MARGIN + OVER_LABELS * Math.max(0, -north);
    double bottom = area.getMaxY() - MARGIN - OVER_LABELS * Math.max(0, south);
    Rectangle2D box =
        new Rectangle2D.Double(middles.get(0).getX(), middles.get(0).getY(), 0, 0);
    runs.forEach(run -> run.forEach(box::add));
    double scale = Math.min(
        (right - left) / Math.max(1e-9, box.getWidth()),
        (bottom - top) / Math.max(1e-9, box.getHeight()));
    double x = (left + right) / 2 - scale * box.getCenterX();
    double y = (top + bottom) / 2 - scale * box.getCenterY();
    List<Course.Reach> reaches = new ArrayList<>();
    for (int s = 0; s < sectors.size(); s++) {
      List<Point2D> run = runs.get(s).stream().map(p -> placed(p, scale, x, y)).toList();
      reaches.add(new Course.Reach(
          numbers.get(s),
          sectors.get(s).name(),
          run,
          placed(middles.get(s), scale, x, y),
          outward.get(s),
          sectors.get(s).heat()));
    }
    return new Course(
        area,
        reaches,
        mapped ? scale / 111.2 : scale,
        (longitude, latitude) -> placed(plane(longitude, latitude), scale, x, y));
  }

  private static Point2D placed(Point2D point, double scale, double x, double y) {
    return new Point2D.Double(scale * point.getX() + x, scale * point.getY() + y);
  }
}
