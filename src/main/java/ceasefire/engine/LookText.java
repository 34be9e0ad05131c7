package ceasefire.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Puts into words what was found when one looked. */
final class LookText {
  private LookText() {}

  /**
   * For example {@code After 288 trials a point, 5 of 18 points want more: w_day@1826 is known to
   * 0.034 at the worst, wanted 0.02; about 9,300 trials to go}.
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
    boolean one = points == 1;
    return String.format(
        Locale.ROOT,
        "After %,d trials%s: %s; about %,d trials to go",
        open.get(0).replicates(),
        one
            ? ""
            : String.format(
                Locale.ROOT, " a point, %,d of %,d points want more", open.size(), points),
        widest.text(one ? "" : " at the worst"),
        left);
  }
}
