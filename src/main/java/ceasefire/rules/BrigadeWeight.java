package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.LOG_RATIO;
import static ceasefire.param.Unit.RATIO;

import ceasefire.param.Param;

/**
 * What heavy and light brigades differ in, against a medium one, whose factors are all 1.
 *
 * <p>Heavy brigades fight better, travel more slowly, threaten and cost more; light ones the other way
 * round. Whether light and mobile troops deter (Kofman, source 000) or only add disputes (Frederick et
 * al. 2020) is left open: friction and the worth of either as a pledge have ranges on both sides.
 */
public record BrigadeWeight(
    @Param(
        value = "Weight of the brigades",
        unit = CHOICE,
        def = "medium",
        role = LEVER,
        source = "heavy forces deter, light ones hardly (Frederick et al. 2020)")
    Weight weight,

    @Param(
        value = "Fighting strength of a heavy brigade",
        unit = RATIO,
        min = 1,
        max = 3,
        def = "1.5",
        role = UNCERTAINTY)
    double heavyStrength,

    @Param(
        value = "Fighting strength of a light brigade",
        unit = RATIO,
        min = 0.2,
        max = 1,
        def = "0.6",
        role = UNCERTAINTY)
    double lightStrength,

    @Param(
        value = "Distance that a heavy brigade covers in a day",
        unit = RATIO,
        min = 0.2,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double heavySpeed,

    @Param(
        value = "Distance that a light brigade covers in a day",
        unit = RATIO,
        min = 1,
        max = 5,
        def = "2",
        role = UNCERTAINTY,
        source = "assumed; mobile units, source 000")
    double lightSpeed,

    @Param(
        value = "Threat that a heavy brigade poses to the challenger",
        unit = RATIO,
        min = 0.5,
        max = 3,
        def = "1.3",
        role = UNCERTAINTY)
    double heavyThreat,

    @Param(
        value = "Threat that a light brigade poses to the challenger",
        unit = RATIO,
        min = 0,
        max = 2,
        def = "0.8",
        role = UNCERTAINTY)
    double lightThreat,

    @Param(
        value = "Friction: rise of the log rate of excited flare-ups under dense heavy troops",
        unit = LOG_RATIO,
        min = -0.5,
        max = 0.5,
        def = "0",
        role = UNCERTAINTY,
        source = "sign disputed")
    double heavyFriction,

    @Param(
        value = "The same under dense light troops",
        unit = LOG_RATIO,
        min = -0.5,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY,
        source = "sign disputed; more disputes with light forces (Frederick et al. 2020)")
    double lightFriction,

    @Param(
        value = "Troops at risk as a pledge: weight of heavy troops in the challenger's belief",
        unit = RATIO,
        min = 0.5,
        max = 2,
        def = "1",
        role = UNCERTAINTY,
        source = "sign disputed")
    double heavyPledge,

    @Param(
        value = "The same of light troops, which can be gone soon",
        unit = RATIO,
        min = 0.2,
        max = 1.5,
        def = "1",
        role = UNCERTAINTY,
        source = "the more mobile, the less evidence that they deter (Frederick et al. 2020)")
    double lightPledge,

    @Param(
        value = "Cost of a day of a heavy brigade on duty",
        unit = RATIO,
        min = 1,
        max = 5,
        def = "2",
        role = UNCERTAINTY)
    double heavyCost,

    @Param(
        value = "Cost of a day of a light brigade on duty",
        unit = RATIO,
        min = 0.2,
        max = 1,
        def = "0.6",
        role = UNCERTAINTY)
    double lightCost) {

  /** Factor on fighting strength. */
  public double strengthFactor() {
    return of(lightStrength, 1, heavyStrength);
  }

  /** Factor on the distance covered in a day. */
  public double speedFactor() {
    return of(lightSpeed, 1, heavySpeed);
  }

  /** Factor on the troops that the challenger feels as a threat. */
  public double threatFactor() {
    return of(lightThreat, 1, heavyThreat);
  }

  /** What to take from the damping by dense troops, in units of the log rate of flare-ups. */
  public double friction() {
    return of(lightFriction, 0, heavyFriction);
  }

  /** Factor on the weight of troops at risk in the challenger's belief. */
  public double pledgeFactor() {
    return of(lightPledge, 1, heavyPledge);
  }

  /** Factor on the cost of a brigade-day. */
  public double costFactor() {
    return of(lightCost, 1, heavyCost);
  }

  private double of(double light, double medium, double heavy) {
    return switch (weight) {
      case LIGHT -> light;
      case MEDIUM -> medium;
      case HEAVY -> heavy;
    };
  }
}
