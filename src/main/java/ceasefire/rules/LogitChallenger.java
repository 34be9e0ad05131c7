package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.PER_WAR_COST;

import ceasefire.param.Kind;
import ceasefire.param.Param;
import ceasefire.random.Functions;

/**
 * A challenger that maximises expected utility with noise: first the act, then the sector, by a
 * nested logit of the expected payoffs (McFadden 1978; quantal response, McKelvey and Palfrey 1995).
 */
@Kind("logit")
public record LogitChallenger(
    @Param(
        value = "Sharpness of choice; 0 makes all acts equally likely",
        unit = PER_WAR_COST,
        min = 0,
        max = 60,
        def = "16",
        role = UNCERTAINTY,
        source = "fitted, 10-30; below 10 choice noise alone makes wars")
    double lambda)
    implements NoisyChallenger {

  @Override
  public double utility(Act act, ChallengerView sector, Payoffs payoffs) {
    return payoffs.expected(act, sector);
  }

  @Override
  public double sharpness() {
    return lambda;
  }

  @Override
  public double executionProbability(double utility, double momentum) {
    return Functions.logistic(lambda * (utility + momentum));
  }
}
