package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContestSuccessTest {
  private final ContestSuccess rule = Rules.of(ContestSuccess.class);

  /** -.05 + .93 (ln 3 + .2) = 1.157710; sure against nobody, hopeless without anybody. */
  @Test
  void oddsByHand() {
    assertThat(rule.logOdds(1, 1, 0)).isEqualTo(-0.05);
    assertThat(rule.logOdds(3, 1, 0.2)).isCloseTo(1.157710, within(1e-6));
    assertThat(rule.logOdds(6, 2, 0.2)).isCloseTo(1.157710, within(1e-6));
    assertThat(rule.logOdds(1, 0, -3)).isEqualTo(20);
    assertThat(rule.logOdds(0, 1, 3)).isEqualTo(-20);
    assertThat(rule.logOdds(0, 0, 0)).isEqualTo(-20);
    assertThat(rule.logOdds(1e30, 1e-30, 0)).isEqualTo(20);
  }

  /** A day at 3 % takes .06 of 2 and .03 of 1 whatever the odds; nobody is lost to nobody. */
  @Test
  void lossesAreConstantShares() {
    Engagement battle = lasting(2, 1, 10);
    rule.fight(battle, RandomStream.named(1, "test"));
    assertThat(battle.attackerLoss()).isCloseTo(0.06, within(1e-12));
    assertThat(battle.defenderLoss()).isCloseTo(0.03, within(1e-12));
    assertThat(battle.attackers).isCloseTo(1.94, within(1e-12));
    assertThat(battle.defenders()).isCloseTo(0.97, within(1e-12));
    rule.fight(battle, RandomStream.named(1, "test"));
    assertThat(battle.attackerLoss()).isCloseTo(0.03 * 1.94, within(1e-12));
    Engagement empty = lasting(2, 0, 10);
    rule.fight(empty, RandomStream.named(1, "test"));
    assertThat(empty.attackerLoss() + empty.defenderLoss()).isZero();
  }

  /** The verdict falls on the last day, by the sign of log odds and fortune together. */
  @Test
  void theLastDayDecides() {
    var random = RandomStream.named(1, "test");
    Engagement battle = lasting(1, 1, 3);
    battle.fortune = 0.06;
    assertThat(rule.fight(battle, random)).isEqualTo(Verdict.GOES_ON);
    assertThat(rule.fight(battle, random)).isEqualTo(Verdict.GOES_ON);
    assertThat(rule.fight(battle, random)).isEqualTo(Verdict.ATTACKER_WON);
    Engagement unlucky = lasting(1, 1, 1);
    unlucky.fortune = 0.04;
    assertThat(rule.fight(unlucky, random)).isEqualTo(Verdict.DEFENDER_WON);
  }

  /**
   * Reinforcements count for the days that they fight: as many again as the defenders lower the log
   * odds from -.05 to -.05 - .93 ln 2 = -.694627 on the second of two days, so on average to -.372313;
   * the advance goes by that over .93.
   */
  @Test
  void reinforcementsChangeTheOddsOfWhatRemains() {
    var random = RandomStream.named(1, "test");
    for (double fortune : new double[] {0.372, 0.373}) {
      Engagement battle = lasting(1, 1, 2);
      battle.fortune = fortune;
      rule.fight(battle, random);
      assertThat(battle.effectiveLogRatio()).isCloseTo((fortune - 0.05) / 0.93, within(1e-12));
      battle.reinforce(1);
      assertThat(rule.fight(battle, random))
          .isEqualTo(fortune < 0.3725 ? Verdict.DEFENDER_WON : Verdict.ATTACKER_WON);
      assertThat(battle.effectiveLogRatio()).isCloseTo((fortune - 0.372313) / 0.93, within(1e-6));
    }
  }

  /**
   * The ceiling of an exponential of mean 5 is geometric of mean 1 / (1 - exp(-.2)) = 5.5167 and
   * standard deviation 4.992: over 40,000 battles within five standard errors, .125 (6e-7).
   */
  @Test
  void lengthsHaveTheStatedMean() {
    var random = RandomStream.named(1, "test");
    var battle = new Engagement();
    long days = 0;
    for (int i = 0; i < 40_000; i++) {
      battle.begin(1, 1);
      rule.open(battle, 0, random);
      assertThat(battle.length).isPositive();
      days += battle.length;
    }
    assertThat(days / 40_000.0).isCloseTo(5.5167, within(0.125));
  }

  /** More defenders, or a shift against the attacker, never raise its odds. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void denialNeverRaisesTheOdds(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      ContestSuccess any = Rules.anywhere(rule, random);
      double attackers = random.uniform(0.1, 10);
      double defenders = random.uniform(0.1, 10);
      double shift = random.gaussian();
      double odds = any.logOdds(attackers, defenders, shift);
      assertThat(any.logOdds(attackers, defenders * 1.1, shift)).isLessThanOrEqualTo(odds);
      assertThat(any.logOdds(attackers, defenders, shift - 0.1)).isLessThanOrEqualTo(odds);
    }
  }

  private static Engagement lasting(double attackers, double defenders, int days) {
    var battle = new Engagement();
    battle.begin(attackers, defenders);
    battle.length = days;
    return battle;
  }
}
