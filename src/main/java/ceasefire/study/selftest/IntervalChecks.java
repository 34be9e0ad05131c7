package ceasefire.study.selftest;

import ceasefire.random.RandomStream;
import ceasefire.stats.Difference;
import ceasefire.stats.Interval;
import ceasefire.stats.Mean;
import ceasefire.stats.MeanDifference;
import ceasefire.stats.Proportion;
import ceasefire.stats.Quantiles;
import ceasefire.stats.ShareDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.math3.distribution.BinomialDistribution;

/** Intervals: published examples, and how often they cover what is known. */
final class IntervalChecks {
  private static final double CONFIDENCE = 0.95;
  private static final double Z = 1.959963984540054;
  private static final int SAMPLES = 10_000;
  private static final String BINOMIAL = "binomial of 10,000 samples";

  /** Makes the interval of a share. */
  @FunctionalInterface
  interface ShareInterval {
    Interval of(int events, int n, double confidence);
  }

  private final ShareInterval share;

  /** Checks some interval in the place of Wilson's. */
  IntervalChecks(ShareInterval share) {
    this.share = share;
  }

  static IntervalChecks ofProgram() {
    return new IntervalChecks(Proportion::wilson);
  }

  List<Check> checks() {
    return List.of(
        new Check(
            "intervals-published",
            "Limits of 95 % intervals of shares and of their differences",
            "Newcombe 1998 (81/263, 0/20, 56/70 - 48/80), Fagerland et al. 2014 (pairs)",
            "half of the last digit",
            this::published),
        new Check(
            "wilson",
            "Wilson's interval of Bernoulli shares",
            "Wilson 1927: covers where |k - n p| <= z sqrt(n p (1 - p)), summed exactly",
            BINOMIAL,
            () -> List.of(wilson(40, 0.2), wilson(200, 0.05), wilson(1_000, 0.5))),
        new Check(
            "no-event",
            "The upper bound of a chance when nothing happened in n trials",
            "Clopper and Pearson 1934: there n trials without event have the chance 0.05",
            "1e-12 for rounding",
            IntervalChecks::noEvent),
        new Check(
            "tango",
            "Tango's interval of the difference of shares in pairs",
            "Tango 1998; at 0: covers where |b - c| <= z sqrt(b + c), summed exactly",
            BINOMIAL + "; elsewhere 0.01 more, as it holds for large samples",
            IntervalChecks::tango),
        new Check(
            "newcombe",
            "Newcombe's interval of the difference of independent shares",
            "by definition (Newcombe 1998)",
            BINOMIAL + ", and 0.015, as it is an approximation",
            IntervalChecks::newcombe),
        new Check(
            "quantiles",
            "Intervals of quantiles between order statistics",
            "Thompson 1936: of 20 values the 6th and the 15th cover the median with 0.9586",
            BINOMIAL + "; limits exact",
            IntervalChecks::quantiles),
        new Check(
            "means",
            "Student's intervals of normal means and paired differences, Welch's of others",
            "Student 1908: as stated; Welch 1947: about so",
            BINOMIAL + "; Welch 0.01 more, as it is an approximation",
            IntervalChecks::means));
  }

  private List<Finding> published() {
    double half = 5e-5;
    Interval many = share.of(81, 263, CONFIDENCE);
    Interval none = share.of(0, 20, CONFIDENCE);
    Interval apart = ShareDifference.independent(56, 70, 48, 80, CONFIDENCE).interval();
    Difference pairs = ShareDifference.paired(1, 7, 21, CONFIDENCE);
    return List.of(
        Finding.of("81 of 263, lower", 0.2553, many.low(), half),
        Finding.of("81 of 263, upper", 0.3662, many.high(), half),
        Finding.of("0 of 20, lower", 0, none.low(), 0),
        Finding.of("0 of 20, upper", 0.1611, none.high(), half),
        Finding.of("56/70 - 48/80, lower", 0.0524, apart.low(), half),
        Finding.of("56/70 - 48/80, upper", 0.3339, apart.high(), half),
        Finding.of("pairs, lower", -0.517, pairs.interval().low(), 5e-4),
        Finding.of("pairs, upper", -0.026, pairs.interval().high(), 5e-4),
        Finding.of("pairs, McNemar's p", 0.0339, pairs.p(), half));
  }

