package ceasefire.design;

import ceasefire.param.Group;
import ceasefire.param.Kind;
import ceasefire.random.RandomStream;
import java.util.List;

/**
 * A Latin hypercube (McKay, Beckman and Conover 1979): each of the n equal strata of every factor is
 * visited once.
 *
 * <p>It cannot be extended: another n has other strata. Another factor leaves the values of those
 * that there are as they are.
 */
@Kind("latin-hypercube")
public record LatinHypercubeDesign(
    @Group(value = "What is varied", min = 1) List<Factor> factors,

    @SampleSize int n,
    @SampleSeed long seed)
    implements FactorDesign {

  public LatinHypercubeDesign {
    factors = Factors.distinct(factors);
  }

  @Override
  public LatinHypercubeDesign of(List<Factor> others) {
    return new LatinHypercubeDesign(others, n, seed);
  }

  @Override
  public boolean extendable() {
    return false;
  }

  @Override
  public List<DesignPoint> rows() {
    double[][] shares = new double[n][factors.size()];
    for (int f = 0; f < factors.size(); f++) {
      var random = RandomStream.named(seed, "latin hypercube " + factors.get(f).name());
      int[] stratum = random.permutation(n);
      for (int i = 0; i < n; i++) {
        shares[i][f] = (stratum[i] + random.nextDouble()) / n;
      }
    }
    return Factors.rows(factors, shares);
  }
}
