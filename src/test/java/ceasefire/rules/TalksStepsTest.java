package ceasefire.rules;

import static ceasefire.rules.TalksPhase.CEASEFIRE;
import static ceasefire.rules.TalksPhase.FRAMEWORK;
import static ceasefire.rules.TalksPhase.LAPSED;
import static ceasefire.rules.TalksPhase.SECTORAL;
import static ceasefire.rules.TalksPhase.SETTLED;
import static ceasefire.rules.TalksPhase.TRUCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalksStepsTest {
  private static final double TINY = 1e-12;
  private static final int N = 40_000;

  private final TalksSteps rule = Rules.of(TalksSteps.class);

  /**
   * .15 x .5 = .075 out of sectoral truces, .1 x .5 out of a lapse, .15 x .5 x .4 = .03 to a framework
   * and on. Each within five binomial deviations over 40,000 draws (false alarm 6e-7).
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void stepsAreTakenAtTheirRates(long seed) {
    assertShare(month(SECTORAL, true, seed), TRUCE, 0.075);
    assertShare(month(SECTORAL, true, seed), SECTORAL, 0.925);
    assertShare(month(LAPSED, false, seed), TRUCE, 0.05);
    assertShare(month(CEASEFIRE, true, seed), FRAMEWORK, 0.03);
    assertShare(month(FRAMEWORK, true, seed), SETTLED, 0.03);
    assertShare(month(FRAMEWORK, true, seed), CEASEFIRE, 0.018);
  }

  @Test
  void withoutAZoneOfAgreementNothingIsSettled() {
    Map<TalksPhase, Integer> phases = month(FRAMEWORK, false, 1);
    assertThat(phases).doesNotContainKey(SETTLED);
    assertShare(phases, CEASEFIRE, 0.018);
  }

  /** No sector kept: .075 to a truce, the rest lapses. */
  @Test
  void sectoralPhaseLapsesWithItsTruces() {
    var phases = count(random -> rule.next(SECTORAL, 0.4, 0.5, 1, 1, false, true, random), 1);
    assertShare(phases, TRUCE, 0.075);
    assertShare(phases, LAPSED, 0.925);
  }

  @Test
  void trucesWaitForTheirDeadlineAndSettlementsStay() {
    assertThat(month(TRUCE, true, 1)).containsOnlyKeys(TRUCE);
    assertThat(month(SETTLED, true, 1)).containsOnlyKeys(SETTLED);
  }

  /**
   * At will .5 and no progress the weights are 1, exp(-1) = .367879 and exp(-1.4) = .246597, sum
   * 1.614476: lapse .619396, renewal .227863, upgrade .152741.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void unmonitoredTruceMostlyLapses(long seed) {
    var phases = count(random -> rule.atDeadline(0, 0.5, 1, 1, 0, random), seed);
    assertShare(phases, LAPSED, 0.619396);
    assertShare(phases, TRUCE, 0.227863);
    assertShare(phases, CEASEFIRE, 0.152741);
  }

  /** s = 2 x .5 + 1 x .3 + 1 = 2.3: kept 2 e^2.3 x .614476 = 12.2576 to 1, lapse .075428. */
  @Test
  void progressWillMonitorsAndFirmnessKeepATruce() {
    var phases = count(random -> rule.atDeadline(0.5, 0.8, 1, 2, 1, random), 1);
    assertShare(phases, LAPSED, 0.075428);
  }

  @Test
  void withoutTalksATruceIsNeverUpgraded() {
    var phases = count(random -> rule.atDeadline(0.5, 0.5, 0, 1, 1, random), 1);
    assertThat(phases).containsOnlyKeys(TRUCE, LAPSED);
  }

  /** Denounced with .15; .15 + .85 x .3 = .405 under imposed terms; half of .15 if twice as firm. */
  @Test
  void episodesMakeSidesDenounceWhatTheyAgreedOn() {
    var negotiated = count(random -> rule.afterEpisode(SETTLED, 0, 1, random), 1);
    assertShare(negotiated, CEASEFIRE, 0.15);
    var imposed = count(random -> rule.afterEpisode(SETTLED, 1, 1, random), 1);
    assertShare(imposed, CEASEFIRE, 0.405);
    var firm = count(random -> rule.afterEpisode(TRUCE, 0, 2, random), 1);
    assertShare(firm, LAPSED, 0.075);
  }

  @ParameterizedTest
  @EnumSource(names = {"SECTORAL", "CEASEFIRE", "LAPSED"})
  void episodesDenounceNothingElse(TalksPhase phase) {
    assertThat(count(random -> rule.afterEpisode(phase, 1, 1, random), 1)).containsOnlyKeys(phase);
  }

  /** 1 - .7 x .9 = .37; 1 - .7 x .81 = .433. */
  @Test
  void keptStepsMakeGoodWhatEnforcementLacks() {
    assertThat(rule.enforced(0.3, 0)).isCloseTo(0.3, within(TINY));
    assertThat(rule.enforced(0.3, 1)).isCloseTo(0.37, within(TINY));
    assertThat(rule.enforced(0.3, 2)).isCloseTo(0.433, within(TINY));
    assertThat(rule.enforced(1, 5)).isEqualTo(1);
  }

  @Test
  void onlyMovesForwardAreSteps() {
    assertThat(TalksSteps.isStep(SECTORAL, TRUCE)).isTrue();
    assertThat(TalksSteps.isStep(TRUCE, CEASEFIRE)).isTrue();
    assertThat(TalksSteps.isStep(TRUCE, TRUCE)).isFalse();
    assertThat(TalksSteps.isStep(FRAMEWORK, CEASEFIRE)).isFalse();
    assertThat(TalksSteps.isStep(TRUCE, LAPSED)).isFalse();
    assertThat(TalksSteps.isStep(LAPSED, TRUCE)).isFalse();
  }

  /** Sectoral truces hold a quarter of 2; a lapse leaves .3 x 1.5; steps lift 1.5 to 2. */
  @Test
  void restraintFollowsThePhases() {
    assertThat(rule.restraintAtStart(TalksStart.SECTORAL, 2)).isEqualTo(0.5);
    assertThat(rule.restraintAtStart(TalksStart.TRUCE, 2)).isEqualTo(2);
    assertThat(rule.restraintAfter(TRUCE, LAPSED, 1.5, 2)).isCloseTo(0.45, within(TINY));
    assertThat(rule.restraintAfter(LAPSED, TRUCE, 0.45, 2)).isEqualTo(2);
    assertThat(rule.restraintAfter(TRUCE, CEASEFIRE, 1.5, 2)).isEqualTo(2);
    assertThat(rule.restraintAfter(TRUCE, CEASEFIRE, 2.5, 2)).isEqualTo(2.5);
    assertThat(rule.restraintAfter(TRUCE, TRUCE, 1.5, 2)).isEqualTo(1.5);
    assertThat(rule.restraintAfter(LAPSED, LAPSED, 0.45, 2)).isEqualTo(0.45);
    assertThat(rule.restraintAfter(SETTLED, CEASEFIRE, 1.5, 2)).isEqualTo(1.5);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void sameLuckAndMoreOfWhatHelpsNeverLosesATruceAnywhere(long seed) {
    var random = RandomStream.named(seed, "test");
    int keptMore = 0;
    for (int i = 0; i < 100; i++) {
      TalksSteps any = Rules.anywhere(rule, random);
      double p = random.nextDouble();
      double will = random.nextDouble();
      boolean kept = isKept(any, p, will, 0, seed, i);
      for (boolean more : new boolean[] {
        isKept(any, 1, will, 0, seed, i),
        isKept(any, p, 1, 0, seed, i),
        isKept(any, p, will, 1, seed, i)
      }) {
        assertThat(more || !kept).isTrue();
        keptMore += more && !kept ? 1 : 0;
      }
      assertThat(any.enforced(will, 3)).isBetween(will, 1.0);
    }
    assertThat(keptMore).isPositive();
  }

  private static boolean isKept(
      TalksSteps any, double progress, double will, double monitoring, long seed, int date) {
    var luck = RandomStream.named(seed, "luck").at(0, date);
    return any.atDeadline(progress, will, 1, 1, monitoring, luck) != LAPSED;
  }

  /** One phase may be left at the same month for the same luck only where there is more will. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sameLuckAndMoreWillNeverStepsLater(long seed) {
    for (long date = 0; date < 1_000; date++) {
      var random = RandomStream.named(seed, "test");
      TalksPhase little = rule.next(CEASEFIRE, 0.6, 0.3, 1, 1, true, true, random.at(0, date));
      TalksPhase much = rule.next(CEASEFIRE, 0.6, 0.9, 1, 1, true, true, random.at(0, date));
      assertThat(much).isGreaterThanOrEqualTo(little);
    }
  }

  private Map<TalksPhase, Integer> month(TalksPhase phase, boolean zone, long seed) {
    return count(random -> rule.next(phase, 0.4, 0.5, 1, 1, true, zone, random), seed);
  }

  private static Map<TalksPhase, Integer> count(
      Function<RandomStream, TalksPhase> step, long seed) {
    var random = RandomStream.named(seed, "test");
    var phases = new EnumMap<TalksPhase, Integer>(TalksPhase.class);
    for (int i = 0; i < N; i++) {
      phases.merge(step.apply(random), 1, Integer::sum);
    }
    return phases;
  }

  private static void assertShare(Map<TalksPhase, Integer> phases, TalksPhase phase, double p) {
    double share = phases.getOrDefault(phase, 0) / (double) N;
    assertThat(share).isCloseTo(p, within(5 * Math.sqrt(p * (1 - p) / N)));
  }
}
