package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.LOG_RATIO;
import static ceasefire.param.Unit.PER_MONTH;
import static ceasefire.param.Unit.PROBABILITY;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;
import ceasefire.random.Functions;
import ceasefire.random.RandomStream;

/**
 * Progress of the talks, 0-1, from month to month.
 *
 * <p>{@code p <- p + (1 - p) rise - p loss} with
 *
 * <pre>
 *   rise = r effort will pace max(0, 1 - v / calm) (1 + a relief) (1 + b guardrails)
 *   loss = (c min(1, v) + d crossed) / firmness
 * </pre>
 *
 * <p>v the recent violations over the unrestrained level, relief the share of the pressure that its
 * holders have lifted together, crossed whether signals were crossed this month: then nothing is
 * gained either. Talks at working level first are slower but firmer, and so is an integrated format:
 * more players must agree (veto players: Tsebelis 2002), and what they agree on is owned by more.
 * Each has a parameter for either channel, with defaults under which about as many trials settle with
 * it as without, so that the net effect is an output.
 * Where the parties want different orders, pace falls and signals are crossed more often (source 004).
 */
public record Talks(
    @Param(
        value = "Gain of progress by fully willed talks in perfect calm, of what is missing",
        unit = PER_MONTH,
        min = 0,
        max = 0.6,
        def = "0.1",
        role = UNCERTAINTY)
    double risePerMonth,

    @Param(
        value = "Violations over the unrestrained level at which talks make no headway",
        unit = RATIO,
        min = 0.05,
        max = 3,
        def = "1.5",
        role = UNCERTAINTY,
        source = "assumed; talks went on under fire at Panmunjom in 1951 and in Istanbul in 2022")
    double calmLevel,

    @Param(
        value = "Share by which full and coordinated sanctions relief speeds the talks",
        unit = SHARE,
        min = -0.5,
        max = 2,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; phased relief, source 003; relief once given is no leverage")
    double reliefGain,

    @Param(
        value = "Share by which full guardrails speed the talks",
        unit = SHARE,
        min = 0,
        max = 2,
        def = "0.25",
        role = UNCERTAINTY,
        source = "assumed; transparency and predictability, source 003")
    double guardrailGain,

    @Param(
        value = "Share of progress lost in a month of violations at the unrestrained level",
        unit = PER_MONTH,
        min = 0,
        max = 0.5,
        def = "0.05",
        role = UNCERTAINTY)
    double violationLoss,

    @Param(
        value = "Share of progress lost by a major episode",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY)
    double episodeLoss,

    @Param(
        value = "Vetoes: fall of the log pace in an integrated format",
        unit = LOG_RATIO,
        min = 0,
        max = 1.5,
        def = "0.25",
        role = UNCERTAINTY,
        source = "assumed; the net effect of the format is contested, source 003")
    double vetoes,

    @Param(
        value = "Buy-in: rise of the log firmness in an integrated format",
        unit = LOG_RATIO,
        min = 0,
        max = 1.5,
        def = "0.15",
        role = UNCERTAINTY,
        source = "assumed; the net effect of the format is contested, source 003")
    double buyIn,

    @Param(
        value = "Delay: fall of the log pace where officials meet first",
        unit = LOG_RATIO,
        min = 0,
        max = 1.5,
        def = "0.25",
        role = UNCERTAINTY,
        source = "assumed; the net effect of the order is contested, source 004")
    double delay,

    @Param(
        value = "Preparation: rise of the log firmness where officials meet first",
        unit = LOG_RATIO,
        min = 0,
        max = 1.5,
        def = "0.15",
        role = UNCERTAINTY,
        source = "assumed; the net effect of the order is contested, source 004")
    double preparation,

    @Param(
        value = "Chance that the challenger wants officials to meet first",
        unit = PROBABILITY,
        min = 0,
        max = 1,
        def = "0.7",
        role = UNCERTAINTY,
        source = "assumed; so it said, source 004")
    double workingLevelProbability,

    @Param(
        value = "Share of the pace that is lost where the parties want different orders",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY,
        source = "assumed; source 004")
    double mismatchLoss,

    @Param(
        value = "Rise of the chance of crossed signals where the parties want different orders",
        unit = PROBABILITY,
        min = 0,
        max = 0.5,
        def = "0.1",
        role = UNCERTAINTY,
        source = "assumed; source 004")
    double mismatchDistrust,

    @Param(
        value = "Chance that signals are crossed in a month of talks",
        unit = PROBABILITY,
        min = 0,
        max = 0.5,
        def = "0.2",
        role = UNCERTAINTY,
        source = "assumed; crossed signals on peacekeeping and on the order, source 004")
    double crossedProbability,

    @Param(
        value = "Share of crossed signals that a full crisis channel sets right",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; the NATO-Russia Council as a forum, source 003")
    double channelEffect,

    @Param(
        value = "Share of progress lost in a month of crossed signals",
        unit = SHARE,
        min = 0,
        max = 0.5,
        def = "0.03",
        role = UNCERTAINTY)
    double signalLoss) {

  /** Draws the order that the challenger wants. */
  public TalksOrder drawOrder(RandomStream random) {
    return random.chance(workingLevelProbability)
        ? TalksOrder.WORKING_LEVEL_FIRST
        : TalksOrder.SUMMIT_FIRST;
  }

  /** Factor on what the talks gain: order in force, order that the challenger wants, format. */
  public double pace(TalksOrder order, TalksOrder wanted, TalksFormat format) {
    double slowed = (order == TalksOrder.WORKING_LEVEL_FIRST ? delay : 0)
        + (format == TalksFormat.INTEGRATED ? vetoes : 0);
    return Functions.exp(-slowed) * (order == wanted ? 1 : 1 - mismatchLoss);
  }

  /** Factor on the chances of concluding and keeping, and divisor of what is lost; at least 1. */
  public double firmness(TalksOrder order, TalksFormat format) {
    double firm = (order == TalksOrder.WORKING_LEVEL_FIRST ? preparation : 0)
        + (format == TalksFormat.INTEGRATED ? buyIn : 0);
    return Functions.exp(firm);
  }

  /** Chance that signals are crossed in a month, under a crisis channel (0-1) and effort (0-1). */
  public double crossedProbability(boolean mismatched, double channel, double effort) {
    double chance = crossedProbability + (mismatched ? mismatchDistrust : 0);
    return effort * chance * (1 - channelEffect * channel);
  }

  /**
   * Progress a month later, 0-1.
   *
   * @param progress today's, 0-1
   * @param effort how hard talks are pursued, 0-1
   * @param will joint will of the principals, 0-1
   * @param violations recent violations over the line's unrestrained level, at least 0
   * @param relief share of the pressure lifted by its holders together, 0-1
   * @param guardrails level of the guardrails in force, 0-1
   * @param pace from {@link #pace}
   * @param firmness from {@link #firmness}
   * @param crossed whether signals were crossed this month
   */
  public double next(
      double progress,
      double effort,
      double will,
      double violations,
      double relief,
      double guardrails,
      double pace,
      double firmness,
      boolean crossed) {
    double calm = Math.max(0, 1 - violations / calmLevel);
    double full = risePerMonth * effort * will * pace * calm;
    double rise = crossed ? 0 : full * (1 + reliefGain * relief) * (1 + guardrailGain * guardrails);
    double loss = violationLoss * Math.min(1, violations) + (crossed ? signalLoss : 0);
    return progress + (1 - progress) * Math.min(1, rise) - progress * Math.min(1, loss / firmness);
  }

  /** Progress after a major episode has begun, 0-1. */
  public double afterEpisode(double progress, double firmness) {
    return progress * (1 - episodeLoss / Math.max(1, firmness));
  }
}
