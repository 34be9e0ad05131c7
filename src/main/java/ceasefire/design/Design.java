package ceasefire.design;

import java.util.List;

/** Says which points of the parameter space an experiment visits. */
public sealed interface Design permits SinglePoint {

  /** The points, in any order and each once. */
  List<DesignPoint> points();
}
