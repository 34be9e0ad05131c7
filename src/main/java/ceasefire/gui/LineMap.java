package ceasefire.gui;

import ceasefire.model.CeasefireModel;
import ceasefire.model.Instruments;
import ceasefire.model.Scenario;
import ceasefire.model.Scene;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * The map of a scenario's line, on which it paints how a trial stands. It reads a model and never
 * changes it; it needs neither a window nor a display.
 */
public final class LineMap {
  /** The least width of a picture, pixels. */
  public static final int LEAST_WIDTH = MapAreas.LEAST_WIDTH;

  /** The least height of a picture, pixels. */
  public static final int LEAST_HEIGHT = MapAreas.LEAST_HEIGHT;

  private final LineGeometry line;
  private final Backdrop backdrop;

  /** The sheets of the two sizes that were asked for last: that of the window, that of a movie. */
  private volatile List<MapSheet> known = List.of();

  /** Makes the map of a scenario. */
  public LineMap(Scenario scenario) {
    line = LineGeometry.of(scenario.line());
    backdrop = Backdrop.around(line);
  }

  /** Paints how a trial stands, on a picture of so many pixels. */
  public void paint(Graphics2D g, int width, int height, CeasefireModel model, MapHeading heading) {
    paint(g, picture(width, height, model), heading);
  }

  /** Paints only the map, without words around it, on a picture of so many pixels. */
  void paintOnly(Graphics2D g, int width, int height, CeasefireModel model, MapHeading heading) {
    MapSheet alone = sheet(width, height, MapAreas.mapOnly(width, height));
    paint(g, picture(alone, model), heading);
  }

  private void paint(Graphics2D g, MapPicture picture, MapHeading heading) {
    Graphics2D own = (Graphics2D) g.create();
    own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    own.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    own.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    double scale = picture.sheet().areas().scale();
    own.scale(scale, scale);
    picture.paint(own, heading, backdrop);
    own.dispose();
  }

  /** A picture of so many pixels of how a trial stands. */
  public BufferedImage image(int width, int height, CeasefireModel model, MapHeading heading) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    paint(g, width, height, model, heading);
    g.dispose();
    return image;
  }

  /** What lies at a pixel of a picture of so many: a brigade, a sector, or nothing. */
  public Optional<MapTarget> at(int x, int y, int width, int height, CeasefireModel model) {
    MapPicture picture = picture(width, height, model);
    double scale = picture.sheet().areas().scale();
    return picture.at(new Point2D.Double(x / scale, y / scale));
  }

  MapPicture picture(int width, int height, CeasefireModel model) {
    return picture(sheet(width, height), model);
  }

  private static MapPicture picture(MapSheet sheet, CeasefireModel model) {
    return new MapPicture(sheet, Scene.of(model), new Instruments(model).backstop());
  }

  MapSheet sheet(int width, int height) {
    return sheet(width, height, MapAreas.of(width, height));
  }

  private MapSheet sheet(int width, int height, MapAreas areas) {
    List<MapSheet> sheets = known;
    for (MapSheet sheet : sheets) {
      if (sheet.areas().equals(areas)) {
        return sheet;
      }
    }
    MapSheet made = MapSheet.of(line, areas, width, height);
    known = sheets.isEmpty() ? List.of(made) : List.of(made, sheets.get(0));
    return made;
  }
}
