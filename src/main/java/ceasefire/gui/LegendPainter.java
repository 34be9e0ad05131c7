package ceasefire.gui;

import ceasefire.gui.Glyphs.ChipLook;
import ceasefire.model.Scene;
import ceasefire.param.DecimalText;
import ceasefire.report.Hue;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Paints the legend: the scale of colours, the rungs, and the signs that this scenario may show. */
final class LegendPainter {
  private static final double PAD = 16;
  private static final double SWATCH = 34;
  private static final double GAP = 14;

  private final Scene scene;
  private final Rectangle2D area;
  private double x;
  private double y;

  LegendPainter(Scene scene, Rectangle2D area) {
    this.scene = scene;
    this.area = area;
  }

  /** Paints a sign left of the words that explain it. */
  @FunctionalInterface
  private interface Sign {
    void paint(double x, double y);
  }

  void paint(Graphics2D g) {
    g.setColor(MapStyle.PAPER);
    g.fill(area);
    g.setColor(MapStyle.RULE);
    g.setStroke(MapStyle.flat(1));
    g.draw(new Line2D.Double(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMinY()));
    x = area.getMinX() + PAD;
    scale(g);
    x += GAP;
    double left = x;
    y = area.getMinY() + 22;
    word(g, "rung");
    String[] rungs = {"quiet", "sporadic", "sustained", "local assault"};
    for (int rung = 0; rung < rungs.length; rung++) {
      int shown = rung;
      entry(g, 15, rungs[rung], (at, base) -> Glyphs.rung(g, at, base, shown));
    }
    battles(g);
    y = area.getMinY() + 45;
    x = left;
    if (scene.hasForce()) {
      brigades(g);
    }
    line(g);
  }

  private void scale(Graphics2D g) {
    g.setFont(MapStyle.NOTE);
    g.setColor(MapStyle.FAINT_INK);
    g.drawString("violations a day and km, last 7 days", (float) x, (float) (area.getMinY() + 17));
    for (int c = 0; c < IntensityScale.classes(); c++) {
      var box = new Rectangle2D.Double(x + c * SWATCH, area.getMinY() + 24, SWATCH, 11);
      g.setColor(IntensityScale.colour(c));
      g.fill(box);
      g.setColor(MapStyle.INK);
      g.setStroke(MapStyle.flat(0.8));
      g.draw(box);
      if (c > 0) {
        String bound = DecimalText.of(IntensityScale.BOUNDS.get(c - 1));
        double width = MapStyle.width(bound, MapStyle.NOTE);
        g.drawString(bound, (float) (x + c * SWATCH - width / 2), (float) (area.getMinY() + 48));
      }
    }
    x += Math.max(
        IntensityScale.classes() * SWATCH,
        MapStyle.width("violations a day and km, last 7 days", MapStyle.NOTE));
  }

  private void entry(Graphics2D g, double width, String text, Sign sign) {
    double needed = width + 5 + MapStyle.width(text, MapStyle.NOTE);
    if (x + needed > area.getMaxX() - 4) {
      return;
    }
    sign.paint(x, y);
    g.setFont(MapStyle.NOTE);
    g.setColor(MapStyle.INK);
    g.drawString(text, (float) (x + width + 5), (float) y);
    x += needed + GAP;
  }

  private void battles(Graphics2D g) {
    entry(g, 17, "battle", (at, base) -> {
      Glyphs.arrow(
          g,
          new Point2D.Double(at + 20, base - 4),
          new Point2D.Double(at - 2, base - 4),
          5,
          MapStyle.ALARM);
      Glyphs.burst(g, new Point2D.Double(at + 9, base - 4), 6, MapStyle.ALARM);
    });
    entry(
        g,
        18,
        "massing seen",
        (at, base) ->
            Glyphs.massing(g, new Point2D.Double(at - 9, base - 4), new Point2D.Double(1, 0)));
    entry(g, 12, "ground lost, km\u00b2", (at, base) -> {
      g.setColor(Hue.VERMILLION.outer());
      Shape dot = new Ellipse2D.Double(at, base - 10, 12, 12);
      g.fill(dot);
      g.setColor(MapStyle.ALARM);
      g.setStroke(MapStyle.flat(1.2));
      g.draw(dot);
    });
    if (!scene.means().isEmpty()) {
      entry(
          g,
          22,
          "strikes",
          (at, base) -> StrikePainter.arc(
              g, new Point2D.Double(at, base), new Point2D.Double(at + 22, base - 5), 5));
    }
  }

  private void word(Graphics2D g, String text) {
    g.setFont(MapStyle.NOTE);
    g.setColor(MapStyle.FAINT_INK);
    g.drawString(text, (float) x, (float) y);
    x += MapStyle.width(text, MapStyle.NOTE) + 9;
  }

  private void brigades(Graphics2D g) {
    word(g, "brigades");
    chip(g, "on duty", ChipLook.SOLID);
    chip(g, "taking over, training", ChipLook.WEAK);
    chip(g, "recovering", ChipLook.RESTING);
    chip(g, "at home", ChipLook.IDLE);
    chip(g, "coming", ChipLook.COMING);
    chip(g, "fighting", ChipLook.FIGHTING);
  }

  private void chip(Graphics2D g, String text, ChipLook look) {
    entry(
        g,
        16,
        text,
        (at, base) ->
            Glyphs.chip(g, new Rectangle2D.Double(at, base - 10, 16, 12), Hue.BLUE, "", look));
  }

  private void line(Graphics2D g) {
    if (scene.hasForce()) {
      entry(
          g,
          26,
          "tripwire",
          (at, base) ->
              LinePainter.wire(g, new Line2D.Double(at, base - 4, at + 26, base - 4), false));
    }
    if (scene.shield().monitored() > 0) {
      entry(g, 30, "monitors, by share", (at, base) -> {
        g.setColor(MapStyle.WATCH);
        g.setStroke(LinePainter.watch(0.6));
        g.draw(new Line2D.Double(at, base - 4, at + 30, base - 4));
        Glyphs.monitor(g, new Point2D.Double(at + 15, base - 4));
      });
    }
    if (scene.shield().zoneKm() > 0) {
      entry(g, 22, "demilitarised zone", (at, base) -> {
        var box = new Rectangle2D.Double(at, base - 10, 22, 12);
        Glyphs.hatch(g, box, MapStyle.ZONE);
        g.setColor(MapStyle.ZONE);
        g.draw(box);
      });
    }
  }
}
