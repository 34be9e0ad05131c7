package ceasefire.design;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.COUNT;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Group;
import ceasefire.param.Kind;
import ceasefire.param.Param;
import ceasefire.random.RandomStream;
import java.util.List;

/**
 * Trajectories that change one factor at a time (Morris 1991).
 *
 * <p>Every factor has p levels at the shares 0, 1 / (p - 1), ..., 1 of its range. A trajectory begins
 * at random levels and moves each factor once, in random order, by delta = p / (2 (p - 1)) up or
 * down, which visits all levels equally often as p is even. More trajectories keep those that there
 * are.
 */
@Kind("morris")
public record MorrisDesign(
    @Group(value = "What is varied", min = 1) List<Factor> factors,

    @Param(
        value = "Number of trajectories, each of one row more than there are factors",
        unit = COUNT,
        min = 2,
        max = 100_000,
        def = "20",
        role = CONSTANT,
        source = "Campolongo et al. 2007 use 10 to 50")
    int trajectories,

    @Param(
        value = "Number p of levels of each factor, even",
        unit = COUNT,
        min = 2,
        max = 1_000,
        def = "4",
        role = CONSTANT,
        source = "Morris 1991")
    int levels,

    @SampleSeed long seed)
    implements FactorDesign {

  public MorrisDesign {
    factors = Factors.distinct(factors);
    if (levels % 2 != 0) {
      throw new CrossParameterException("levels", "an odd number of levels", "an even number");
    }
  }

  @Override
  public MorrisDesign of(List<Factor> others) {
    return new MorrisDesign(others, trajectories, levels, seed);
  }

  @Override
  public List<DesignPoint> rows() {
    return Factors.rows(factors, shares());
  }

  @Override
  public Sensitivity sensitivity(BatchMeans response, double confidence, RandomStream random) {
    return ElementaryEffects.of(this, shares(), response, confidence, random);
  }

  private double[][] shares() {
    double[][] shares = new double[trajectories * (factors.size() + 1)][];
    var random = RandomStream.named(seed, "morris design");
    for (int t = 0; t < trajectories; t++) {
      walk(shares, t * (factors.size() + 1), random.at(t, 0));
    }
    return shares;
  }

  /** How far a factor moves, as a share of its range. */
  public double delta() {
    return levels / (2.0 * (levels - 1));
  }

  /** The rows of one trajectory from {@code first} on. */
  private void walk(double[][] shares, int first, RandomStream random) {
    int k = factors.size();
    int[] level = new int[k];
    for (int f = 0; f < k; f++) {
      level[f] = random.nextInt(levels);
    }
    shares[first] = shares(level);
    int[] order = random.permutation(k);
    for (int step = 0; step < k; step++) {
      int f = order[step];
      // Up from the lower half of the levels, down from the upper one: there is no other way.
      level[f] += level[f] < levels / 2 ? levels / 2 : -levels / 2;
      shares[first + step + 1] = shares(level);
    }
  }

  private double[] shares(int[] level) {
    double[] shares = new double[level.length];
    for (int f = 0; f < level.length; f++) {
      shares[f] = (double) level[f] / (levels - 1);
    }
    return shares;
  }
}
