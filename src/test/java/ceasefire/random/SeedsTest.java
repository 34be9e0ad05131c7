package ceasefire.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class SeedsTest {
  @Test
  void mixingTwoIsMixingAList() {
    assertThat(Seeds.mix(3, 4)).isEqualTo(Seeds.mix(new long[] {3, 4}));
  }

  @Test
  void orderAndNumberMatter() {
    assertThat(Seeds.mix(3, 4)).isNotEqualTo(Seeds.mix(4, 3));
    assertThat(Seeds.mix(0, 0)).isNotEqualTo(Seeds.mix(0, 0, 0));
    assertThat(Seeds.mix(new long[] {0})).isNotEqualTo(Seeds.mix(0, 0));
  }

  @Test
  void namesThatStringHashCodeConfusesAreTold() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(Seeds.hash("Aa")).isNotEqualTo(Seeds.hash("BB"));
    assertThat(Seeds.hash("")).isNotEqualTo(Seeds.hash("\0"));
  }

  /** A grid of small coordinates of any sign gives all different hashes (chance of not: 1e-8). */
  @Test
  void smallCoordinatesDoNotCollide() {
    var seen = new HashSet<Long>();
    for (int i = -300; i < 300; i++) {
      for (int j = -300; j < 300; j++) {
        seen.add(Seeds.mix(i, j));
      }
    }
    assertThat(seen).hasSize(600 * 600);
  }

  /**
   * Flipping any one bit of either coordinate flips each bit of the hash half the time: over 4,096
   * samples within 6 standard errors, which a right hash misses once in 60,000 tests of this kind.
   */
  @Test
  void everyBitDependsOnEveryBit() {
    var random = RandomStream.named(5, "avalanche");
    int samples = 4096;
    int[][] flips = new int[128][64];
    for (int s = 0; s < samples; s++) {
      long a = random.nextLong();
      long b = random.nextLong();
      long before = Seeds.mix(a, b);
      for (int i = 0; i < 128; i++) {
        long bit = 1L << (i & 63);
        long changed = before ^ (i < 64 ? Seeds.mix(a ^ bit, b) : Seeds.mix(a, b ^ bit));
        for (int j = 0; j < 64; j++) {
          flips[i][j] += (int) (changed >>> j) & 1;
        }
      }
    }
    int margin = (int) (6 * Math.sqrt(samples) / 2);
    for (int[] row : flips) {
      for (int count : row) {
        assertThat(count).isBetween(samples / 2 - margin, samples / 2 + margin);
      }
    }
  }
}
