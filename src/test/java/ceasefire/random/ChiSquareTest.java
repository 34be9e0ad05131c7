package ceasefire.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class ChiSquareTest {
  /** (12-10)^2/10 + (8-10)^2/10 = 0.8 with one degree of freedom: p = 2 (1 - Phi(sqrt(0.8))). */
  @Test
  void agreesWithAHandComputedCase() {
    double p = ChiSquare.of(new double[] {12, 8}, new double[] {10, 10});
    double tail = 1 - new NormalDistribution().cumulativeProbability(Math.sqrt(0.8));
    assertThat(p).isCloseTo(2 * tail, within(1e-9));
  }

  /** A normal of deviation 1.02 is told from the standard one by 200,000 draws. */
  @Test
  void bites() {
    var random = RandomStream.named(1, "too-wide");
    double[] draws = new double[200_000];
    for (int i = 0; i < draws.length; i++) {
      draws[i] = 1.02 * random.gaussian();
    }
    assertThat(ChiSquare.ofContinuous(draws, new NormalDistribution(), 100)).isLessThan(1e-6);
  }
}
