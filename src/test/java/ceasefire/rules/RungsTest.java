package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RungsTest {
  private final Rungs rule = Rules.of(Rungs.class);

  /** Up above .05 and .5; down at .6 of that: .03 and .3. A battle that is over counts as rung 2. */
  @ParameterizedTest
  @CsvSource({
    // rung before, level, rung after
    "0, 0,     0",
    "0, 0.05,  0",
    "0, 0.051, 1",
    "0, 0.5,   1",
    "0, 0.501, 2",
    "0, 9,     2",
    "1, 0,     0",
    "1, 0.03,  0",
    "1, 0.031, 1",
    "1, 0.5,   1",
    "1, 0.501, 2",
    "2, 0.31,  2",
    "2, 0.299, 1",
    "2, 0.031, 1",
    "2, 0.029, 0",
    "3, 0.31,  2",
    "3, 0.299, 1",
    "3, 0,     0"
  })
  void rungsFollowTheWeekWithHysteresis(int rung, double level, int expected) {
    assertThat(rule.next(rung, level, 0)).isEqualTo(expected);
  }

  /** Half mediation leaves at .8 of the threshold, .4; full mediation at the threshold itself. */
  @ParameterizedTest
  @CsvSource({
    // rung before, level, mediation, rung after
    "2, 0.41, 0.5, 2", "2, 0.39, 0.5, 1", "2, 0.39, 0, 2", "2, 0.49, 1, 1", "2, 0.51, 1, 2",
    "1, 0.041, 0.5, 1", "1, 0.039, 0.5, 0", "1, 0.049, 1, 0", "0, 0.049, 1, 0", "0, 0.051, 1, 1"
  })
  void mediationBringsRungsDownSooner(int rung, double level, double mediation, int expected) {
    assertThat(rule.next(rung, level, mediation)).isEqualTo(expected);
  }

  /** A path up and down: at .4 the sector is on rung 1 going up and still on rung 2 coming down. */
  @Test
  void pathUpDiffersFromPathDown() {
    double[] levels = {0.01, 0.04, 0.06, 0.4, 0.6, 0.4, 0.29, 0.04, 0.02};
    int[] expected = {0, 0, 1, 1, 2, 2, 1, 1, 0};
    int rung = 0;
    for (int week = 0; week < levels.length; week++) {
      rung = rule.next(rung, levels[week], 0);
      assertThat(rung).as("week %s", week).isEqualTo(expected[week]);
    }
  }

  /** .0004 x heat .3 x tension 1.3 = 1.56e-4; full mediation halves it, half of it takes a quarter. */
  @Test
  void assaultsAreRareAndMediated() {
    assertThat(rule.assaultHazard(0.3, 1.3, 0)).isCloseTo(1.56e-4, within(1e-15));
    assertThat(rule.assaultHazard(0.3, 1.3, 0.5)).isCloseTo(1.17e-4, within(1e-15));
    assertThat(rule.assaultHazard(0.3, 1.3, 1)).isCloseTo(0.78e-4, within(1e-15));
    assertThat(rule.assaultHazard(0, 1.3, 0)).isZero();
    assertThat(Rules.with(rule, "assaultRate", 0.0).assaultHazard(1, 1, 0)).isZero();
  }

  /** How the line is cut does not matter: the hazards of two halves add up to that of the whole. */
  @Test
  void hazardOfTwoHalvesIsThatOfTheWhole() {
    assertThat(2 * rule.assaultHazard(0.15, 1, 0.4))
        .isCloseTo(rule.assaultHazard(0.3, 1, 0.4), within(1e-18));
  }

  @Test
  void thresholdsOutOfOrderAreRefused() {
    assertThatThrownBy(() -> Rules.with(rule, "sporadic", 0.5))
        .isInstanceOfSatisfying(
            CrossParameterException.class, e -> assertThat(e.path()).isEqualTo("sustained"));
  }

  /** More violations, a higher rung before and less mediation never lower the rung. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void nextRungIsMonotone(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 500; i++) {
      Rungs any = Rules.anywhere(rule, random);
      int rung = random.nextInt(3);
      double level = random.uniform(0, 2 * any.sustained());
      double mediation = random.nextDouble();
      int next = any.next(rung, level, mediation);
      assertThat(any.next(rung, level * 1.2, mediation)).isGreaterThanOrEqualTo(next);
      assertThat(any.next(rung + 1, level, mediation)).isGreaterThanOrEqualTo(next);
      assertThat(any.next(rung, level, mediation * 0.5)).isGreaterThanOrEqualTo(next);
      assertThat(next).isBetween(0, Rungs.SUSTAINED);
    }
  }
}
