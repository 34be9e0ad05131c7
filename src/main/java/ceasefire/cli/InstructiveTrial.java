package ceasefire.cli;

import ceasefire.results.Dataset;
import java.util.Optional;

/**
 * A trial whose story says most about why ceasefires fail.
 *
 * @param replicate its number
 * @param why what became of it
 */
record InstructiveTrial(int replicate, String why) {

  /** The first that collapsed; else the first in which there was a major violation; else the first. */
  static Optional<InstructiveTrial> of(Dataset ok) {
    if (ok.size() == 0) {
      return Optional.empty();
    }
    return first(ok, "w_day", "one that collapsed")
        .or(() -> first(ok, "v_day", "one with a major violation"))
        .or(() ->
            Optional.of(new InstructiveTrial(ok.replicate(0), "one without a major violation")));
  }

  private static Optional<InstructiveTrial> first(Dataset ok, String day, String why) {
    double[] days = ok.column(day);
    for (int trial = 0; trial < days.length; trial++) {
      if (!Double.isNaN(days[trial])) {
        return Optional.of(new InstructiveTrial(ok.replicate(trial), why));
      }
    }
    return Optional.empty();
  }
}
