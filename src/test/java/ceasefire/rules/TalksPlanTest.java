package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TalksPlanTest {
  private final TalksPlan plan = Rules.of(TalksPlan.class);

  @Test
  void trialBeginsWithAFullCeasefireWithoutDeadline() {
    assertThat(plan.start().phase()).isEqualTo(TalksPhase.CEASEFIRE);
    assertThat(plan.isDue(TalksPhase.CEASEFIRE, 10_000)).isFalse();
  }

  @Test
  void everyStartIsThePhaseOfItsName() {
    assertThat(Arrays.stream(TalksStart.values()))
        .allSatisfy(start -> assertThat(start.phase().name()).isEqualTo(start.name()));
  }

  @Test
  void onlyATruceRunsOutAndDoesSoAfterThirtyDays() {
    assertThat(plan.isDue(TalksPhase.TRUCE, 29)).isFalse();
    assertThat(plan.isDue(TalksPhase.TRUCE, 30)).isTrue();
    assertThat(Arrays.stream(TalksPhase.values()).filter(TalksPhase::hasDeadline))
        .containsExactly(TalksPhase.TRUCE);
  }

  @Test
  void sectoralTrucesAndLapsedOnesBindNoArmies() {
    assertThat(Arrays.stream(TalksPhase.values()).filter(phase -> !phase.bindsArmies()))
        .containsExactly(TalksPhase.SECTORAL, TalksPhase.LAPSED);
  }
}
