package ceasefire.design;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.COUNT;
import static ceasefire.param.Unit.FLAG;

import ceasefire.param.Group;
import ceasefire.param.Kind;
import ceasefire.param.Param;
import ceasefire.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Points from which first- and total-order indices of Sobol can be estimated (Saltelli 2002,
 * Saltelli et al. 2010).
 *
 * <p>Two samples A and B of n points are the halves of one Sobol sequence of twice as many
 * dimensions, shifted digit by digit at random, by which the first point need not be left out and
 * any power of 2 stays balanced (Owen 2022). The rows of each i are A_i; for each factor j A_i with
 * the value of B_i (AB_ij); with second order also B_i with the value of A_i (BA_ij); and B_i. A
 * larger n keeps the rows of a smaller one.
 */
@Kind("saltelli")
public record SaltelliDesign(
    @Group(value = "What is varied", min = 1) List<Factor> factors,

    @Param(
        value = "Number n of points of either sample; best a power of 2",
        unit = COUNT,
        min = 1,
        max = 100_000,
        role = CONSTANT,
        source = "the experiment's question")
    int n,

    @SampleSeed long seed,

    @Param(
        value = "Whether indices of pairs of factors can be estimated too",
        unit = FLAG,
        def = "false",
        role = CONSTANT,
        source = "the experiment's question")
    boolean secondOrder)
    implements FactorDesign {

  public SaltelliDesign {
    factors = Factors.distinct(factors);
    SobolPoints.check(2 * factors.size());
  }

  @Override
  public SaltelliDesign of(List<Factor> others) {
    return new SaltelliDesign(others, n, seed, secondOrder);
  }

  @Override
  public List<DesignPoint> rows() {
    int k = factors.size();
    var sequence = SobolPoints.shifted(2 * k, seed);
    List<double[]> shares = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      double[] both = sequence.point(i);
      double[] a = Arrays.copyOfRange(both, 0, k);
      double[] b = Arrays.copyOfRange(both, k, 2 * k);
      shares.add(a);
      addCrossed(a, b, shares);
      if (secondOrder) {
        addCrossed(b, a, shares);
      }
      shares.add(b);
    }
    return Factors.rows(factors, shares.toArray(double[][]::new));
  }

  @Override
  public Sensitivity sensitivity(BatchMeans response, double confidence, RandomStream random) {
    return VarianceIndices.of(this, response, confidence, random);
  }

  /** How many rows belong together: those of one i. */
  public int rowsPerPoint() {
    return (secondOrder ? 2 : 1) * factors.size() + 2;
  }

  /** One point, with each of its values in turn replaced by that of another point. */
  private static void addCrossed(double[] point, double[] other, List<double[]> rows) {
    for (int j = 0; j < point.length; j++) {
      double[] crossed = point.clone();
      crossed[j] = other[j];
      rows.add(crossed);
    }
  }
}
