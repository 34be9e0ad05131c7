package ceasefire.rules;

import static ceasefire.rules.ForceType.NEUTRAL;
import static ceasefire.rules.ForceType.REASSURANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MandateEffectTest {
  private final MandateEffect rule = Rules.of(MandateEffect.class);

  /** The lesser of the task's share (0, .2, .7, 1, .2) and .4 in self-defence; robust, all of it. */
  @ParameterizedTest
  @CsvSource({
    "MONITOR, ROBUST, 0",
    "INTERPOSE, SELF_DEFENCE, 0.2",
    "INTERPOSE, MANDATE, 0.2",
    "INTERPOSE, ROBUST, 1",
    "TRIPWIRE, SELF_DEFENCE, 0.4",
    "TRIPWIRE, MANDATE, 0.7",
    "DENY, OBSERVE, 0",
    "DENY, SELF_DEFENCE, 0.4",
    "DENY, MANDATE, 1",
    "DENY, ROBUST, 1",
    "BY_TYPE, MANDATE, 1",
    "TRAIN, MANDATE, 0.2"
  })
  void whoFights(Mandate task, EngagementRules rules, double share) {
    var mandate = new MandatePosture(task, rules);
    assertThat(rule.fightingShare(REASSURANCE, mandate)).isEqualTo(share);
    assertThat(rule.fightingShare(NEUTRAL, mandate)).isZero();
  }

  /** By default a force does what its type did before there were mandates. */
  @ParameterizedTest
  @EnumSource(ForceType.class)
  void defaultsChangeNothing(ForceType type) {
    MandatePosture usual = Rules.of(MandatePosture.class);
    assertThat(usual.task().of(type)).isEqualTo(type == NEUTRAL ? Mandate.INTERPOSE : Mandate.DENY);
    assertThat(rule.fightingShare(type, usual)).isEqualTo(type == NEUTRAL ? 0 : 1);
    assertThat(rule.alarm(type, usual)).isEqualTo(1);
    assertThat(rule.standsBetween(type, usual)).isEqualTo(type == NEUTRAL);
    assertThat(rule.damping(usual.rules())).isEqualTo(1);
    assertThat(rule.friction(usual.rules())).isZero();
    assertThat(rule.probeCost(usual.rules())).isZero();
    assertThat(rule.exposure(usual.rules())).isEqualTo(1);
    assertThat(rule.caveats(usual.rules())).isEqualTo(1);
  }

  /** Task (.2, .5 or 1, .9, .7) times rules (.7, 1, 1, 1.2). */
  @ParameterizedTest
  @CsvSource({
    "REASSURANCE, MONITOR, OBSERVE, 0.14",
    "NEUTRAL, MONITOR, OBSERVE, 0.14",
    "REASSURANCE, INTERPOSE, MANDATE, 0.5",
    "NEUTRAL, INTERPOSE, MANDATE, 1",
    "REASSURANCE, TRIPWIRE, ROBUST, 1.08",
    "REASSURANCE, DENY, SELF_DEFENCE, 1",
    "REASSURANCE, DENY, ROBUST, 1.2",
    "REASSURANCE, TRAIN, MANDATE, 0.7"
  })
  void alarm(ForceType type, Mandate task, EngagementRules rules, double alarm) {
    assertThat(rule.alarm(type, new MandatePosture(task, rules))).isCloseTo(alarm, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "OBSERVE, 0.5, 0, 0, 0.5, 1",
    "SELF_DEFENCE, 0.8, 0, 0, 1, 1",
    "MANDATE, 1, 0, 0, 1, 1",
    "ROBUST, 1, 0.1, 0.1, 1.5, 2"
  })
  void whatTheRulesDo(
      EngagementRules rules,
      double damping,
      double friction,
      double probe,
      double exposure,
      double caveats) {
    assertThat(rule.damping(rules)).isEqualTo(damping);
    assertThat(rule.friction(rules)).isEqualTo(friction);
    assertThat(rule.probeCost(rules)).isEqualTo(probe);
    assertThat(rule.exposure(rules)).isEqualTo(exposure);
    assertThat(rule.caveats(rules)).isEqualTo(caveats);
  }

  /** Five monitors to a kilometre see 1 - exp(-1) = .632121 of it; 10,000 trainers are .3 of that. */
  @Test
  void whatOneTaskAloneDoes() {
    assertThat(rule.watched(Mandate.MONITOR, 5)).isCloseTo(0.632121, within(1e-6));
    assertThat(rule.watched(Mandate.MONITOR, 0)).isZero();
    assertThat(rule.watched(Mandate.DENY, 5)).isZero();
    assertThat(rule.training(Mandate.TRAIN, 10_000)).isCloseTo(0.189636, within(1e-6));
    assertThat(rule.training(Mandate.DENY, 10_000)).isZero();
  }

  /** Wider rules never make a force fight less; what fights is a share. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void widerRulesNeverFightLess(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      MandateEffect any = Rules.anywhere(rule, random);
      for (Mandate task : Mandate.values()) {
        double before = 0;
        for (EngagementRules rules : EngagementRules.values()) {
          double share = any.fightingShare(REASSURANCE, new MandatePosture(task, rules));
          assertThat(share).isBetween(before, 1.0);
          before = share;
        }
      }
    }
  }
}
