package ceasefire.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import ceasefire.stats.Interval;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Indices of functions whose indices are known, without and with noise of replicates. */
@Tag("long")
class SensitivityTest {
  private static final double CONFIDENCE = 0.95;
  private static final List<Factor> ANGLES = Simulated.factors(3, -Math.PI, Math.PI);

  /** First and total order of {@link #ishigami}, in turn (Ishigami and Homma 1990). */
  private static final double[] ISHIGAMI = {0.3139, 0.5576, 0.4424, 0.4424, 0, 0.2437};

  private static double ishigami(double[] x) {
    double sine = StrictMath.sin(x[1]);
    return StrictMath.sin(x[0])
        + 7 * sine * sine
        + 0.1 * x[2] * x[2] * x[2] * x[2] * StrictMath.sin(x[0]);
  }

  /** Two effects that add up, none of the third, and two factors that act together. */
  private static double lines(double[] x) {
    return 2 * x[0] - x[1] + 1.5 * x[3] * x[4];
  }

  private static RandomStream random() {
    return RandomStream.named(1, "bootstrap");
  }

  private static double[] orders(Sensitivity sensitivity) {
    return sensitivity.indices().stream()
        .filter(index -> index.measure() != Measure.SECOND_ORDER)
        .mapToDouble(index -> index.interval().estimate())
        .toArray();
  }

  @Test
  void ishigamiHasItsIndices() {
    var design = new SaltelliDesign(ANGLES, 2_048, 1, true);
    Sensitivity found = design.sensitivity(
        Simulated.exact(design, SensitivityTest::ishigami), CONFIDENCE, random());
    assertThat(orders(found)).containsExactly(ISHIGAMI, within(0.02));
    assertThat(found.index("x1 * x3", Measure.SECOND_ORDER).orElseThrow().estimate())
        .isCloseTo(0.2437, within(0.03));
    assertThat(found.index("x1 * x2", Measure.SECOND_ORDER).orElseThrow().estimate())
        .isCloseTo(0, within(0.03));
    assertThat(found.ranked()).containsExactly("x1", "x2", "x3");
    assertThat(found.noise()).isNaN();
  }

  /** G with a = 0, 1, 4.5, 9: V_j = 1 / (3 (1 + a_j)^2), total order by products (Sobol 1993). */
  @Test
  void gFunctionHasItsIndices() {
    double[] a = {0, 1, 4.5, 9};
    double[] partial = new double[4];
    double all = 1;
    for (int j = 0; j < 4; j++) {
      partial[j] = 1 / (3 * (1 + a[j]) * (1 + a[j]));
      all *= 1 + partial[j];
    }
    double variance = all - 1;
    var design = new SaltelliDesign(Simulated.factors(4, 0, 1), 2_048, 1, false);
    Sensitivity found = design.sensitivity(
        Simulated.exact(
            design,
            x -> IntStream.range(0, 4)
                .mapToDouble(j -> (StrictMath.abs(4 * x[j] - 2) + a[j]) / (1 + a[j]))
                .reduce(1, (p, q) -> p * q)),
        CONFIDENCE,
        random());
    for (int j = 0; j < 4; j++) {
      String factor = "x" + (j + 1);
      assertThat(Simulated.estimate(found, factor, Measure.FIRST_ORDER))
          .isCloseTo(partial[j] / variance, within(0.02));
      assertThat(Simulated.estimate(found, factor, Measure.TOTAL_ORDER))
          .isCloseTo(partial[j] * all / (1 + partial[j]) / variance, within(0.02));
    }
  }

