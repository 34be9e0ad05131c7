package ceasefire.cli;

import ceasefire.analysis.Cost;
import ceasefire.model.Scenario;
import ceasefire.rules.ForcePosture;
import java.util.List;

/** What a posture is meant to take, before anything happens. */
final class PlannedCosts {
  private PlannedCosts() {}

  /** Troops in place and the pool that keeping them there needs; none without a force. */
  static List<Cost> of(Scenario scenario) {
    ForcePosture force = scenario.posture().force();
    double brigades = scenario.posture().brigadesPlanned(scenario.host().army());
    if (brigades == 0) {
      return List.of();
    }
    return List.of(
        Cost.planned("foreign troops deployed", brigades * force.brigadeSize()),
        Cost.planned(
            "foreign troops needed, rotation included",
            force.brigadesNeeded(brigades) * force.brigadeSize()));
  }
}
