package ceasefire.gui;

import ceasefire.model.Scene;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A map with a scene on it: where everything lies, to be painted and to be pointed at. */
final class MapPicture {
  private static final double REACH = 11;

  private final MapSheet sheet;
  private final Scene scene;
  private final List<Chips.Group> groups;
  private final StrikePainter strikes;
  private final OutsideTag outside;
  private final SidePanel panel;

  /** Lays out a scene; {@code backstop} is how much of one is given, 0-1. */
  MapPicture(MapSheet sheet, Scene scene, double backstop) {
    this.sheet = sheet;
    this.scene = scene;
    Spots spots = new Spots(sheet.course());
    sheet.labels().forEach(label -> spots.take(label.spot()));
    for (Course.Reach reach : sheet.course().open()) {
      LinePainter.bulge(reach, scene.stretches().get(reach.sector()).groundLost())
          .ifPresent(bulge -> spots.take(bulge.getBounds2D()));
    }
    outside = new OutsideTag(scene, sheet.course(), spots);
    groups = Chips.of(scene, sheet.course(), spots);
    strikes = new StrikePainter(scene, sheet.course(), outside.edge(), spots);
    panel = new SidePanel(scene, sheet.areas().panel(), backstop);
  }

  List<Chips.Group> groups() {
    return groups;
  }

  MapSheet sheet() {
    return sheet;
  }

  /** Paints the picture, in units of the sheet. */
  void paint(Graphics2D g, MapHeading heading, Backdrop backdrop) {
    Course course = sheet.course();
    Shape clip = g.getClip();
    g.clip(course.area());
    backdrop.paintGround(g, course);
    backdrop.paintNames(g, course, taken());
    ChipPainter chips = new ChipPainter(scene);
    chips.paintLeaders(g, groups);
    LinePainter line = new LinePainter(scene, course);
    line.paint(g);
    strikes.paint(g);
    line.paintLabels(g, sheet.labels());
    chips.paint(g, groups);
    outside.paint(g);
    line.paintEvents(g);
    ScaleBar.paint(g, course);
    g.setClip(clip);
    if (sheet.areas().panel().isEmpty()) {
      return;
    }
    panel.paint(g);
    new LegendPainter(scene, sheet.areas().legend()).paint(g);
    new HeadingPainter(scene, heading, sheet.areas().heading()).paint(g);
  }

  /** What the names of places must leave free. */
  private List<Rectangle2D> taken() {
    List<Rectangle2D> taken = new ArrayList<>();
    sheet.labels().forEach(label -> taken.add(label.box()));
    groups.forEach(group -> taken.add(group.box()));
    taken.add(outside.box());
    for (Course.Reach reach : sheet.course().reaches()) {
      for (Point2D point : reach.points()) {
        taken.add(new Rectangle2D.Double(
            point.getX() - REACH, point.getY() - REACH, 2 * REACH, 2 * REACH));
      }
    }
    return taken;
  }

  /** What lies at a point, in units of the sheet: a brigade before a sector. */
  Optional<MapTarget> at(Point2D point) {
    for (Chips.Group group : groups) {
      for (Chips.Chip chip : group.chips()) {
        if (chip.box().contains(point)) {
          return Optional.of(new MapTarget.OfBrigade(chip.brigade()));
        }
      }
    }
    for (HomeBoard.Cell cell : panel.cells()) {
      if (cell.box().contains(point)) {
        return Optional.of(new MapTarget.OfBrigade(cell.brigade()));
      }
    }
    for (SectorLabels.Label label : sheet.labels()) {
      if (label.box().contains(point)) {
        return Optional.of(new MapTarget.OfSector(label.reach().sector()));
      }
    }
    return nearest(point);
  }

  private Optional<MapTarget> nearest(Point2D point) {
    double least = REACH;
    Optional<MapTarget> found = Optional.empty();
    for (Course.Reach reach : sheet.course().open()) {
      for (Point2D each : reach.points()) {
        double distance = each.distance(point);
        if (distance < least) {
          least = distance;
          found = Optional.of(new MapTarget.OfSector(reach.sector()));
        }
      }
    }
    return found;
  }
}
