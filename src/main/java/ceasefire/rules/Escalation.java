package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.BRIGADES;
import static ceasefire.param.Unit.PER_DAY;
import static ceasefire.param.Unit.PROBABILITY;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;
import ceasefire.random.Functions;

/**
 * Daily hazards of a wider war, and of nuclear use in a war.
 *
 * <pre>
 *   wider war   (clash (1 - exp(-brigades / scale)) - salvos ln(1 - p)) f^treaty
 *                 (1 - g guardrails) (1 - c channel)
 *   nuclear     h = rate (1 + rise salvos) (1 - t talks),  then  (1 - u) h + u min(h, cap)
 * </pre>
 *
 * <p>with brigades of guarantors in combat with the challenger, salvos launched at it on the day (for
 * a wider war the guarantors' own, for nuclear use the host's as well), and u the level of a nuclear umbrella. The rate of nuclear use is that of the war being fought, and
 * there is none without a war. A treaty may draw more states in or hold the challenger back: its
 * factor f lies on both sides of 1. These are rare events with hardly a case behind them: all ranges
 * are wide. A hazard h becomes a chance {@code 1 - exp(-h)} for the day.
 */
public record Escalation(
    @Param(
        value = "Hazard of a wider war while many brigades of guarantors fight the challenger",
        unit = PER_DAY,
        min = 0,
        max = 0.005,
        def = "0.0004",
        role = UNCERTAINTY,
        source = "assumed: 4 % in 180 days with three brigades; feared in source 000")
    double clashHazard,

    @Param(
        value = "Brigades in combat at which 63 % of that hazard is reached",
        unit = BRIGADES,
        min = 0.2,
        max = 30,
        def = "3",
        role = UNCERTAINTY)
    double scaleBrigades,

    @Param(
        value = "Chance that one salvo of a guarantor at the challenger sets off a wider war",
        unit = PROBABILITY,
        min = 0,
        max = 0.02,
        def = "0.0002",
        role = UNCERTAINTY,
        source = "assumed; long-range strikes as an escalation, source 004")
    double widerWarPerSalvo,

    @Param(
        value = "Factor on both where an alliance treaty binds the guarantors",
        unit = RATIO,
        min = 0.3,
        max = 4,
        def = "1",
        role = UNCERTAINTY,
        source = "sign disputed: draws others in (source 002) or restrains the challenger")
    double treatyFactor,

    @Param(
        value = "Share of both that full guardrails remove",
        unit = SHARE,
        min = 0,
        max = 0.8,
        def = "0.2",
        role = UNCERTAINTY,
        source = "assumed; transparency and predictability, source 003")
    double guardrailShare,

    @Param(
        value = "Share of both that a working crisis channel removes",
        unit = SHARE,
        min = 0,
        max = 0.8,
        def = "0.3",
        role = UNCERTAINTY,
        source = "assumed; the NATO-Russia Council as forum, source 003")
    double channelShare,

    @Param(
        value = "Hazard of nuclear use while challenger and host fight a general war",
        unit = PER_DAY,
        min = 0,
        max = 0.0005,
        def = "0.00005",
        role = UNCERTAINTY,
        source = "1.8 % a year, between .35 % (Metaculus 2022) and 16 % (Samotsvety 2022)")
    double generalWarHazard,

    @Param(
        value = "Hazard of nuclear use in a wider war",
        unit = PER_DAY,
        min = 0,
        max = 0.02,
        def = "0.001",
        role = UNCERTAINTY,
        source = "assumed: 16 % in 180 days")
    double widerWarHazard,

    @Param(
        value = "Rise of the hazard of nuclear use on its day by each salvo",
        unit = RATIO,
        min = 0,
        max = 100,
        def = "5",
        role = UNCERTAINTY)
    double salvoRise,

    @Param(
        value = "Share of the hazard of nuclear use that strategic-stability talks remove",
        unit = SHARE,
        min = 0,
        max = 0.9,
        def = "0.3",
        role = UNCERTAINTY,
        source = "assumed; nuclear arms control, source 003")
    double talksShare,

    @Param(
        value = "Most that a full nuclear umbrella leaves of that hazard",
        unit = PER_DAY,
        min = 0,
        max = 0.02,
        def = "0.0003",
        role = UNCERTAINTY,
        source = "assumed; nuclear weapons crucial in the end, source 000")
    double cappedHazard) {

  public Escalation {
    if (generalWarHazard > widerWarHazard) {
      throw new CrossParameterException(
          "general-war-hazard",
          "is above the hazard of nuclear use in a wider war",
          "at most wider-war-hazard");
    }
  }

  /**
   * Hazard per day that fighting between guarantors and the challenger becomes a wider war.
   *
   * @param brigades brigades of guarantors in combat with the challenger today, at least 0
   * @param salvos salvos that guarantors launched at the challenger today, at least 0
   * @param treaty wording of the guarantee, 0 (none) to 1 (alliance)
   * @param guardrails guardrails in force, 0-1
   * @param channel crisis channel in being, 0-1
   */
  public double widerWar(
      double brigades, double salvos, double treaty, double guardrails, double channel) {
    if (brigades <= 0 && salvos <= 0) {
      return 0;
    }
    double clash = clashHazard * (1 - Functions.exp(-brigades / scaleBrigades));
    double strikes = -salvos * Functions.log1p(-widerWarPerSalvo);
    return (clash + strikes)
        * Functions.exp(treaty * Functions.log(treatyFactor))
        * (1 - guardrailShare * guardrails)
        * (1 - channelShare * channel);
  }

  /**
   * Hazard per day of nuclear use.
   *
   * @param scope the war that is being fought
   * @param salvos salvos launched at the challenger today by anybody, at least 0
   * @param talks strategic-stability talks, 0-1
   * @param umbrella level of the nuclear umbrella, 0-1
   */
  public double nuclearUse(WarScope scope, double salvos, double talks, double umbrella) {
    double rate = switch (scope) {
      case NONE -> 0;
      case GENERAL -> generalWarHazard;
      case WIDER -> widerWarHazard;
    };
    double open = rate * (1 + salvoRise * salvos) * (1 - talksShare * talks);
    return (1 - umbrella) * open + umbrella * Math.min(open, cappedHazard);
  }
}
