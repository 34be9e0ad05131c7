package ceasefire.gui;

import ceasefire.model.CeasefireModel;
import ceasefire.model.Scenario;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.Optional;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** The map as the one field that MASON's display draws, and asks what was clicked. */
final class MapPortrayal extends FieldPortrayal2D {
  static final int WIDTH = 1_280;
  static final int HEIGHT = 800;

  private final TrialGui gui;
  private LineMap map;
  private Scenario drawn;
  private volatile int drawnDay = -1;

  MapPortrayal(TrialGui gui) {
    this.gui = gui;
    drawn = gui.model().setup().scenario();
    map = new LineMap(drawn);
  }

  private LineMap map(CeasefireModel model) {
    Scenario scenario = model.setup().scenario();
    if (!scenario.equals(drawn)) {
      drawn = scenario;
      map = new LineMap(scenario);
    }
    return map;
  }

  /** Draws the map as large as its frame on the display. */
  @Override
  public void draw(Object object, Graphics2D graphics, DrawInfo2D place) {
    AffineTransform before = graphics.getTransform();
    graphics.translate(place.draw.x, place.draw.y);
    paint(graphics, (int) place.draw.width, (int) place.draw.height);
    graphics.setTransform(before);
  }

  /** Paints the map as pictures and movies have it; whoever calls it holds the schedule. */
  void paint(Graphics2D graphics) {
    paint(graphics, WIDTH, HEIGHT);
  }

  private void paint(Graphics2D graphics, int width, int height) {
    drawnDay = gui.model().day();
    map(gui.model()).paint(graphics, width, height, gui.model(), gui.heading());
  }

  /** The day that was drawn last. */
  int drawnDay() {
    return drawnDay;
  }

  /** What lies at a point of the display, of which {@code place} holds the map's frame. */
  Optional<MapTarget> at(double x, double y, DrawInfo2D place) {
    int mapX = (int) Math.floor(x - place.draw.x);
    int mapY = (int) Math.floor(y - place.draw.y);
    int width = (int) place.draw.width;
    int height = (int) place.draw.height;
    return map(gui.model()).at(mapX, mapY, width, height, gui.model());
  }

  @Override
  public void hitObjects(DrawInfo2D place, Bag found) {
    at(place.clip.getCenterX(), place.clip.getCenterY(), place)
        .ifPresent(target -> found.add(new LocationWrapper(target, target, this)));
  }

  @Override
  public Portrayal getDefaultPortrayal() {
    return new SimplePortrayal2D();
  }

  @Override
  public Inspector getInspector(LocationWrapper wrapper, GUIState state) {
    return new TargetPanel(gui, (MapTarget) wrapper.getObject());
  }

  @Override
  public String getName(LocationWrapper wrapper) {
    return TargetWords.title((MapTarget) wrapper.getObject(), gui.model());
  }
}
