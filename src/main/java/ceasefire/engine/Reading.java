package ceasefire.engine;

import ceasefire.param.DecimalText;
import ceasefire.stats.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * How well a target is known at a design point.
 *
 * @param target what is to be known, and how well
 * @param interval what is known; without limits where nothing varied
 * @param verdict whether that is enough
 * @param needed about how many replicates it takes, or would take; 0 where that cannot be told
 */
public record Reading(Target target, Interval interval, Verdict verdict, long needed) {

  /** Whether one may stop. */
  public enum Verdict {
    /** The interval is as narrow as it is to be. */
    NARROW,
    /** It is not. */
    WIDE,
    /** It is, but rests on few values that are far from the others: it cannot be trusted yet. */
    SKEWED,
    /**
     * All values are the same, so that their mean has no interval; but they are so many that fewer
     * than one in a thousand of all trials could differ.
     */
    CONSTANT;

    /** Whether more trials are not wanted. */
    public boolean suffices() {
      return this == NARROW || this == CONSTANT;
    }

    /** The word for it in files. */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** In words, e.g. {@code w_day@1826 is known to 0.034 at the worst, wanted 0.02}. */
  String text(String among) {
    if (interval.n() == 0) {
      return target.name() + " applies to no trial";
    }
    String known = Double.isNaN(halfWidth())
        ? " is " + number(interval.estimate()) + " in all " + interval.n() + " trials"
        : " is known to " + number(halfWidth()) + among;
    String but = verdict == Verdict.SKEWED ? " by too few of its values" : "";
    return target.name() + known + but + ", wanted " + DecimalText.of(target.halfWidth());
  }

  private static String number(double value) {
    return DecimalText.of(new BigDecimal(value, new MathContext(2)).doubleValue());
  }

  /** Half of the interval's length; NaN where it has none. */
  public double halfWidth() {
    return (interval.high() - interval.low()) / 2;
  }
}
