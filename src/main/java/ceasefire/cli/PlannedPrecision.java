package ceasefire.cli;

import ceasefire.engine.PrecisionForecast;
import ceasefire.engine.PrecisionRule;
import ceasefire.param.DecimalText;
import ceasefire.results.TrialRecord;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Tells beforehand what a precision may take. */
final class PlannedPrecision {
  private PlannedPrecision() {}

  /** How many trials a point may take, by what most of the trials are for. */
  static int likely(PrecisionRule rule, List<TrialRecord> pilot) {
    return PrecisionForecast.of(rule, pilot).stream()
        .mapToInt(PrecisionForecast::likely)
        .max()
        .orElse(rule.most());
  }

  /** What each target may take, a line each after one that explains them. */
  static List<String> lines(PrecisionRule rule, List<TrialRecord> pilot) {
    List<String> lines = new ArrayList<>();
    lines.add(percent(rule.confidence()) + " % intervals, made at " + percent(rule.level())
        + " % for up to " + rule.looks().size()
        + " looks; trials a point, guessed from the pilot:");
    for (PrecisionForecast forecast : PrecisionForecast.of(rule, pilot)) {
      lines.add(line(forecast));
    }
    return lines;
  }

  private static String line(PrecisionForecast forecast) {
    String goal = forecast.target().name() + " known to "
        + DecimalText.of(forecast.target().halfWidth()) + ": ";
    String guess = "about " + Words.grouped(forecast.likely()) + " at the pilot's "
        + (Double.isNaN(forecast.pilot()) ? "none" : rounded(forecast.pilot(), 2));
    return goal
        + guess
        + (forecast.target().isShare()
            ? ", " + Words.grouped(forecast.greatest()) + " at one half"
            : ", more if few values weigh");
  }

  private static String percent(double share) {
    return rounded(100 * share, 4);
  }

  private static String rounded(double value, int digits) {
    return DecimalText.of(new BigDecimal(value, new MathContext(digits)).doubleValue());
  }
}
