package ceasefire.study.selftest;

import ceasefire.design.Design;
import ceasefire.design.LatinHypercubeDesign;
import ceasefire.design.Measure;
import ceasefire.design.MorrisDesign;
import ceasefire.design.Sensitivity;
import ceasefire.random.RandomStream;
import ceasefire.stats.Interval;
import java.util.List;

/** Elementary effects by Morris's designs, and ranks by a Latin hypercube. */
final class EffectChecks {
  private static final double CONFIDENCE = 0.95;

  /** Values of factors are written with all digits; sums of them are not exact. */
  private static final double ROUNDING = 1e-9;

  private EffectChecks() {}

  static List<Check> checks() {
    return List.of(
        new Check(
            "morris-slopes",
            "Elementary effects of 2 x1 - x2 + 1.5 x4 x5, by 40 Morris designs of 60 trajectories",
            "Morris 1991: slopes; x5 on four levels has mean 1/2 and variance 5/36",
            "Student's t of the designs, and 1e-6 for rounding",
            EffectChecks::slopes),
        new Check(
            "morris-noise",
            "The same under noise of deviation 1 in 8 replicates",
            "noise does not move mean effects",
            "Student's t of 40 designs of 20 trajectories",
            EffectChecks::slopesUnderNoise),
        new Check(
            "rank-regression",
            "Rank coefficients of exp(5 x1), by a Latin hypercube of 200 points",
            "ranks of a rising function are those of its factor",
            "1e-9 for rounding",
            EffectChecks::ranks));
  }

  private static List<Finding> slopes() {
    return Repeated.compare(
        List.of(
            new Repeated.Known("mu of x1", 2),
            new Repeated.Known("mu* of x2", 1),
            new Repeated.Known("sigma of x2", 0),
            new Repeated.Known("mu* of x3", 0),
            new Repeated.Known("mu* of x4", 0.75),
            new Repeated.Known("sigma of x4", 1.5 * StrictMath.sqrt(5.0 / 36))),
        40,
        1e-6,
        seed -> {
          Sensitivity found = effects(60, seed, 1, 0);
          return new double[] {
            estimate(found, "x1", Measure.MU),
            estimate(found, "x2", Measure.MU_STAR),
            estimate(found, "x2", Measure.SIGMA),
            estimate(found, "x3", Measure.MU_STAR),
            estimate(found, "x4", Measure.MU_STAR),
            estimate(found, "x4", Measure.SIGMA)
          };
        });
  }

  private static List<Finding> slopesUnderNoise() {
    return Repeated.compare(
        List.of(
            new Repeated.Known("mu of x1", 2),
            new Repeated.Known("mu of x2", -1),
            new Repeated.Known("mu of x3", 0),
            new Repeated.Known("mu of x5", 0.75)),
        40,
        0,
        seed -> {
          Sensitivity found = effects(20, seed, 8, 1);
          return new double[] {
            estimate(found, "x1", Measure.MU),
            estimate(found, "x2", Measure.MU),
            estimate(found, "x3", Measure.MU),
            estimate(found, "x5", Measure.MU)
          };
        });
  }

  private static Sensitivity effects(int trajectories, long seed, int batches, double deviation) {
    Design design = new MorrisDesign(Played.factors(5, 0, 1), trajectories, 4, seed);
    return design.sensitivity(
        Played.noisily(
            design,
            x -> 2 * x[0] - x[1] + 1.5 * x[3] * x[4],
            batches,
            deviation,
            RandomStream.named(seed, "selftest noise")),
        CONFIDENCE,
        RandomStream.named(seed, "selftest bootstrap"));
  }

  private static List<Finding> ranks() {
    Design design = new LatinHypercubeDesign(Played.factors(3, 0, 1), 200, 1);
    Sensitivity found = design.sensitivity(
        Played.exactly(design, x -> StrictMath.exp(5 * x[0])),
        CONFIDENCE,
        RandomStream.named(1, "selftest bootstrap"));
    return List.of(
        Finding.of("of x1", 1, estimate(found, "x1", Measure.RANK_COEFFICIENT), ROUNDING),
        Finding.of("of x3", 0, estimate(found, "x3", Measure.RANK_COEFFICIENT), ROUNDING),
        Finding.of("R2", 1, estimate(found, "", Measure.R_SQUARED), ROUNDING));
  }

  private static double estimate(Sensitivity found, String factor, Measure measure) {
    return found.index(factor, measure).map(Interval::estimate).orElse(Double.NaN);
  }
}
