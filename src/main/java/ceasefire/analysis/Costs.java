package ceasefire.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** What a posture took and cost, trial by trial, from the metrics that the results have. */
public final class Costs {
  private final Ensemble ensemble;
  private final List<Cost> costs = new ArrayList<>();

  private Costs(Ensemble ensemble) {
    this.ensemble = ensemble;
  }

  /** The costs in the order in which they are told; those that apply to no trial are left out. */
  public static List<Cost> of(Ensemble ensemble) {
    var costs = new Costs(ensemble);
    costs.add("foreign troops at the peak, in peace", "foreign_troops_peak_to_w");
    costs.ratio(
        "brigade slots empty, % of the time",
        "brigade_days_missing_to_w",
        "brigade_days_deployed_to_w",
        (missing, deployed) -> 100 * missing / (missing + deployed));
    costs.ratio(
        "short of home-defence plans, brigades",
        "home_gap_brigade_days_to_w",
        "peace_days",
        (gap, days) -> gap / days);
    costs.add("killed: host", "deaths_host");
    costs.add("killed: challenger", "deaths_challenger");
    costs.add("killed: foreign troops", "deaths_foreign");
    costs.add("ground lost, km2", "km2_lost");
    return List.copyOf(costs.costs);
  }

  private void add(String name, String metric) {
    ensemble.response(metric).ifPresent(response -> keep(name, response.applicable()));
  }

  /** Adds f(a, b) over the trials in which it is a number: no slots, no share of them. */
  private void ratio(String name, String a, String b, DoubleBinaryOperator f) {
    ensemble
        .response(a)
        .ifPresent(first -> ensemble.response(b).ifPresent(second -> {
          double[] values = new double[ensemble.ok()];
          Arrays.setAll(values, i -> f.applyAsDouble(first.value(i), second.value(i)));
          keep(name, Arrays.stream(values).filter(Double::isFinite).toArray());
        }));
  }

  private void keep(String name, double[] values) {
    if (values.length > 0) {
      costs.add(Cost.of(name, values));
    }
  }
}
