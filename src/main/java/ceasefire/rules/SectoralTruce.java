package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.LOGITS;
import static ceasefire.param.Unit.PER_MONTH;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;
import ceasefire.random.Functions;
import ceasefire.random.RandomStream;

/**
 * A truce of one sector, energy or maritime: it acts on the rate of deep strikes or of maritime
 * incidents, leaks, is over-reported, and lapses unless it is extended at the end of each term.
 *
 * <pre>
 *   factor on the rate  1 - share (1 - leak (1 - m monitoring))
 *   logit P(extended)   start + a (will - 1/2) + b progress + c monitoring + d relief
 *   reported / occurred 1 + overclaim (1 - m monitoring) exp(spread z)
 * </pre>
 *
 * <p>The energy truce of March 2025 cut strikes, each side charged the other with many more than it
 * admitted, it had no monitor and was not extended; the maritime part waited on sanctions relief.
 * While one is kept, the principals' will for the next step grows.
 */
public record SectoralTruce(
    @Param(
        value = "Least share of the incidents that go on without a monitor, drawn per trial",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.05",
        role = UNCERTAINTY,
        source = "unmonitored truces cut a class by 40-95 % (energy and Easter truces of 2025)")
    double leastLeak,

    @Param(
        value = "Greatest share of the incidents that go on without a monitor, drawn per trial",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.6",
        role = UNCERTAINTY,
        source = "unmonitored truces cut a class by 40-95 % (energy and Easter truces of 2025)")
    double greatestLeak,

    @Param(
        value = "Share of the deep strikes that an energy truce covers",
        unit = SHARE,
        min = 0.1,
        max = 1,
        def = "1",
        role = UNCERTAINTY,
        source = "assumed; energy and infrastructure, source 003")
    double energyShare,

    @Param(
        value = "Share of leaks and of false charges that full monitoring prevents",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double monitoringEffect,

    @Param(
        value = "Log odds of an extension without monitor and progress, at a will of one half",
        unit = LOGITS,
        min = -5,
        max = 3,
        def = "-0.8",
        role = UNCERTAINTY,
        source = "assumed; the energy truce of 2025 lapsed")
    double extendedLogit,

    @Param(
        value = "Rise of those log odds from no will to full will",
        unit = LOGITS,
        min = 0,
        max = 6,
        def = "1",
        role = UNCERTAINTY)
    double willLogit,

    @Param(
        value = "Rise of those log odds from no progress to full progress",
        unit = LOGITS,
        min = 0,
        max = 6,
        def = "1",
        role = UNCERTAINTY)
    double progressLogit,

    @Param(
        value = "Rise of those log odds by full monitoring",
        unit = LOGITS,
        min = 0,
        max = 6,
        def = "1.5",
        role = UNCERTAINTY,
        source = "assumed; the energy truce of 2025 had no monitor")
    double monitoringLogit,

    @Param(
        value = "Rise of those log odds by full sanctions relief for the truce",
        unit = LOGITS,
        min = 0,
        max = 6,
        def = "1",
        role = UNCERTAINTY,
        source = "assumed; the maritime truce of 2025 waited on relief")
    double reliefLogit,

    @Param(
        value = "Chance that a lapsed truce is agreed anew, at full will",
        unit = PER_MONTH,
        min = 0,
        max = 1,
        def = "0.1",
        role = UNCERTAINTY)
    double renewalPerMonth,

    @Param(
        value = "Median of false charges over incidents that occurred, without a monitor",
        unit = RATIO,
        min = 0,
        max = 5,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; each side reported more by the other than occurred in 2025")
    double overclaim,

    @Param(
        value = "Standard deviation of the log of that",
        unit = RATIO,
        min = 0,
        max = 2,
        def = "0.5",
        role = UNCERTAINTY)
    double overclaimSpread,

    @Param(
        value = "Share of what will lacks that a month of a kept truce makes good",
        unit = SHARE,
        min = 0,
        max = 0.3,
        def = "0.03",
        role = UNCERTAINTY,
        source = "assumed; prior interaction helps (Lundgren et al. 2023)")
    double spillOver) {

  public SectoralTruce {
    if (leastLeak > greatestLeak) {
      throw new CrossParameterException(
          "greatest-leak", "is smaller than the least leak", "at least least-leak");
    }
  }

  /** Draws the trial's leak without a monitor, 0-1. */
  public double drawLeak(RandomStream random) {
    return random.uniform(leastLeak, greatestLeak);
  }

  /** Factor on the rate of deep strikes while an energy truce is in force. */
  public double strikesFactor(double leak, double monitoring) {
    return 1 - energyShare * (1 - leak * unseen(monitoring));
  }

  /** Factor on the rate of maritime incidents while a maritime truce is in force. */
  public double maritimeFactor(double leak, double monitoring) {
    return leak * unseen(monitoring);
  }

  /**
   * Chance that a truce is extended at the end of a term.
   *
   * @param will joint will of the principals, 0-1
   * @param progress of the talks, 0-1
   * @param monitoring how well the truce is monitored, 0-1
   * @param relief sanctions relief granted for it, 0-1
   */
  public double extendedProbability(
      double will, double progress, double monitoring, double relief) {
    double even = 1 / 2.0;
    return Functions.logistic(extendedLogit
        + willLogit * (will - even)
        + progressLogit * progress
        + monitoringLogit * monitoring
        + reliefLogit * relief);
  }

  /** Chance in a month that a lapsed truce is agreed anew, by effort of the talks and will (0-1). */
  public double renewalProbability(double effort, double will) {
    return renewalPerMonth * effort * will;
  }

  /** What a side reports over what occurred under a truce, at least 1, for a standard normal draw. */
  public double reportFactor(double monitoring, double standardNormal) {
    return 1 + overclaim * unseen(monitoring) * Functions.exp(overclaimSpread * standardNormal);
  }

  /** A side's will after a month in which {@code kept} (0-1) of the truces sought were in force. */
  public double afterMonth(double will, double kept) {
    return will + (1 - will) * spillOver * kept;
  }

  private double unseen(double monitoring) {
    return 1 - monitoringEffect * monitoring;
  }
}
