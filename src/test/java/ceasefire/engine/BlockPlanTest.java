package ceasefire.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.design.SinglePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlockPlanTest {

  @Test
  void blocksCoverEachReplicateOnce() {
    for (int replicates : new int[] {1, 31, 32, 33, 64, 1000}) {
      Experiment experiment =
          new Experiment("sample", "?", 1, replicates, new SinglePoint(), Seeding.COMMON);
      BlockPlan plan = BlockPlan.of(experiment);
      int next = 0;
      for (Block block : blocks(plan)) {
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
    assertThat(blocks(BlockPlan.of(List.of(7L, 9L), 0, 40)))
        .containsExactly(
            new Block(7, 0, 32), new Block(9, 0, 32), new Block(7, 32, 8), new Block(9, 32, 8));
  }

  @Test
  void whatIsThereIsNotPlayedAgain() {
    BlockPlan plan = BlockPlan.of(List.of(7L, 9L), 0, 40);
    assertThat(blocks(plan.without((point, replicate) -> point == 7 && replicate < 33)))
        .containsExactly(new Block(9, 0, 32), new Block(7, 33, 7), new Block(9, 32, 8));
    assertThat(blocks(plan.without((point, replicate) -> replicate != 3 && replicate != 5)))
        .containsExactly(
            new Block(7, 3, 1), new Block(7, 5, 1), new Block(9, 3, 1), new Block(9, 5, 1));
    assertThat(blocks(plan.without((point, replicate) -> true))).isEmpty();
    assertThat(blocks(plan.without((point, replicate) -> false))).isEqualTo(blocks(plan));
    assertThat(plan.without((point, replicate) -> replicate < 33).trials()).isEqualTo(14);
  }

  @Test
  void shardsHaveEachBlockOnce() {
    BlockPlan plan = BlockPlan.of(List.of(3L, 4L, 5L), 0, 100);
    List<Block> together = new ArrayList<>();
    long trials = 0;
    for (int i = 1; i <= 5; i++) {
      BlockPlan part = plan.part(new Shard(i, 5));
      together.addAll(blocks(part));
      trials += part.trials();
    }
    assertThat(together).containsExactlyInAnyOrderElementsOf(blocks(plan));
    assertThat(trials).isEqualTo(300);
    assertThat(plan.part(new Shard(20, 20)).trials()).isZero();
    assertThat(plan.part(Shard.WHOLE)).isEqualTo(plan);
    assertThat(plan.part(new Shard(2, 5)).block(0)).isEqualTo(plan.block(1));
  }

  @Test
  void shardsAreCountedFromOne() {
    assertThatThrownBy(() -> new Shard(0, 4)).hasMessageContaining("shard 0/4");
    assertThatThrownBy(() -> new Shard(5, 4)).hasMessageContaining("shard 5/4");
    assertThat(new Shard(2, 4).text()).isEqualTo("2/4");
  }

  private static List<Block> blocks(BlockPlan plan) {
    return IntStream.range(0, plan.count()).mapToObj(plan::block).toList();
  }
}