  /**
   * Noise of as much variance as the function's own, in 8 batches of 50 samples: the means of the
   * estimates over samples are right, while the usual total order of the third factor is 0.11 too
   * high with (0.2437 + 1 / 8) / (1 + 1 / 8) = 0.33. Six means with a standard error of about 0.01:
   * the bounds of 0.06 raise a false alarm less than once in 10^6.
   */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void noiseDoesNotBiasIndices(boolean common) {
    int samples = 50;
    double[] means = new double[6];
    for (int s = 0; s < samples; s++) {
      var design = new SaltelliDesign(ANGLES, 128, s, false);
      var random = RandomStream.named(s, "noise");
      BatchMeans noisy =
          Simulated.noisy(design, SensitivityTest::ishigami, 8, 3.72, common, random);
      double[] orders = orders(indices(design, noisy));
      for (int i = 0; i < means.length; i++) {
        means[i] += orders[i] / samples;
      }
    }
    assertThat(means).containsExactly(ISHIGAMI, within(0.06));
  }

  private static Sensitivity indices(Design design, BatchMeans response) {
    return design.sensitivity(response, CONFIDENCE, random());
  }

  /**
   * Of 60 samples at least as many intervals cover the truth as would of a coverage of 0.9, but for
   * one seed in 10^6; that they may cover more often is said in {@link Bootstrap}.
   */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void intervalsCoverSobolIndices(boolean common) {
    int samples = 60;
    int[] covered = new int[6];
    for (int s = 0; s < samples; s++) {
      var design = new SaltelliDesign(ANGLES, 64, s, false);
      Sensitivity found = indices(
          design,
          Simulated.noisy(
              design, SensitivityTest::ishigami, 8, 5, common, RandomStream.named(s, "cover")));
      for (int i = 0; i < 6; i++) {
        Interval interval = found.indices().get(i).interval();
        covered[i] += interval.low() <= ISHIGAMI[i] && ISHIGAMI[i] <= interval.high() ? 1 : 0;
      }
    }
    int least = new BinomialDistribution(samples, 0.9).inverseCumulativeProbability(1e-6 / 6);
    assertThat(IntStream.of(covered)).allMatch(count -> count >= least);
  }

  /** An additive slope is every elementary effect; 1.5 x4 x5 has effects 1.5 x5, with x5 on 4 levels. */
  @Test
  void effectsOfLinesAreTheirSlopes() {
    var design = new MorrisDesign(Simulated.factors(5, 0, 1), 400, 4, 1);
    Sensitivity found = indices(design, Simulated.exact(design, SensitivityTest::lines));
    assertThat(Simulated.estimate(found, "x1", Measure.MU)).isCloseTo(2, within(1e-9));
    assertThat(Simulated.estimate(found, "x2", Measure.MU)).isCloseTo(-1, within(1e-9));
    assertThat(Simulated.estimate(found, "x2", Measure.MU_STAR)).isCloseTo(1, within(1e-9));
    assertThat(Simulated.estimate(found, "x2", Measure.SIGMA)).isCloseTo(0, within(1e-6));
    assertThat(Simulated.estimate(found, "x3", Measure.MU_STAR)).isCloseTo(0, within(1e-9));
    // Mean 1.5 / 2, standard deviation 1.5 sqrt(5 / 36); 400 trajectories leave 4 standard errors.
    assertThat(Simulated.estimate(found, "x4", Measure.MU_STAR)).isCloseTo(0.75, within(0.12));
    assertThat(Simulated.estimate(found, "x4", Measure.SIGMA))
        .isCloseTo(1.5 * Math.sqrt(5.0 / 36), within(0.08));
    assertThat(found.ranked().get(0)).isEqualTo("x1");
    assertThat(found.used()).isEqualTo(400);
  }

