package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.LOGITS;
import static ceasefire.param.Unit.PER_DAY;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Kind;
import ceasefire.param.Param;
import ceasefire.random.Functions;
import ceasefire.random.RandomStream;

/**
 * A contest success function: fighting costs both sides the same whatever its outcome, and who wins is
 * a matter of odds, {@code p = k R^m / (k R^m + 1)} (Tullock 1980; Hirshleifer 1989), where R is the
 * ratio of the forces committed, shifted by works, air and quality.
 *
 * <p>The function knows no days; this is the meaning that it is given here. A battle draws once its
 * length, exponential, and its fortune, a standard logistic number. Each day adds {@code ln k + m ln R}
 * of its own forces; on the last day the attacker has won if the mean of these log odds plus fortune is
 * above 0. So the chance is exactly p if nobody arrives, and reinforcements change the odds for what
 * remains of the battle only. Each day each side loses a constant share of what it has left.
 */
@Kind("contest-success")
public record ContestSuccess(
    @Param(
        value = "Rise of the log odds of success per unit of the ln force ratio",
        unit = RATIO,
        min = 0,
        max = 5,
        def = DupuyOdds.SLOPE,
        role = UNCERTAINTY,
        source = DupuyOdds.SOURCE)
    double decisiveness,

    @Param(
        value = "Log odds of success at equal forces",
        unit = LOGITS,
        min = -3,
        max = 3,
        def = DupuyOdds.EVEN,
        role = UNCERTAINTY,
        source = DupuyOdds.SOURCE)
    double evenOdds,

    @Param(
        value = "Correlation of fortune between the battles of one offensive",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double commonShare,

    @Param(
        value = "Mean length of a battle",
        unit = DAYS,
        min = 0.5,
        max = 60,
        def = "5",
        role = UNCERTAINTY,
        source = "assumed; about that of the mixed law at equal forces")
    double meanDays,

    @Param(
        value = "Share of its troops that an attacker loses in a day",
        unit = PER_DAY,
        min = 0,
        max = 0.2,
        def = "0.03",
        role = UNCERTAINTY,
        source = "assumed; about that of the mixed law at equal forces")
    double attackerLossRate,

    @Param(
        value = "Share of its troops that a defender loses in a day",
        unit = PER_DAY,
        min = 0,
        max = 0.2,
        def = "0.03",
        role = UNCERTAINTY,
        source = "assumed; about that of the mixed law at equal forces")
    double defenderLossRate)
    implements CombatRule {

  /** Log odds beyond which an outcome is sure: one in five hundred millions. */
  private static final double SURE = 20;

  /** The log odds of success of attackers against defenders under a shift of the ln force ratio. */
  public double logOdds(double attackers, double defenders, double shift) {
    if (attackers <= 0 || defenders <= 0) {
      return attackers <= 0 ? -SURE : SURE;
    }
    double odds = evenOdds + decisiveness * (Functions.log(attackers / defenders) + shift);
    return Math.max(-SURE, Math.min(SURE, odds));
  }

  @Override
  public double drawCommon(RandomStream random) {
    return Functions.logit(random.nextOpenDouble());
  }

  @Override
  public void open(Engagement battle, double shift, RandomStream random) {
    begin(battle, shift, Functions.logit(random.nextOpenDouble()), random);
  }

  /**
   * A battle shares the offensive's fortune with chance {@code sqrt(commonShare)}, so that two of them
   * are correlated by {@code commonShare}, and each by itself is as uncertain as one alone.
   */
  @Override
  public void open(Engagement battle, double shift, double common, RandomStream random) {
    double own = Functions.logit(random.nextOpenDouble());
    begin(battle, shift, random.chance(Math.sqrt(commonShare)) ? common : own, random);
  }

  private void begin(Engagement battle, double shift, double fortune, RandomStream random) {
    battle.shift = shift;
    battle.fortune = fortune;
    battle.length = Math.max(1, (int) Math.ceil(random.exponential(meanDays)));
  }

  @Override
  public Verdict fight(Engagement b, RandomStream random) {
    b.daysFought++;
    b.oddsSum += logOdds(b.attackersCommitted, b.defendersCommitted, b.shift);
    double lead = b.oddsSum / b.daysFought + b.fortune;
    // As an ln force ratio, which the advance goes by.
    b.effectiveLogRatio = decisiveness > 0 ? lead / decisiveness : lead;
    boolean opposed = b.attackers > 0 && b.defenders > 0;
    b.lose(
        opposed ? attackerLossRate * b.attackers : 0, opposed ? defenderLossRate * b.defenders : 0);
    if (b.daysFought < b.length) {
      return Verdict.GOES_ON;
    }
    return lead > 0 ? Verdict.ATTACKER_WON : Verdict.DEFENDER_WON;
  }
}
