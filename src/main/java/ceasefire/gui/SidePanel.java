package ceasefire.gui;

import ceasefire.model.Scene;
import ceasefire.report.Hue;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** The panel beside the map: the force, its tripwire, what stands behind it, who fights, the toll. */
final class SidePanel {
  private static final double PAD = 14;
  private static final double BOARD_BELOW = 46;
  private static final int MOST_FIGHTS = 5;

  private final Scene scene;
  private final Rectangle2D area;
  private final double backstop;
  private final Optional<HomeBoard> board;

  SidePanel(Scene scene, Rectangle2D area, double backstop) {
    this.scene = scene;
    this.area = area;
    this.backstop = backstop;
    board = scene.hasForce() && !area.isEmpty()
        ? Optional.of(new HomeBoard(scene, area.getMinX() + PAD, area.getMinY() + BOARD_BELOW))
        : Optional.empty();
  }

  /** The brigades on the board. */
  List<HomeBoard.Cell> cells() {
    return board.map(HomeBoard::cells).orElse(List.of());
  }

  void paint(Graphics2D g) {
    g.setColor(MapStyle.PAPER);
    g.fill(area);
    g.setColor(MapStyle.RULE);
    g.setStroke(MapStyle.flat(1));
    g.draw(
        area.getMinX() > 0
            ? new Line2D.Double(area.getMinX(), area.getMinY(), area.getMinX(), area.getMaxY())
            : new Line2D.Double(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMinY()));
    PanelPen pen = new PanelPen(g, area, PAD);
    force(g, pen);
    fighting(pen);
    wire(pen);
    toll(pen);
    // What changes least comes last: it is what is left out where there is no room.
    means(pen);
    enablers(pen);
    watch(pen);
  }

  private void force(Graphics2D g, PanelPen pen) {
    pen.heading("FOREIGN FORCE", 1);
    if (!scene.hasForce()) {
      pen.line("none", MapStyle.FAINT_INK);
      return;
    }
    pen.aside(MapWords.place(scene.place()));
    pen.line(
        "places filled",
        scene.filled() + " of " + scene.planned(),
        scene.filled() < scene.due() ? MapStyle.ALARM : MapStyle.INK);
    board.ifPresent(b -> {
      b.paint(g);
      pen.moveTo(b.bottom() - 4);
    });
    var help = scene.stretches().stream()
        .mapToDouble(Scene.Stretch::helpDays)
        .filter(days -> !Double.isNaN(days))
        .summaryStatistics();
    if (help.getCount() > 0) {
      pen.line(
          "help for a sector comes in",
          MapWords.range(help.getMin(), help.getMax()) + " days",
          MapStyle.INK);
    }
    if (scene.homeGap() >= 0.05) {
      pen.line("home plans lack", MapWords.plural(scene.homeGap(), "brigade"), MapStyle.ALARM);
    }
  }

  private void fighting(PanelPen pen) {
    List<Scene.Fight> fights = scene.battles();
    if (fights.isEmpty() && scene.massing().isEmpty()) {
      return;
    }
    if (!pen.heading(
        fights.isEmpty() ? "PREPARATIONS" : "FIGHTING",
        1,
        Math.min(fights.size(), MOST_FIGHTS) + 2)) {
      return;
    }
    scene
        .massing()
        .ifPresent(massing -> pen.line(
            massing.sector() == Scene.NOWHERE
                ? "massing seen along the line"
                : "massing seen: " + name(massing.sector()),
            MapWords.days(massing.days()),
            MapStyle.ALARM));
    for (Scene.Fight fight : fights.subList(0, Math.min(fights.size(), MOST_FIGHTS))) {
      pen.line(
          name(fight.sector()) + ": " + MapWords.battle(fight.kind(), fight.byChallenger()),
          "day " + fight.days(),
          Glyphs.attacker(fight.byChallenger()));
    }
    if (fights.size() > MOST_FIGHTS) {
      pen.line("and " + (fights.size() - MOST_FIGHTS) + " more", MapStyle.FAINT_INK);
    }
  }

  private String name(int sector) {
    return scene.stretches().get(sector).name();
  }

