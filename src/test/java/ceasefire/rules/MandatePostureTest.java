package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MandatePostureTest {
  private final MandatePosture rule = Rules.of(MandatePosture.class);

  private MandatePosture posture(Mandate mandate, int rules) {
    return Rules.with(Rules.with(rule, "mandate", mandate), "rulesOfEngagement", rules);
  }

  /** The mandate's share (0, .2, .7, 1, .2) times that of the rules (0, .4, 1, 1). */
  @ParameterizedTest
  @CsvSource({
    "MONITOR, 3, 0, false",
    "INTERPOSE, 1, 0.08, false",
    "INTERPOSE, 2, 0.2, true",
    "TRIPWIRE, 1, 0.28, false",
    "TRIPWIRE, 3, 0.7, true",
    "DENY, 0, 0, false",
    "DENY, 1, 0.4, false",
    "DENY, 2, 1, true",
    "DENY, 3, 1, true",
    "TRAIN, 3, 0.2, false"
  })
  void whoFightsAndWhoAnswers(Mandate mandate, int rules, double share, boolean answers) {
    assertThat(posture(mandate, rules).fightingShare()).isCloseTo(share, within(1e-12));
    assertThat(posture(mandate, rules).answersFire()).isEqualTo(answers);
  }

  /** By default the force does what a reassurance force does without this rule. */
  @Test
  void defaultsChangeNothing() {
    assertThat(rule.mandate().type()).isEqualTo(ForceType.REASSURANCE);
    assertThat(rule.fightingShare()).isEqualTo(1);
    assertThat(rule.threatShare()).isEqualTo(1);
    assertThat(rule.friction()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "MONITOR, NEUTRAL, false, 0",
    "INTERPOSE, NEUTRAL, true, 0.1",
    "TRIPWIRE, REASSURANCE, true, 1",
    "DENY, REASSURANCE, true, 1",
    "TRAIN, REASSURANCE, false, 0.5"
  })
  void eachMandateHasItsNature(Mandate mandate, ForceType type, boolean inTheWay, double threat) {
    assertThat(mandate.type()).isEqualTo(type);
    assertThat(mandate.standsInTheWay()).isEqualTo(inTheWay);
    assertThat(posture(mandate, 2).threatShare()).isEqualTo(threat);
  }

  /** Five monitors to a kilometre see 1 - exp(-1) = .632121, as many others .3 of that. */
  @Test
  void monitorsSeeMore() {
    assertThat(posture(Mandate.MONITOR, 0).coverage(5)).isCloseTo(0.632121, within(1e-6));
    assertThat(posture(Mandate.DENY, 0).coverage(5)).isCloseTo(0.189636, within(1e-6));
    assertThat(posture(Mandate.TRAIN, 0).coverage(5)).isZero();
    assertThat(posture(Mandate.MONITOR, 0).coverage(0)).isZero();
  }

  /** Only a force that answers fire may stir or damp by answering. */
  @Test
  void answeringMayCauseFriction() {
    MandatePosture rough = Rules.with(rule, "replyFriction", 0.4);
    assertThat(rough.friction()).isEqualTo(0.4);
    assertThat(Rules.with(rough, "rulesOfEngagement", 1).friction()).isZero();
    assertThat(Rules.with(rough, "mandate", Mandate.MONITOR).friction()).isZero();
  }

  /** Wider rules never make a force fight less; all shares stay within 0 and 1. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sharesStayInRange(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      MandatePosture any = Rules.anywhere(rule, random);
      double density = random.uniform(0, 100);
      for (Mandate mandate : Mandate.values()) {
        MandatePosture told = Rules.with(any, "mandate", mandate);
        double before = 0;
        for (int rules = 0; rules <= 3; rules++) {
          double share = Rules.with(told, "rulesOfEngagement", rules).fightingShare();
          assertThat(share).isBetween(before, 1.0);
          before = share;
        }
        assertThat(told.threatShare()).isBetween(0.0, 1.0);
        assertThat(told.coverage(density)).isBetween(0.0, 1.0);
        assertThat(told.coverage(density + 1)).isGreaterThanOrEqualTo(told.coverage(density));
      }
    }
  }
}
