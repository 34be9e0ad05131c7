package ceasefire.gui;

import ceasefire.report.ChartStyle;
import java.awt.Color;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.border.Border;

/** What the panels of a window have in common: type, colours, margins. */
final class Looks {
  static final Font TEXT = new Font(ChartStyle.FAMILY, Font.PLAIN, 12);
  static final Font STRONG = new Font(ChartStyle.FAMILY, Font.BOLD, 12);
  static final Font TITLE = new Font(ChartStyle.FAMILY, Font.BOLD, 15);
  static final Font NOTE = new Font(ChartStyle.FAMILY, Font.PLAIN, 11);
  static final Color ALARM = new Color(0xB5, 0x4F, 0x00);

  private Looks() {}

  static Border margin(int size) {
    return BorderFactory.createEmptyBorder(size, size, size, size);
  }

  static JLabel label(String text, Font font, Color color) {
    var label = new JLabel(text);
    label.setFont(font);
    label.setForeground(color);
    return label;
  }

  /** A label that wraps at a width in pixels. */
  static JLabel wrapped(String text, int width, Font font, Color color) {
    return label(html(text, width), font, color);
  }

  /** Text as HTML that wraps at a width. */
  static String html(String text, int width) {
    return "<html><body style='width:" + width + "px'>" + escaped(text) + "</body></html>";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
  }

  /** A sentence with a capital letter. */
  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  static <C extends JComponent> C white(C component) {
    component.setBackground(Color.WHITE);
    component.setOpaque(true);
    return component;
  }
}
