package ceasefire.gui;

import ceasefire.model.Scene;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import javax.swing.JComponent;

/** The legend of maps that have none of their own. */
final class LegendStrip extends JComponent {
  private static final long serialVersionUID = 1L;

  private final transient TrialGui gui;

  LegendStrip(TrialGui gui) {
    this.gui = gui;
    setPreferredSize(new Dimension(0, (int) MapAreas.LEGEND));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    new LegendPainter(Scene.of(gui.model()), new Rectangle2D.Double(0, 0, getWidth(), getHeight()))
        .paint(g);
    g.dispose();
  }
}
