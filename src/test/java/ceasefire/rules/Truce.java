package ceasefire.rules;

import ceasefire.random.RandomStream;
import java.util.Arrays;

/** A line of 24 sectors, five of them hot, that commits to a truce on day 0 and never again. */
final class Truce {
  private static final int SECTORS = 24;
  private static final int WINDOW = 14;
  private static final double[] HOT = {0.30, 0.24, 0.19, 0.15, 0.12};
  private static final double HOT_SHARE = 0.82;

  private final Restraint restraint;
  private final SelfExciting flareUps;
  private final Violations violations;
  private final double enforcement;
  private final RandomStream random;
  private final double unrestrained;
  private final double[] heat = new double[SECTORS];
  private final double[] excitation = new double[SECTORS];
  private final double[] recent = new double[WINDOW];
  private int[] yesterday = new int[SECTORS];
  private double x;
  private int day;

  /** Commits both sides with the same will, drawn from the rule's range. */
  Truce(Restraint restraint, double enforcement, RandomStream random) {
    this.restraint = restraint;
    this.enforcement = enforcement;
    this.random = random;
    flareUps = Rules.of(SelfExciting.class);
    violations = Rules.of(Violations.class);
    FireLevel level = Rules.of(FireLevel.class);
    unrestrained = level.unrestrained(level.referenceKm());
    Arrays.fill(heat, (1 - HOT_SHARE) / (SECTORS - HOT.length));
    for (int i = 0; i < HOT.length; i++) {
      heat[4 * i + 3] = HOT_SHARE * HOT[i];
    }
    Arrays.fill(recent, normal());
    for (int s = 0; s < SECTORS; s++) {
      excitation[s] = flareUps.branchingRatio() * unrestrained * heat[s];
      yesterday[s] = (int) Math.rint(unrestrained * heat[s]);
    }
    x = restraint.committed(random.uniform(restraint.leastWill(), 1), enforcement);
  }

  /** Violations a day without restraint. */
  double normal() {
    return violations.mean() * unrestrained;
  }

  /** Plays so many days; returns the violations of each. */
  double[] play(int days) {
    double[] counts = new double[days];
    for (int i = 0; i < days; i++) {
      counts[i] = next();
    }
    return counts;
  }

  private double next() {
    double damping = Math.exp(-x);
    double[] rates = new double[SECTORS];
    double expected = 0;
    for (int s = 0; s < SECTORS; s++) {
      int left = yesterday[Math.max(0, s - 1)];
      int right = yesterday[Math.min(SECTORS - 1, s + 1)];
      excitation[s] = flareUps.excited(excitation[s], yesterday[s], (left + right) / 2.0, 1);
      double background = flareUps.backgroundShare() * unrestrained * heat[s];
      rates[s] = damping * (background + excitation[s]);
      expected += rates[s];
    }
    double mark = violations.meanMark(expected / unrestrained);
    double line = shock(flareUps.lineShockVariance());
    int[] today = new int[SECTORS];
    int count = 0;
    for (int s = 0; s < SECTORS; s++) {
      double sector = shock(flareUps.shockVariance(1.0 / SECTORS));
      today[s] = random.poisson(rates[s] * line * sector);
      count += today[s] > 0 ? violations.draw(today[s], mark, random) : 0;
    }
    yesterday = today;
    recent[day++ % WINDOW] = count;
    x = restraint.next(x, Arrays.stream(recent).average().orElse(0) / normal(), enforcement);
    return count;
  }

  private double shock(double variance) {
    return random.gamma(1 / variance, variance);
  }
}
