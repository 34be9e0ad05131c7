package ceasefire.stats;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Levels of confidence and the deviations that belong to them.
 *
 * <p>The distributions are those of Commons Math, which computes with FastMath: the intervals of
 * Commons Statistics rest on {@code Math.log}, whose bits vary, and would make files differ.
 */
final class Confidence {
  // Without a generator: these are never sampled.
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private Confidence() {}

  /** Refuses a level that is not within (0, 1). */
  static void check(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within (0, 1)");
    }
  }

  /** How many standard errors a two-sided interval reaches to either side: 1.96 for 0.95. */
  static double normalDeviation(double confidence) {
    check(confidence);
    return NORMAL.inverseCumulativeProbability((1 + confidence) / 2);
  }

  /** The same for an error that was estimated with so many degrees of freedom (Student 1908). */
  static double studentDeviation(double degreesOfFreedom, double confidence) {
    check(confidence);
    return new TDistribution(null, degreesOfFreedom)
        .inverseCumulativeProbability((1 + confidence) / 2);
  }

  /** The chance of a deviation at least as large, in so many standard errors; NaN of NaN. */
  static double normalP(double deviation) {
    return Double.isNaN(deviation)
        ? Double.NaN
        : 2 * NORMAL.cumulativeProbability(-StrictMath.abs(deviation));
  }

  /** The same for an error that was estimated with so many degrees of freedom; NaN of NaN. */
  static double studentP(double deviation, double degreesOfFreedom) {
    return Double.isNaN(deviation)
        ? Double.NaN
        : 2
            * new TDistribution(null, degreesOfFreedom)
                .cumulativeProbability(-StrictMath.abs(deviation));
  }
}
