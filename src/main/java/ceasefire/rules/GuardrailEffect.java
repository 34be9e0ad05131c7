package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.PER_DAY;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;

/**
 * What guardrails do, each through channels of its own; g is the share of them in force.
 *
 * <pre>
 *   misread replies  level c = g (a transparency + b notification + (1 - a - b) channel)
 *   massing seen     s + (1 - s) w g (transparency + notification + exercise limits) / 3
 *   massing takes    1 + d g force limits times as long
 *   misperception    spread times 1 - m g (transparency + notification) / 2
 * </pre>
 *
 * <p>No quantified effect of the CFE, of Open Skies or of the Vienna Document was found: all sizes are
 * assumed and wide. The level c goes into {@link IncidentRule#guarded}.
 */
public record GuardrailEffect(
    @Param(
        value = "Part of transparency in keeping replies from being misread",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY)
    double transparencyPart,

    @Param(
        value = "Part of notification in it; the rest is the crisis channel's",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY)
    double notificationPart,

    @Param(
        value = "Chance a day that full guardrails show massing which would have gone unseen",
        unit = PER_DAY,
        min = 0,
        max = 0.3,
        def = "0.03",
        role = UNCERTAINTY,
        source = "assumed; predictability and less surprise, source 003")
    double shownPerDay,

    @Param(
        value = "Share by which full limits on heavy weapons lengthen massing",
        unit = SHARE,
        min = 0,
        max = 3,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; less surprise, source 003")
    double massingDelay,

    @Param(
        value = "Share of the misperception of strength that transparency and notification remove",
        unit = SHARE,
        min = 0,
        max = 0.9,
        def = "0.3",
        role = UNCERTAINTY)
    double misperceptionCut) {

  public GuardrailEffect {
    if (transparencyPart + notificationPart > 1) {
      throw new CrossParameterException(
          "notification-part",
          "transparency-part and notification-part add up to more than 1",
          "a sum of at most 1; the rest is the crisis channel's");
    }
  }

  /** Level (0-1) at which misread replies are kept down, {@code inForce} the share in force. */
  public double calming(Guardrails guardrails, double inForce) {
    double channelPart = 1 - transparencyPart - notificationPart;
    return inForce
        * (transparencyPart * guardrails.transparency()
            + notificationPart * guardrails.notification()
            + channelPart * guardrails.crisisChannel());
  }

  /** Chance a day that massing is seen, from that without guardrails. */
  public double seenPerDay(double without, Guardrails guardrails, double inForce) {
    double watch =
        (guardrails.transparency() + guardrails.notification() + guardrails.exerciseLimits()) / 3;
    return without + (1 - without) * shownPerDay * inForce * watch;
  }

  /** Factor on the days that massing takes, at least 1. */
  public double massingFactor(Guardrails guardrails, double inForce) {
    return 1 + massingDelay * inForce * guardrails.forceLimits();
  }

  /** Factor on the spread of the challenger's misperception of strength. */
  public double misperceptionFactor(Guardrails guardrails, double inForce) {
    double shown = (guardrails.transparency() + guardrails.notification()) / 2;
    return 1 - misperceptionCut * inForce * shown;
  }
}
