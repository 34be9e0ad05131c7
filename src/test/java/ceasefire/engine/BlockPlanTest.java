package ceasefire.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.design.SinglePoint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockPlanTest {

  @Test
  void blocksCoverEachReplicateOnce() {
    for (int replicates : new int[] {1, 31, 32, 33, 64, 1000}) {
      Experiment experiment =
          new Experiment("sample", "?", 1, replicates, new SinglePoint(), Seeding.COMMON);
      BlockPlan plan = BlockPlan.of(experiment);
      int next = 0;
      for (Block block : plan.blocks()) {
        assertThat(block.count()).isBetween(1, 32);
        assertThat(block.first()).isEqualTo(next);
        next += block.count();
      }
      assertThat(next).isEqualTo(replicates);
      assertThat(plan.trials()).isEqualTo(replicates);
    }
  }

  @Test
  void allPointsAreTakenForwardTogether() {
    assertThat(BlockPlan.of(List.of(7L, 9L), 0, 40).blocks())
        .containsExactly(
            new Block(7, 0, 32), new Block(9, 0, 32), new Block(7, 32, 8), new Block(9, 32, 8));
  }

  @Test
  void whatIsThereIsNotPlayedAgain() {
    BlockPlan plan = BlockPlan.of(List.of(7L, 9L), 0, 40);
    assertThat(plan.without((point, replicate) -> point == 7 && replicate < 33).blocks())
        .containsExactly(new Block(9, 0, 32), new Block(7, 33, 7), new Block(9, 32, 8));
    assertThat(plan.without((point, replicate) -> replicate != 3 && replicate != 5).blocks())
        .containsExactly(
            new Block(7, 3, 1), new Block(7, 5, 1), new Block(9, 3, 1), new Block(9, 5, 1));
    assertThat(plan.without((point, replicate) -> true).blocks()).isEmpty();
    assertThat(plan.without((point, replicate) -> false)).isEqualTo(plan);
  }

  @Test
  void shardsHaveEachBlockOnce() {
    BlockPlan plan = BlockPlan.of(List.of(3L, 4L, 5L), 0, 100);
    List<Block> together = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      together.addAll(plan.part(new Shard(i, 5)).blocks());
    }
    assertThat(together).containsExactlyInAnyOrderElementsOf(plan.blocks());
    assertThat(plan.part(Shard.WHOLE)).isEqualTo(plan);
    assertThat(plan.part(new Shard(2, 5)).blocks().get(0)).isEqualTo(plan.blocks().get(1));
  }

  @Test
  void shardsAreCountedFromOne() {
    assertThatThrownBy(() -> new Shard(0, 4)).hasMessageContaining("shard 0/4");
    assertThatThrownBy(() -> new Shard(5, 4)).hasMessageContaining("shard 5/4");
    assertThat(new Shard(2, 4).text()).isEqualTo("2/4");
  }
}
