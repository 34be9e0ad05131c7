package ceasefire.design;

import ceasefire.param.Group;
import ceasefire.param.Kind;
import ceasefire.random.RandomStream;
import java.util.List;

/**
 * Points drawn independently from the factors' distributions.
 *
 * <p>Each value depends on the seed, its factor and the index of its point alone, so that more
 * points, or another factor, leave those that there are as they are.
 */
@Kind("random")
public record RandomDesign(
    @Group(value = "What is varied", min = 1) List<Factor> factors,

    @SampleSize int n,
    @SampleSeed long seed)
    implements FactorDesign {

  public RandomDesign {
    factors = Factors.distinct(factors);
  }

  @Override
  public RandomDesign of(List<Factor> others) {
    return new RandomDesign(others, n, seed);
  }

  @Override
  public List<DesignPoint> rows() {
    double[][] shares = new double[n][factors.size()];
    for (int f = 0; f < factors.size(); f++) {
      var random = RandomStream.named(seed, "random design " + factors.get(f).name());
      for (int i = 0; i < n; i++) {
        shares[i][f] = random.at(i, 0).nextDouble();
      }
    }
    return Factors.rows(factors, shares);
  }
}
