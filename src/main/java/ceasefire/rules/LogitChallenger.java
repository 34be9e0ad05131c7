package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.LOG_RATIO;
import static ceasefire.param.Unit.PER_WAR_COST;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.WAR_COSTS;

import ceasefire.param.Kind;
import ceasefire.param.Param;
import ceasefire.random.Functions;
import ceasefire.random.RandomStream;

/**
 * A challenger that maximises expected utility with noise: first the act, then the sector.
 *
 * <p>In costs of a general war without swift success, with S the stake, T the tension, l the believed
 * ln force ratio, {@code p(l)} the chance of success (fitted to 672 engagements, Dupuy), {@code sw(l)}
 * that of a swift one and {@code P} the believed punishment:
 *
 * <pre>
 *   offensive  S T p - (1 - saving sw) - P
 *   seizure    g S T p - c (1 - saving sw) - h P
 *   probe      a S T (b + (1 - b) contact) - k + inclination - i P
 *   comply     0
 * </pre>
 *
 * <p>The default values belong together (set B of the fits): they give the survival of ceasefires
 * after the wars of 1946-2010 (MID data); changing one alone, above all lambda, moves it far.
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
    double lambda,

    @Param(
        value = "Mean of the log stake between trials",
        unit = LOG_RATIO,
        min = -4,
        max = 2,
        def = "-0.737",
        role = UNCERTAINTY,
        source = "fitted to post-war spells 1946-2010 (MID data)")
    double stakeLogMean,

    @Param(
        value = "Standard deviation of the log stake between trials",
        unit = LOG_RATIO,
        min = 0,
        max = 3,
        def = "0.453",
        role = UNCERTAINTY,
        source = "fitted to post-war spells 1946-2010 (MID data)")
    double stakeLogSpread,

    @Param(
        value = "Gain of a seizure over that of the whole war",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.35",
        role = UNCERTAINTY)
    double seizureGain,

    @Param(
        value = "Cost of a seizure over that of a general war",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.45",
        role = UNCERTAINTY)
    double seizureCost,

    @Param(
        value = "Punishment of a seizure over that of a general war",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double seizurePunishment,

    @Param(
        value = "Gain of a probe over that of the whole war",
        unit = RATIO,
        min = 0,
        max = 3,
        def = "0.744",
        role = UNCERTAINTY,
        source = "fitted to post-war spells 1946-2010 (MID data)")
    double probeGain,

    @Param(
        value = "Cost of a probe",
        unit = WAR_COSTS,
        min = 0,
        max = 3,
        def = "0.987",
        role = UNCERTAINTY,
        source = "fitted to post-war spells 1946-2010 (MID data)")
    double probeCost,

    @Param(
        value = "Punishment of a probe over that of a general war",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.15",
        role = UNCERTAINTY)
    double probePunishment,

    @Param(
        value = "Share of a probe's gain that needs no contact between the armies",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.4",
        role = UNCERTAINTY)
    double contactFreeShare,

    @Param(
        value = "Standard deviation of the lasting inclination to probe, between trials",
        unit = WAR_COSTS,
        min = 0,
        max = 2,
        def = "0.503",
        role = UNCERTAINTY,
        source = "fitted to post-war spells 1946-2010 (MID data)")
    double inclinationSpread,

    @Param(
        value = "Part of a war's cost that a swift success saves",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.6",
        role = UNCERTAINTY)
    double swiftSaving,

    @Param(
        value = "Log odds of a swift success at equal forces",
        unit = ceasefire.param.Unit.LOGITS,
        min = -10,
        max = 5,
        def = "-2",
        role = UNCERTAINTY)
    double swiftOdds,

    @Param(
        value = "Rise of those log odds per unit of the ln force ratio",
        unit = RATIO,
        min = 0,
        max = 10,
        def = "2",
        role = UNCERTAINTY)
    double swiftSlope,

    @Param(
        value = "Log odds of success at equal forces",
        unit = ceasefire.param.Unit.LOGITS,
        min = -3,
        max = 3,
        def = "-0.05",
        role = UNCERTAINTY,
        source = "672 engagements 1904-1991 (Dupuy Institute 2019)")
    double successOdds,

    @Param(
        value = "Rise of those log odds per unit of the ln force ratio",
        unit = RATIO,
        min = 0,
        max = 5,
        def = "0.93",
        role = UNCERTAINTY,
        source = "672 engagements 1904-1991 (Dupuy Institute 2019)")
    double successSlope,

    @Param(
        value = "Momentum: utility that a prepared attack gains by having been prepared",
        unit = WAR_COSTS,
        min = -1,
        max = 3,
        def = "0.719",
        role = UNCERTAINTY,
        source = "fitted to post-war spells 1946-2010 (MID data)")
    double momentum)
    implements ChallengerRule {

  @Override
  public double drawStake(RandomStream random) {
    return random.logNormal(stakeLogMean, stakeLogSpread);
  }

  @Override
  public double drawInclination(RandomStream random) {
    return inclinationSpread * random.gaussian();
  }

  @Override
  public double success(double l) {
    return Functions.logistic(successOdds + successSlope * l);
  }

  /** Believed chance of a swift success at ln force ratio {@code l}. */
  public double swiftSuccess(double l) {
    return Functions.logistic(swiftOdds + swiftSlope * l);
  }

  /** Cost of an attack over that of a general war without swift success. */
  double cost(double l) {
    return 1 - swiftSaving * swiftSuccess(l);
  }

  @Override
  public double utility(Act act, ChallengerView v) {
    return switch (act) {
      case COMPLY -> 0;
      case PROBE ->
        probeGain
                * v.stake()
                * v.tension()
                * (contactFreeShare + (1 - contactFreeShare) * v.contact())
            - probeCost
            + v.inclination()
            - probePunishment * v.punishment();
      case SEIZE ->
        seizureGain * v.stake() * v.tension() * success(v.seizureLogRatio())
            - seizureCost * cost(v.seizureLogRatio())
            - seizurePunishment * v.punishment();
      case OFFENSIVE ->
        v.stake() * v.tension() * success(v.offensiveLogRatio())
            - cost(v.offensiveLogRatio())
            - v.punishment();
    };
  }

  @Override
  public Act choose(double[][] utilities, double[] shares, RandomStream random) {
    double comply = checked(Act.COMPLY, utilities[Act.COMPLY.ordinal()][0]);
    double probe = value(Act.PROBE, utilities, shares);
    double seize = value(Act.SEIZE, utilities, shares);
    double attack = value(Act.OFFENSIVE, utilities, shares);
    double top = Math.max(Math.max(comply, probe), Math.max(seize, attack));
    double complyWeight = Functions.exp(lambda * (comply - top));
    double probeWeight = Functions.exp(lambda * (probe - top));
    double seizeWeight = Functions.exp(lambda * (seize - top));
    double attackWeight = Functions.exp(lambda * (attack - top));
    double left = random.nextDouble() * (complyWeight + probeWeight + seizeWeight + attackWeight);
    if (left < complyWeight) {
      return Act.COMPLY;
    }
    left -= complyWeight;
    if (left < probeWeight) {
      return Act.PROBE;
    }
    return left - probeWeight < seizeWeight ? Act.SEIZE : Act.OFFENSIVE;
  }

  private double value(Act act, double[][] utilities, double[] shares) {
    return checked(act, NestedLogit.classValue(shares, utilities[act.ordinal()], lambda));
  }

  private static double checked(Act act, double utility) {
    if (!(utility < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "the utility of " + act + " is " + utility + ", not a finite number");
    }
    return utility;
  }

  @Override
  public int chooseSector(double[] utilities, double[] shares, RandomStream random) {
    return NestedLogit.pick(shares, utilities, lambda, random.nextDouble());
  }

  @Override
  public double executionProbability(double utility) {
    return Functions.logistic(lambda * (utility + momentum));
  }
}
