package ceasefire.design;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.FLAG;
import static ceasefire.param.Unit.NONE;
import static ceasefire.param.Unit.TEXT;

import ceasefire.param.Kind;
import ceasefire.param.Param;

/** A numeric parameter whose values are equally likely. */
@Kind("uniform")
public record UniformFactor(
    @Param(
        value = "Path of the parameter",
        unit = TEXT,
        role = CONSTANT,
        source = "the experiment's question")
    String path,

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

  public UniformFactor {
    Bounds.check("low", low, "high", high, whole);
  }

  @Override
  public UniformFactor ofWholeNumbers() {
    return new UniformFactor(path, low, high, true);
  }

  @Override
  public double quantile(double share) {
    return Bounds.linear(low, high, whole, share);
  }
}
