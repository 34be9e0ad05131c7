package ceasefire.design;

import java.util.List;
import java.util.Map;

/** The scenario as it is: one point at which no factor is varied. */
public record SinglePoint() implements Design {
  @Override
  public List<DesignPoint> points() {
    return List.of(DesignPoint.of(Map.of()));
  }
}
