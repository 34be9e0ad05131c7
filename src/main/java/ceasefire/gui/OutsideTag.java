package ceasefire.gui;

import ceasefire.model.Scene;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A tag at the edge of the map that names what is kept outside the host country, line by line. */
final class OutsideTag {
  private static final double LINE = 15;
  private static final double PAD = 6;
  private static final double FAR = 300;
  private static final double ARROW = 14;

  private final List<String> lines = new ArrayList<>();
  private final Rectangle2D box;
  private final Point2D edge;

  /** Places the tag of a scene, if it has anything to name. */
  OutsideTag(Scene scene, Course course, Spots spots) {
    List<String> codes = ContributorCodes.of(scene.contributors());
    for (Scene.Means means : scene.means()) {
      if (means.outside()) {
        lines.add(MapWords.deterrent(means.kind()) + " ("
            + codes.get(scene.contributors().indexOf(means.owner())) + ")");
      }
    }
    if (scene.shield().umbrella() > 0) {
      lines.add("Nuclear umbrella ("
          + codes.get(scene.contributors().indexOf(scene.shield().umbrellaOwner())) + ")");
    }
    Point2D abroad = course.abroad();
    if (lines.isEmpty()) {
      box = new Rectangle2D.Double(abroad.getX(), abroad.getY(), 0, 0);
      edge = abroad;
      return;
    }
    lines.add(0, "kept outside");
    double width = 2 * PAD
        + ARROW
        + lines.stream()
            .mapToDouble(line -> MapStyle.width(line, MapStyle.NOTE))
            .max()
            .orElse(0);
    double height = PAD + lines.size() * LINE;
    Rectangle2D area = course.area();
    Point2D inward = direction(abroad, new Point2D.Double(area.getCenterX(), area.getCenterY()));
    box = spots
        .find(new Spots.Wish(abroad, inward, width, height, PAD, FAR, 90, true))
        .map(spot -> {
          spots.take(spot.box());
          return spot.box();
        })
        .orElseGet(() -> new Rectangle2D.Double(abroad.getX(), abroad.getY(), width, height));
    edge = new Point2D.Double(box.getMaxX() - ARROW, box.getMinY() + 1.5 * LINE);
  }

  private static Point2D direction(Point2D from, Point2D to) {
    double length = Math.max(1e-9, from.distance(to));
    return new Point2D.Double(
        (to.getX() - from.getX()) / length, (to.getY() - from.getY()) / length);
  }

  /** The box of the tag; empty where there is nothing to name. */
  Rectangle2D box() {
    return box;
  }

  /** Where strikes from outside begin. */
  Point2D edge() {
    return edge;
  }

  void paint(Graphics2D g) {
    if (lines.isEmpty()) {
      return;
    }
    var frame =
        new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 7, 7);
    g.setColor(new Color(255, 255, 255, 230));
    g.fill(frame);
    g.setColor(MapStyle.BORDER);
    g.setStroke(MapStyle.flat(0.9));
    g.draw(frame);
    g.setFont(MapStyle.NOTE);
    for (int i = 0; i < lines.size(); i++) {
      double y = box.getY() + 13 + i * LINE;
      g.setColor(i == 0 ? MapStyle.FAINT_INK : MapStyle.INK);
      g.drawString(lines.get(i), (float) (box.getX() + PAD), (float) y);
      if (i > 0) {
        StrikePainter.head(g, new Point2D.Double(box.getMaxX() - PAD, y - 4), 0);
      }
    }
  }
}
