package ceasefire.study.selftest;

import ceasefire.design.BatchMeans;
import ceasefire.design.Measure;
import ceasefire.design.SaltelliDesign;
import ceasefire.design.Sensitivity;
import ceasefire.random.RandomStream;
import ceasefire.stats.Interval;
import java.util.ArrayList;
import java.util.List;

/** Sobol's indices of functions by Saltelli's designs. */
final class SobolChecks {
  private static final double CONFIDENCE = 0.95;
  private static final int BATCHES = 8;
  private static final String T_AND_BIAS =
      "Student's t of the designs, and 1/n for the bias of ratios";
  private static final TestFunction ISHIGAMI = new TestFunction.Ishigami(7, 0.1);
  private static final TestFunction G = new TestFunction.SobolG(List.of(0.0, 1.0, 4.5, 9.0));

  /** What estimates indices; the program's own, or a wrong one to see that it is found out. */
  @FunctionalInterface
  interface Estimator {
    Sensitivity of(SaltelliDesign design, BatchMeans response, RandomStream random);
  }

  private final Estimator estimator;

  SobolChecks(Estimator estimator) {
    this.estimator = estimator;
  }

  static SobolChecks ofProgram() {
    return new SobolChecks(
        (design, response, random) -> design.sensitivity(response, CONFIDENCE, random));
  }

  List<Check> checks() {
    return List.of(
        new Check(
            "sobol-ishigami",
            "Sobol indices of the Ishigami function, by 24 Saltelli designs of 512 points",
            "Ishigami and Homma 1990, closed form",
            T_AND_BIAS,
            () -> exactly(ISHIGAMI, 24, 512)),
        new Check(
            "sobol-g",
            "Sobol indices of the g-function with a = 0, 1, 4.5, 9, by 16 of 256 points",
            "Sobol 1993, closed form",
            T_AND_BIAS,
            () -> exactly(G, 16, 256)),
        new Check(
            "sobol-noise",
            "Ishigami's by 32 of 128 points, under noise of its own variance in 8 replicates",
            "Ishigami and Homma 1990; noise is no part of the indices",
            "the same; of coverage binomial over the designs, 0.05 less allowed",
            () -> noisily(ISHIGAMI, 32, 128)));
  }

  private List<Finding> exactly(TestFunction function, int designs, int n) {
    return Repeated.compare(
        known(function),
        designs,
        1.0 / n,
        seed -> estimates(of(design(function, n, seed), function, 0, 1, seed)));
  }

  private List<Finding> noisily(TestFunction function, int designs, int n) {
    double deviation = StrictMath.sqrt(function.variance());
    List<Repeated.Known> known = known(function);
    int[] covered = new int[known.size()];
    List<Finding> findings = new ArrayList<>(Repeated.compare(known, designs, 1.0 / n, seed -> {
      Sensitivity found = of(design(function, n, seed), function, deviation, BATCHES, seed);
      for (int i = 0; i < covered.length; i++) {
        Interval interval = found.indices().get(i).interval();
        double truth = known.get(i).answer();
        covered[i] += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
      }
      return estimates(found);
    }));
    int all = 0;
    for (int count : covered) {
      all += count;
    }
    double share = (double) all / (designs * covered.length);
    // Those of one design go together; those of so few points cover somewhat less often.
    double least = 0.9 - Tolerance.ofShare(0.9, designs);
    findings.add(Finding.of("coverage of 95 % intervals", 0.95, share, 0.95 - least));
    return findings;
  }

  private static SaltelliDesign design(TestFunction function, int n, long seed) {
    return new SaltelliDesign(
        Played.factors(function.factors(), function.low(), function.high()), n, seed, false);
  }

  private Sensitivity of(
      SaltelliDesign design, TestFunction function, double deviation, int batches, long seed) {
    BatchMeans response = Played.noisily(
        design, function::at, batches, deviation, RandomStream.named(seed, "selftest noise"));
    return estimator.of(design, response, RandomStream.named(seed, "selftest bootstrap"));
  }

  private static List<Repeated.Known> known(TestFunction function) {
    List<Repeated.Known> known = new ArrayList<>();
    for (int j = 0; j < function.factors(); j++) {
      String factor = " of " + Played.name(j + 1);
      known.add(
          new Repeated.Known("first order" + factor, function.alone(j) / function.variance()));
      known.add(
          new Repeated.Known("total order" + factor, function.withOthers(j) / function.variance()));
    }
    return known;
  }

  private static double[] estimates(Sensitivity found) {
    return found.indices().stream()
        .filter(index -> index.measure() != Measure.SECOND_ORDER)
        .mapToDouble(index -> index.interval().estimate())
        .toArray();
  }
}