  /**
   * Noise whose elementary effects have a standard deviation of 1.06: a naive mu* of the factor
   * without effect is 0.85 and a naive sigma of the first one 1.06. Means over 60 samples.
   */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void noiseHardlyRaisesMuStarAndSigma(boolean common) {
    int samples = 60;
    double idle = 0;
    double spread = 0;
    double slope = 0;
    int covered = 0;
    for (int s = 0; s < samples; s++) {
      var design = new MorrisDesign(Simulated.factors(5, 0, 1), 20, 4, s);
      Sensitivity found = indices(
          design,
          Simulated.noisy(
              design, SensitivityTest::lines, 16, 2, common, RandomStream.named(s, "morris")));
      idle += Simulated.estimate(found, "x3", Measure.MU_STAR) / samples;
      spread += Simulated.estimate(found, "x2", Measure.SIGMA) / samples;
      slope += Simulated.estimate(found, "x1", Measure.MU_STAR) / samples;
      Interval mu = found.index("x2", Measure.MU).orElseThrow();
      covered += mu.low() <= -1 && -1 <= mu.high() ? 1 : 0;
    }
    assertThat(idle).isLessThan(0.4);
    assertThat(spread).isLessThan(0.45);
    assertThat(slope).isCloseTo(2, within(0.2));
    // Covers about 92 %: fewer than 41 of 60 less than once in 10^6.
    assertThat(covered).isGreaterThanOrEqualTo(41);
  }

  /** E|X| of normal X: sqrt(2 / pi) at mean 0, about the mean itself far from 0. */
  @Test
  void meanSizeOfANormalVariable() {
    assertThat(ElementaryEffects.folded(0, 4)).isCloseTo(2 * Math.sqrt(2 / Math.PI), within(1e-12));
    assertThat(ElementaryEffects.folded(-3, 0)).isEqualTo(3);
    assertThat(ElementaryEffects.folded(-3, 0.01)).isCloseTo(3, within(1e-9));
  }

  /** (y1 y2' + y2 y1') / 2 of the form y^2 with batches 1 and 3 is 3, not the square of 2. */
  @Test
  void formsPairDifferentBatches() {
    double[][] values = {{1}, {3}};
    double[] free = NoiseFree.forms(values, new double[] {1, 1}, y -> new double[] {y[0] * y[0]});
    assertThat(free).containsExactly(3);
    // A batch that counts twice makes more pairs, but none with itself: 1 3 still.
    assertThat(NoiseFree.forms(values, new double[] {2, 1}, y -> new double[] {y[0] * y[0]})[0])
        .isCloseTo(3, within(1e-12));
  }

  @Test
  void groupsWithAFailedPointAreDropped() {
    var design = new MorrisDesign(Simulated.factors(5, 0, 1), 10, 4, 1);
    BatchMeans all = Simulated.exact(design, SensitivityTest::lines);
    long inTheThird = design.rows().get(2 * 6 + 3).hash();
    long inTheLast = design.rows().get(9 * 6).hash();
    Sensitivity found = indices(design, Simulated.without(all, List.of(inTheThird, inTheLast)));
    assertThat(found.used() + found.dropped()).isEqualTo(10);
    assertThat(found.dropped()).isGreaterThanOrEqualTo(2);
    assertThat(Simulated.estimate(found, "x1", Measure.MU)).isCloseTo(2, within(1e-9));
    assertThatThrownBy(() -> indices(design, new BatchMeans(Map.of(), 1, false)))
        .isInstanceOf(UnfitDesignException.class)
        .hasMessage("the response is known at all points of only 0 of 10 trajectories; expected at"
            + " least 2");
  }

  @Test
  void flatResponseHasNoIndices() {
    var design = new SaltelliDesign(ANGLES, 16, 1, false);
    Sensitivity found = indices(design, Simulated.exact(design, x -> 0.25));
    assertThat(orders(found)).containsOnly(Double.NaN);
    assertThat(found.indices().get(0).interval().low()).isNaN();
  }

