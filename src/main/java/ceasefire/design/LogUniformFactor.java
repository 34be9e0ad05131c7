package ceasefire.design;

import ceasefire.param.Kind;
import ceasefire.random.Functions;

/** A numeric parameter whose logarithm is evenly spread. */
@Kind("log-uniform")
public record LogUniformFactor(
    @VariedPath String path,

    @SmallestValue double low,

    @LargestValue double high,

    @WholeValues boolean whole)
    implements NumberFactor {

  public LogUniformFactor {
    Bounds.check("low", low, "high", high, whole);
    Bounds.checkPositive("low", low);
  }

  @Override
  public LogUniformFactor ofWholeNumbers() {
    return new LogUniformFactor(path, low, high, true);
  }

  @Override
  public boolean logarithmic() {
    return true;
  }

  @Override
  public double quantile(double share) {
    return low * Functions.exp(share * Functions.log(high / low));
  }
}
