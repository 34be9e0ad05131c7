package ceasefire.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionsTest {
  @ParameterizedTest
  @ValueSource(doubles = {-700, -20, -1, -1e-9, 0, 1e-9, 0.5, 3, 50, 700})
  void expIsWithinTwoUnitsOfTheLastPlace(double x) {
    double strict = StrictMath.exp(x);
    assertThat(Functions.exp(x)).isCloseTo(strict, within(2 * Math.ulp(strict)));
  }

  @Test
  void elementaryFunctionsHaveTheirKnownValues() {
    assertThat(Functions.log(1)).isZero();
    assertThat(Functions.log(Math.E)).isEqualTo(1);
    assertThat(Functions.log1p(1e-20)).isEqualTo(1e-20);
    assertThat(Functions.expm1(1e-20)).isEqualTo(1e-20);
    assertThat(Functions.pow(2, 0.5)).isCloseTo(Math.sqrt(2), within(1e-15));
    assertThat(Functions.exp(Double.NEGATIVE_INFINITY)).isZero();
  }

  /** 1 / (1 + e^-ln 3) = 3/4. */
  @Test
  void logisticOfTheLogOfThreeIsThreeQuarters() {
    assertThat(Functions.logistic(Math.log(3))).isCloseTo(0.75, within(1e-15));
    assertThat(Functions.logistic(0)).isEqualTo(0.5);
    assertThat(Functions.logit(0.75)).isCloseTo(Math.log(3), within(1e-15));
  }

  @Test
  void logisticEndsGently() {
    assertThat(Functions.logistic(-700)).isCloseTo(StrictMath.exp(-700), within(1e-318));
    assertThat(Functions.logistic(800)).isEqualTo(1);
    assertThat(Functions.logistic(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(Functions.logistic(Double.NaN)).isNaN();
    assertThat(Functions.logit(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Functions.logit(1)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Functions.logit(1.5)).isNaN();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-12, 0.01, 0.3, 0.5, 0.999})
  void logisticUndoesLogit(double p) {
    assertThat(Functions.logistic(Functions.logit(p))).isCloseTo(p, within(1e-14 * p));
  }

  /** The table, the series and the seam between them, against the gamma function. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 20, 126, 127, 128, 129, 200, 1000, 100_000, 2_000_000_000})
  void lnFactorial(int k) {
    double exact = Gamma.logGamma(k + 1.0);
    assertThat(Functions.lnFactorial(k)).isCloseTo(exact, within(1e-13 + 1e-14 * exact));
  }
}
