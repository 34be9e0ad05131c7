package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttacksTest {
  private final Attacks rule = Rules.of(Attacks.class);

  /** Six of 150: .6 x 150 / 6 = 15 on an axis. */
  @Test
  void waveIsSpreadOverItsAxes() {
    assertThat(rule.axisCommitted(150)).isCloseTo(15, within(1e-12));
    assertThat(Rules.with(rule, "axes", 4).axisCommitted(150)).isCloseTo(22.5, within(1e-12));
    assertThat(rule.axisCommitted(0)).isZero();
  }

  /** 3 committed where 8 stand against 6: they hold 3/8 of the sector and meet 3/8 of the 6. */
  @Test
  void attackMeetsItsShareOfTheDefenders() {
    assertThat(rule.defendersMet(3, 6, 8)).isCloseTo(2.25, within(1e-12));
    assertThat(rule.defendersMet(3, 0, 8)).isZero();
  }

  /** Cutting a sector in any proportion cuts both sides alike: the attack meets as many. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void cuttingASectorChangesNothing(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      double committed = random.uniform(0.1, 10);
      double defenders = random.uniform(0, 20);
      double challengers = random.uniform(0.1, 20);
      double part = random.uniform(0.01, 1);
      double met = rule.defendersMet(committed, defenders, challengers);
      assertThat(rule.defendersMet(committed, part * defenders, part * challengers))
          .isCloseTo(met, within(1e-12 * Math.max(1, met)));
      assertThat(met / committed).isCloseTo(defenders / challengers, within(1e-9));
    }
  }

  /** .35 / (.35 + 4.4) to the power .35 is the chance that a probe kills nobody: .40. */
  @Test
  void sixProbesInTenKill() {
    double nobody = Math.pow(
        rule.probeDispersion() / (rule.probeDispersion() + rule.probeDeaths()),
        rule.probeDispersion());
    assertThat(1 - nobody).isCloseTo(0.6, within(0.005));
  }

  @Test
  void moreAxesNeededThanThereAreIsRefused() {
    assertThat(Rules.with(rule, "axesNeeded", 6).axesNeeded()).isEqualTo(6);
    assertThatThrownBy(() -> Rules.with(rule, "axesNeeded", 7))
        .isInstanceOfSatisfying(
            CrossParameterException.class, e -> assertThat(e.path()).isEqualTo("axes-needed"));
  }
}
