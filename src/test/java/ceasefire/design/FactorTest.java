package ceasefire.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.ConfigException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Levels and quantiles of factors, against values worked out by hand. */
class FactorTest {
  private static RangeFactor range(double from, double to, int levels, RangeScale scale) {
    return new RangeFactor("x", from, to, levels, scale, false);
  }

  @Test
  void rangeHasLevelsFromEndToEnd() {
    assertThat(range(0, 1, 11, RangeScale.LINEAR).gridLevels())
        .containsExactly("0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1");
    assertThat(range(1, 1_000, 4, RangeScale.LOG).gridLevels())
        .containsExactly("1", "10", "100", "1000");
    assertThat(range(0, 10, 4, RangeScale.INTEGER).gridLevels())
        .containsExactly("0", "3", "7", "10");
    assertThat(range(2, 5, 0, RangeScale.INTEGER).gridLevels()).containsExactly("2", "3", "4", "5");
    assertThat(range(2, 5, 0, RangeScale.LINEAR).gridLevels()).isEmpty();
  }

  @Test
  void rangesThatAreNoneAreRefused() {
    assertThatThrownBy(() -> range(1, 1, 2, RangeScale.LINEAR)).hasMessageContaining("no range");
    assertThatThrownBy(() -> range(0, 1, 2, RangeScale.LOG)).hasMessageContaining("logarithmic");
    assertThatThrownBy(() -> range(0, 1, 1, RangeScale.LINEAR)).hasMessage("1 level of a range");
    assertThatThrownBy(() -> range(0, 3, 5, RangeScale.INTEGER))
        .hasMessageContaining("fewer whole");
    assertThatThrownBy(() -> range(0.5, 3, 0, RangeScale.INTEGER)).hasMessageContaining("whole");
  }

  @Test
  void distributionThatLiesElsewhereIsRefused() {
    assertThatThrownBy(() -> new NormalFactor("x", 20, 1, 0.3, 7, false))
        .hasMessageContaining("next to nothing");
    assertThatThrownBy(() -> new LogNormalFactor("x", 1, 0.1, 10, 20, false))
        .hasMessageContaining("next to nothing");
    assertThatThrownBy(() -> new TriangularFactor("x", 8, 0.3, 7, false))
        .hasMessageContaining("outside");
  }

  @Test
  void wholeNumbersAreEquallyLikely() {
    NumberFactor die = new UniformFactor("x", 1, 6, false).ofWholeNumbers();
    int[] met = new int[7];
    for (int i = 0; i < 600; i++) {
      met[Integer.parseInt(die.at((i + 0.5) / 600))]++;
    }
    assertThat(met).containsExactly(0, 100, 100, 100, 100, 100, 100);
    assertThat(die.at(0)).isEqualTo("1");
    assertThat(die.at(1)).isEqualTo("6");
  }

  @Test
  void levelsAreEquallyLikely() {
    var levels = new LevelsFactor("x", List.of("a", "b", "c"));
    assertThat(Stream.of(0.0, 0.33, 0.34, 0.66, 0.67, 1.0).map(levels::at))
        .containsExactly("a", "a", "b", "b", "c", "c");
    assertThat(range(0, 10, 3, RangeScale.LINEAR).at(0.5)).isEqualTo("5");
  }

  @Test
  void quantilesAreThoseWorkedOutByHand() {
    assertThat(new UniformFactor("x", 2, 4, false).quantile(0.25)).isEqualTo(2.5);
    assertThat(new LogUniformFactor("x", 1, 100, false).quantile(0.5)).isCloseTo(10, within(1e-12));
    // Symmetric: half of it below the mode; an eighth below a quarter of the way up.
    var triangle = new TriangularFactor("x", 1, 0, 2, false);
    assertThat(triangle.quantile(0.5)).isEqualTo(1);
    assertThat(triangle.quantile(0.125)).isEqualTo(0.5);
    assertThat(triangle.quantile(0.875)).isEqualTo(1.5);
    // So wide that nothing is cut off: the quartile of a normal is 0.674490 deviations away.
    assertThat(new NormalFactor("x", 5, 2, -95, 105, false).quantile(0.75))
        .isCloseTo(5 + 2 * 0.674_489_750_196_082, within(1e-9));
    // Half a normal: its median is the quartile of the whole.
    assertThat(new NormalFactor("x", 0, 1, 0, 50, false).quantile(0.5))
        .isCloseTo(0.674_489_750_196_082, within(1e-9));
    assertThat(new LogNormalFactor("x", 3, 0.5, 1e-6, 1e6, false).quantile(0.5))
        .isCloseTo(3, within(1e-9));
    // Of beta(2, 1) the distribution function is x^2.
    assertThat(new BetaFactor("x", 2, 1, 10, 20, false).quantile(0.25)).isCloseTo(15, within(1e-7));
  }

  static List<NumberFactor> numbers() {
    return List.of(
        range(0.3, 7, 0, RangeScale.LINEAR),
        range(0.3, 7, 0, RangeScale.LOG),
        new UniformFactor("x", 0.3, 7, false),
        new LogUniformFactor("x", 0.3, 7, false),
        new NormalFactor("x", 9, 1, 0.3, 7, false),
        new NormalFactor("x", 3, 1, 0.3, 7, false),
        new LogNormalFactor("x", 1, 2, 0.3, 7, false),
        new TriangularFactor("x", 7, 0.3, 7, false),
        new BetaFactor("x", 0.5, 3, 0.3, 7, false));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void valuesRiseFromLowToHigh(NumberFactor factor) {
    double last = factor.low();
    for (int i = 0; i <= 100; i++) {
      double value = Double.parseDouble(factor.at(i / 100.0));
      assertThat(value).isBetween(last, factor.high());
      last = value;
    }
    assertThat(last).isCloseTo(7, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x=0..10/6",
        "x = 0..10/6/linear",
      })
  void rangeIsReadFromAnOption(String text) {
    assertThat(FactorText.read(text)).isEqualTo(range(0, 10, 6, RangeScale.LINEAR));
  }

  @Test
  void otherFormsAreReadFromOptions() {
    assertThat(FactorText.read("x=-1.5..1e3")).isEqualTo(range(-1.5, 1_000, 0, RangeScale.LINEAR));
    assertThat(FactorText.read("x=1..100/3/log")).isEqualTo(range(1, 100, 3, RangeScale.LOG));
    assertThat(FactorText.read("x=1, 2.50,far"))
        .isEqualTo(new LevelsFactor("x", List.of("1", "2.50", "far")));
    assertThat(FactorText.read("x=[],[a, b]"))
        .isEqualTo(new LevelsFactor("x", List.of("[]", "[a, b]")));
    assertThat(FactorText.read("with=p/a.yaml,b.yaml").gridLevels()).containsExactly("a", "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "=1", "x=", "x=5..1/3", "x=1..2/1", "x=1,1", "with="})
  void nonsenseIsNoFactor(String text) {
    assertThatThrownBy(() -> FactorText.read(text))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("--factor:1:");
  }

  @Test
  void overlaysAreNamedByTheirFiles() {
    var factor = new OverlaysFactor(
        "with", List.of("../a.yaml", "b.yml"), List.of(new OverlayLevel("as-is", List.of())));
    assertThat(factor.gridLevels()).containsExactly("as-is", "a", "b");
    assertThatThrownBy(factor::settings).isInstanceOf(IllegalStateException.class);
    assertThat(new OverlaysFactor("with", List.of("x/a.yaml", "y/a.yaml"), List.of()).doubled())
        .containsExactly(Map.entry("files.1", "a"));
  }
}