  private Finding wilson(int n, double p) {
    double exact = 0;
    var distribution = new BinomialDistribution(null, n, p);
    for (int k = 0; k <= n; k++) {
      boolean covers = StrictMath.abs(k - n * p) <= Z * StrictMath.sqrt(n * p * (1 - p));
      exact += covers ? distribution.probability(k) : 0;
    }
    return covers(
        "coverage of " + p + ", n = " + n,
        p,
        exact,
        0,
        random -> share.of(random.binomial(n, p), n, CONFIDENCE));
  }

  private static List<Finding> noEvent() {
    List<Finding> findings = new ArrayList<>();
    for (int n : new int[] {1, 20, 2_000}) {
      double left = StrictMath.pow(1 - Proportion.upperBound(n, CONFIDENCE), n);
      findings.add(Finding.of("chance at the bound, n = " + n, 1 - CONFIDENCE, left, 1e-12));
    }
    return findings;
  }

  private static List<Finding> tango() {
    int n = 100;
    double discordant = 0.3;
    double exact = 0;
    var all = new BinomialDistribution(null, n, discordant);
    for (int d = 0; d <= n; d++) {
      var first = new BinomialDistribution(null, d, 0.5);
      for (int b = 0; b <= d; b++) {
        boolean covers = StrictMath.abs(2 * b - d) <= Z * StrictMath.sqrt(d);
        exact += covers ? all.probability(d) * first.probability(b) : 0;
      }
    }
    return List.of(
        covers("coverage of 0, 100 pairs", 0, exact, 0, random -> pairs(n, 0.15, 0.15, random)),
        covers(
            "coverage of 0.1, 200 pairs",
            0.1,
            CONFIDENCE,
            0.01,
            random -> pairs(200, 0.2, 0.1, random)));
  }

  private static Interval pairs(int n, double firstOnly, double secondOnly, RandomStream random) {
    int b = random.binomial(n, firstOnly);
    int c = random.binomial(n - b, secondOnly / (1 - firstOnly));
    return ShareDifference.paired(b, c, n, CONFIDENCE).interval();
  }

  private static List<Finding> newcombe() {
    return List.of(covers(
        "coverage of 0.5 - 0.3, n = 100",
        0.2,
        CONFIDENCE,
        0.015,
        random -> ShareDifference.independent(
                random.binomial(100, 0.5), 100, random.binomial(100, 0.3), 100, CONFIDENCE)
            .interval()));
  }

  private static List<Finding> quantiles() {
    double[] ranks = new double[20];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = i + 1;
    }
    Interval median = Quantiles.interval(ranks, 0.5, CONFIDENCE);
    var below = new BinomialDistribution(null, 20, 0.5);
    return List.of(
        Finding.of("rank of the lower limit", 6, median.low(), 0),
        Finding.of("rank of the upper limit", 15, median.high(), 0),
        Finding.of("median of the ranks", 10.5, median.estimate(), 0),
        covers(
            "coverage of a log-normal median", 1, below.cumulativeProbability(5, 14), 0, random -> {
              double[] values = new double[20];
              for (int i = 0; i < values.length; i++) {
                values[i] = random.logNormal(0, 1);
              }
              return Quantiles.interval(values, 0.5, CONFIDENCE);
            }));
  }

  private static List<Finding> means() {
    return List.of(
        covers(
            "coverage, 8 values",
            3,
            CONFIDENCE,
            0,
            random -> Mean.t(normal(8, 3, 2, random), CONFIDENCE)),
        covers(
            "coverage, 8 pairs",
            1,
            CONFIDENCE,
            0,
            random -> MeanDifference.paired(
                    normal(8, 4, 2, random), normal(8, 3, 1, random), CONFIDENCE)
                .interval()),
        covers(
            "coverage, 20 and 10 values",
            1,
            CONFIDENCE,
            0.01,
            random -> MeanDifference.independent(
                    normal(20, 4, 2, random), normal(10, 3, 1, random), CONFIDENCE)
                .interval()));
  }

  private static double[] normal(int n, double mean, double deviation, RandomStream random) {
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = mean + deviation * random.gaussian();
    }
    return values;
  }

  /** How often intervals of samples cover the truth, less how often they should. */
  private static Finding covers(
      String what,
      double truth,
      double expected,
      double approximation,
      Function<RandomStream, Interval> procedure) {
    var random = RandomStream.named(1, "selftest " + what);
    int covered = 0;
    for (int i = 0; i < SAMPLES; i++) {
      Interval interval = procedure.apply(random.at(0, i));
      covered += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
    }
    return Finding.of(
        what,
        expected,
        (double) covered / SAMPLES,
        Tolerance.ofShare(expected, SAMPLES) + approximation);
  }
}
