package ceasefire.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sample has the layout that its analysis rests on, and grows without renaming points. */
class SamplingTest {
  private static final List<Factor> UNIT = List.of(unit("a"), unit("b"), unit("c"));

  private static Factor unit(String path) {
    return new UniformFactor(path, 0, 1, false);
  }

  private static double[][] values(Design design, String... names) {
    return design.rows().stream()
        .map(row -> List.of(names).stream()
            .mapToDouble(name -> Double.parseDouble(row.values().get(name)))
            .toArray())
        .toArray(double[][]::new);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void latinHypercubeVisitsEachStratumOnce(long seed) {
    int n = 50;
    double[][] rows = values(new LatinHypercubeDesign(UNIT, n, seed), "a", "b", "c");
    for (int f = 0; f < 3; f++) {
      int factor = f;
      assertThat(IntStream.range(0, n).map(i -> (int) (rows[i][factor] * n)).sorted())
          .containsExactlyElementsOf(IntStream.range(0, n).boxed().toList());
    }
    // The orders of two factors differ: alike for one seed in 50!.
    assertThat(IntStream.range(0, n).filter(i -> (int) (rows[i][0] * n) != (int) (rows[i][1] * n)))
        .isNotEmpty();
  }

  @Test
  void moreRandomPointsOrFactorsKeepTheValues() {
    double[][] few = values(new RandomDesign(UNIT.subList(0, 2), 10, 7), "a", "b");
    double[][] many = values(new RandomDesign(UNIT, 20, 7), "a", "b");
    assertThat(List.of(many).subList(0, 10)).containsExactly(few);
    assertThat(new RandomDesign(UNIT, 20, 7).points())
        .containsAll(new RandomDesign(UNIT, 10, 7).points());
    assertThat(new RandomDesign(UNIT, 10, 8).points())
        .doesNotContainAnyElementsOf(new RandomDesign(UNIT, 10, 7).points());
  }

  /** The mean of 10,000 uniform numbers: 5 standard errors, wrong for one seed in 10^6. */
  @Test
  void randomPointsAreUniform() {
    double[][] rows = values(new RandomDesign(UNIT, 10_000, 1), "a");
    double mean =
        IntStream.range(0, rows.length).mapToDouble(i -> rows[i][0]).average().orElse(0);
    assertThat(mean).isCloseTo(0.5, within(5 / Math.sqrt(12 * 10_000.0)));
  }

  /** The points that the sequence is known by (Joe and Kuo 2008), without the corner. */
  @Test
  void sobolPointsAreThoseOfTheSequence() {
    assertThat(values(new SobolDesign(UNIT, 4), "a", "b", "c")).isDeepEqualTo(new double[][] {
      {0.5, 0.5, 0.5}, {0.75, 0.25, 0.25}, {0.25, 0.75, 0.75}, {0.375, 0.375, 0.625}
    });
    assertThat(new SobolDesign(UNIT, 20).points()).containsAll(new SobolDesign(UNIT, 10).points());
  }

  @Test
  void sobolSequenceHasAThousandDimensions() {
    List<Factor> factors = new ArrayList<>();
    for (int f = 0; f < 1_000; f++) {
      factors.add(unit("f" + f));
    }
    assertThat(new SobolDesign(factors, 2).rows()).hasSize(2);
    factors.add(unit("g"));
    assertThatThrownBy(() -> new SobolDesign(factors, 2))
        .isInstanceOf(CrossParameterException.class)
        .hasMessage("they need 1001 dimensions");
    assertThatThrownBy(() -> new SaltelliDesign(factors.subList(0, 501), 2, 1, false))
        .hasMessage("they need 1002 dimensions");
  }

  /** Of 2^m points a shifted sequence has one in each of 2^m strata, in every dimension. */
  @Test
  void shiftKeepsTheBalanceOfASobolSequence() {
    var points = SobolPoints.shifted(5, 3);
    boolean[][] met = new boolean[5][64];
    for (int i = 0; i < 64; i++) {
      double[] point = points.point(i);
      for (int d = 0; d < 5; d++) {
        met[d][(int) (point[d] * 64)] = true;
      }
    }
    for (boolean[] strata : met) {
      assertThat(strata).containsOnly(true);
    }
  }

  @Test
  void saltelliRowsCrossTwoSamples() {
    double[][] rows = values(new SaltelliDesign(UNIT, 4, 1, false), "a", "b", "c");
    assertThat(rows).hasNumberOfRows(4 * (3 + 2));
    for (int i = 0; i < 4; i++) {
      double[] a = rows[5 * i];
      double[] b = rows[5 * i + 4];
      assertThat(rows[5 * i + 1]).containsExactly(b[0], a[1], a[2]);
      assertThat(rows[5 * i + 2]).containsExactly(a[0], b[1], a[2]);
      assertThat(rows[5 * i + 3]).containsExactly(a[0], a[1], b[2]);
      for (int j = 0; j < 3; j++) {
        assertThat(a[j]).isNotEqualTo(b[j]);
      }
    }
  }

  @Test
  void saltelliWithSecondOrderCrossesBothWays() {
    var design = new SaltelliDesign(UNIT, 2, 1, true);
    double[][] rows = values(design, "a", "b", "c");
    assertThat(design.rowsPerPoint()).isEqualTo(8);
    assertThat(rows).hasNumberOfRows(2 * (2 * 3 + 2));
    double[] a = rows[0];
    double[] b = rows[7];
    assertThat(rows[3]).containsExactly(a[0], a[1], b[2]);
    assertThat(rows[4]).containsExactly(a[0], b[1], b[2]);
    assertThat(rows[6]).containsExactly(b[0], b[1], a[2]);
    assertThat(new SaltelliDesign(UNIT, 4, 1, true).points()).containsAll(design.points());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 6})
  void morrisTrajectoriesMoveOneFactorAtATime(int levels) {
    var design = new MorrisDesign(UNIT, 50, levels, 1);
    assertThat(design.delta()).isEqualTo(levels / (2.0 * (levels - 1)));
    double[][] rows = values(design, "a", "b", "c");
    assertThat(rows).hasNumberOfRows(50 * 4);
    int[] met = new int[levels];
    for (int t = 0; t < 50; t++) {
      boolean[] moved = new boolean[3];
      for (int step = 0; step < 4; step++) {
        double[] row = rows[4 * t + step];
        met[(int) Math.rint(row[0] * (levels - 1))]++;
        for (int f = 0; step > 0 && f < 3; f++) {
          double change = Math.abs(row[f] - rows[4 * t + step - 1][f]);
          if (change > 0) {
            assertThat(change).isCloseTo(design.delta(), within(1e-11));
            assertThat(moved[f]).isFalse();
            moved[f] = true;
          }
        }
      }
      assertThat(moved).containsOnly(true);
    }
    assertThat(met).doesNotContain(0);
    assertThat(new MorrisDesign(UNIT, 60, levels, 1).points()).containsAll(design.points());
  }

  @Test
  void morrisLevelsAreEven() {
    assertThatThrownBy(() -> new MorrisDesign(UNIT, 10, 5, 1))
        .hasMessage("an odd number of levels");
  }
}
