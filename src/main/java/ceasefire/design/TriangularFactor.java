package ceasefire.design;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.FLAG;
import static ceasefire.param.Unit.NONE;
import static ceasefire.param.Unit.TEXT;

import ceasefire.param.Kind;
import ceasefire.param.Param;

/** A numeric parameter most likely near one value, less so towards both ends, in straight lines. */
@Kind("triangular")
public record TriangularFactor(
    @Param(
        value = "Path of the parameter",
        unit = TEXT,
        role = CONSTANT,
        source = "the experiment's question")
    String path,

    @Param(
        value = "Most likely value, within the range",
        unit = NONE,
        role = CONSTANT,
        source = "the experiment's question")
    double mode,

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

  public TriangularFactor {
    Bounds.check("low", low, "high", high, whole);
    Bounds.checkWithin("mode", mode, low, high);
  }

  @Override
  public TriangularFactor ofWholeNumbers() {
    return new TriangularFactor(path, mode, low, high, true);
  }

  @Override
  public double quantile(double share) {
    double rising = (mode - low) / (high - low);
    return share < rising
        ? low + Math.sqrt(share * (high - low) * (mode - low))
        : high - Math.sqrt((1 - share) * (high - low) * (high - mode));
  }
}
