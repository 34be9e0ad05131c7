package ceasefire.gui;

import java.awt.Color;
import java.util.List;

/**
 * The colours of violence: classes of violations a day and km, from pale to dark in one hue, so that
 * they keep their order in greyscale and to colour-blind readers.
 */
final class IntensityScale {
  /** The lower bound of each class but the first, which begins at 0. */
  static final List<Double> BOUNDS = List.of(0.03, 0.1, 0.3, 1.0, 3.0);

  private static final List<Color> COLOURS = List.of(
      new Color(0xFD, 0xEE, 0xE2),
      new Color(0xFA, 0xD0, 0xB0),
      new Color(0xF0, 0xA6, 0x73),
      new Color(0xD9, 0x74, 0x2B),
      new Color(0xA8, 0x45, 0x00),
      new Color(0x5C, 0x22, 0x00));

  private IntensityScale() {}

  /** How many classes there are. */
  static int classes() {
    return COLOURS.size();
  }

  /** The class of an intensity, from 0. */
  static int classOf(double intensity) {
    int found = 0;
    while (found < BOUNDS.size() && intensity >= BOUNDS.get(found)) {
      found++;
    }
    return found;
  }

  /** The colour of a class. */
  static Color colour(int ofClass) {
    return COLOURS.get(ofClass);
  }

  /** The colour of an intensity, violations a day and km. */
  static Color of(double intensity) {
    return colour(classOf(intensity));
  }
}
