package ceasefire.cli;

import ceasefire.engine.PrecisionForecast;
import ceasefire.engine.PrecisionRule;
import ceasefire.results.TrialRecord;
import java.util.List;

/**
 * What a precision may take, beforehand.
 *
 * @param confidence of every interval
 * @param level at which intervals are made, so that they have the confidence
 * @param looks how often one may look at a point
 * @param maxReplicates the most trials that a point can have
 * @param targets what is to be known
 */
record PlannedPrecision(
    double confidence, double level, int looks, int maxReplicates, List<Forecast> targets) {
  private static final String MEAN = "mean";

  /**
   * How many trials of a point something may take.
   *
   * @param metric what is to be known
   * @param statistic share, survival or mean
   * @param halfWidth how well
   * @param pilot what it is in the pilot; NaN where it applies to none of the trials
   * @param likely how many trials, were the pilot right
   * @param greatest how many of a share in any case; else the most that a point can have
   */
  record Forecast(
      String metric, String statistic, double halfWidth, double pilot, int likely, int greatest) {
    /** Whether it is a share, between 0 and 1. */
    boolean isOfShare() {
      return !statistic.equals(MEAN);
    }

    static Forecast of(PrecisionForecast forecast) {
      return new Forecast(
          forecast.target().name(),
          forecast.target().statistic(),
          forecast.target().halfWidth(),
          forecast.pilot(),
          forecast.likely(),
          forecast.greatest());
    }
  }

  PlannedPrecision {
    targets = List.copyOf(targets);
  }

  /** What a rule may take, as a few trials let one guess. */
  static PlannedPrecision of(PrecisionRule rule, List<TrialRecord> pilot) {
    return new PlannedPrecision(
        rule.confidence(),
        rule.level(),
        rule.looks().size(),
        rule.most(),
        PrecisionForecast.of(rule, pilot).stream().map(Forecast::of).toList());
  }

  /** How many trials a point may take, by what most of the trials are for. */
  int likely() {
    return targets.stream().mapToInt(Forecast::likely).max().orElse(maxReplicates);
  }
}
