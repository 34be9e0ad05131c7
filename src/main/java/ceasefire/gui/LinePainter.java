package ceasefire.gui;

import ceasefire.model.Scene;
import ceasefire.report.Hue;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;

/** Paints the line: zone, intensity, ground, tripwire, monitors, battles, and the sectors' names. */
final class LinePainter {
  static final double WIDTH = 9;
  private static final double CASING = 12;
  private static final double MARK = 4.5;
  private static final double LEAST_ZONE = 13;
  private static final double ZONE_PER_KM = 1.1;
  private static final double WIRE = -9.5;
  private static final double WATCH = 13;
  private static final double WATCHED = 1.8;
  private static final double WATCH_DASH = 10;
  private static final double LEAST_GROUND = 11;
  private static final double MOST_GROUND = 46;
  private static final double LEAST_KM2 = 0.5;
  private static final double GROUND = 1.6;

  private final Scene scene;
  private final Course course;

  LinePainter(Scene scene, Course course) {
    this.scene = scene;
    this.course = course;
  }

  void paint(Graphics2D g) {
    if (scene.shield().zoneKm() > 0) {
      paintZone(g);
    }
    for (Course.Reach reach : course.open()) {
      paintGround(g, reach, scene.stretches().get(reach.sector()).groundLost());
    }
    paintRibbon(g);
    if (scene.wire().formed()) {
      paintWire(g);
    }
    paintMonitors(g);
    for (Course.Reach reach : course.open()) {
      paintMark(g, reach);
    }
  }

  private void paintZone(Graphics2D g) {
    double width = 2 * LEAST_ZONE + ZONE_PER_KM * scene.shield().zoneKm();
    Area zone = new Area();
    for (Course.Reach reach : course.open()) {
      zone.add(new Area(MapStyle.round(width).createStrokedShape(reach.path())));
    }
    g.setColor(new Color(0xEE, 0xF7, 0xF3));
    g.fill(zone);
    Glyphs.hatch(g, zone, MapStyle.ZONE);
    g.setColor(MapStyle.ZONE);
    g.setStroke(MapStyle.flat(1));
    g.draw(zone);
  }

  private void paintRibbon(Graphics2D g) {
    g.setColor(MapStyle.INK);
    g.setStroke(MapStyle.round(CASING));
    for (Course.Reach reach : course.open()) {
      g.draw(reach.path());
    }
    for (Course.Reach reach : course.reaches()) {
      if (reach.isOpen()) {
        g.setColor(colour(reach));
        g.setStroke(MapStyle.flat(WIDTH));
      } else {
        g.setColor(MapStyle.PLACE);
        g.setStroke(MapStyle.dashed(2, 2, 5));
      }
      g.draw(reach.path());
    }
    for (Course.Reach reach : course.open()) {
      paintEnd(g, reach);
    }
  }

  /** A thin line across, where a sector begins. */
  private static void paintEnd(Graphics2D g, Course.Reach reach) {
    Point2D at = reach.points().get(0);
    Point2D next = reach.points().get(1);
    double dx = next.getX() - at.getX();
    double dy = next.getY() - at.getY();
    double length = Math.max(1e-9, Math.hypot(dx, dy));
    double x = dy / length * CASING / 2;
    double y = -dx / length * CASING / 2;
    g.setColor(MapStyle.INK);
    g.setStroke(MapStyle.flat(1.2));
    g.draw(new Line2D.Double(at.getX() - x, at.getY() - y, at.getX() + x, at.getY() + y));
  }

  private Color colour(Course.Reach reach) {
    return IntensityScale.of(scene.stretches().get(reach.sector()).intensity());
  }

  private void paintMark(Graphics2D g, Course.Reach reach) {
    if (reach.points().get(0).distance(reach.points().get(reach.points().size() - 1)) < 4 * MARK) {
      return;
    }
    var dot = new Ellipse2D.Double(
        reach.mark().getX() - MARK, reach.mark().getY() - MARK, 2 * MARK, 2 * MARK);
    g.setColor(colour(reach));
    g.fill(dot);
    g.setColor(MapStyle.INK);
    g.setStroke(MapStyle.flat(1));
    g.draw(dot);
  }

