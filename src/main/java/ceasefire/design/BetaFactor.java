package ceasefire.design;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.NONE;

import ceasefire.param.Kind;
import ceasefire.param.Param;
import org.apache.commons.math3.distribution.BetaDistribution;

/** A numeric parameter that is beta distributed between its ends. */
@Kind("beta")
public record BetaFactor(
    @VariedPath String path,

    @Param(
        value = "First shape, above 0: the larger, the closer to the upper end",
        unit = NONE,
        role = CONSTANT,
        source = "the experiment's question")
    double a,

    @Param(
        value = "Second shape, above 0: the larger, the closer to the lower end",
        unit = NONE,
        role = CONSTANT,
        source = "the experiment's question")
    double b,

    @SmallestValue double low,

    @LargestValue double high,

    @WholeValues boolean whole)
    implements NumberFactor {

  public BetaFactor {
    Bounds.check("low", low, "high", high, whole);
    Bounds.checkAbove("a", a);
    Bounds.checkAbove("b", b);
  }

  @Override
  public BetaFactor ofWholeNumbers() {
    return new BetaFactor(path, a, b, low, high, true);
  }

  @Override
  public double quantile(double share) {
    // Without a generator: it is never sampled.
    var beta = new BetaDistribution(null, a, b);
    return low + (high - low) * beta.inverseCumulativeProbability(share);
  }
}
