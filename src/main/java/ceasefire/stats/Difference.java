package ceasefire.stats;

/**
 * How far two samples are apart, or which of them tends to be the larger.
 *
 * @param interval what was estimated, with its interval; its n counts pairs, or both samples
 * @param p chance of an estimate at least as far from no difference if there were none, two-sided;
 *     NaN where it cannot be told
 * @param method how interval and p were made, in kebab-case
 */
public record Difference(Interval interval, double p, String method) {

  /** Whether the interval includes a value, or there is no interval to exclude it. */
  public boolean includes(double value) {
    return !(interval.low() > value || interval.high() < value);
  }
}
