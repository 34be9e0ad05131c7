package ceasefire.gui;

import ceasefire.model.Battle;
import ceasefire.report.Hue;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The signs of the map, each painted in one way on the map and in the legend. */
final class Glyphs {
  private static final int RUNGS = 3;
  private static final int BURST_POINTS = 9;
  private static final double HATCH = 5;

  private Glyphs() {}

  /** Three bars that rise with the rung; those above it are empty. */
  static void rung(Graphics2D g, double x, double y, int rung) {
    for (int r = 1; r <= RUNGS; r++) {
      double height = 3.5 + 3 * (r - 1);
      var bar = new Rectangle2D.Double(x + (r - 1) * 5, y - height, 3.6, height);
      g.setColor(r <= rung ? rung == RUNGS ? MapStyle.ALARM : MapStyle.INK : MapStyle.RULE);
      g.fill(bar);
    }
  }

  /** A burst where a battle runs. */
  static void burst(Graphics2D g, Point2D at, double radius, Color colour) {
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 2 * BURST_POINTS; i++) {
      double r = i % 2 == 0 ? radius : radius * 0.55;
      double angle = Math.PI * i / BURST_POINTS - Math.PI / 2;
      double x = at.getX() + r * Math.cos(angle);
      double y = at.getY() + r * Math.sin(angle);
      if (i == 0) {
        star.moveTo(x, y);
      } else {
        star.lineTo(x, y);
      }
    }
    star.closePath();
    g.setColor(Color.WHITE);
    g.setStroke(MapStyle.round(3));
    g.draw(star);
    g.setColor(colour);
    g.fill(star);
    g.setColor(Color.WHITE);
    g.fill(new Ellipse2D.Double(at.getX() - 2, at.getY() - 2, 4, 4));
  }

  /** The colour of who attacks. */
  static Color attacker(boolean challenger) {
    return challenger ? MapStyle.ALARM : Hue.BLUE.line();
  }

  /** A broad arrow with its tip at a point. */
  static void arrow(Graphics2D g, Point2D from, Point2D to, double width, Color colour) {
    double dx = to.getX() - from.getX();
    double dy = to.getY() - from.getY();
    double length = Math.max(1e-9, Math.hypot(dx, dy));
    double head = Math.min(length, 1.6 * width);
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(0, -width / 4);
    arrow.lineTo(length - head, -width / 2.6);
    arrow.lineTo(length - head, -width);
    arrow.lineTo(length, 0);
    arrow.lineTo(length - head, width);
    arrow.lineTo(length - head, width / 2.6);
    arrow.lineTo(0, width / 4);
    arrow.closePath();
    var turn = AffineTransform.getTranslateInstance(from.getX(), from.getY());
    turn.rotate(Math.atan2(dy, dx));
    Shape shape = turn.createTransformedShape(arrow);
    g.setColor(Color.WHITE);
    g.setStroke(MapStyle.round(2.4));
    g.draw(shape);
    g.setColor(colour);
    g.fill(shape);
  }

  /** Three chevrons that point at a place: troops massing before it. */
  static void massing(Graphics2D g, Point2D at, Point2D outward) {
    g.setStroke(MapStyle.round(2.4));
    g.setColor(MapStyle.ALARM);
    double sx = -outward.getY();
    double sy = outward.getX();
    for (int i = 0; i < 3; i++) {
      double tip = 8 + 5 * i;
      Path2D chevron = new Path2D.Double();
      for (int side = -1; side <= 1; side++) {
        double back = tip + 4 * Math.abs(side);
        double x = at.getX() + back * outward.getX() + 6 * side * sx;
        double y = at.getY() + back * outward.getY() + 6 * side * sy;
        if (side < 0) {
          chevron.moveTo(x, y);
        } else {
          chevron.lineTo(x, y);
        }
      }
      g.draw(chevron);
    }
  }

  /** Hatches a shape. */
  static void hatch(Graphics2D g, Shape shape, Color colour) {
    Graphics2D inside = (Graphics2D) g.create();
    inside.clip(shape);
    inside.setColor(colour);
    inside.setStroke(MapStyle.flat(1.1));
    Rectangle2D box = shape.getBounds2D();
    for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += HATCH) {
      inside.draw(new Line2D.Double(x, box.getMaxY(), x + box.getHeight(), box.getMinY()));
    }
    inside.dispose();
  }

  /** A round mark of monitors. */
  static void monitor(Graphics2D g, Point2D at) {
    double x = at.getX();
    double y = at.getY();
    Path2D eye = new Path2D.Double();
    eye.moveTo(x - 5, y);
    eye.quadTo(x, y - 6, x + 5, y);
    eye.quadTo(x, y + 6, x - 5, y);
    eye.closePath();
    g.setColor(Color.WHITE);
    g.fill(eye);
    g.setColor(Hue.BLUE.line());
    g.setStroke(MapStyle.round(1.2));
    g.draw(eye);
    g.fill(new Ellipse2D.Double(x - 1.6, y - 1.6, 3.2, 3.2));
  }

  /** A chip of a contributor; how it is filled says where the brigade is in its cycle. */
  static void chip(Graphics2D g, Rectangle2D box, Hue hue, String code, ChipLook look) {
    double arc = Math.min(6, box.getHeight() / 2.5);
    var shape = new RoundRectangle2D.Double(
        box.getX(), box.getY(), box.getWidth(), box.getHeight(), arc, arc);
    g.setColor(
        switch (look) {
          case SOLID, FIGHTING -> hue.line();
          case WEAK -> hue.middle();
          case COMING, IDLE -> Color.WHITE;
          case RESTING -> hue.outer();
        });
    g.fill(shape);
    g.setColor(look == ChipLook.FIGHTING ? MapStyle.ALARM : hue.line());
    g.setStroke(
        look == ChipLook.COMING
            ? MapStyle.dashed(1.3, 3, 2)
            : MapStyle.flat(look == ChipLook.FIGHTING ? 2.6 : 1.1));
    g.draw(shape);
    if (!code.isEmpty()) {
      boolean dark = look == ChipLook.SOLID || look == ChipLook.FIGHTING;
      g.setColor(dark ? Color.WHITE : hue.line());
      Font font = box.getHeight() < 16 && box.getWidth() < 16 ? MapStyle.SMALL_CHIP : MapStyle.CHIP;
      g.setFont(font);
      double width = MapStyle.width(code, font);
      g.drawString(code, (float) (box.getCenterX() - width / 2), (float)
          (box.getCenterY() + 0.36 * font.getSize()));
    }
  }

  /** How far an attack of a kind points beyond the line. */
  private static double reachOf(Battle.Kind kind) {
    return kind == Battle.Kind.ASSAULT ? 22 : 32;
  }

  /** How a chip looks. */
  enum ChipLook {
    /** On duty. */
    SOLID,
    /** In a battle. */
    FIGHTING,
    /** Taking over, or in training. */
    WEAK,
    /** On its way. */
    COMING,
    /** Recovering. */
    RESTING,
    /** At home. */
    IDLE
  }

  /** A battle's burst with an arrow in the direction of the attack. */
  static void battle(Graphics2D g, Course.Reach reach, Battle.Kind kind, boolean byChallenger) {
    double side = byChallenger ? 1 : -1;
    Color colour = attacker(byChallenger);
    arrow(g, reach.off(side * 15), reach.off(-side * reachOf(kind)), 8, colour);
    burst(g, reach.mark(), 8, colour);
  }
}
