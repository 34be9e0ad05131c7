package ceasefire.design;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.COUNT;

import ceasefire.param.Group;
import ceasefire.param.Kind;
import ceasefire.param.Param;
import java.util.List;

/**
 * The first points of Sobol's (1967) sequence with the direction numbers of Joe and Kuo (2008), but
 * for the very first, which lies in the corner of all smallest values.
 *
 * <p>More points keep those that there are; another factor at the end does so too.
 */
@Kind("sobol")
public record SobolDesign(
    @Group(value = "What is varied", min = 1) List<Factor> factors,

    @Param(
        value = "Number of points; best one less than a power of 2",
        unit = COUNT,
        min = 1,
        max = 1_000_000,
        role = CONSTANT,
        source = "the experiment's question")
    int n)
    implements FactorDesign {

  public SobolDesign {
    factors = Factors.distinct(factors);
    SobolPoints.check(factors.size());
  }

  @Override
  public SobolDesign of(List<Factor> others) {
    return new SobolDesign(others, n);
  }

  @Override
  public List<DesignPoint> rows() {
    var sequence = SobolPoints.plain(factors.size());
    double[][] shares = new double[n][];
    for (int i = 0; i < n; i++) {
      shares[i] = sequence.point(i + 1);
    }
    return Factors.rows(factors, shares);
  }
}
