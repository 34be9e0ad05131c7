package ceasefire.gui;

import ceasefire.gui.Glyphs.ChipLook;
import ceasefire.model.Scene;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Paints the brigades in the theatre: groups, leaders to their sectors, chips. */
final class ChipPainter {
  private final Scene scene;
  private final List<String> codes;

  ChipPainter(Scene scene) {
    this.scene = scene;
    codes = ContributorCodes.of(scene.contributors());
  }

  /** How a brigade's chip looks. */
  static ChipLook look(Scene.Unit unit) {
    if (unit.battle() != Scene.NOWHERE) {
      return ChipLook.FIGHTING;
    }
    return switch (unit.phase()) {
      case FORWARD, REAR -> unit.handOver() ? ChipLook.WEAK : ChipLook.SOLID;
      case REINFORCING -> unit.travelDays() > 0 ? ChipLook.COMING : ChipLook.SOLID;
      case RECOVERING -> ChipLook.RESTING;
      case TRAINING -> ChipLook.WEAK;
      case HOME -> ChipLook.IDLE;
    };
  }

  /** Paints what ties groups to their sectors: under the line, and under what is written on it. */
  void paintLeaders(Graphics2D g, List<Chips.Group> groups) {
    for (Chips.Group group : groups) {
      for (Line2D leader : group.leaders()) {
        g.setColor(MapStyle.FAINT_INK);
        g.setStroke(MapStyle.flat(1));
        g.draw(leader);
        g.fill(new Ellipse2D.Double(leader.getX2() - 2, leader.getY2() - 2, 4, 4));
      }
    }
  }

  void paint(Graphics2D g, List<Chips.Group> groups) {
    for (Chips.Group group : groups) {
      paint(g, group);
    }
  }

  private void paint(Graphics2D g, Chips.Group group) {
    var frame = new RoundRectangle2D.Double(
        group.box().getX(),
        group.box().getY(),
        group.box().getWidth(),
        group.box().getHeight(),
        7,
        7);
    g.setColor(new Color(255, 255, 255, 230));
    g.fill(frame);
    g.setColor(MapStyle.BORDER);
    g.setStroke(MapStyle.flat(0.9));
    g.draw(frame);
    if (!group.caption().isEmpty()) {
      g.setFont(MapStyle.NOTE);
      g.setColor(MapStyle.INK);
      g.drawString(group.caption(), (float) (group.box().getX() + 4), (float)
          (group.box().getY() + 13));
    }
    for (Chips.Chip chip : group.chips()) {
      Scene.Unit unit = scene.brigades().get(chip.brigade());
      Glyphs.chip(
          g,
          chip.box(),
          MapStyle.hue(unit.owner()),
          chip.large() ? codes.get(unit.owner()) : codes.get(unit.owner()).substring(0, 1),
          look(unit));
    }
  }
}
