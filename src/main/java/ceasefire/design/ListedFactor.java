package ceasefire.design;

import ceasefire.param.CrossParameterException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A factor whose levels are told one by one; all are equally likely. */
public sealed interface ListedFactor extends Factor permits LevelsFactor, OverlaysFactor {
  @Override
  default String at(double share) {
    return Levels.at(gridLevels(), share);
  }

  /** Refuses a level that stands twice. */
  static void check(String component, List<String> levels) {
    Set<String> met = new HashSet<>();
    for (int i = 0; i < levels.size(); i++) {
      if (!met.add(levels.get(i))) {
        throw new CrossParameterException(
            component + "." + i, "the level " + levels.get(i) + " stands twice", "each level once");
      }
    }
  }
}
