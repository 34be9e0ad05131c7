package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedLogitTest {
  private static final double TINY = 1e-12;

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-9, 0.5, 16, 60})
  void oneSectorIsWorthItsUtility(double lambda) {
    double value = NestedLogit.classValue(new double[] {1}, new double[] {-0.37}, lambda);
    assertThat(value).isCloseTo(-0.37, within(TINY));
  }

  /** ln(.25 e^2 + .75 e^1) / 2 = ln(1.847264 + 2.038711) / 2 = 1.357374 / 2. */
  @Test
  void valueByHand() {
    double value = NestedLogit.classValue(new double[] {0.25, 0.75}, new double[] {1, 0.5}, 2);
    assertThat(value).isCloseTo(0.678687, within(1e-6));
  }

  /** Weights .25 e^2 = 1.847264 and .75 e = 2.038711: the first is picked below .475367. */
  @Test
  void pickByHand() {
    double[] shares = {0.25, 0.75};
    double[] utilities = {1, 0.5};
    assertThat(NestedLogit.pick(shares, utilities, 2, 0)).isZero();
    assertThat(NestedLogit.pick(shares, utilities, 2, 0.475366)).isZero();
    assertThat(NestedLogit.pick(shares, utilities, 2, 0.475368)).isEqualTo(1);
    assertThat(NestedLogit.pick(shares, utilities, 2, Math.nextDown(1.0))).isEqualTo(1);
  }

  /** With lambda 0 the mean: .2 x 3 + .8 x -1 = -.2; small lambda tends there, half variance x lambda. */
  @Test
  void withoutSharpnessTheValueIsTheMean() {
    double[] shares = {0.2, 0.8};
    double[] utilities = {3, -1};
    assertThat(NestedLogit.classValue(shares, utilities, 0)).isCloseTo(-0.2, within(TINY));
    // variance .2 x 3.2^2 + .8 x .8^2 = 2.56
    assertThat(NestedLogit.classValue(shares, utilities, 1e-4))
        .isCloseTo(-0.2 + 1.28e-4, within(1e-7));
    assertThat(NestedLogit.pick(shares, utilities, 0, 0.199)).isZero();
    assertThat(NestedLogit.pick(shares, utilities, 0, 0.201)).isEqualTo(1);
  }

  @Test
  void greatSharpnessTakesTheBest() {
    double[] shares = {0.5, 0.3, 0.2};
    double[] utilities = {0.1, 0.9, 0.2};
    assertThat(NestedLogit.classValue(shares, utilities, 1e6)).isCloseTo(0.9, within(1e-5));
    for (double u : new double[] {0, 0.5, 0.999999}) {
      assertThat(NestedLogit.pick(shares, utilities, 1e6, u)).isEqualTo(1);
    }
  }

  /** Utilities of a thousand war costs at the largest sharpness: exponents of 60,000. */
  @Test
  void extremeUtilitiesDoNotOverflow() {
    double[] shares = {0.5, 0.5};
    double[] utilities = {1_000, -1_000};
    assertThat(NestedLogit.classValue(shares, utilities, 60))
        .isCloseTo(1_000 - Math.log(2) / 60, within(1e-9));
    assertThat(NestedLogit.pick(shares, utilities, 60, 0.999999)).isZero();
    double[] low = {-1_000, -1_000};
    assertThat(NestedLogit.classValue(shares, low, 60)).isCloseTo(-1_000, within(1e-9));
    assertThat(NestedLogit.pick(shares, low, 60, 0.75)).isEqualTo(1);
  }

  @Test
  void sectorsWithoutLengthAreNeverPicked() {
    double[] shares = {0, 1, 0};
    double[] utilities = {5, 0, 5};
    for (double u : new double[] {0, 0.5, Math.nextDown(1.0)}) {
      assertThat(NestedLogit.pick(shares, utilities, 16, u)).isEqualTo(1);
    }
  }

  /** Cutting one sector in two changes neither the class value nor where the choice falls. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void cuttingASectorChangesNothing(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      double[] shares = shares(2 + random.nextInt(10), random);
      double[] utilities = utilities(shares.length, random);
      double lambda = random.uniform(0, 60);
      int cut = random.nextInt(shares.length);
      double part = random.nextDouble();
      double[] finerShares = split(shares, cut, part);
      double[] finer = split(utilities, cut, -1);
      assertThat(NestedLogit.classValue(finerShares, finer, lambda))
          .isCloseTo(NestedLogit.classValue(shares, utilities, lambda), within(1e-9));
      double u = random.nextDouble();
      int picked = NestedLogit.pick(finerShares, finer, lambda, u);
      assertThat(picked > cut ? picked - 1 : picked)
          .isEqualTo(NestedLogit.pick(shares, utilities, lambda, u));
    }
  }

  /** The value lies between the mean and the best, and rises with sharpness. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void valueRisesFromTheMeanToTheBest(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      double[] shares = shares(2 + random.nextInt(10), random);
      double[] utilities = utilities(shares.length, random);
      double lambda = random.uniform(0.1, 30);
      double value = NestedLogit.classValue(shares, utilities, lambda);
      double best = Double.NEGATIVE_INFINITY;
      for (double utility : utilities) {
        best = Math.max(best, utility);
      }
      assertThat(value).isBetween(NestedLogit.classValue(shares, utilities, 0) - 1e-9, best + 1e-9);
      assertThat(NestedLogit.classValue(shares, utilities, 1.5 * lambda))
          .isGreaterThanOrEqualTo(value - 1e-9);
    }
  }

  private static double[] shares(int n, RandomStream random) {
    double[] shares = new double[n];
    double sum = 0;
    for (int s = 0; s < n; s++) {
      shares[s] = random.uniform(0.1, 1);
      sum += shares[s];
    }
    for (int s = 0; s < n; s++) {
      shares[s] /= sum;
    }
    return shares;
  }

  private static double[] utilities(int n, RandomStream random) {
    double[] utilities = new double[n];
    for (int s = 0; s < n; s++) {
      utilities[s] = random.uniform(-2, 2);
    }
    return utilities;
  }

  /** The values with that at {@code at} cut into parts, or repeated where {@code part} is below 0. */
  private static double[] split(double[] values, int at, double part) {
    double[] finer = new double[values.length + 1];
    System.arraycopy(values, 0, finer, 0, at);
    System.arraycopy(values, at + 1, finer, at + 2, values.length - at - 1);
    finer[at] = part < 0 ? values[at] : part * values[at];
    finer[at + 1] = part < 0 ? values[at] : (1 - part) * values[at];
    return finer;
  }
}
