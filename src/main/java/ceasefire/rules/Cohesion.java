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
 * What holds the host's army together (0-1): worn by losses, desertion and fire, restored in calm
 * and more slowly under fire.
 *
 * <p>In a month {@code c <- c exp(-(a losses + b desertion + k fire)) + s (1 - c) / (1 + fire)}.
 * Below the breaking point the army breaks with a monthly chance {@code logistic(start + slope (point
 * - c))}, as armies did at the end of a war of attrition in 1917-18 (source 004); a broken army fights
 * with part of its strength until cohesion is restored.
 */
public record Cohesion(
    @Param(
        value = "Wear by losing a unit share of the theatre strength",
        unit = RATIO,
        min = 0,
        max = 20,
        def = "3",
        role = UNCERTAINTY)
    double lossWear,

    @Param(
        value = "Wear by the desertion of a unit share of the troops",
        unit = RATIO,
        min = 0,
        max = 20,
        def = "0.25",
        role = UNCERTAINTY)
    double desertionWear,

    @Param(
        value = "Exhaustion: wear in a month of fire at the unrestrained level",
        unit = PER_MONTH,
        min = 0,
        max = 0.5,
        def = "0.005",
        role = UNCERTAINTY,
        source =
            "assumed; an exhausted army (source 004), which eight years of a leaking truce did not break")
    double exhaustion,

    @Param(
        value = "Part of what cohesion lacks that a calm month restores",
        unit = PER_MONTH,
        min = 0,
        max = 1,
        def = "0.05",
        role = UNCERTAINTY)
    double recovery,

    @Param(
        value = "Cohesion below which the army may break; 0 for never",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.4",
        role = UNCERTAINTY,
        source = "assumed; a collapse as in the First World War, source 004")
    double breakingPoint,

    @Param(
        value = "Log odds of breaking in a month just below that",
        unit = LOGITS,
        min = -12,
        max = 3,
        def = "-4",
        role = UNCERTAINTY)
    double breakLogit,

    @Param(
        value = "Rise of those log odds per unit of cohesion below it",
        unit = LOGITS,
        min = 0,
        max = 100,
        def = "20",
        role = UNCERTAINTY)
    double breakSlope,

    @Param(
        value = "Part of its strength with which a broken army fights",
        unit = SHARE,
        min = 0.05,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double brokenStrength,

    @Param(
        value = "Cohesion at which a broken army is whole again",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.6",
        role = UNCERTAINTY)
    double restoredAt) {

  public Cohesion {
    if (restoredAt < breakingPoint) {
      throw new CrossParameterException(
          "restored-at", "lies below the breaking point", "at least breaking-point");
    }
  }

  /**
   * Cohesion a month later.
   *
   * @param cohesion cohesion now, 0-1
   * @param lossShare losses of the month over the theatre strength, 0-1
   * @param desertion deserters of the month over all troops, 0-1
   * @param fire recent violations over the unrestrained level, 0 or more
   */
  public double afterMonth(double cohesion, double lossShare, double desertion, double fire) {
    double wear = lossWear * lossShare + desertionWear * desertion + exhaustion * fire;
    return cohesion * Functions.exp(-wear) + recovery * (1 - cohesion) / (1 + fire);
  }

  /** Chance that an army that is not broken breaks within a month. */
  public double breakProbability(double cohesion) {
    return cohesion < breakingPoint
        ? Functions.logistic(breakLogit + breakSlope * (breakingPoint - cohesion))
        : 0;
  }

  /** Whether the army is broken a month later. */
  public boolean brokenAfterMonth(boolean broken, double cohesion, RandomStream random) {
    return broken ? cohesion < restoredAt : random.chance(breakProbability(cohesion));
  }

  /** Factor on the army's strength. */
  public double strengthFactor(boolean broken) {
    return broken ? brokenStrength : 1;
  }
}
