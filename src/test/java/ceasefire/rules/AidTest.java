package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AidTest {
  private final Aid rule = Rules.of(Aid.class);

  /** All 29 kept at level .5 are .5; 23 are .396552; with the host's own .2, 1 at most. */
  @Test
  void aidAddsToTheHostsOwnEffort() {
    assertThat(rule.flow(29)).isCloseTo(0.5, within(1e-12));
    assertThat(rule.flow(23)).isCloseTo(0.396552, within(1e-6));
    assertThat(rule.flow(0)).isZero();
    assertThat(rule.flow(60)).isEqualTo(1);
    assertThat(rule.effort(0.3)).isCloseTo(0.5, within(1e-12));
    assertThat(rule.effort(0.9)).isEqualTo(1);
  }

  /** 29 x .8 = 23.2, deviation 2.154; the mean of 10,000 within five of its, .108 (alarm 6e-7). */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void mostAgreementsAreKept(long seed) {
    var random = RandomStream.named(seed, "test");
    double sum = 0;
    for (int i = 0; i < 10_000; i++) {
      int kept = rule.drawKept(random);
      assertThat(kept).isBetween(0, 29);
      sum += kept;
    }
    assertThat(sum / 10_000).isCloseTo(23.2, within(0.108));
    assertThat(Rules.with(rule, "reliability", 0.0).drawKept(random)).isZero();
    assertThat(Rules.with(rule, "reliability", 1.0).drawKept(random)).isEqualTo(29);
  }

  /**
   * Effort .5 builds .025 and .01 decays: towards .025 x .95 / .035 = .678571, from .5 by 1 -
   * exp(-.035): .506142.
   */
  @Test
  void aidBuildsFieldWorks() {
    assertThat(rule.worksAfter(0.5, 0.3, 1)).isCloseTo(0.506142, within(1e-6));
    double works = 0.5;
    for (int month = 0; month < 600; month++) {
      works = rule.worksAfter(works, 0.3, 1);
    }
    assertThat(works).isCloseTo(0.678571, within(1e-6));
  }

  /** Without any effort .5 exp(-.01) = .495025; works above the ceiling decay likewise. */
  @Test
  void withoutEffortFieldWorksDecay() {
    Aid idle = Rules.with(rule, "ownEffort", 0.0);
    assertThat(idle.worksAfter(0.5, 0, 1)).isCloseTo(0.495025, within(1e-6));
    assertThat(rule.worksAfter(1, 0.3, 1)).isCloseTo(0.990050, within(1e-6));
  }

  /** Flow .3: target 1.02, 1.02 - .02 exp(-1/24) = 1.000816; without aid .9 + .1 exp(-1/24). */
  @Test
  void trainingComesByAidAlone() {
    assertThat(rule.qualityAfter(1, 0.3, 1)).isCloseTo(1.000816, within(1e-6));
    assertThat(rule.qualityAfter(1, 0, 1)).isCloseTo(0.995919, within(1e-6));
    assertThat(rule.qualityAfter(1, 1, 1)).isGreaterThan(1);
  }

  /** Effort .5: target 1.1, 1.1 - .1 exp(-1/36) = 1.002740; effort 1: 1.35 - .35 exp(-1/36) = 1.009588. */
  @Test
  void armsComeByAllEffort() {
    assertThat(rule.armsAfter(1, 0.3, 1)).isCloseTo(1.002740, within(1e-6));
    assertThat(rule.armsAfter(1, 0.8, 1)).isCloseTo(1.009588, within(1e-6));
  }

  /** Month by month and in one go are the same. */
  @Test
  void projectionsAreExact() {
    double works = 0.5;
    double quality = 1;
    double arms = 1;
    for (int month = 0; month < 12; month++) {
      works = rule.worksAfter(works, 0.4, 1);
      quality = rule.qualityAfter(quality, 0.4, 1);
      arms = rule.armsAfter(arms, 0.4, 1);
    }
    assertThat(rule.worksAfter(0.5, 0.4, 12)).isCloseTo(works, within(1e-12));
    assertThat(rule.qualityAfter(1, 0.4, 12)).isCloseTo(quality, within(1e-12));
    assertThat(rule.armsAfter(1, 0.4, 12)).isCloseTo(arms, within(1e-12));
  }

  @Test
  void withoutRatesNothingHappens() {
    Aid still = Rules.with(
        Rules.with(
            Rules.with(
                Rules.with(
                    Rules.with(Rules.with(rule, "buildingRate", 0.0), "decayRate", 0.0),
                    "qualityGain",
                    0.0),
                "qualityNeglect",
                0.0),
            "armsGain",
            0.0),
        "armsNeglect",
        0.0);
    assertThat(still.worksAfter(0.5, 1, 1)).isEqualTo(0.5);
    assertThat(still.qualityAfter(1, 1, 1)).isEqualTo(1);
    assertThat(still.armsAfter(1, 1, 1)).isEqualTo(1);
  }

  /** More aid never leaves less: the defence is an asset that only raises the cost of attack. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void moreAidNeverLeavesLess(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      Aid any = Rules.anywhere(rule, random);
      double flow = random.nextDouble();
      double more = random.uniform(flow, 1);
      double works = random.nextDouble();
      double next = any.worksAfter(works, flow, 1);
      assertThat(next).isBetween(0.0, 1.0);
      assertThat(any.worksAfter(works, more, 1)).isGreaterThanOrEqualTo(next - 1e-12);
      assertThat(any.worksAfter(random.uniform(works, 1), flow, 1))
          .isGreaterThanOrEqualTo(next - 1e-12);
      assertThat(any.qualityAfter(1, more, 1))
          .isGreaterThanOrEqualTo(any.qualityAfter(1, flow, 1))
          .isPositive();
      assertThat(any.armsAfter(1, more, 1))
          .isGreaterThanOrEqualTo(any.armsAfter(1, flow, 1))
          .isPositive();
      int kept = random.nextInt(61);
      assertThat(any.flow(kept)).isBetween(0.0, 1.0).isLessThanOrEqualTo(any.flow(kept + 1));
    }
  }
}
