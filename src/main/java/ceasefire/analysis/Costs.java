package ceasefire.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** What a posture took and cost, trial by trial, from the metrics that the results have. */
public final class Costs {
  private final Ensemble ensemble;
  private final double confidence;
  private final List<Cost> costs = new ArrayList<>();

  private Costs(Ensemble ensemble, double confidence) {
    this.ensemble = ensemble;
    this.confidence = confidence;
  }

  /** The costs in the order in which they are told; those that apply to no trial are left out. */
  public static List<Cost> of(Ensemble ensemble, double confidence) {
    var costs = new Costs(ensemble, confidence);
    costs.add("foreign troops at the peak, in peace", Cost.Kind.TROOPS, "foreign_troops_peak_to_w");
    costs.ratio(
        "brigade slots empty, % of the time",
        Cost.Kind.SLOTS,
        "brigade_days_missing_to_w",
        "brigade_days_deployed_to_w",
        (missing, deployed) -> 100 * missing / (missing + deployed));
    costs.ratio(
        "short of home-defence plans, brigades",
        Cost.Kind.HOME,
        "home_gap_brigade_days_to_w",
        "peace_days",
        (gap, days) -> gap / days);
    costs.add("killed: host", Cost.Kind.KILLED, "deaths_host");
    costs.add("killed: challenger", Cost.Kind.KILLED, "deaths_challenger");
    costs.add("killed: foreign troops", Cost.Kind.KILLED, "deaths_foreign");
    costs.add("ground lost, km2", Cost.Kind.GROUND, "km2_lost");
    return List.copyOf(costs.costs);
  }

  private void add(String name, Cost.Kind kind, String metric) {
    ensemble.response(metric).ifPresent(response -> keep(name, kind, response.applicable()));
  }

  /** Adds f(a, b) over the trials in which it is a number: no slots, no share of them. */
  private void ratio(String name, Cost.Kind kind, String a, String b, DoubleBinaryOperator f) {
    ensemble
        .response(a)
        .ifPresent(first -> ensemble.response(b).ifPresent(second -> {
          double[] values = new double[ensemble.ok()];
          Arrays.setAll(values, i -> f.applyAsDouble(first.value(i), second.value(i)));
          keep(name, kind, Arrays.stream(values).filter(Double::isFinite).toArray());
        }));
  }

  private void keep(String name, Cost.Kind kind, double[] values) {
    if (values.length > 0) {
      costs.add(Cost.of(name, kind, values, confidence));
    }
  }
}
