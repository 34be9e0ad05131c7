package ceasefire.design;

import ceasefire.param.Kind;
import java.util.List;
import java.util.Map;

/** The scenario as it is: one point at which no factor is varied. */
@Kind("single")
public record SinglePoint() implements PlainDesign {
  @Override
  public List<DesignPoint> rows() {
    return List.of(DesignPoint.of(Map.of()));
  }

  @Override
  public Map<String, Factor> factorsByPlace() {
    return Map.of();
  }

  @Override
  public SinglePoint with(Map<String, Factor> factors) {
    return this;
  }
}
