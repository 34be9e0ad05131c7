package ceasefire.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.design.SinglePoint;
import ceasefire.random.Seeds;
import ceasefire.results.ExperimentCard;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExperimentTest {
  @Test
  void commonSeedsDoNotDependOnThePointAndIndependentOnesDo() {
    assertThat(Seeding.COMMON.seed(1, 2, 3)).isEqualTo(Seeding.COMMON.seed(1, 9, 3));
    assertThat(Seeding.COMMON.seed(1, 2, 3)).isEqualTo(Seeds.mix(1, 3));
    assertThat(Seeding.INDEPENDENT.seed(1, 2, 3)).isEqualTo(Seeds.mix(1, 2, 3));
    Set<Long> seeds = new HashSet<>();
    for (int replicate = 0; replicate < 1000; replicate++) {
      for (int master = 0; master < 10; master++) {
        seeds.add(Seeding.COMMON.seed(master, 0, replicate));
        seeds.add(Seeding.INDEPENDENT.seed(master, 5, replicate));
        seeds.add(Seeding.INDEPENDENT.seed(master, 6, replicate));
      }
    }
    assertThat(seeds).hasSize(30_000);
  }

  @Test
  void cardNamesAllTrials() {
    Experiment experiment =
        new Experiment("sample", "Why?", -3, 12, new SinglePoint(), Seeding.INDEPENDENT);
    assertThat(experiment.card())
        .isEqualTo(new ExperimentCard("sample", "Why?", -3, 12, "independent"));
    assertThat(experiment.points()).hasSize(1);
  }

  @Test
  void needsATrial() {
    assertThatThrownBy(() -> new Experiment("sample", "?", 1, 0, new SinglePoint(), Seeding.COMMON))
        .hasMessage("0 replicates; expected at least 1");
  }

  @Test
  void blocksCoverEachReplicateOnce() {
    for (int replicates : new int[] {1, 31, 32, 33, 64, 1000}) {
      Experiment experiment =
          new Experiment("sample", "?", 1, replicates, new SinglePoint(), Seeding.COMMON);
      BlockPlan plan = new BlockPlan(experiment);
      int next = 0;
      for (long block = 0; block < plan.count(); block++) {
        assertThat(plan.size(block)).isBetween(1, 32);
        for (int i = 0; i < plan.size(block); i++) {
          assertThat(plan.trial(block, i).replicate()).isEqualTo(next++);
        }
      }
      assertThat(next).isEqualTo(replicates);
    }
  }
}
