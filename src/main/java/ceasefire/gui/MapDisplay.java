package ceasefire.gui;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import javax.swing.Box;
import javax.swing.JScrollPane;
import javax.swing.Timer;
import sim.display.Display2D;

/**
 * MASON's display with the map in it: always as large as its window allows, drawn often enough for the
 * eye instead of every day, and telling what was clicked.
 */
final class MapDisplay extends Display2D {
  private static final long serialVersionUID = 1L;
  private static final int PICTURE_MILLIS = 60;
  private static final int LATE_MILLIS = 200;

  private final transient Rectangle2D.Double bounds =
      new Rectangle2D.Double(0, 0, MapPortrayal.WIDTH, MapPortrayal.HEIGHT);

  private final transient TrialGui gui;
  private final transient MapPortrayal map;
  private final transient Timer late = new Timer(LATE_MILLIS, tick -> catchUp());

  MapDisplay(TrialGui gui, MapPortrayal map) {
    super(MapPortrayal.WIDTH, MapPortrayal.HEIGHT, gui);
    this.gui = gui;
    this.map = map;
    updateRule = UPDATE_RULE_WALLCLOCK_TIME;
    wallInterval = PICTURE_MILLIS;
    map.setField(gui.model());
    attach(map, "Map", bounds, true);
    setBackdrop(Color.WHITE);
    display.setBorder(null);
    display.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    display.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_NEVER);
    display.addComponentListener(new ComponentAdapter() {
      @Override
      public void componentResized(ComponentEvent resized) {
        fit();
      }
    });
    // The map always fits its window: there is nothing to scale or to scroll.
    scaleField.setVisible(false);
    header.add(Box.createHorizontalGlue());
    late.start();
  }

  /** Makes the map as large as its window, in which it is laid out anew. */
  private void fit() {
    Dimension room = display.getSize();
    if (room.width > 0 && room.height > 0) {
      bounds.setRect(0, 0, room.width, room.height);
      insideDisplay.width = room.width;
      insideDisplay.height = room.height;
      insideDisplay.revalidate();
      insideDisplay.repaint();
    }
  }

  /** Draws the day on which a play was paused or ended, if that has not been done. */
  private void catchUp() {
    if (map.drawnDay() != gui.model().day()) {
      insideDisplay.repaint();
    }
  }

  /** Tells whenever a sector or a brigade is clicked. */
  void onClick(Consumer<MapTarget> seen) {
    insideDisplay.addMouseListener(new MouseAdapter() {
      @Override
      public void mouseClicked(MouseEvent clicked) {
        if (clicked.getClickCount() == 1) {
          Point2D point = new Point2D.Double(clicked.getX(), clicked.getY());
          synchronized (gui.turn()) {
            map.at(clicked.getX(), clicked.getY(), getDrawInfo2D(map, point)).ifPresent(seen);
          }
        }
      }
    });
  }

  @Override
  public void quit() {
    late.stop();
    super.quit();
  }
}
