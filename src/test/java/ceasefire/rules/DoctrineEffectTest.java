package ceasefire.rules;

import static ceasefire.rules.ReplyPolicy.ESCALATE;
import static ceasefire.rules.ReplyPolicy.NONE;
import static ceasefire.rules.ReplyPolicy.TIT_FOR_TAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DoctrineEffectTest {
  private final DoctrineEffect rule = Rules.of(DoctrineEffect.class);

  /** An answer in kind is in the fitted numbers already. */
  @Test
  void titForTatChangesNothing() {
    assertThat(rule.probeCost(TIT_FOR_TAT, 0.6)).isZero();
    assertThat(rule.threat(TIT_FOR_TAT)).isZero();
    assertThat(rule.spiral(TIT_FOR_TAT)).isZero();
    assertThat(rule.warAfterSeizure(TIT_FOR_TAT, 0.3)).isEqualTo(0.3);
  }

  /** -.6 x .15 = -.09; .6 x .5 x .15 = .045; 1 - .7 x .9 = .37. What nobody sees nobody answers. */
  @Test
  void otherAnswersHaveTheirPrice() {
    assertThat(rule.probeCost(NONE, 0.6)).isCloseTo(-0.09, within(1e-12));
    assertThat(rule.probeCost(ESCALATE, 0.6)).isCloseTo(0.045, within(1e-12));
    assertThat(rule.probeCost(ESCALATE, 0)).isZero();
    assertThat(rule.threat(NONE)).isZero();
    assertThat(rule.threat(ESCALATE)).isEqualTo(0.05);
    assertThat(rule.spiral(NONE)).isZero();
    assertThat(rule.spiral(ESCALATE)).isEqualTo(0.1);
    assertThat(rule.warAfterSeizure(NONE, 0.3)).isEqualTo(0.3);
    assertThat(rule.warAfterSeizure(ESCALATE, 0.3)).isCloseTo(0.37, within(1e-12));
  }

  @Test
  void anActCountsForItsDeaths() {
    assertThat(rule.deaths(Act.PROBE, 1.5)).isEqualTo(1.5);
    assertThat(rule.deaths(Act.SEIZE, 1.5)).isEqualTo(200);
    assertThat(rule.deaths(Act.OFFENSIVE, 1.5)).isEqualTo(20_000);
    assertThat(rule.deaths(Act.COMPLY, 1.5)).isZero();
  }
}
