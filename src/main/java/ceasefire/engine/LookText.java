package ceasefire.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Puts into words what was found when one looked. */
final class LookText {
  private LookText() {}

  /**
   * For example {@code after 288 trials a point: 5 of 18 points are too wide still, the widest
   * w_day@1826 at 0.034, 0.02 wanted; about 9,300 trials to go}.
   *
   * @param open what was found at points that want more; at least one
   * @param left about how many trials they take
   */
  static String of(List<Judgement> open, int stopped, long left) {
    int points = stopped + open.size();
    Reading widest = open.stream()
        .flatMap(found -> found.readings().stream())
        .filter(reading -> !reading.verdict().suffices())
        .max(Comparator.comparingLong(Reading::needed))
        .orElseThrow();
    String which = points == 1 ? "" : open.size() + " of " + points + " points want more; widest is ";
    return String.format(
        Locale.ROOT,
        "After %,d trials%s: %s%s; about %,d more to go",
        open.get(0).replicates(),
        points == 1 ? "" : " a point",
        which,
        widest.text(),
        left);
  }
}
