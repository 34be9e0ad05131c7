package ceasefire.gui;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Land, water, borders and places, faint, where a scenario lies in the country that they show. */
final class Backdrop {
  private static final String FILE = "backdrop.txt";
  private static final double WEST = 22;
  private static final double EAST = 40;
  private static final double SOUTH = 44;
  private static final double NORTH = 53;
  private static final double DOT = 4;

  private final List<Feature> features;

  private Backdrop(List<Feature> features) {
    this.features = List.copyOf(features);
  }

  /** Something on the ground. */
  private record Feature(Kind kind, String name, List<Point2D> places) {
    Feature {
      places = List.copyOf(places);
    }

    Shape shape(Course.Projection projection) {
      Path2D path = new Path2D.Double();
      for (Point2D place : places) {
        Point2D at = projection.at(place.getX(), place.getY());
        if (path.getCurrentPoint() == null) {
          path.moveTo(at.getX(), at.getY());
        } else {
          path.lineTo(at.getX(), at.getY());
        }
      }
      if (kind == Kind.SEA || kind == Kind.HOST) {
        path.closePath();
      }
      return path;
    }
  }

  /** Kinds of features, in the order in which they are painted. */
  private enum Kind {
    SEA,
    HOST,
    RIVER,
    BORDER,
    STATE,
    WATER,
    CITY
  }

  /** The country around a line; empty where none is known. */
  static Backdrop around(LineGeometry line) {
    return new Backdrop(line.liesIn(WEST, EAST, SOUTH, NORTH) ? read() : List.of());
  }

  private static List<Feature> read() {
    try (InputStream in = Backdrop.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Backdrop::feature)
          .sorted((a, b) -> a.kind().compareTo(b.kind()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Feature feature(String line) {
    String[] parts = line.split("\\|", -1);
    List<Point2D> places = Arrays.stream(parts[2].split(",", -1))
        .map(place -> place.trim().split(" ", -1))
        .map(pair ->
            (Point2D) new Point2D.Double(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
        .toList();
    return new Feature(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1], places);
  }

  /** Paints what has a shape. */
  void paintGround(Graphics2D g, Course course) {
    g.setColor(features.isEmpty() ? MapStyle.HOST_LAND : MapStyle.LAND);
    g.fill(course.area());
    for (Feature feature : features) {
      Shape shape = feature.shape(course.projection());
      switch (feature.kind()) {
        case SEA -> fill(g, shape, MapStyle.SEA);
        case HOST -> {
          fill(g, shape, MapStyle.HOST_LAND);
          stroke(g, shape, MapStyle.BORDER, 1.3);
        }
        case BORDER -> stroke(g, shape, MapStyle.BORDER, 1);
        case RIVER -> stroke(g, shape, MapStyle.RIVER, feature.name().equals("Dnipro") ? 3 : 1.2);
        default -> {
          // Names come after everything that they must not cover.
        }
      }
    }
  }

  /** Paints the names that fit between what is taken already. */
  void paintNames(Graphics2D g, Course course, List<Rectangle2D> taken) {
    List<Rectangle2D> full = new ArrayList<>(taken);
    for (Feature feature : features) {
      if (feature.kind().compareTo(Kind.STATE) >= 0) {
        Point2D place = feature.places().get(0);
        Point2D at = course.projection().at(place.getX(), place.getY());
        boolean city = feature.kind() == Kind.CITY;
        Font font = city ? MapStyle.NOTE : MapStyle.COUNTRY;
        double width = MapStyle.width(feature.name(), font);
        double x = city ? at.getX() + DOT : at.getX() - width / 2;
        Rectangle2D box = new Rectangle2D.Double(x - DOT, at.getY() - 9, width + 2 * DOT, 16);
        if (course.area().contains(box) && full.stream().noneMatch(box::intersects)) {
          full.add(box);
          g.setFont(font);
          g.setColor(feature.kind() == Kind.WATER ? MapStyle.RIVER.darker() : MapStyle.PLACE);
          if (city) {
            g.fill(new Ellipse2D.Double(at.getX() - 2, at.getY() - 2, DOT, DOT));
          }
          g.drawString(feature.name(), (float) (x + (city ? 2 : 0)), (float) (at.getY() + 4));
        }
      }
    }
  }

  private static void fill(Graphics2D g, Shape shape, Color colour) {
    g.setColor(colour);
    g.fill(shape);
  }

  private static void stroke(Graphics2D g, Shape shape, Color colour, double width) {
    g.setColor(colour);
    g.setStroke(MapStyle.round(width));
    g.draw(shape);
  }
}