  /** Ground lost bulges to the host's side, ground regained to the challenger's, by its area. */
  private static void paintGround(Graphics2D g, Course.Reach reach, double km2) {
    Optional<Ellipse2D> bulge = bulge(reach, km2);
    if (bulge.isEmpty()) {
      return;
    }
    Color colour = km2 > 0 ? Hue.VERMILLION.outer() : Hue.GREEN.outer();
    Color edge = km2 > 0 ? MapStyle.ALARM : MapStyle.CALM;
    g.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 200));
    g.fill(bulge.get());
    g.setColor(edge);
    g.setStroke(MapStyle.flat(1.3));
    g.draw(bulge.get());
    String text = (km2 > 0 ? "" : "+") + MapWords.count(Math.max(1, Math.abs(km2)));
    g.setFont(MapStyle.SMALL);
    // In the part that the line does not cover.
    double side = (km2 > 0 ? -1 : 1) * 0.12 * bulge.get().getHeight();
    g.drawString(
        text,
        (float) (bulge.get().getCenterX()
            + side * reach.outward().getX()
            - MapStyle.width(text, MapStyle.SMALL) / 2),
        (float) (bulge.get().getCenterY() + side * reach.outward().getY() + 4));
  }

  /** Where ground that was lost or regained is shown; nowhere where there is hardly any. */
  static Optional<Ellipse2D> bulge(Course.Reach reach, double km2) {
    if (Math.abs(km2) < LEAST_KM2) {
      return Optional.empty();
    }
    double radius =
        Math.max(LEAST_GROUND, Math.min(MOST_GROUND, GROUND * Math.sqrt(Math.abs(km2))));
    double out = 0.6 * radius + 6;
    Point2D middle = reach.off(km2 > 0 ? -out : out);
    return Optional.of(new Ellipse2D.Double(
        middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius));
  }

  private void paintWire(Graphics2D g) {
    boolean tripped =
        scene.wire().attached().stream().anyMatch(each -> each.state() == Scene.Verdict.PENDING);
    for (Course.Reach reach : course.open()) {
      if (scene.stretches().get(reach.sector()).foreignTroops() > 0) {
        wire(g, reach.beside(WIRE), tripped);
      }
    }
  }

  /** The sign of a tripwire: taut, or red while its owners decide. */
  static void wire(Graphics2D g, Shape path, boolean tripped) {
    g.setColor(Color.WHITE);
    g.setStroke(MapStyle.flat(4));
    g.draw(path);
    g.setColor(tripped ? MapStyle.ALARM : MapStyle.WIRE);
    g.setStroke(MapStyle.flat(1.8));
    g.draw(path);
    g.setStroke(MapStyle.dashed(6, 1.8, 5));
    g.draw(path);
  }

  private void paintMonitors(Graphics2D g) {
    for (Course.Reach reach : course.open()) {
      double share = scene.stretches().get(reach.sector()).monitored();
      if (share > 0) {
        g.setColor(MapStyle.WATCH);
        g.setStroke(watch(share));
        g.draw(reach.beside(WATCH));
      }
    }
    for (Course.Reach reach : course.open()) {
      if (scene.stretches().get(reach.sector()).monitored() > 0) {
        // Beside the mark, where the leader of the name begins.
        Point2D post = reach.points().get(reach.points().size() * 3 / 4);
        Glyphs.monitor(
            g,
            new Point2D.Double(
                post.getX() + WATCH * reach.outward().getX(),
                post.getY() + WATCH * reach.outward().getY()));
      }
    }
  }

  /** The line of a sector of which monitors watch a share: unbroken where that is all of it. */
  static Stroke watch(double share) {
    return share < 1
        ? MapStyle.dashed(WATCHED, WATCH_DASH * share, WATCH_DASH * (1 - share))
        : MapStyle.flat(WATCHED);
  }

  /** Battles and massing, over all else on the line. */
  void paintEvents(Graphics2D g) {
    List<Course.Reach> reaches = course.open();
    scene.massing().ifPresent(massing -> {
      for (Course.Reach reach : reaches) {
        if (massing.sector() == reach.sector() || massing.sector() == Scene.NOWHERE) {
          Glyphs.massing(g, reach.mark(), reach.outward());
        }
      }
    });
    for (Scene.Fight fight : scene.battles()) {
      Glyphs.battle(g, reaches.get(fight.sector()), fight.kind(), fight.byChallenger());
    }
  }

  void paintLabels(Graphics2D g, List<SectorLabels.Label> labels) {
    g.setStroke(MapStyle.flat(0.9));
    for (SectorLabels.Label label : labels) {
      g.setColor(MapStyle.PLACE);
      g.draw(label.spot().leader());
    }
    for (SectorLabels.Label label : labels) {
      Scene.Stretch stretch = scene.stretches().get(label.reach().sector());
      double x = label.box().getX();
      double y = label.box().getMaxY() - 4;
      Font font = stretch.rung() >= 2 ? MapStyle.STRONG : MapStyle.TEXT;
      g.setColor(new Color(255, 255, 255, 205));
      g.fill(new RoundRectangle2D.Double(
          x,
          label.box().getY(),
          SectorLabels.RUNG_WIDTH + MapStyle.width(stretch.name(), font) + 2,
          label.box().getHeight(),
          5,
          5));
      Glyphs.rung(g, x + 2, y, stretch.rung());
      g.setFont(font);
      g.setColor(MapStyle.INK);
      g.drawString(stretch.name(), (float) (x + SectorLabels.RUNG_WIDTH), (float) y);
    }
  }
}
