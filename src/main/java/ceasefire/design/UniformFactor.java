package ceasefire.design;

import ceasefire.param.Kind;

/** A numeric parameter whose values are equally likely. */
@Kind("uniform")
public record UniformFactor(
    @VariedPath String path,

    @SmallestValue double low,

    @LargestValue double high,

    @WholeValues boolean whole)
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
