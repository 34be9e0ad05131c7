package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.MONTHS;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;

/**
 * What a settlement does: it lowers stake, fear and tension over months, and does not end the trial.
 *
 * <p>Its hold h on the parties follows {@code h <- h + (target - h) / months}, the target 1 - loss
 * imposed under a settlement, a share of that under a framework and 0 otherwise. Stake and fear fall
 * by a share of h; tension is drawn towards a lower floor, {@code dT/dt = -h max(0, T - (1 - cut)
 * floor) / months}, besides what {@link Tension} does. Terms that are imposed do less and last less
 * long (Werner and Yuen 2005).
 */
public record Settlement(
    @Param(
        value = "Share of the stake that a full settlement removes",
        unit = SHARE,
        min = 0,
        max = 0.9,
        def = "0.3",
        role = UNCERTAINTY)
    double stakeCut,

    @Param(
        value = "Share of fear that a full settlement removes",
        unit = SHARE,
        min = 0,
        max = 0.9,
        def = "0.3",
        role = UNCERTAINTY)
    double fearCut,

    @Param(
        value = "Share of the remaining fear that full security terms for the challenger remove",
        unit = SHARE,
        min = 0,
        max = 0.9,
        def = "0.3",
        role = UNCERTAINTY,
        source = "assumed; peace must be safe for all, sources 002 and 003")
    double assuranceCut,

    @Param(
        value = "Share by which a full settlement lowers the floor of tension",
        unit = SHARE,
        min = 0,
        max = 0.9,
        def = "0.4",
        role = UNCERTAINTY)
    double tensionCut,

    @Param(
        value = "Time constant with which a settlement takes hold",
        unit = MONTHS,
        min = 1,
        max = 120,
        def = "12",
        role = UNCERTAINTY)
    double months,

    @Param(
        value = "Hold of a framework agreement over that of a settlement",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY,
        source = "assumed; a framework that needs more negotiation, source 004")
    double frameworkShare,

    @Param(
        value = "Share of its hold that a settlement on imposed terms lacks",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; imposed ceasefires fail more often (Werner and Yuen 2005)")
    double imposedLoss) {

  private static final double DAYS_PER_MONTH = 365.25 / 12;

  /** Hold on the parties (0-1) a month later, under terms imposed to a degree of 0-1. */
  public double next(double hold, TalksPhase phase, double imposed) {
    double reach = switch (phase) {
      case SETTLED -> 1;
      case FRAMEWORK -> frameworkShare;
      case SECTORAL, TRUCE, CEASEFIRE, LAPSED -> 0;
    };
    double target = reach * (1 - imposedLoss * imposed);
    return hold + (target - hold) / months;
  }

  /** Factor on the challenger's stake at a hold of 0-1. */
  public double stakeFactor(double hold) {
    return 1 - stakeCut * hold;
  }

  /** Factor on the challenger's fear at a hold of 0-1, with security terms for it of 0-1. */
  public double fearFactor(double hold, double assurance) {
    return (1 - fearCut * hold) * (1 - assuranceCut * assurance * hold);
  }

  /** Tension a day later by what the settlement does alone, given the floor without it. */
  public double relaxed(double tension, double floor, double hold) {
    double above = Math.max(0, tension - (1 - tensionCut) * floor);
    return tension - hold * above / (months * DAYS_PER_MONTH);
  }
}
