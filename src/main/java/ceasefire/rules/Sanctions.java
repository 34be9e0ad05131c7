package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.COUNT;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.MONTHS;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.WAR_COSTS;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;

/**
 * Sanctions on the challenger: relieved in steps for compliance, snapped back by their holders.
 *
 * <p>Every holder i keeps a level {@code l_i} (0-1 of the most there could be) on its share {@code
 * w_i}; the shares add up to 1 at most. What a holder asks beyond another is worth less, the more so
 * the larger the other is, since trade diverts to it:
 *
 * <pre>
 *   pressure = sum_i w_i l_i - leak sum_pairs w_i w_j |l_i - l_j|
 * </pre>
 *
 * <p>It lies in 0-1 and never falls when a level rises. That the larger share carries most of it, and
 * that relief needs both holders, is source 003 (Legvold).
 */
public record Sanctions(
    @Param(
        value = "Level when the ceasefire begins, of the most there could be",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.7",
        role = LEVER,
        source = "assumed; relief had begun with the maritime truce, source 003")
    double atStart,

    @Param(
        value = "Level after full relief",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.2",
        role = LEVER,
        source = "assumed; relief phased and calibrated, source 003")
    double floor,

    @Param(
        value = "Steps from the level at the start to full relief; 0 for no relief",
        unit = COUNT,
        min = 0,
        max = 24,
        def = "3",
        role = LEVER,
        source = "assumed; what is eased first and next, source 003")
    int reliefSteps,

    @Param(
        value = "Months of compliance that earn a step of relief",
        unit = MONTHS,
        min = 1,
        max = 60,
        def = "6",
        role = LEVER)
    int stepMonths,

    @Param(
        value = "Recent violations over the unrestrained level up to which a month is compliant",
        unit = RATIO,
        min = 0,
        max = 1.5,
        def = "0.25",
        role = LEVER)
    double violationsAllowed,

    @Param(
        value = "Steps of relief that each breach takes back, with no decision needed",
        unit = COUNT,
        min = 0,
        max = 24,
        def = "1",
        role = LEVER)
    int stepsBack,

    @Param(
        value = "Level after a snapback",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "1",
        role = LEVER)
    double afterSnapback,

    @Param(
        value = "Days that a snapback from full relief takes",
        unit = DAYS,
        min = 1,
        max = 1_460,
        def = "160",
        role = LEVER,
        source = "assumed; from the level at the start it takes 60 days")
    double snapbackDays,

    @Param(
        value = "How far the holders act together",
        unit = CHOICE,
        def = "partial",
        role = LEVER,
        source = "assumed; coordination between the US and the EU is needed, source 003")
    Coordination coordination,

    @Param(
        value = "Part of the holders, by share, whose agreement binds all under full coordination",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = LEVER,
        source = "assumed; 0 lets any holder bind all, 1 asks for unanimity")
    double quorum,

    @Param(
        value = "Part of what a holder asks beyond the rest that is lost to diverted trade",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double leakage,

    @Param(
        value = "Part of that loss which partial coordination leaves",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double partialLeakage,

    @Param(
        value = "Threat that the challenger feels from full pressure; below 0 pressure calms it",
        unit = WAR_COSTS,
        min = -1,
        max = 1,
        def = "0",
        role = UNCERTAINTY,
        source = "sign open: more pressure, faster operations (source 004), or second thoughts")
    double threatOfPressure) {

  public Sanctions {
    if (floor > atStart) {
      throw new CrossParameterException(
          "floor", "is higher than the level at the start", "at most at-start");
    }
    if (afterSnapback < atStart) {
      throw new CrossParameterException(
          "after-snapback", "is lower than the level at the start", "at least at-start");
    }
  }

  /**
   * Months of compliance towards the next step of relief, a month later: an episode ends them, a
   * month with too many violations does not count.
   *
   * @param months what this method returned a month ago, 0 at the start
   * @param violations recent violations over the unrestrained level
   * @param episode whether a major episode began in the month
   */
  public int compliantMonths(int months, double violations, boolean episode) {
    if (episode) {
      return 0;
    }
    int counted = months >= stepMonths ? 0 : months;
    return violations <= violationsAllowed ? counted + 1 : counted;
  }

  /** A holder's level after a month that brought it to so many {@link #compliantMonths}. */
  public double levelAfterMonth(double level, int compliantMonths) {
    return compliantMonths >= stepMonths ? Math.min(level, Math.max(floor, level - step())) : level;
  }

  /** A holder's level where a deal grants relief of 0-1, of all that can be granted. */
  public double levelUnderDeal(double level, double granted) {
    return granted > 0 ? Math.min(level, atStart - granted * (atStart - floor)) : level;
  }

  /** A holder's level after a breach, before anybody decides: some relief granted is taken back. */
  public double levelAfterBreach(double level) {
    return Math.max(level, Math.min(atStart, level + stepsBack * step()));
  }

  /** A holder's level after a day on which it snaps back towards {@code target}; it never falls. */
  public double levelAfterDay(double level, double target) {
    return Math.max(level, Math.min(target, level + (afterSnapback - floor) / snapbackDays));
  }

  /**
   * Whether a holder snaps back. Under full coordination none does until enough agree, then all do.
   *
   * @param decided whether this holder has decided to
   * @param decidedShare shares of all holders that have decided to, added up
   * @param allShares shares of all holders, added up
   */
  public boolean snapsBack(boolean decided, double decidedShare, double allShares) {
    return coordination == Coordination.FULL
        ? decidedShare > 0 && decidedShare >= quorum * allShares
        : decided;
  }

  /** The same sanctions under another degree of coordination. */
  public Sanctions under(Coordination degree) {
    return new Sanctions(
        atStart,
        floor,
        reliefSteps,
        stepMonths,
        violationsAllowed,
        stepsBack,
        afterSnapback,
        snapbackDays,
        degree,
        quorum,
        leakage,
        partialLeakage,
        threatOfPressure);
  }

  /** Effective pressure (0-1) at the holders' levels and shares. */
  public double pressure(double[] levels, double[] shares) {
    double sum = 0;
    double gaps = 0;
    for (int i = 0; i < levels.length; i++) {
      sum += shares[i] * levels[i];
      for (int j = 0; j < i; j++) {
        gaps += shares[i] * shares[j] * Math.abs(levels[i] - levels[j]);
      }
    }
    return sum - leak() * gaps;
  }

  /**
   * Pressure (0-1) to be expected once the holders have decided on a snapback and carried it out, each
   * on its own with the chance believed of it; never below {@link #pressure}.
   *
   * @param beliefs chance that a holder decides to snap back, 0-1
   */
  public double expectedPressure(double[] levels, double[] beliefs, double[] shares) {
    double sum = 0;
    double gaps = 0;
    for (int i = 0; i < levels.length; i++) {
      double moves = belief(i, beliefs, shares);
      sum += shares[i] * (levels[i] + moves * snapback(levels[i]));
      for (int j = 0; j < i; j++) {
        double other = beliefs[j];
        gaps += shares[i]
            * shares[j]
            * (moves * (1 - other) * snapback(levels[j])
                + (1 - moves) * other * snapback(levels[i])
                + (1 - moves) * (1 - other) * Math.abs(levels[i] - levels[j]));
      }
    }
    return sum - leak() * gaps;
  }

  /** Chance that a holder's sanctions snap back: its own decision, or that of a quorum. */
  double belief(int holder, double[] beliefs, double[] shares) {
    if (coordination != Coordination.FULL) {
      return beliefs[holder];
    }
    double all = 0;
    for (double share : shares) {
      all += share;
    }
    return chanceOfQuorum(0, 0, quorum * all, beliefs, shares);
  }

  private static double chanceOfQuorum(
      int next, double decided, double needed, double[] beliefs, double[] shares) {
    if (decided > 0 && decided >= needed) {
      return 1;
    }
    if (next == shares.length) {
      return 0;
    }
    double yes = chanceOfQuorum(next + 1, decided + shares[next], needed, beliefs, shares);
    double no = chanceOfQuorum(next + 1, decided, needed, beliefs, shares);
    return beliefs[next] * yes + (1 - beliefs[next]) * no;
  }

  /** The relief granted that a breach takes back at once, 0 (none) to 1 (all relief there can be). */
  public double reliefAtRisk(double level) {
    return part(levelAfterBreach(level) - level);
  }

  /** The relief that compliance may still bring, 0-1 in the same unit. */
  public double reliefToCome(double level) {
    return reliefSteps > 0 ? part(level - floor) : 0;
  }

  /**
   * Threat that the challenger feels from a pressure of 0-1, in costs of a general war: to be added to
   * that which foreign troops pose; it may be negative.
   */
  public double threat(double pressure) {
    return threatOfPressure * pressure;
  }

  private double snapback(double level) {
    return Math.max(0, afterSnapback - level);
  }

  private double part(double change) {
    double all = afterSnapback - floor;
    return all > 0 ? Math.min(1, Math.max(0, change) / all) : 0;
  }

  private double step() {
    return reliefSteps > 0 ? (atStart - floor) / reliefSteps : 0;
  }

  private double leak() {
    return switch (coordination) {
      case NONE -> leakage;
      case PARTIAL -> leakage * partialLeakage;
      case FULL -> 0;
    };
  }
}
