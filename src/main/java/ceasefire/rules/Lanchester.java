package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.LOG_RATIO;
import static ceasefire.param.Unit.PER_DAY;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Kind;
import ceasefire.param.Param;
import ceasefire.random.Functions;
import ceasefire.random.RandomStream;

/**
 * Fighting day by day: a half-mixed Lanchester law with one effectiveness draw per battle.
 *
 * <p>With attackers A and defenders D in brigade equivalents, {@code loss_D = rate e^(h/2) A^.75
 * D^.25 noise} and {@code loss_A = rate e^(-h/2) D^.75 A^.25 noise}, {@code h = 1.5 shift + bias + z}
 * and z drawn once per battle; the first side to lose its drawn share of its start breaks. The
 * persistent draw is essential: daily noise alone makes a cliff in the force ratio that history does
 * not have (672 engagements, Dupuy Institute 2019). Exponents halfway between Lanchester's linear and
 * square laws (Lanchester 1916; Helmbold 1965 on mixed forms).
 */
@Kind("lanchester")
public record Lanchester(
    @Param(
        value = "Loss rate of equal forces",
        unit = PER_DAY,
        min = 0.001,
        max = 0.2,
        def = "0.02",
        role = UNCERTAINTY)
    double rate,

    @Param(
        value = "Bias against the attacker on the law's exponent",
        unit = LOG_RATIO,
        min = -2,
        max = 2,
        def = "-0.08",
        role = UNCERTAINTY,
        source = "fitted to 672 engagements (Dupuy Institute 2019)")
    double bias,

    @Param(
        value = "Standard deviation of a battle's effectiveness draw",
        unit = LOG_RATIO,
        min = 0,
        max = 6,
        def = "2.6",
        role = UNCERTAINTY,
        source = "fitted to 672 engagements (Dupuy Institute 2019)")
    double effectivenessSpread,

    @Param(
        value = "Share of its variance that battles of one offensive have in common",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double commonShare,

    @Param(
        value = "Standard deviation of the daily noise on losses, as a log",
        unit = LOG_RATIO,
        min = 0,
        max = 2,
        def = "0.3",
        role = UNCERTAINTY)
    double dailyNoise,

    @Param(
        value = "Smallest share of its start that a side loses before it breaks",
        unit = SHARE,
        min = 0.01,
        max = 0.9,
        def = "0.10",
        role = UNCERTAINTY)
    double leastBreakpoint,

    @Param(
        value = "Largest share of its start that a side loses before it breaks",
        unit = SHARE,
        min = 0.01,
        max = 0.9,
        def = "0.35",
        role = UNCERTAINTY)
    double greatestBreakpoint)
    implements CombatRule {

  /** The law's exponent: how much a shift of the ln ratio counts in the exchange of losses. */
  private static final double LAW_EXPONENT = 1.5;

  public Lanchester {
    if (leastBreakpoint > greatestBreakpoint) {
      throw new CrossParameterException(
          "greatest-breakpoint",
          "is smaller than the smallest breakpoint",
          "at least least-breakpoint");
    }
  }

  /** The exchange exponent h of a battle with standard normal draws of theatre and battle. */
  public double exchange(double shift, double common, double own) {
    double z =
        effectivenessSpread * (Math.sqrt(commonShare) * common + Math.sqrt(1 - commonShare) * own);
    return LAW_EXPONENT * shift + bias + z;
  }

  /** The exchange exponent h of a battle that stands alone. */
  public double exchange(double shift, double own) {
    return LAW_EXPONENT * shift + bias + effectivenessSpread * own;
  }

  /**
   * A side's losses in a day, brigade equivalents.
   *
   * @param own its strength
   * @param other the other's strength
   * @param advantage half the exchange exponent, seen from the other side, as a factor
   * @param noise lognormal noise of the day
   */
  public double losses(double own, double other, double advantage, double noise) {
    return Math.min(own, rate * advantage * Math.sqrt(other * Math.sqrt(other * own)) * noise);
  }

  /** Draws a day's noise on losses. */
  public double drawNoise(RandomStream random) {
    return random.logNormal(0, dailyNoise);
  }

  /** Draws the share of its start that a side loses before it breaks. */
  public double drawBreakpoint(RandomStream random) {
    return random.uniform(leastBreakpoint, greatestBreakpoint);
  }

  /** The ln effective ratio of attackers and defenders at exchange exponent h; endless unopposed. */
  double effectiveLogRatio(double attackers, double defenders, double h) {
    if (attackers <= 0) {
      return Double.NEGATIVE_INFINITY;
    }
    return defenders <= 0
        ? Double.POSITIVE_INFINITY
        : Functions.log(attackers / defenders) + h / LAW_EXPONENT;
  }

  @Override
  public double drawCommon(RandomStream random) {
    return random.gaussian();
  }

  @Override
  public void open(Engagement battle, double shift, RandomStream random) {
    begin(battle, exchange(shift, random.gaussian()), random);
  }

  @Override
  public void open(Engagement battle, double shift, double common, RandomStream random) {
    begin(battle, exchange(shift, common, random.gaussian()), random);
  }

  private void begin(Engagement battle, double h, RandomStream random) {
    battle.fortune = h;
    battle.advantage = Functions.exp(h / 2);
    battle.attackerBreakpoint = drawBreakpoint(random);
    battle.defenderBreakpoint = drawBreakpoint(random);
  }

  @Override
  public Verdict fight(Engagement b, RandomStream random) {
    b.daysFought++;
    double noiseOnDefenders = drawNoise(random);
    double noiseOnAttackers = drawNoise(random);
    b.lose(
        losses(b.attackers, b.defenders, 1 / b.advantage, noiseOnAttackers),
        losses(b.defenders, b.attackers, b.advantage, noiseOnDefenders));
    b.effectiveLogRatio = effectiveLogRatio(b.attackers, b.defenders, b.fortune);
    if (b.attackersCommitted - b.attackers >= b.attackerBreakpoint * b.attackersCommitted) {
      return Verdict.DEFENDER_WON;
    }
    return b.defendersCommitted - b.defenders >= b.defenderBreakpoint * b.defendersCommitted
        ? Verdict.ATTACKER_WON
        : Verdict.GOES_ON;
  }
}
