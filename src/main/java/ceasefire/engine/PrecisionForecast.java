package ceasefire.engine;

import ceasefire.results.TrialRecord;
import ceasefire.results.TrialStatus;
import ceasefire.stats.Interval;
import ceasefire.stats.Mean;
import ceasefire.stats.Proportion;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How many trials of a point a target may take, as a few trials of a pilot let one guess.
 *
 * @param target what is to be known
 * @param pilot what it is in the pilot; NaN where it applies to none of the trials
 * @param likely the look at which the interval should be narrow enough, were the pilot right
 * @param greatest the look at which it is in any case, of a share; else that which is the last
 */
public record PrecisionForecast(Target target, double pilot, int likely, int greatest) {

  /** Guesses for each target of a rule; from trials of several points, taken as of one. */
  public static List<PrecisionForecast> of(PrecisionRule rule, List<TrialRecord> pilot) {
    return rule.targets().stream().map(target -> of(rule, target, pilot)).toList();
  }

  private static PrecisionForecast of(PrecisionRule rule, Target target, List<TrialRecord> pilot) {
    Moments seen = new Moments();
    pilot.stream()
        .filter(trial -> trial.status() == TrialStatus.OK)
        .forEach(trial -> seen.add(target.quantity().of(trial.values()[target.column()])));
    double level = rule.level();
    if (target.isShare()) {
      // Drawn towards one half (Laplace's rule of succession): a pilot is too small to see none.
      double share = (seen.n() == 0 ? 1 : seen.count() + 1.0) / (seen.n() + 2.0);
      return new PrecisionForecast(
          target,
          seen.mean(),
          look(rule, target, n -> Proportion.exact((int) StrictMath.rint(share * n), n, level)),
          look(rule, target, n -> Proportion.exact(n / 2, n, level)));
    }
    boolean silent = seen.isConstant();
    int most = rule.most();
    return new PrecisionForecast(
        target,
        seen.mean(),
        silent ? most : look(rule, target, n -> Mean.t(0, seen.variance(), n, level)),
        most);
  }

  private static int look(PrecisionRule rule, Target target, IntFunction<Interval> interval) {
    return rule.looks().stream()
        .filter(look -> {
          Interval known = interval.apply(look);
          return known.high() - known.low() <= 2 * target.halfWidth();
        })
        .findFirst()
        .orElseGet(rule::most);
  }
}
