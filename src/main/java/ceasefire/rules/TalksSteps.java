package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.LOGITS;
import static ceasefire.param.Unit.PER_MONTH;
import static ceasefire.param.Unit.PROBABILITY;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;
import ceasefire.random.Functions;
import ceasefire.random.RandomStream;

/**
 * Steps from one phase of the talks to the next, and back.
 *
 * <p>Early steps (a truce out of sectoral truces or after a lapse) need will: {@code P = rate effort
 * will firmness} a month. Late ones (framework, settlement) need progress too: {@code P = rate effort
 * will firmness progress}; a settlement also needs a zone of agreement. A truce at its deadline
 * lapses, is renewed or becomes a full ceasefire with weights
 *
 * <pre>
 *   1 : firmness exp(renew + s) : effort firmness exp(upgrade + s)
 *   s = a progress + b (will - 1/2) + c monitoring
 * </pre>
 *
 * <p>By default an unmonitored truce is kept in fewer than half of cases (the energy truce of 2025
 * lapsed). Steps that were kept make good a share of what enforcement lacks: small steps may last
 * longer than one leap (local truces in Syria, Lundgren et al. 2023), but they may lapse on the way,
 * after which the count of kept steps begins again.
 */
public record TalksSteps(
    @Param(
        value = "Chance that sectoral truces lead to a truce, at full will",
        unit = PER_MONTH,
        min = 0,
        max = 0.5,
        def = "0.15",
        role = UNCERTAINTY,
        source = "assumed; no guarantee of a full ceasefire, source 003")
    double trucePerMonth,

    @Param(
        value = "Chance that a lapsed truce is agreed anew, at full will",
        unit = PER_MONTH,
        min = 0,
        max = 0.5,
        def = "0.1",
        role = UNCERTAINTY)
    double resumptionPerMonth,

    @Param(
        value = "Log odds that a truce is renewed rather than lapses at its deadline",
        unit = LOGITS,
        min = -4,
        max = 3,
        def = "-1",
        role = UNCERTAINTY,
        source = "assumed; the energy truce of March 2025 was not extended")
    double renewLogit,

    @Param(
        value = "Log odds that it becomes a full ceasefire rather than lapses",
        unit = LOGITS,
        min = -4,
        max = 3,
        def = "-1.4",
        role = UNCERTAINTY,
        source = "assumed; the energy truce of March 2025 was not upgraded")
    double upgradeLogit,

    @Param(
        value = "Rise of both log odds from no progress to full progress",
        unit = LOGITS,
        min = 0,
        max = 6,
        def = "2",
        role = UNCERTAINTY)
    double progressLogit,

    @Param(
        value = "Rise of both log odds from no will to full will",
        unit = LOGITS,
        min = 0,
        max = 6,
        def = "1",
        role = UNCERTAINTY)
    double willLogit,

    @Param(
        value = "Rise of both log odds by full monitoring",
        unit = LOGITS,
        min = 0,
        max = 4,
        def = "1",
        role = UNCERTAINTY,
        source = "assumed; agreements with monitoring last (Fortna 2003)")
    double monitoringLogit,

    @Param(
        value = "Chance that a framework is agreed on, at full will and progress",
        unit = PER_MONTH,
        min = 0,
        max = 0.5,
        def = "0.15",
        role = UNCERTAINTY)
    double frameworkPerMonth,

    @Param(
        value = "Chance that a framework becomes a settlement, at full will and progress",
        unit = PER_MONTH,
        min = 0,
        max = 0.5,
        def = "0.15",
        role = UNCERTAINTY,
        source = "assumed; a framework that needs more negotiation, source 004")
    double settlementPerMonth,

    @Param(
        value = "Chance that a framework falls apart, without any progress",
        unit = PER_MONTH,
        min = 0,
        max = 0.5,
        def = "0.03",
        role = UNCERTAINTY)
    double collapsePerMonth,

    @Param(
        value =
            "Chance that a major episode makes a side denounce a truce, framework or settlement",
        unit = PROBABILITY,
        min = 0,
        max = 1,
        def = "0.15",
        role = UNCERTAINTY)
    double denouncedProbability,

    @Param(
        value = "Share of the remaining chance that fully imposed terms add to that",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY,
        source = "assumed; imposed ceasefires fail more often (Werner and Yuen 2005)")
    double imposedDenounced,

    @Param(
        value = "Share of what enforcement lacks that each kept step makes good",
        unit = SHARE,
        min = 0,
        max = 0.5,
        def = "0.1",
        role = UNCERTAINTY,
        source = "assumed; stepwise truces de-escalate more often (Lundgren et al. 2023)")
    double stepEnforcement,

    @Param(
        value = "Restraint on the ground under sectoral truces only, over that of a ceasefire",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.25",
        role = UNCERTAINTY,
        source = "assumed; truces reach into neighbouring areas (Lundgren et al. 2023)")
    double sectoralRestraint,

    @Param(
        value = "Share of the restraint reached that outlives a lapsed truce",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY)
    double lapsedRestraint) {

  /**
   * The phase a month later, deadlines aside; takes one number from the stream.
   *
   * @param progress of the talks, 0-1
   * @param will joint will of the principals, 0-1
   * @param effort how hard talks are pursued, 0-1
   * @param firmness from {@link Talks#firmness}, at least 1
   * @param sectorKept whether an energy or maritime truce is in force
   * @param zone whether there is a zone of agreement
   */
  public TalksPhase next(
      TalksPhase phase,
      double progress,
      double will,
      double effort,
      double firmness,
      boolean sectorKept,
      boolean zone,
      RandomStream random) {
    double u = random.nextDouble();
    double drive = effort * will * firmness;
    return switch (phase) {
      case SECTORAL -> {
        TalksPhase otherwise = sectorKept ? TalksPhase.SECTORAL : TalksPhase.LAPSED;
        yield u < trucePerMonth * drive ? TalksPhase.TRUCE : otherwise;
      }
      case LAPSED -> u < resumptionPerMonth * drive ? TalksPhase.TRUCE : TalksPhase.LAPSED;
      case CEASEFIRE ->
        u < frameworkPerMonth * drive * progress ? TalksPhase.FRAMEWORK : TalksPhase.CEASEFIRE;
      case FRAMEWORK -> {
        boolean apart = 1 - u <= collapsePerMonth * (1 - progress) / firmness;
        TalksPhase otherwise = apart ? TalksPhase.CEASEFIRE : TalksPhase.FRAMEWORK;
        yield zone && u < settlementPerMonth * drive * progress ? TalksPhase.SETTLED : otherwise;
      }
      case TRUCE, SETTLED -> phase;
    };
  }

  /** What becomes of a truce at its deadline; monitoring 0-1, the rest as in {@link #next}. */
  public TalksPhase atDeadline(
      double progress,
      double will,
      double effort,
      double firmness,
      double monitoring,
      RandomStream random) {
    double favour = firmness * favour(progress, will, monitoring);
    double renew = favour * Functions.exp(renewLogit);
    double upgrade = effort * favour * Functions.exp(upgradeLogit);
    double left = random.nextDouble() * (1 + renew + upgrade);
    if (left < upgrade) {
      return TalksPhase.CEASEFIRE;
    }
    return left - upgrade < renew ? TalksPhase.TRUCE : TalksPhase.LAPSED;
  }

  private double favour(double progress, double will, double monitoring) {
    double even = 1 / 2.0;
    return Functions.exp(
        progressLogit * progress + willLogit * (will - even) + monitoringLogit * monitoring);
  }

  /**
   * The phase after a major episode has begun; a full ceasefire stays what it is.
   *
   * @param imposed how far the terms are imposed, 0-1
   */
  public TalksPhase afterEpisode(
      TalksPhase phase, double imposed, double firmness, RandomStream random) {
    double chance = denouncedProbability / firmness;
    boolean denounced = random.chance(chance + (1 - chance) * imposedDenounced * imposed);
    return switch (phase) {
      case TRUCE -> denounced ? TalksPhase.LAPSED : phase;
      case FRAMEWORK, SETTLED -> denounced ? TalksPhase.CEASEFIRE : phase;
      case SECTORAL, CEASEFIRE, LAPSED -> phase;
    };
  }

  /** Whether going from one phase to the other completes a step; what lapsed starts afresh. */
  public static boolean isStep(TalksPhase from, TalksPhase to) {
    return from != TalksPhase.LAPSED && to != TalksPhase.LAPSED && to.compareTo(from) > 0;
  }

  /** Enforcement (0-1) once {@code steps} steps were kept, from its level without any. */
  public double enforced(double enforcement, int steps) {
    double lacking = 1 - enforcement;
    for (int step = 0; step < steps; step++) {
      lacking *= 1 - stepEnforcement;
    }
    return 1 - lacking;
  }

  /** Restraint x on the first day, from that of a ceasefire with the same will and enforcement. */
  public double restraintAtStart(TalksStart start, double committed) {
    return start == TalksStart.SECTORAL ? sectoralRestraint * committed : committed;
  }

  /**
   * Restraint x when one phase follows another: a step commits the sides anew, a lapse releases them,
   * and a renewal or a return to an earlier phase leaves restraint as it is.
   *
   * @param x restraint until then, at least 0
   * @param committed what a commitment of today would reach ({@link Restraint#committed})
   */
  public double restraintAfter(TalksPhase from, TalksPhase to, double x, double committed) {
    if (from == to) {
      return x;
    }
    if (to == TalksPhase.LAPSED) {
      return lapsedRestraint * x;
    }
    return from == TalksPhase.LAPSED || isStep(from, to) ? Math.max(x, committed) : x;
  }
}
