package ceasefire.gui;

import ceasefire.model.Outcome;
import ceasefire.model.Scene;
import ceasefire.report.StoryHead;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Paints the heading: title, trial, date, talks, tension, and the outcome once there is one. */
final class HeadingPainter {
  private static final double PAD = 16;
  private static final double TENSION_BAR = 84;
  private static final double GREATEST_TENSION = 2;

  private final Scene scene;
  private final MapHeading heading;
  private final Rectangle2D area;

  HeadingPainter(Scene scene, MapHeading heading, Rectangle2D area) {
    this.scene = scene;
    this.heading = heading;
    this.area = area;
  }

  /** The date as the heading has it. */
  static String date(Scene scene, MapHeading heading) {
    return new StoryHead(heading.title(), heading.replicate(), 0, scene.start())
        .shortly(scene.day());
  }

  /** What the banner of a trial that has ended says; empty while it goes on. */
  static String banner(Scene scene) {
    return scene.outcome().map(o -> "ENDED: " + MapWords.outcome(o)).orElse("");
  }

  void paint(Graphics2D g) {
    g.setColor(MapStyle.PAPER);
    g.fill(area);
    double right = area.getMaxX() - PAD;
    if (!banner(scene).isEmpty()) {
      right = paintBanner(g, banner(scene), right) - PAD;
    }
    g.setFont(MapStyle.TITLE);
    g.setColor(MapStyle.INK);
    g.drawString(MapStyle.fitted(heading.title(), MapStyle.TITLE, right - PAD), (float) PAD, (float)
        (area.getMinY() + 27));
    double y = area.getMinY() + 50;
    double x = pair(g, PAD, y, "trial", String.valueOf(heading.replicate()));
    x = pair(g, x, y, "", date(scene, heading));
    x = scene.warSince() > 0
        ? pair(g, x, y, "", MapWords.war(scene), MapStyle.ALARM)
        : pair(g, x, y, "talks", MapWords.phase(scene.phase()), talksColour());
    if (!scene.truces().isEmpty()) {
      x = pair(g, x, y, "truce", String.join(" and ", scene.truces()));
    }
    paintTension(g, x, y);
    g.setColor(MapStyle.RULE);
    g.setStroke(MapStyle.flat(1));
    g.draw(new Line2D.Double(area.getMinX(), area.getMaxY(), area.getMaxX(), area.getMaxY()));
  }

  private Color talksColour() {
    return scene.phase().equals("lapsed") ? MapStyle.ALARM : MapStyle.INK;
  }

  private static double pair(Graphics2D g, double x, double y, String name, String value) {
    return pair(g, x, y, name, value, MapStyle.INK);
  }

  private static double pair(
      Graphics2D g, double x, double y, String name, String value, Color colour) {
    double at = x;
    if (!name.isEmpty()) {
      at += text(g, name + " ", MapStyle.TEXT, MapStyle.FAINT_INK, at, y);
    }
    at += text(g, value, MapStyle.STRONG, colour, at, y);
    return at + 26;
  }

  private static double text(
      Graphics2D g, String text, Font font, Color colour, double x, double y) {
    g.setFont(font);
    g.setColor(colour);
    g.drawString(text, (float) x, (float) y);
    return MapStyle.width(text, font);
  }

  private void paintTension(Graphics2D g, double x, double y) {
    double at = x + text(g, "tension ", MapStyle.TEXT, MapStyle.FAINT_INK, x, y);
    at += text(g, MapWords.decimal(scene.tension()), MapStyle.STRONG, MapStyle.INK, at, y) + 8;
    double share = Math.min(1, scene.tension() / GREATEST_TENSION);
    g.setColor(MapStyle.RULE);
    g.fill(new Rectangle2D.Double(at, y - 9, TENSION_BAR, 8));
    g.setColor(scene.tension() > 1 ? MapStyle.ALARM : MapStyle.FAINT_INK);
    g.fill(new Rectangle2D.Double(at, y - 9, TENSION_BAR * share, 8));
    // A tick at 1, the tension of the first day.
    double one = at + TENSION_BAR / GREATEST_TENSION;
    g.setColor(MapStyle.INK);
    g.setStroke(MapStyle.flat(1.2));
    g.draw(new Line2D.Double(one, y - 11, one, y + 1));
  }

  /** Paints a banner that ends at a place; returns where it begins. */
  private double paintBanner(Graphics2D g, String text, double right) {
    double width = MapStyle.width(text, MapStyle.TITLE) + 32;
    var box = new RoundRectangle2D.Double(right - width, area.getMinY() + 12, width, 38, 10, 10);
    boolean kept = scene.outcome().map(HeadingPainter::isKept).orElse(true);
    g.setColor(kept ? MapStyle.CALM : MapStyle.ALARM);
    g.fill(box);
    text(g, text, MapStyle.TITLE, Color.WHITE, right - width + 16, area.getMinY() + 39);
    return right - width;
  }

  private static boolean isKept(Outcome outcome) {
    return outcome == Outcome.HELD || outcome == Outcome.SETTLED;
  }
}
