package ceasefire.design;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.NONE;

import ceasefire.param.Kind;
import ceasefire.param.Param;

/** A numeric parameter that is normal, cut off at both ends. */
@Kind("normal")
public record NormalFactor(
    @VariedPath String path,

    @Param(
        value = "Mean before it is cut off",
        unit = NONE,
        role = CONSTANT,
        source = "the experiment's question")
    double mean,

    @Param(
        value = "Standard deviation before it is cut off, above 0",
        unit = NONE,
        role = CONSTANT,
        source = "the experiment's question")
    double sd,

    @SmallestValue double low,

    @LargestValue double high,

    @WholeValues boolean whole)
    implements NumberFactor {

  public NormalFactor {
    Bounds.check("low", low, "high", high, whole);
    Bounds.checkAbove("sd", sd);
    CutNormal.check((low - mean) / sd, (high - mean) / sd);
  }

  @Override
  public NormalFactor ofWholeNumbers() {
    return new NormalFactor(path, mean, sd, low, high, true);
  }

  @Override
  public double quantile(double share) {
    return mean + sd * CutNormal.quantile((low - mean) / sd, (high - mean) / sd, share);
  }
}
