package ceasefire.report;

import ceasefire.analysis.Share;
import ceasefire.param.DecimalText;
import ceasefire.stats.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people read them; a share that is neither 0 nor 1 never reads as 0 % or 100 %. */
final class Figures {
  private static final int MOST_DECIMALS = 8;
  private static final int MOST_SURVIVAL_DECIMALS = 2;
  private static final int LONGEST_SURVIVAL = 21;

  private Figures() {}

  /** A share in percent without the sign: one decimal, more of them close to 0 and 100. */
  static String percent(double share) {
    return percent(share, 1);
  }

  /** A share in percent without the sign and without decimals, but close to 0 and 100. */
  static String roundPercent(double share) {
    return percent(share, 0);
  }

  /** A level in percent without the sign, to four digits: "99.72". */
  static String level(double level) {
    return DecimalText.of(new BigDecimal(100 * level, new MathContext(4)).doubleValue());
  }

  private static String percent(double share, int decimals) {
    return rounded(100 * share, StrictMath.min(MOST_DECIMALS, decimals + decimalsOf(share)));
  }

  /** How many decimals of percent tell a share from 0 and 1. */
  private static int decimalsOf(double share) {
    double percent = 100 * share;
    double margin = StrictMath.min(percent, 100 - percent);
    return margin > 0 ? decimals(margin, MOST_DECIMALS) : 0;
  }

  /** How many decimals show a size, at most so many. */
  private static int decimals(double size, int most) {
    int decimals = 0;
    for (double digit = 1; size < digit && decimals < most; digit /= 10) {
      decimals++;
    }
    return decimals;
  }

  /** "31.2 %", or the bound where no trial or every trial had it. */
  static String share(Share share) {
    if (share.noneSeen()) {
      return "none seen: below " + percent(share.boundIfNoneSeen()) + " %";
    }
    if (share.allSeen()) {
      return "every trial: above " + percent(1 - share.boundIfNoneSeen()) + " %";
    }
    return percent(share.interval().estimate()) + " %";
  }

  /**
   * "71 % (69-73)", with decimals where the interval is narrower than one of the last digit, or the
   * bound where the estimate is 0 or 1, or so close that its digits are more than a column holds.
   */
  static String survival(Interval survival) {
    double estimate = survival.estimate();
    int least = decimals(100 * (survival.high() - survival.low()), MOST_SURVIVAL_DECIMALS);
    String text = atLeast(least, estimate) + " % (" + atLeast(least, survival.low()) + "-"
        + atLeast(least, survival.high()) + ")";
    boolean certain = estimate <= 0 || estimate >= 1;
    if (!certain && text.length() <= LONGEST_SURVIVAL) {
      return text;
    }
    return estimate > 0.5
        ? "above " + percent(survival.low()) + " %"
        : "below " + percent(survival.high()) + " %";
  }

  private static String atLeast(int decimals, double share) {
    return rounded(100 * share, StrictMath.max(decimals, decimalsOf(share)));
  }

  /** A whole number with thousands separated. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** "1 trial", "2,000 trials". */
  static String trials(long trials) {
    return count(trials) + (trials == 1 ? " trial" : " trials");
  }

  /** A number between 0 and 1, with two decimals: "0.71". */
  static String decimal(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  /** An amount: whole from 100 on, one decimal from 1 on, else two; no needless zeros. */
  static String amount(double amount) {
    double size = StrictMath.abs(amount);
    int decimals = size >= 100 ? 0 : size >= 1 ? 1 : 2;
    BigDecimal value = new BigDecimal(amount).setScale(decimals, RoundingMode.HALF_UP);
    if (value.signum() == 0) {
      return size == 0 ? "0" : "< 0.01";
    }
    int needed = StrictMath.max(0, value.stripTrailingZeros().scale());
    return String.format(Locale.ROOT, "%,." + needed + "f", value);
  }

  private static String rounded(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
