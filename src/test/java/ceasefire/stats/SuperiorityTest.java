package ceasefire.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SuperiorityTest {

  /** 2 wins, 1 loss, 1 tie of 4 pairs: (2 + 1/2) / 4, and half of Tango's interval about it. */
  @Test
  void pairsCountTiesHalf() {
    Difference chance =
        Superiority.paired(new double[] {3, 3, 1, 5}, new double[] {1, 2, 2, 5}, 0.95);
    assertThat(chance.interval().estimate()).isEqualTo(0.625);
    Interval lead = ShareDifference.paired(2, 1, 4, 0.95).interval();
    assertThat(chance.interval().low()).isCloseTo((1 + lead.low()) / 2, within(1e-15));
    assertThat(chance.p()).isEqualTo(ShareDifference.paired(2, 1, 4, 0.95).p());
    assertThat(chance.includes(0.5)).isTrue();
    assertThatThrownBy(() -> Superiority.paired(new double[1], new double[0], 0.95))
        .hasMessageContaining("pairs");
  }

  /** Of 3 x 3 comparisons 6 wins, 1 tie, 2 losses. */
  @Test
  void independentSamplesCompareEachWithEach() {
    Difference chance =
        Superiority.independent(new double[] {2, 5, 7}, new double[] {1, 3, 5}, 0.95);
    assertThat(chance.interval().estimate()).isCloseTo(6.5 / 9, within(1e-12));
    assertThat(chance.interval().low()).isLessThan(0.5);
    assertThat(chance.p()).isBetween(0.05, 1.0);
  }

  @Test
  void equalSamplesAreATie() {
    double[] same = {1, 2, 3};
    assertThat(Superiority.independent(same, same, 0.95).p()).isEqualTo(1);
    assertThat(Superiority.paired(same, same, 0.95).interval().estimate()).isEqualTo(0.5);
    assertThat(Superiority.independent(new double[0], same, 0.95).p()).isNaN();
  }

  /** Independent samples cover between 0.93 and 0.97 (a false alarm in 10^6 seeds). */
  @Test
  void coversAsOftenAsStated() {
    // P(X > Y) of exponentials with means 2 and 1 is 2/3.
    Coverage.check("superiority", 2_000, 2.0 / 3, 0.93, 0.97, random -> {
      double[] first = new double[60];
      double[] second = new double[60];
      for (int i = 0; i < 60; i++) {
        first[i] = random.exponential(2);
        second[i] = random.exponential(1);
      }
      return Superiority.independent(first, second, 0.95).interval();
    });
  }
}
