package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackstopCommitmentTest {
  private final BackstopCommitment rule = Rules.of(BackstopCommitment.class);

  /** .97 after a year, the root of it, .984886, after half a one. */
  @Test
  void backstopWearsOff() {
    assertThat(rule.worn(1, 365.25)).isCloseTo(0.97, within(1e-12));
    assertThat(rule.worn(1, 365.25 / 2)).isCloseTo(0.984886, within(1e-6));
    assertThat(rule.worn(0.5, 365.25)).isCloseTo(0.485, within(1e-12));
  }

  @Test
  void withoutRatesNothingHappens() {
    BackstopCommitment firm = Rules.with(rule, "yearlyLoss", 0.0);
    assertThat(firm.worn(0.7, 10_000)).isEqualTo(0.7);
    BackstopCommitment steady = Rules.with(rule, "cutProbability", 0.0);
    var random = RandomStream.named(1, "test");
    for (int i = 0; i < 100; i++) {
      assertThat(steady.afterElection(0.7, random)).isEqualTo(0.7);
    }
  }

  /** An election takes the same numbers from its stream whether it cuts or not. */
  @Test
  void electionsDrawTheSameNumbers() {
    var cut = RandomStream.named(3, "test");
    var kept = RandomStream.named(3, "test");
    assertThat(Rules.with(rule, "cutProbability", 1.0).afterElection(1, cut)).isLessThan(1);
    assertThat(Rules.with(rule, "cutProbability", 0.0).afterElection(1, kept)).isEqualTo(1);
    assertThat(cut.nextLong()).isEqualTo(kept.nextLong());
  }

  @Test
  void sharesOutOfOrderAreRefused() {
    assertThatThrownBy(() -> Rules.with(rule, "leastKept", 0.9))
        .isInstanceOfSatisfying(
            CrossParameterException.class, e -> assertThat(e.path()).isEqualTo("greatest-kept"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void commitmentOnlyShrinks(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      BackstopCommitment any = Rules.anywhere(rule, random);
      double kept = random.nextDouble();
      assertThat(any.worn(kept, random.uniform(0, 2_000))).isBetween(0.0, kept);
      assertThat(any.afterElection(kept, random)).isBetween(0.0, kept);
    }
  }
}
