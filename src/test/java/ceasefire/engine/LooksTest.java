package ceasefire.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LooksTest {
  /** 128 x 1.5 = 192, 288, 432 -> 448 (14 blocks), 672, 1,008 -> 1,024 (32 blocks). */
  @Test
  void growByHalfInWholeBlocks() {
    assertThat(Looks.upTo(1_024)).containsExactly(128, 192, 288, 448, 672, 1_024);
    assertThat(Looks.upTo(100_000)).hasSize(18).endsWith(59_200, 88_800, 100_000);
  }

  @Test
  void endAtTheMostInWholeBlocks() {
    assertThat(Looks.upTo(1_000)).containsExactly(128, 192, 288, 448, 672, 992);
    assertThat(Looks.upTo(159)).containsExactly(128);
    assertThat(Looks.upTo(160)).containsExactly(128, 160);
  }

  /** So that a result that is extended has been looked at when it would have been. */
  @Test
  void earlierLooksDoNotHangOnTheEnd() {
    List<Integer> all = Looks.upTo(100_000_000);
    assertThat(all).allMatch(look -> look % BlockPlan.REPLICATES_PER_BLOCK == 0).isSorted();
    for (int most : new int[] {500, 5_000, 77_777}) {
      List<Integer> looks = Looks.upTo(most);
      assertThat(all).startsWith(looks.subList(0, looks.size() - 1).toArray(Integer[]::new));
    }
  }

  @Test
  void tooFewReplicatesAreRefused() {
    assertThatThrownBy(() -> Looks.upTo(127)).hasMessage("127 replicates; expected at least 128");
  }
}
