package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.LOG_RATIO;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;

/**
 * What heavy and light brigades differ in, against a medium one, whose factors are all 1.
 *
 * <p>Heavy brigades fight better, but come later, move more slowly, are rarer and are missed more at
 * home; light ones the other way round. Whether mobile troops near the front deter (Kofman, source
 * 000) or only add disputes (Frederick et al. 2020) is left open: the threat that troops pose, the
 * friction that they add and their worth as a pledge are parameters of their own, the last two with
 * ranges on both sides.
 */
public record BrigadeWeight(
    @Param(
        value = "Fighting strength of a heavy brigade",
        unit = RATIO,
        min = 1,
        max = 3,
        def = "1.5",
        role = UNCERTAINTY,
        source = "assumed; heavy ground forces deter (Frederick et al. 2020)")
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
        value = "Pace at which heavy brigades first arrive",
        unit = RATIO,
        min = 0.2,
        max = 1,
        def = "0.6",
        role = UNCERTAINTY,
        source = "assumed; a brigade takes weeks to generate (RAND 2016-17)")
    double heavyPace,

    @Param(
        value = "Pace at which light brigades first arrive",
        unit = RATIO,
        min = 1,
        max = 5,
        def = "1.5",
        role = UNCERTAINTY)
    double lightPace,

    @Param(
        value = "Share of its pledge that a contributor has in heavy brigades",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.6",
        role = UNCERTAINTY,
        source = "assumed; combat-ready troops hard to raise, source 000")
    double heavyShare,

    @Param(
        value = "What a heavy brigade that is away counts for in home-defence plans",
        unit = RATIO,
        min = 1,
        max = 3,
        def = "1.5",
        role = UNCERTAINTY)
    double heavyMissed,

    @Param(
        value = "What a light brigade that is away counts for in home-defence plans",
        unit = RATIO,
        min = 0.2,
        max = 1,
        def = "0.7",
        role = UNCERTAINTY)
    double lightMissed,

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
    double lightPledge) {

  /** Factor on fighting strength. */
  public double strength(Weight weight) {
    return of(weight, lightStrength, 1, heavyStrength);
  }

  /** Factor on the distance covered in a day. */
  public double speed(Weight weight) {
    return of(weight, lightSpeed, 1, heavySpeed);
  }

  /** Factor on the pace of the first arrivals. */
  public double pace(Weight weight) {
    return of(weight, lightPace, 1, heavyPace);
  }

  /** Share (0-1) of its pledge that a contributor has in such brigades. */
  public double available(Weight weight) {
    return of(weight, 1, 1, heavyShare);
  }

  /** What a brigade that is away counts for in home-defence plans. */
  public double missed(Weight weight) {
    return of(weight, lightMissed, 1, heavyMissed);
  }

  /** Factor on the troops that the challenger feels as a threat. */
  public double threat(Weight weight) {
    return of(weight, lightThreat, 1, heavyThreat);
  }

  /** What to take from the damping by dense troops, in units of the log rate of flare-ups. */
  public double friction(Weight weight) {
    return of(weight, lightFriction, 0, heavyFriction);
  }

  /** Factor on the weight of troops at risk in the challenger's belief. */
  public double pledge(Weight weight) {
    return of(weight, lightPledge, 1, heavyPledge);
  }

  private static double of(Weight weight, double light, double medium, double heavy) {
    return switch (weight) {
      case LIGHT -> light;
      case MEDIUM -> medium;
      case HEAVY -> heavy;
    };
  }
}
