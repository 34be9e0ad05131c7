package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.PER_WAR_COST;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Kind;
import ceasefire.param.Param;
import ceasefire.random.Functions;

/**
 * A challenger that fears losses more than it values gains, and misweighs chances (Kahneman and Tversky
 * 1979; cumulative form: Tversky and Kahneman 1992).
 *
 * <p>An outcome x, counted from a reference point, is worth {@code v(x) = x^a} if a gain and {@code
 * -loss (-x)^a} if a loss; a chance p counts as {@code w(p) = p^g / (p^g + (1 - p)^g)^(1/g)}, with g of
 * its own for gains and losses. An attack is a lottery: the prize less toll and punishment, or toll and
 * punishment alone. The reference point lies {@code aspiration} of the stake above the status quo: at
 * 0 war is a gamble for gains; at 1 the challenger measures itself by its aims at war, so that
 * complying is a loss that it may gamble to avoid (Levy 1997). The utility of an act is its value less
 * that of complying. With linear values and weights it is the expected payoff.
 *
 * <p>Punishment enters as its expected value, since the view gives no more; choice is a nested logit,
 * since the theory has no choice noise of its own (as Stott 2006).
 */
@Kind("prospect")
public record ProspectChallenger(
    @Param(
        value = "Sharpness of choice; 0 makes all acts equally likely",
        unit = PER_WAR_COST,
        min = 0,
        max = 60,
        def = "7",
        role = UNCERTAINTY,
        source =
            "assumed; the logit's over the weight of losses, so that losses are seen as sharply")
    double sharpness,

    @Param(
        value = "Weight of a loss over that of an equal gain",
        unit = RATIO,
        min = 1,
        max = 5,
        def = "2.25",
        role = UNCERTAINTY,
        source = "Tversky and Kahneman 1992")
    double lossAversion,

    @Param(
        value = "Exponent of the value of gains and losses; below 1 sensitivity shrinks",
        unit = RATIO,
        min = 0.3,
        max = 1,
        def = "0.88",
        role = UNCERTAINTY,
        source = "Tversky and Kahneman 1992")
    double curvature,

    @Param(
        value = "Exponent of the weight of chances to gain; 1 takes them as they are",
        unit = RATIO,
        min = 0.3,
        max = 1,
        def = "0.61",
        role = UNCERTAINTY,
        source = "Tversky and Kahneman 1992")
    double gainWeighting,

    @Param(
        value = "Exponent of the weight of chances to lose; 1 takes them as they are",
        unit = RATIO,
        min = 0.3,
        max = 1,
        def = "0.69",
        role = UNCERTAINTY,
        source = "Tversky and Kahneman 1992")
    double lossWeighting,

    @Param(
        value = "Part of the stake that it counts as its own: 0 the status quo, 1 its aims at war",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = UNCERTAINTY,
        source = "assumed; either reference point is argued for (Levy 1997)")
    double aspiration)
    implements NoisyChallenger {

  /** The value of an outcome, counted from the reference point in costs of a general war. */
  public double value(double outcome) {
    return outcome >= 0 ? power(outcome, curvature) : -lossAversion * power(-outcome, curvature);
  }

  /** The weight of a chance {@code p} by an exponent {@code g}; 0 at 0 and 1 at 1. */
  static double weight(double p, double g) {
    double own = power(p, g);
    return own / power(own + power(1 - p, g), 1 / g);
  }

  /**
   * The value of {@code best} with chance {@code p} and {@code worst <= best} otherwise: the better of
   * two gains, the worse of two losses and each of a gain and a loss count with their weight.
   */
  public double lottery(double p, double best, double worst) {
    if (worst >= 0) {
      double weight = weight(p, gainWeighting);
      return weight * value(best) + (1 - weight) * value(worst);
    }
    double weight = weight(1 - p, lossWeighting);
    double other = best > 0 ? weight(p, gainWeighting) : 1 - weight;
    return other * value(best) + weight * value(worst);
  }

  @Override
  public double utility(Act act, ChallengerView sector, Payoffs payoffs) {
    if (!act.isLocal()) {
      return payoffs.expected(act, sector);
    }
    double reference = aspiration * sector.stake() * sector.tension();
    double spent = payoffs.toll(act, sector)
        + payoffs.punishment(act, sector)
        + sector.risk(act)
        - payoffs.inclination(act, sector)
        + reference;
    double won = payoffs.prize(act, sector) - spent;
    double waiting = act == Act.PROBE ? sector.waiting() : 0;
    return lottery(payoffs.success(act, sector), won, -spent) - value(-reference) + waiting;
  }

  /** To call a prepared attack off is to lose its momentum, and felt as a loss. */
  @Override
  public double executionProbability(double utility, double momentum) {
    return Functions.logistic(sharpness * (utility - value(-momentum)));
  }

  private static double power(double x, double exponent) {
    return x > 0 ? Functions.exp(exponent * Functions.log(x)) : 0;
  }
}
