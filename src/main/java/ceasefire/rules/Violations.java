package ceasefire.rules;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.COUNT;
import static ceasefire.param.Unit.RATIO;

import ceasefire.param.Param;
import ceasefire.random.Functions;
import ceasefire.random.RandomStream;

/**
 * Counted violations: heavy-tailed marks of flare-ups, smaller when the line is calm.
 *
 * <p>Given {@code F > 0} flare-ups, {@code N = max(F, round(Gamma(F / c, c m)))} with {@code m =
 * mean (Lambda / F0)^exponent}, Lambda the line's expected flare-ups today and F0 without restraint;
 * c is the squared coefficient of variation of a mark.
 */
public record Violations(
    @Param(
        value = "Counted violations to a flare-up without restraint",
        unit = COUNT,
        min = 1,
        max = 200,
        def = "25",
        role = CONSTANT,
        source = "fitted to daily counts (OSCE SMM 2017-2022)")
    double mean,

    @Param(
        value = "Exponent by which marks shrink with calm",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY,
        source = "fitted to daily counts (OSCE SMM 2017-2022)")
    double calmExponent,

    @Param(
        value = "Squared coefficient of variation of a mark",
        unit = RATIO,
        min = 0.1,
        max = 10,
        def = "2.25",
        role = UNCERTAINTY,
        source = "fitted to daily counts (OSCE SMM 2017-2022)")
    double variation) {

  /** Mean violations to a flare-up when the line expects {@code level} of its unrestrained rate. */
  public double meanMark(double level) {
    return level > 0 ? mean * Functions.exp(calmExponent * Functions.log(level)) : 0;
  }

  /** Draws the violations counted in {@code flareUps > 0} flare-ups of mean mark {@code meanMark}. */
  public int draw(int flareUps, double meanMark, RandomStream random) {
    double count = random.gamma(flareUps / variation, variation * meanMark);
    return Math.max(flareUps, (int) Math.min(Integer.MAX_VALUE, Math.rint(count)));
  }
}
