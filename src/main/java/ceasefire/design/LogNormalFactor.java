package ceasefire.design;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.NONE;

import ceasefire.param.Kind;
import ceasefire.param.Param;
import ceasefire.random.Functions;

/** A numeric parameter whose logarithm is normal, cut off at both ends. */
@Kind("log-normal")
public record LogNormalFactor(
    @VariedPath String path,

    @Param(
        value = "Median before it is cut off, above 0",
        unit = NONE,
        role = CONSTANT,
        source = "the experiment's question")
    double median,

    @Param(
        value = "Standard deviation of the logarithm, above 0",
        unit = NONE,
        role = CONSTANT,
        source = "the experiment's question")
    double sigma,

    @SmallestValue double low,

    @LargestValue double high,

    @WholeValues boolean whole)
    implements NumberFactor {

  public LogNormalFactor {
    Bounds.check("low", low, "high", high, whole);
    Bounds.checkAbove("median", median);
    Bounds.checkAbove("sigma", sigma);
    Bounds.checkPositive("low", low);
    CutNormal.check(Functions.log(low / median) / sigma, Functions.log(high / median) / sigma);
  }

  @Override
  public LogNormalFactor ofWholeNumbers() {
    return new LogNormalFactor(path, median, sigma, low, high, true);
  }

  @Override
  public boolean logarithmic() {
    return true;
  }

  @Override
  public double quantile(double share) {
    double from = Functions.log(low / median) / sigma;
    double to = Functions.log(high / median) / sigma;
    return median * Functions.exp(sigma * CutNormal.quantile(from, to, share));
  }
}
