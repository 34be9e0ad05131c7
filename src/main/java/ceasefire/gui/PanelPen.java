package ceasefire.gui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * Writes lines into a panel from top to bottom, in as many columns as it is wide; what has no room
 * there is left out whole.
 */
final class PanelPen {
  private static final double LINE = 17;
  private static final double HEADING = 21;
  private static final double BEFORE_HEADING = 7;
  private static final double BAR = 42;
  /** So wide a column is at least. */
  private static final double COLUMN = 300;

  private final Graphics2D g;
  private final double top;
  private final double bottom;
  private final double step;
  private double left;
  private double right;
  private int columnsLeft;
  private double y;

  PanelPen(Graphics2D g, Rectangle2D panel, double pad) {
    this.g = g;
    int columns = Math.max(1, (int) (panel.getWidth() / COLUMN));
    step = panel.getWidth() / columns;
    columnsLeft = columns - 1;
    left = panel.getMinX() + pad;
    right = panel.getMinX() + step - pad;
    bottom = panel.getMaxY() - 4;
    top = panel.getMinY() + 2;
    y = top;
  }

  double left() {
    return left;
  }

  double y() {
    return y;
  }

  void moveTo(double below) {
    y = below;
  }

  /** Begins a section; whether there is room for its heading and so many lines. */
  boolean heading(String text, int lines) {
    return heading(text, lines, lines);
  }

  /**
   * Begins a section, in the next column if there is one and this one has no room for all its lines;
   * whether there is room for the heading and the least lines.
   */
  boolean heading(String text, int least, int all) {
    if (columnsLeft > 0 && !hasRoom(all)) {
      columnsLeft--;
      left += step;
      right += step;
      y = top;
    }
    if (!hasRoom(least)) {
      return false;
    }
    y += BEFORE_HEADING;
    g.setColor(MapStyle.RULE);
    g.setStroke(MapStyle.flat(1));
    g.draw(new Line2D.Double(left, y, right, y));
    y += HEADING - 5;
    g.setFont(MapStyle.HEADING);
    g.setColor(MapStyle.FAINT_INK);
    g.drawString(text, (float) left, (float) y);
    y += 4;
    return true;
  }

  private boolean hasRoom(int lines) {
    return y + BEFORE_HEADING + HEADING + lines * LINE <= bottom;
  }

  /** A text at the right end of the last heading. */
  void aside(String text) {
    g.setFont(MapStyle.NOTE);
    g.setColor(MapStyle.FAINT_INK);
    end(text, right, y - 4);
  }

  /** A line of text with a value at its right end. */
  void line(String text, String value, Color colour) {
    if (!fits()) {
      return;
    }
    g.setColor(colour);
    double room = right - left - MapStyle.width(value, MapStyle.STRONG) - 6;
    g.setFont(MapStyle.TEXT);
    g.drawString(MapStyle.fitted(text, MapStyle.TEXT, room), (float) left, (float) (y - 4));
    g.setFont(MapStyle.STRONG);
    end(value, right, y - 4);
  }

  /** A line of text. */
  void line(String text, Color colour) {
    line(text, "", colour);
  }

  /** A share (0-1) as a bar with its number, behind a text and a word. */
  void bar(String text, double share, Color colour, String word, Color wordColour) {
    if (!fits()) {
      return;
    }
    String number = MapWords.decimal(share);
    double numberWidth = 31;
    double x = right - BAR - numberWidth;
    double used = MapStyle.width(word, MapStyle.NOTE);
    g.setFont(MapStyle.NOTE);
    g.setColor(wordColour);
    end(word, x - 6, y - 4);
    g.setFont(MapStyle.TEXT);
    g.setColor(MapStyle.INK);
    double room = x - left - used - (used > 0 ? 12 : 6);
    g.drawString(MapStyle.fitted(text, MapStyle.TEXT, room), (float) left, (float) (y - 4));
    g.setColor(MapStyle.RULE);
    g.fill(new Rectangle2D.Double(x, y - 12, BAR, 7));
    g.setColor(colour);
    g.fill(new Rectangle2D.Double(x, y - 12, BAR * Math.max(0, Math.min(1, share)), 7));
    g.setFont(MapStyle.NOTE);
    g.setColor(MapStyle.INK);
    end(number, right, y - 4);
  }

  private boolean fits() {
    if (y + LINE > bottom) {
      return false;
    }
    y += LINE;
    return true;
  }

  private void end(String text, double at, double baseline) {
    g.drawString(text, (float) (at - MapStyle.width(text, g.getFont())), (float) baseline);
  }
}
