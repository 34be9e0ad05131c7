package ceasefire.design;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.FLAG;
import static ceasefire.param.Unit.NONE;
import static ceasefire.param.Unit.TEXT;

import ceasefire.param.Kind;
import ceasefire.param.Param;
import org.apache.commons.math3.distribution.BetaDistribution;

/** A numeric parameter that is beta distributed between its ends. */
@Kind("beta")
public record BetaFactor(
    @Param(
        value = "Path of the parameter",
        unit = TEXT,
        role = CONSTANT,
        source = "the experiment's question")
    String path,

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

    @Param(
        value = "Smallest value",
        unit = NONE,
        role = CONSTANT,
        source = "the experiment's question")
    double low,

    @Param(
        value = "Largest value",
        unit = NONE,
        role = CONSTANT,
        source = "the experiment's question")
    double high,

    @Param(
        value = "Whether values are rounded to whole numbers, as those of a whole parameter are",
        unit = FLAG,
        def = "false",
        role = CONSTANT,
        source = "follows from the parameter")
    boolean whole)
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