  /** A response that rises with one factor alone has its ranks; sizes order factors. */
  @Test
  void rankRegressionSeesMonotonousEffects() {
    var design = new LatinHypercubeDesign(Simulated.factors(3, 0, 1), 200, 1);
    Sensitivity one = indices(design, Simulated.exact(design, x -> StrictMath.exp(5 * x[0])));
    assertThat(Simulated.estimate(one, "x1", Measure.RANK_COEFFICIENT)).isCloseTo(1, within(1e-9));
    assertThat(Simulated.estimate(one, "x3", Measure.RANK_COEFFICIENT)).isCloseTo(0, within(1e-9));
    assertThat(Simulated.estimate(one, "", Measure.R_SQUARED)).isCloseTo(1, within(1e-9));
    Sensitivity two = indices(design, Simulated.exact(design, x -> x[0] - 2 * x[1]));
    assertThat(two.ranked()).containsExactly("x2", "x1", "x3");
    Interval falls = two.index("x2", Measure.RANK_COEFFICIENT).orElseThrow();
    assertThat(falls.high()).isNegative();
    assertThat(falls.estimate()).isBetween(-0.95, -0.8);
  }

  @Test
  void rankRegressionLeavesOutWhatIsNoNumber() {
    var grid = new GridDesign(List.of(
        new LevelsFactor("x1", List.of("1", "2", "3")),
        new LevelsFactor("x2", List.of("3", "4")),
        new LevelsFactor("kind", List.of("a", "b"))));
    Map<Long, double[]> byPoint = new java.util.HashMap<>();
    grid.points()
        .forEach(point -> byPoint.put(
            point.hash(),
            new double[] {Double.parseDouble(point.values().getOrDefault("x1", ""))}));
    Sensitivity found = indices(grid, new BatchMeans(byPoint, 1, true));
    assertThat(found.leftOut()).containsExactly("kind");
    assertThat(Simulated.estimate(found, "x1", Measure.RANK_COEFFICIENT))
        .isCloseTo(1, within(1e-9));
    var zip = new ZipDesign(List.of(
        new LevelsFactor("x1", List.of("1", "2", "3", "4", "5")),
        new LevelsFactor("x2", List.of("2", "4", "6", "8", "9"))));
    BatchMeans together = Simulated.exact(zip, x -> x[0]);
    assertThatThrownBy(() -> indices(zip, together))
        .isInstanceOf(UnfitDesignException.class)
        .hasMessageStartingWith("the factors x1, x2 do not vary independently of each other");
    var kinds = new GridDesign(List.of(new LevelsFactor("kind", List.of("a", "b"))));
    assertThatThrownBy(() -> indices(kinds, new BatchMeans(Map.of(), 1, false)))
        .isInstanceOf(UnfitDesignException.class);
  }

  /** Equal values share the mean of their ranks. */
  @Test
  void ranks() {
    assertThat(RankRegression.ranks(new double[] {5, 1, 5, 9})).containsExactly(2.5, 1, 2.5, 4);
  }

  /** What noise adds to the variance of means, as a share of it. */
  @Test
  void noiseIsTheShareOfTheVarianceThatReplicatesMake() {
    // Common shifts of all points are no noise between points.
    var shifted =
        new BatchMeans(Map.of(1L, new double[] {-1, 1}, 2L, new double[] {1, 3}), 2, true);
    assertThat(shifted.noise()).isCloseTo(0, within(1e-12));
    // Differences 2 and 6: their square 16 is 12 without noise, 2 times 6.
    var noisy = new BatchMeans(Map.of(1L, new double[] {0, 0}, 2L, new double[] {2, 6}), 2, true);
    assertThat(noisy.noise()).isCloseTo(0.25, within(1e-12));
    assertThatThrownBy(() -> new BatchMeans(Map.of(1L, new double[] {Double.NaN}), 1, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aResponseThatNeverVariesIsTold() {
    var design = new SaltelliDesign(ANGLES, 8, 1, false);
    Sensitivity same = design.sensitivity(Simulated.exact(design, x -> 3), CONFIDENCE, random());
    assertThat(same.only()).hasValue(3);
    assertThat(same.isSilent()).isTrue();
    Sensitivity varied = design.sensitivity(
        Simulated.exact(design, SensitivityTest::ishigami), CONFIDENCE, random());
    assertThat(varied.only()).isEmpty();
    assertThat(varied.isSilent()).isFalse();
  }
}
