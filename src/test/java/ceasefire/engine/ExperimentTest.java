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
    assertThat(experiment.card(new Shard(2, 3)))
        .isEqualTo(
            new ExperimentCard("sample", "Why?", -3, 12, "independent", 1, 12, 1_000, "2/3"));
    assertThat(experiment.points()).hasSize(1);
  }

  @Test
  void needsATrial() {
    assertThatThrownBy(() -> new Experiment("sample", "?", 1, 0, new SinglePoint(), Seeding.COMMON))
        .hasMessage("0 replicates; expected at least 1");
  }
}
