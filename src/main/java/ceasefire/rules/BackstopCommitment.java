package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.PROBABILITY;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;
import ceasefire.random.Functions;
import ceasefire.random.RandomStream;

/** How much of a promised backstop is kept: it wears off, and an election may cut it. */
public record BackstopCommitment(
    @Param(
        value = "Share of the backstop that is lost in a year",
        unit = SHARE,
        min = 0,
        max = 0.5,
        def = "0.03",
        role = UNCERTAINTY,
        source = "assumed; the United States wants to reduce its commitment, source 001")
    double yearlyLoss,

    @Param(
        value = "Chance that an election in the state that gives it cuts the backstop",
        unit = PROBABILITY,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY,
        source = "assumed; pledges bind during a term, source 003")
    double cutProbability,

    @Param(
        value = "Least share of the backstop that a cut leaves",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = UNCERTAINTY)
    double leastKept,

    @Param(
        value = "Greatest share of the backstop that a cut leaves",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.8",
        role = UNCERTAINTY)
    double greatestKept) {

  private static final double DAYS_PER_YEAR = 365.25;

  public BackstopCommitment {
    if (leastKept > greatestKept) {
      throw new CrossParameterException(
          "greatest-kept", "is smaller than the least share kept", "at least least-kept");
    }
  }

  /** Share kept (0-1) after {@code days} without an election. */
  public double worn(double kept, double days) {
    return kept * Functions.exp(Functions.log1p(-yearlyLoss) * days / DAYS_PER_YEAR);
  }

  /** Share kept (0-1) after an election; draws two numbers whatever comes of it. */
  public double afterElection(double kept, RandomStream random) {
    double left = random.uniform(leastKept, greatestKept);
    return random.chance(cutProbability) ? kept * left : kept;
  }
}
