package ceasefire.design;

import java.util.List;

/** What a design varies: a parameter, or overlays as a whole, over levels or a range. */
public sealed interface Factor permits ListedFactor, NumberFactor {

  /** Its name in points: the parameter's path, or the name of a list of overlays. */
  String name();

  /** The levels that a grid goes through; none if the factor is a range without steps. */
  List<String> gridLevels();

  /**
   * The level at a share of the factor's range or distribution, from its smallest at 0 to its
   * largest at 1; does not fall as the share grows.
   */
  String at(double share);
}
