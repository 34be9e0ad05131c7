package ceasefire.design;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.NONE;

import ceasefire.param.Kind;
import ceasefire.param.Param;

/** A numeric parameter most likely near one value, less so towards both ends, in straight lines. */
@Kind("triangular")
public record TriangularFactor(
    @VariedPath String path,

    @Param(
        value = "Most likely value, within the range",
        unit = NONE,
        role = CONSTANT,
        source = "the experiment's question")
    double mode,

    @SmallestValue double low,

    @LargestValue double high,

    @WholeValues boolean whole)
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
