package ceasefire.design;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.FLAG;
import static ceasefire.param.Unit.NONE;
import static ceasefire.param.Unit.TEXT;

import ceasefire.param.Kind;
import ceasefire.param.Param;

/** A numeric parameter that is normal, cut off at both ends. */
@Kind("normal")
public record NormalFactor(
    @Param(
        value = "Path of the parameter",
        unit = TEXT,
        role = CONSTANT,
        source = "the experiment's question")
    String path,

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
