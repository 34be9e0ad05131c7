package ceasefire.design;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.FLAG;
import static ceasefire.param.Unit.NONE;
import static ceasefire.param.Unit.TEXT;

import ceasefire.param.Kind;
import ceasefire.param.Param;
import ceasefire.random.Functions;

/** A numeric parameter whose logarithm is normal, cut off at both ends. */
@Kind("log-normal")
public record LogNormalFactor(
    @Param(
        value = "Path of the parameter",
        unit = TEXT,
        role = CONSTANT,
        source = "the experiment's question")
    String path,

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
  public double quantile(double share) {
    double from = Functions.log(low / median) / sigma;
    double to = Functions.log(high / median) / sigma;
    return median * Functions.exp(sigma * CutNormal.quantile(from, to, share));
  }
}
