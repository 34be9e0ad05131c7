package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.PROBABILITY;
import static ceasefire.param.Unit.WAR_COSTS;

import ceasefire.param.Kind;
import ceasefire.param.Param;
import ceasefire.random.RandomStream;

/**
 * A challenger that takes the best act wherever its expected payoff exceeds a margin, and complies
 * otherwise (perfect rationality with a cost of acting), but for a trembling hand (Selten 1975).
 *
 * <p>An act is worth what it is worth in its best sector, so that cutting a sector in two changes
 * nothing. Without a tremble the act is sure, given what the challenger sees.
 */
@Kind("threshold")
public record ThresholdChallenger(
    @Param(
        value = "Expected gain that an act must exceed",
        unit = WAR_COSTS,
        min = -1,
        max = 2,
        def = "0",
        role = UNCERTAINTY)
    double margin,

    @Param(
        value = "Chance that it takes any act, all equally likely",
        unit = PROBABILITY,
        min = 0,
        max = 1,
        def = "0",
        role = UNCERTAINTY)
    double tremble)
    implements ChallengerRule {
  private static final Act[] ACTS = Act.values();

  @Override
  public double utility(Act act, ChallengerView sector, Payoffs payoffs) {
    return payoffs.expected(act, sector);
  }

  @Override
  public Act choose(double[][] utilities, double[] shares, RandomStream random) {
    Act best = best(utilities);
    return tremble > 0 && random.chance(tremble) ? any(utilities, random) : best;
  }

  @Override
  public double[] chances(double[][] utilities, double[] shares) {
    double[] chances = new double[ACTS.length];
    int open = 0;
    for (Act act : ACTS) {
      open += isOpen(act, utilities) ? 1 : 0;
    }
    for (Act act : ACTS) {
      chances[act.ordinal()] = isOpen(act, utilities) ? tremble / open : 0;
    }
    chances[best(utilities).ordinal()] += 1 - tremble;
    return chances;
  }

  private Act best(double[][] utilities) {
    Act best = Act.COMPLY;
    double least = Act.COMPLY.checked(utilities[Act.COMPLY.ordinal()][0]) + margin;
    for (Act act : ACTS) {
      if (act != Act.COMPLY) {
        double[] row = utilities[act.ordinal()];
        double worth = act.checked(act.isLocal() ? NestedLogit.max(row) : row[0]);
        if (worth > least) {
          best = act;
          least = worth;
        }
      }
    }
    return best;
  }

  private static Act any(double[][] utilities, RandomStream random) {
    int open = 0;
    for (Act act : ACTS) {
      open += isOpen(act, utilities) ? 1 : 0;
    }
    int left = random.nextInt(open);
    Act last = Act.COMPLY;
    for (Act act : ACTS) {
      if (isOpen(act, utilities)) {
        last = act;
        if (left-- == 0) {
          break;
        }
      }
    }
    return last;
  }

  private static boolean isOpen(Act act, double[][] utilities) {
    return utilities[act.ordinal()][0] > Double.NEGATIVE_INFINITY;
  }

  @Override
  public double worth(double[] utilities, double[] shares) {
    return NestedLogit.max(utilities);
  }

  /** Chooses the best sector that weighs something; among several equally good, by their shares. */
  @Override
  public int chooseSector(double[] utilities, double[] shares, RandomStream random) {
    double top = NestedLogit.max(utilities, shares);
    double tied = 0;
    for (int s = 0; s < shares.length; s++) {
      tied += utilities[s] == top ? shares[s] : 0;
    }
    double left = random.nextDouble() * tied;
    int last = 0;
    for (int s = 0; s < shares.length; s++) {
      if (utilities[s] == top && shares[s] > 0) {
        last = s;
        left -= shares[s];
        if (left < 0) {
          return s;
        }
      }
    }
    return last;
  }

  @Override
  public double executionProbability(double utility, double momentum) {
    double sure = utility + momentum > margin ? 1 : 0;
    return sure + tremble * (1.0 / 2 - sure);
  }
}
