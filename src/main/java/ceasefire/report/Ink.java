package ceasefire.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The colours of charts as variables of a style sheet, so that a page can be dark: each colour of
 * the family has a name, the colour itself on light paper and another one on dark paper.
 *
 * @param name of the variable
 * @param light as charts are drawn
 * @param dark what stands for it on dark paper
 */
record Ink(String name, Color light, Color dark) {
  private static final Color DARK_PAPER = new Color(0x16, 0x1B, 0x20);

  /** All colours of the family. */
  static final List<Ink> ALL = all();

  private static List<Ink> all() {
    List<Ink> all = new ArrayList<>(List.of(
        new Ink("paper", Color.WHITE, DARK_PAPER),
        new Ink("ink", ChartStyle.INK, new Color(0xE6, 0xE4, 0xDF)),
        new Ink("faint", ChartStyle.FAINT_INK, new Color(0xB4, 0xB6, 0xB8)),
        new Ink("rule", ChartStyle.RULE, new Color(0x7C, 0x83, 0x89)),
        new Ink("grid", ChartStyle.GRID, new Color(0x2C, 0x33, 0x3A))));
    for (Hue hue : Hue.values()) {
      String name = hue.name().toLowerCase(Locale.ROOT);
      Color bright = bright(hue);
      all.add(new Ink(name + "-line", hue.line(), bright));
      all.add(new Ink(name + "-middle", hue.middle(), mixed(bright, DARK_PAPER, 0.45)));
      all.add(new Ink(name + "-outer", hue.outer(), mixed(bright, DARK_PAPER, 0.22)));
    }
    all.add(new Ink("grey-ribbon", new Color(0xA8, 0xA8, 0xA8), new Color(0x6C, 0x70, 0x74)));
    return List.copyOf(all);
  }

  /** The hue's line on dark paper. */
  private static Color bright(Hue hue) {
    return switch (hue) {
      case BLUE -> new Color(0x79, 0xC2, 0xF2);
      case VERMILLION -> new Color(0xF5, 0x9A, 0x5B);
      case GREEN -> new Color(0x55, 0xCF, 0xA9);
      case PURPLE -> new Color(0xE3, 0x9B, 0xC8);
      case OCHRE -> new Color(0xE2, 0xC3, 0x4E);
      case GREY -> new Color(0xCC, 0xCC, 0xCC);
    };
  }

  private static Color mixed(Color front, Color back, double share) {
    return new Color(
        part(front.getRed(), back.getRed(), share),
        part(front.getGreen(), back.getGreen(), share),
        part(front.getBlue(), back.getBlue(), share));
  }

  private static int part(int front, int back, double share) {
    return (int) StrictMath.rint(share * front + (1 - share) * back);
  }

  /** The declarations of all variables on light or on dark paper. */
  static String declarations(boolean onDark) {
    StringBuilder css = new StringBuilder();
    for (Ink ink : ALL) {
      css.append("--c-").append(ink.name).append(':');
      css.append(hex(onDark ? ink.dark : ink.light)).append(';');
    }
    return css.toString();
  }

  private static String hex(Color color) {
    return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
  }

  /** A drawing whose colours are those of the page it stands in. */
  static String onPage(String svg) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Ink ink : ALL) {
      Color color = ink.light;
      names.putIfAbsent(
          "rgb(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ")",
          "var(--c-" + ink.name + ")");
    }
    String page = svg;
    for (Map.Entry<String, String> name : names.entrySet()) {
      page = page.replace(name.getKey(), name.getValue());
    }
    return page;
  }
}
