package ceasefire.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
  /** 1, 2, 2, 7: mean 3, squares 4 + 1 + 1 + 16 = 22, cubes -8 - 1 - 1 + 64 = 54. */
  @Test
  void ofFour() {
    Moments moments = of(1, 2, Double.NaN, 2, 7);
    assertThat(moments.n()).isEqualTo(4);
    assertThat(moments.mean()).isEqualTo(3);
    assertThat(moments.variance()).isCloseTo(22 / 3.0, within(1e-15));
    assertThat(moments.skewness()).isCloseTo(54 / 4.0 / Math.pow(22 / 4.0, 1.5), within(1e-15));
    assertThat(moments.isConstant()).isFalse();
  }

  @Test
  void ofNothingAndOfOneValue() {
    assertThat(of().n()).isZero();
    assertThat(of().mean()).isNaN();
    assertThat(of().isConstant()).isTrue();
    assertThat(of(5, 5).isConstant()).isTrue();
    assertThat(of(1, 0, 1).count()).isEqualTo(2);
  }

  /** Where sums in doubles lose all digits: 10^16 + 1 - 10^16. */
  @Test
  void nothingIsRounded() {
    assertThat(of(1e16, 1, -1e16).mean()).isEqualTo(1 / 3.0);
    assertThat(of(1e9 + 1, 1e9 + 2, 1e9 + 3).variance()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void orderDoesNotMatter(long seed) {
    RandomStream random = RandomStream.named(seed, "moments");
    double[] values = new double[200];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.logNormal(0, 3);
    }
    double[] shuffled = new double[values.length];
    int[] order = random.permutation(values.length);
    for (int i = 0; i < values.length; i++) {
      shuffled[i] = values[order[i]];
    }
    assertThat(of(shuffled).mean()).isEqualTo(of(values).mean());
    assertThat(of(shuffled).variance()).isEqualTo(of(values).variance());
    assertThat(of(shuffled).skewness()).isEqualTo(of(values).skewness());
  }

  private static Moments of(double... values) {
    Moments moments = new Moments();
    for (double value : values) {
      moments.add(value);
    }
    return moments;
  }
}