  private void wire(PanelPen pen) {
    Scene.Wire wire = scene.wire();
    if (!pen.heading("TRIPWIRE", 1, wire.attached().size() + 1)) {
      return;
    }
    if (wire.attached().isEmpty()) {
      pen.line(scene.hasForce() ? "attached to nothing" : "none", MapStyle.FAINT_INK);
      return;
    }
    pen.aside("believed");
    for (Scene.Attached each : wire.attached()) {
      String text = MapWords.attachment(each.name());
      String word = switch (each.state()) {
        case OPEN -> each.live() ? "" : "not in place";
        case PENDING -> "undecided";
        case KEPT -> "carried out";
        case BROKEN -> "not done";
      };
      Color colour = switch (each.state()) {
        case OPEN -> MapStyle.FAINT_INK;
        case PENDING, BROKEN -> MapStyle.ALARM;
        case KEPT -> MapStyle.CALM;
      };
      if (Double.isNaN(each.belief())) {
        pen.line(text + (word.isEmpty() ? "" : ": " + word), MapStyle.FAINT_INK);
      } else {
        pen.bar(text, each.belief(), MapStyle.WIRE, word, colour);
      }
    }
    if (wire.tripped() > 0) {
      pen.line(
          "tripped " + MapWords.times(wire.tripped()),
          wire.bluffs() > 0
              ? wire.bluffs() + (wire.bluffs() == 1 ? " bluff called" : " bluffs called")
              : wire.honoured() > 0 ? wire.honoured() + " honoured" : "",
          wire.bluffs() > 0 ? MapStyle.ALARM : MapStyle.INK);
    } else {
      pen.line(
          wire.formed() ? "armed, not tripped so far" : "nobody is there to trip it",
          MapStyle.FAINT_INK);
    }
  }

  private void means(PanelPen pen) {
    Scene.Shield shield = scene.shield();
    if (!pen.heading("DETERRENTS OUTSIDE", 1, scene.means().size() + 1)) {
      return;
    }
    boolean any = shield.umbrella() > 0;
    for (Scene.Means means : scene.means()) {
      any = true;
      pen.line(
          MapWords.deterrent(means.kind())
              + (means.outside() ? ", " + means.owner() : " of the host"),
          means.firing()
              ? "firing, " + means.stock() + " left"
              : means.stock() + ", " + MapWords.number(means.perMonth()) + " a month",
          means.firing() ? MapStyle.ALARM : MapStyle.INK);
    }
    if (shield.umbrella() > 0) {
      pen.bar(
          "Nuclear umbrella",
          shield.umbrella(),
          Hue.GREY.line(),
          shield.umbrellaOwner(),
          MapStyle.FAINT_INK);
    }
    if (!any) {
      pen.line("none", MapStyle.FAINT_INK);
    }
  }

  /** What a guarantor with a backstop gives, or contributors have of their own, whichever is more. */
  private void enablers(PanelPen pen) {
    Scene.Shield shield = scene.shield();
    boolean given = shield.airCover() + shield.intelligence() + shield.missileDefence() > 0;
    if (!pen.heading("ENABLERS", given ? 3 : 1)) {
      return;
    }
    if (given) {
      pen.aside(backstop > 0 ? "backstop: " + shield.giver() : "the contributors\' own");
      pen.bar("Air cover", shield.airCover(), Hue.BLUE.line(), "", MapStyle.INK);
      pen.bar("Intelligence", shield.intelligence(), Hue.BLUE.line(), "", MapStyle.INK);
      pen.bar("Missile defence", shield.missileDefence(), Hue.BLUE.line(), "", MapStyle.INK);
    } else {
      pen.line("none", MapStyle.FAINT_INK);
    }
  }

  private void watch(PanelPen pen) {
    Scene.Shield shield = scene.shield();
    if (!pen.heading("ON THE LINE", 1)) {
      return;
    }
    boolean any = false;
    if (shield.monitored() > 0) {
      any = true;
      pen.line("monitors", MapWords.percent(shield.monitored()) + " of it", MapStyle.INK);
    }
    if (shield.jointCommission() > 0) {
      any = true;
      pen.line("joint commission", MapWords.decimal(shield.jointCommission()), MapStyle.INK);
    }
    if (shield.zoneKm() > 0) {
      any = true;
      pen.line("demilitarised zone", MapWords.number(shield.zoneKm()) + " km deep", MapStyle.INK);
    }
    if (!any) {
      pen.line("no monitors, no zone", MapStyle.FAINT_INK);
    }
  }

  private void toll(PanelPen pen) {
    Scene.Losses toll = scene.toll();
    if (!pen.heading("SO FAR", 4)) {
      return;
    }
    pen.line("dead, challenger", MapWords.count(toll.challenger()), MapStyle.INK);
    pen.line("dead, host", MapWords.count(toll.host()), MapStyle.INK);
    pen.line("dead, foreign", MapWords.count(toll.foreign()), MapStyle.INK);
    pen.line("ground lost", MapWords.count(toll.km2()) + " km\u00b2", MapStyle.INK);
  }
}
