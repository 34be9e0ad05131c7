package ceasefire.analysis;

import ceasefire.results.Dataset;
import ceasefire.results.SummaryRow;
import ceasefire.results.TrialStatus;
import ceasefire.stats.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What came out at one design point of several.
 *
 * @param point its hash
 * @param ok trials that the numbers rest on
 * @param failed trials that failed
 * @param calm the share without a major violation (V) up to the horizon; empty without trials
 * @param ceasefire the share without a collapse (W) up to the horizon; empty without trials
 * @param agreedAndHolds the share signed on day 0 that holds to the horizon; empty if not known
 * @param summary the estimates of {@code summary.csv}
 * @param kept the trials without a collapse (W) up to the horizon; empty if not known
 * @param keptAsSigned the trials signed on day 0 that hold to the horizon; empty if not known
 */
public record PointAnswer(
    long point,
    int ok,
    int failed,
    Optional<Interval> calm,
    Optional<Interval> ceasefire,
    Optional<Interval> agreedAndHolds,
    List<SummaryRow> summary,
    Optional<Kept> kept,
    Optional<Kept> keptAsSigned) {

  public PointAnswer {
    summary = List.copyOf(summary);
  }

  /**
   * Answers from the trials of one design point.
   *
   * @param confidence of every interval
   * @param level at which intervals are made, so that they have the confidence
   */
  public static PointAnswer of(Dataset trials, int horizonDays, double confidence, double level) {
    Ensemble ensemble = Ensemble.of(trials, horizonDays);
    Dataset ok = trials.with(TrialStatus.OK);
    return new PointAnswer(
        ensemble.point(),
        ensemble.ok(),
        ensemble.failed(),
        survival(ensemble, "v_day", level).map(interval -> interval.withConfidence(confidence)),
        survival(ensemble, "w_day", level).map(interval -> interval.withConfidence(confidence)),
        signed(ensemble)
            .map(response -> Share.of(
                    response.name(), response.count(1), response.applicable().length, level)
                .interval()
                .withConfidence(confidence)),
        Summary.rows(ensemble, level).stream()
            .map(row -> row.withConfidence(confidence))
            .toList(),
        played(ensemble, "w_day")
            .map(response -> Kept.of(ok::replicate, stood(response, horizonDays))),
        signed(ensemble).map(response -> Kept.of(ok::replicate, response.values())));
  }

  private static Optional<Response> played(Ensemble ensemble, String metric) {
    return ensemble.ok() == 0 ? Optional.empty() : ensemble.response(metric);
  }

  private static Optional<Response> signed(Ensemble ensemble) {
    return ensemble
        .response("agreed_and_holds")
        .filter(response -> response.applicable().length > 0);
  }

  private static double[] stood(Response days, int horizonDays) {
    return Arrays.stream(days.values()).map(day -> day <= horizonDays ? 0 : 1).toArray();
  }

  private static Optional<Interval> survival(Ensemble ensemble, String metric, double confidence) {
    int horizon = ensemble.horizonDays();
    return played(ensemble, metric)
        .map(response -> SurvivalCurve.estimate(response, horizon).survivalAt(horizon, confidence));
  }
}
