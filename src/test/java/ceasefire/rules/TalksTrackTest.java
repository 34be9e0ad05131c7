package ceasefire.rules;

import static ceasefire.rules.TalksFormat.BILATERAL;
import static ceasefire.rules.TalksFormat.INTEGRATED;
import static ceasefire.rules.TalksOrder.SUMMIT_FIRST;
import static ceasefire.rules.TalksOrder.WORKING_LEVEL_FIRST;
import static ceasefire.rules.TalksPhase.CEASEFIRE;
import static ceasefire.rules.TalksPhase.LAPSED;
import static ceasefire.rules.TalksPhase.SETTLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The parts of the diplomatic track together, over 4,000 trials of five years each; a share of .1 has
 * a standard error of .005, and differences are taken pair by pair.
 */
class TalksTrackTest {
  private static final int TRIALS = 4_000;
  private static final int FIVE_YEARS = 60;

  private final Talks talks = Rules.of(Talks.class);
  private final TalksSteps steps = Rules.of(TalksSteps.class);
  private final TalksPlan plan = Rules.of(TalksPlan.class);

  /** Expected about .62; below .5 by chance with probability under 1e-40. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void unmonitoredTruceLapsesInMostTrials(long seed) {
    var track = new TalksTrack(talks, steps, Rules.with(plan, "start", TalksStart.TRUCE), seed);
    int lapsed = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      lapsed += track.play(trial, 1, 0.1, 0, 1) == LAPSED ? 1 : 0;
    }
    assertThat(lapsed / (double) TRIALS).isBetween(0.5, 0.8);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void withoutTalksACeasefireStaysACeasefire(long seed) {
    var track = new TalksTrack(talks, steps, Rules.with(plan, "effort", 0.0), seed);
    for (int trial = 0; trial < 100; trial++) {
      assertThat(track.play(trial, FIVE_YEARS, 0, 0.1, 1)).isEqualTo(CEASEFIRE);
      assertThat(track.progress()).isZero();
      assertThat(track.kept()).isZero();
    }
  }

  @Test
  void withoutAZoneNothingIsSettledAndWithOneSomeTrialsAre() {
    assertThat(settled(talks, SUMMIT_FIRST, BILATERAL, 0.15, 0)).isZero();
    assertThat(settled(talks, SUMMIT_FIRST, BILATERAL, 0.15, 1)).isBetween(0.05, 0.6);
  }

  @Test
  void calmerLinesSettleMore() {
    assertThat(settled(talks, SUMMIT_FIRST, BILATERAL, 0.05, 1))
        .isGreaterThan(settled(talks, SUMMIT_FIRST, BILATERAL, 0.4, 1));
  }

  /** At the defaults neither format wins by more than .03; with either channel alone one does. */
  @Test
  void formatDecidesNothingByDefaultAndEitherWayElsewhere() {
    double bilateral = settled(talks, SUMMIT_FIRST, BILATERAL, 0.15, 1);
    assertThat(settled(talks, SUMMIT_FIRST, INTEGRATED, 0.15, 1))
        .isCloseTo(bilateral, within(0.03));
    assertThat(settled(Rules.with(talks, "vetoes", 0.0), SUMMIT_FIRST, INTEGRATED, 0.15, 1))
        .isGreaterThan(bilateral);
    assertThat(settled(Rules.with(talks, "buyIn", 0.0), SUMMIT_FIRST, INTEGRATED, 0.15, 1))
        .isLessThan(bilateral);
  }

  /** The same for the order, where the challenger does not care which. */
  @Test
  void orderDecidesNothingByDefaultWhereItMatches() {
    Talks easy = Rules.with(Rules.with(talks, "mismatchLoss", 0.0), "mismatchDistrust", 0.0);
    double summit = settled(easy, SUMMIT_FIRST, BILATERAL, 0.15, 1);
    assertThat(settled(easy, WORKING_LEVEL_FIRST, BILATERAL, 0.15, 1))
        .isCloseTo(summit, within(0.03));
    assertThat(settled(Rules.with(easy, "delay", 0.0), WORKING_LEVEL_FIRST, BILATERAL, 0.15, 1))
        .isGreaterThan(summit);
    assertThat(
            settled(Rules.with(easy, "preparation", 0.0), WORKING_LEVEL_FIRST, BILATERAL, 0.15, 1))
        .isLessThan(summit);
  }

  @Test
  void differentWishesForTheOrderLowerSuccess() {
    Talks officials = Rules.with(talks, "workingLevelProbability", 1.0);
    Talks leaders = Rules.with(talks, "workingLevelProbability", 0.0);
    assertThat(settled(officials, SUMMIT_FIRST, BILATERAL, 0.15, 1))
        .isLessThan(settled(leaders, SUMMIT_FIRST, BILATERAL, 0.15, 1));
  }

  /** Trials that came to a ceasefire by small steps have kept two, and mean it more. */
  @Test
  void smallStepsThatSucceedLeaveMoreWillAndEnforcement() {
    var small = new TalksTrack(talks, steps, Rules.with(plan, "start", TalksStart.SECTORAL), 1);
    var leap = new TalksTrack(talks, steps, plan, 1);
    int compared = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      if (small.play(trial, 12, 0.15, 0, 0) == CEASEFIRE && small.kept() == 2) {
        assertThat(leap.play(trial, 12, 0.15, 0, 0)).isNotEqualTo(LAPSED);
        if (leap.kept() == 0) {
          assertThat(small.will()).isGreaterThan(leap.will());
          compared++;
        }
      }
    }
    assertThat(compared).isPositive();
    assertThat(steps.enforced(0.3, 2)).isGreaterThan(steps.enforced(0.3, 0));
  }

  private double settled(
      Talks rule, TalksOrder order, TalksFormat format, double violations, double zone) {
    TalksPlan how = Rules.with(Rules.with(plan, "order", order), "format", format);
    var track = new TalksTrack(rule, steps, how, 1);
    int hits = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      hits += track.play(trial, FIVE_YEARS, violations, 0.02, zone) == SETTLED ? 1 : 0;
    }
    return hits / (double) TRIALS;
  }
}
