package ceasefire.study.selftest;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * How far a simulated number may lie from its known answer: so far that a right program, started
 * from other seeds, would be called wrong in one of {@value #SEEDS_PER_FALSE_ALARM} numbers.
 */
public final class Tolerance {
  /** With some 100 numbers a self-test gives a false alarm for one seed in 10,000. */
  public static final int SEEDS_PER_FALSE_ALARM = 1_000_000;

  private static final double TAIL = 0.5 / SEEDS_PER_FALSE_ALARM;

  private Tolerance() {}

  /** Of a number whose error is normal, with a standard deviation that is known. */
  static double normal(double standardError) {
    // Without a generator: it is never sampled. The same holds below.
    return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - TAIL)
        * standardError;
  }

  /** Of the mean of independent values (Student 1908). */
  static double ofMean(double[] values) {
    int n = values.length;
    double mean = Arrays.stream(values).sum() / n;
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    double error = StrictMath.sqrt(squares / (n - 1) / n);
    return new TDistribution(null, n - 1.0).inverseCumulativeProbability(1 - TAIL) * error;
  }

  /** Of the share of n independent samples in which something of that chance happens, exactly. */
  static double ofShare(double chance, int n) {
    var count = new BinomialDistribution(null, n, chance);
    double low = count.inverseCumulativeProbability(TAIL);
    double high = count.inverseCumulativeProbability(1 - TAIL);
    return StrictMath.max(chance - low / n, high / n - chance);
  }
}
