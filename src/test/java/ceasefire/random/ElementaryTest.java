package ceasefire.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our exponentials and logarithms against StrictMath's, which are within 1 ulp of the truth. */
class ElementaryTest {
  private static final int POINTS = 400_000;

  @Test
  void exponentialsAreWithinTwoUlp() {
    RandomStream random = RandomStream.named(1, "exp");
    double worst = 0;
    for (int i = 0; i < POINTS; i++) {
      double x = i % 3 == 0 ? random.uniform(-708, 709) : random.uniform(-5, 5) / (1 + i % 7);
      worst = Math.max(worst, ulps(Functions.exp(x), StrictMath.exp(x)));
    }
    assertThat(worst).isLessThanOrEqualTo(2);
  }

  @Test
  void logarithmsAreWithinThreeUlp() {
    RandomStream random = RandomStream.named(2, "log");
    double worst = 0;
    for (int i = 0; i < POINTS; i++) {
      double x = switch (i % 4) {
        case 0 -> Double.longBitsToDouble(random.nextLong() & 0x7FFFFFFFFFFFFFFFL);
        case 1 -> random.uniform(0.5, 2);
        case 2 -> 1 + random.uniform(-1e-3, 1e-3) / (1 + i % 1000);
        default -> random.uniform(0, 1e6);
      };
      if (x > 0 && x < Double.POSITIVE_INFINITY) {
        worst = Math.max(worst, ulps(Functions.log(x), StrictMath.log(x)));
      }
    }
    assertThat(worst).isLessThanOrEqualTo(3);
  }

  @Test
  void logarithmsOfOnePlusAreWithinFourUlp() {
    RandomStream random = RandomStream.named(3, "log1p");
    double worst = 0;
    for (int i = 0; i < POINTS; i++) {
      double x = switch (i % 4) {
        case 0 -> random.uniform(-1, 1);
        case 1 -> random.uniform(-1, 1) * StrictMath.pow(2, -random.nextInt(60));
        case 2 -> random.uniform(0, 1e5);
        default -> random.uniform(-0.999999, -0.9);
      };
      worst = Math.max(worst, ulps(Functions.log1p(x), StrictMath.log1p(x)));
    }
    assertThat(worst).isLessThanOrEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0.0,
        -0.0,
        1,
        -1,
        Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        -745.2,
        709.9,
        710,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        -2
      })
  void limitsAreThoseOfStrictMath(double x) {
    assertThat((Double) Functions.log(x)).isEqualTo((Double) StrictMath.log(x));
    assertThat((Double) Functions.log1p(x)).isEqualTo((Double) StrictMath.log1p(x));
    if (Math.abs(x) < 1 || Double.isNaN(x) || Math.abs(x) > 2) {
      assertThat((Double) Functions.exp(x)).isEqualTo((Double) StrictMath.exp(x));
    }
  }

  private static double ulps(double own, double strict) {
    return own == strict ? 0 : Math.abs(own - strict) / Math.ulp(strict);
  }
}
