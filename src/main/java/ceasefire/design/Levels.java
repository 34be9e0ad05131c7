package ceasefire.design;

import java.util.List;

/** Picks among levels that are equally likely. */
final class Levels {
  private Levels() {}

  /** The level at a share of them, from the first at 0 to the last at 1. */
  static String at(List<String> levels, double share) {
    int n = levels.size();
    return levels.get(StrictMath.min(n - 1, (int) (share * n)));
  }
}
