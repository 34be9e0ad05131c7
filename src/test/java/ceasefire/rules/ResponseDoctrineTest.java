package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseDoctrineTest {
  private final ResponseDoctrine rule = Rules.of(ResponseDoctrine.class);

  @ParameterizedTest
  @CsvSource({
    "0, NOTHING",
    "1, PROTEST",
    "3, LOCAL_FIRE",
    "9.9, LOCAL_FIRE",
    "10, REINFORCEMENT",
    "50, STAND_OFF_STRIKE",
    "1000, WAR"
  })
  void severityCallsForALevel(double deaths, ResponseLevel level) {
    assertThat(rule.response(deaths)).isEqualTo(level);
  }

  /** ln(5 / 10) / .5 = -2 ln 2, so 1 / (1 + 4) = .2; at the threshold .5; at 20 deaths .8. */
  @Test
  void ambiguityBlursTheThreshold() {
    assertThat(rule.believed(ResponseLevel.REINFORCEMENT, 5)).isCloseTo(0.2, within(1e-12));
    assertThat(rule.believed(ResponseLevel.REINFORCEMENT, 10)).isCloseTo(0.5, within(1e-12));
    assertThat(rule.believed(ResponseLevel.REINFORCEMENT, 20)).isCloseTo(0.8, within(1e-12));
    assertThat(rule.believed(ResponseLevel.REINFORCEMENT, 0)).isZero();
    assertThat(rule.believed(ResponseLevel.NOTHING, 0)).isEqualTo(1);
  }

  @Test
  void plainDoctrineIsAStep() {
    ResponseDoctrine plain = Rules.with(rule, "ambiguity", 0.0);
    assertThat(plain.believed(ResponseLevel.REINFORCEMENT, 9.9)).isZero();
    assertThat(plain.believed(ResponseLevel.REINFORCEMENT, 10)).isEqualTo(1);
    assertThat(plain.believed(ResponseLevel.WAR, 0)).isZero();
  }

  /** More deaths never call for less, nor are they believed to. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void severityOnlyRaises(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      ResponseDoctrine any = Rules.anywhere(rule, random);
      double deaths = random.exponential(100);
      assertThat(any.response(2 * deaths)).isGreaterThanOrEqualTo(any.response(deaths));
      for (ResponseLevel level : ResponseLevel.values()) {
        double believed = any.believed(level, deaths);
        assertThat(believed).isBetween(0.0, 1.0);
        assertThat(any.believed(level, 2 * deaths)).isGreaterThanOrEqualTo(believed);
      }
    }
  }
}
