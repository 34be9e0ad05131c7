package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WaitingTest {
  private final Waiting rule = Rules.of(Waiting.class);
  private final double[] shares = {0.25, 0.75};
  private final double[] utilities = {0.4, -0.2};

  /** .9 of .5; nobody waits for a loss. */
  @Test
  void waitingIsADiscountedOffensive() {
    assertThat(rule.value(0.5)).isCloseTo(0.45, within(1e-12));
    assertThat(rule.value(-0.5)).isZero();
    assertThat(Rules.with(rule, "discount", 0.0).value(0.5)).isZero();
    assertThat(rule.months()).isEqualTo(12);
  }

  /**
   * A logit of lambda 16 values the class ln(.25 exp(6.4) + .75 exp(-3.2)) / 16 = (6.4 + ln .25) / 16 +
   * 1.3e-5 = .313370; a threshold takes the best.
   */
  @Test
  void eachWayOfChoosingValuesTheBestOfTheLine() {
    double logit = Rules.of(LogitChallenger.class).worth(utilities, shares);
    assertThat(logit).isCloseTo((6.4 + Math.log(0.25)) / 16, within(2e-5));
    assertThat(Rules.of(ThresholdChallenger.class).worth(utilities, shares)).isEqualTo(0.4);
    double prospect = Rules.of(ProspectChallenger.class).worth(utilities, shares);
    assertThat(prospect).isBetween(-0.2, 0.4);
  }
}
