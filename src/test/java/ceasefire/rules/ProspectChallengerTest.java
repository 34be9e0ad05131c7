package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProspectChallengerTest {
  private static final double THREE = Math.log(3);

  private final ProspectChallenger rule = Rules.of(ProspectChallenger.class);
  private final Payoffs payoffs = Rules.of(Payoffs.class);

  /** 2^.88 = 1.840375, 2.25 times that as a loss; .5^.88 = .543367. */
  @Test
  void valuesByHand() {
    assertThat(rule.value(0)).isZero();
    assertThat(rule.value(1)).isEqualTo(1);
    assertThat(rule.value(-1)).isEqualTo(-2.25);
    assertThat(rule.value(2)).isCloseTo(1.840375, within(1e-6));
    assertThat(rule.value(-2)).isCloseTo(-4.140844, within(1e-6));
    assertThat(rule.value(0.5)).isCloseTo(0.543367, within(1e-6));
  }

  /** Even chances weigh .42 and .45 (Tversky and Kahneman 1992); small ones more than they are. */
  @Test
  void weightsByHand() {
    assertThat(ProspectChallenger.weight(0.5, 0.61)).isCloseTo(0.420639, within(1e-6));
    assertThat(ProspectChallenger.weight(0.5, 0.69)).isCloseTo(0.453988, within(1e-6));
    assertThat(ProspectChallenger.weight(0.1, 0.61)).isCloseTo(0.186303, within(1e-6));
    assertThat(ProspectChallenger.weight(0.9, 0.61)).isCloseTo(0.711716, within(1e-6));
    assertThat(ProspectChallenger.weight(0.3, 1)).isCloseTo(0.3, within(1e-12));
    assertThat(ProspectChallenger.weight(0, 0.61)).isZero();
    assertThat(ProspectChallenger.weight(1, 0.61)).isEqualTo(1);
  }

  /**
   * Heads one won, tails one lost: .420639 - 2.25 x .453988 = -.600833. Two gains, 2 with a chance of
   * .25, else .5: .920463. Two losses, .5 with a chance of .25, else 2: -3.050569.
   */
  @Test
  void lotteriesByHand() {
    assertThat(rule.lottery(0.5, 1, -1)).isCloseTo(-0.600833, within(1e-6));
    assertThat(rule.lottery(0.25, 2, 0.5)).isCloseTo(0.920463, within(1e-6));
    assertThat(rule.lottery(0.25, -0.5, -2)).isCloseTo(-3.050569, within(1e-6));
    assertThat(rule.lottery(1, 2, -1)).isCloseTo(rule.value(2), within(1e-12));
    assertThat(rule.lottery(0, 2, -1)).isCloseTo(rule.value(-1), within(1e-12));
  }

  /** The sector of {@code PayoffsTest}: toll .670512 and punishment .2 of an offensive at 3:1. */
  @Test
  void utilitiesByHand() {
    Seen sector = new Seen(0.6, 1.2, 0.5, 0.1, 0, THREE, 0.2);
    assertThat(rule.utility(Act.COMPLY, sector, payoffs)).isZero();
    assertThat(rule.utility(Act.PROBE, sector, payoffs)).isCloseTo(-1.312559, within(1e-5));
    assertThat(rule.utility(Act.SEIZE, sector, payoffs)).isCloseTo(-0.959629, within(1e-5));
    assertThat(rule.utility(Act.OFFENSIVE, sector, payoffs)).isCloseTo(-0.911404, within(1e-5));
    ProspectChallenger bereft = Rules.with(rule, "aspiration", 1.0);
    assertThat(bereft.utility(Act.COMPLY, sector, payoffs)).isZero();
    assertThat(bereft.utility(Act.PROBE, sector, payoffs)).isCloseTo(-1.076217, within(1e-5));
    assertThat(bereft.utility(Act.SEIZE, sector, payoffs)).isCloseTo(-0.764342, within(1e-5));
    assertThat(bereft.utility(Act.OFFENSIVE, sector, payoffs)).isCloseTo(-0.738967, within(1e-5));
  }

  /** For a stake of 2: prize 2.4; barely worth it as a gain, well worth it to make good a loss. */
  @Test
  void lossesInviteGambling() {
    Seen sector = new Seen(2, 1.2, 0.5, 0, 0, THREE, 0.2);
    ProspectChallenger bereft = Rules.with(rule, "aspiration", 1.0);
    assertThat(rule.utility(Act.OFFENSIVE, sector, payoffs)).isCloseTo(0.182351, within(1e-5));
    assertThat(bereft.utility(Act.OFFENSIVE, sector, payoffs)).isCloseTo(1.506423, within(1e-5));
  }

  /** Linear values and weights, losses like gains: the expected payoff, from any reference point. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void withoutItsBiasesItExpectsWhatTheLogitExpects(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      var plain = new ProspectChallenger(7, 1, 1, 1, 1, random.nextDouble());
      Payoffs any = Rules.anywhere(payoffs, random);
      Seen sector = Seen.anything(random);
      for (Act act : Act.values()) {
        assertThat(plain.utility(act, sector, any))
            .isCloseTo(any.expected(act, sector), within(1e-9));
      }
    }
  }

  /** More defenders or punishment never make an attack more attractive, whatever the biases. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void denialAndPunishmentNeverAttract(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      ProspectChallenger any = Rules.anywhere(rule, random);
      Seen sector = Seen.anything(random);
      Seen defended = sector.withRatios(
          sector.seizureLogRatio() - random.uniform(0, 2),
          sector.offensiveLogRatio() - random.uniform(0, 2));
      Seen punished = sector.withPunishment(sector.punishment() + random.uniform(0.01, 1));
      for (Act act : new Act[] {Act.SEIZE, Act.OFFENSIVE}) {
        double utility = any.utility(act, sector, payoffs);
        assertThat(any.utility(act, defended, payoffs)).isLessThanOrEqualTo(utility + 1e-12);
        assertThat(any.utility(act, punished, payoffs)).isLessThan(utility);
      }
    }
  }

  /** Calling off loses .719, worth -2.25 x .719^.88 = -1.683077: logistic(7 x .183077) = .782711. */
  @Test
  void preparedAttacksAreHardToCallOff() {
    assertThat(rule.executionProbability(-1.5, 0.719)).isCloseTo(0.782711, within(1e-5));
    assertThat(rule.executionProbability(-1.683077, 0.719)).isCloseTo(0.5, within(1e-5));
  }
}
