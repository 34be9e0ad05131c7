package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HueTest {
  /** CIE 1976: black 0, white 100, mid grey (119) 50, sRGB red 53.2. */
  @Test
  void lightnessIsThatOfTheStandard() {
    assertThat(Hue.lightness(Color.BLACK)).isZero();
    assertThat(Hue.lightness(Color.WHITE)).isEqualTo(100, within(1e-9));
    assertThat(Hue.lightness(new Color(119, 119, 119))).isEqualTo(50, within(0.1));
    assertThat(Hue.lightness(Color.RED)).isEqualTo(53.2, within(0.1));
  }

  @ParameterizedTest
  @EnumSource(Hue.class)
  void lineRibbonsAndPaperDifferInGreyscale(Hue hue) {
    double line = Hue.lightness(hue.line());
    double middle = Hue.lightness(hue.middle());
    double outer = Hue.lightness(hue.outer());

    assertThat(middle - line).isGreaterThan(25);
    assertThat(outer - middle).isGreaterThan(13);
    assertThat(100 - outer).isGreaterThan(8);
  }

  /** The two curves that share a plot. */
  @Test
  void theLinesOfViolationAndCollapseDifferInGreyscaleAndDash() {
    assertThat(Math.abs(Hue.lightness(Hue.BLUE.line()) - Hue.lightness(Hue.VERMILLION.line())))
        .isGreaterThan(20);
  }

  @Test
  void everyHueHasADashOfItsOwn() {
    assertThat(
            Arrays.stream(Hue.values()).map(hue -> Arrays.toString(hue.stroke().getDashArray())))
        .doesNotHaveDuplicates();
  }

  /** WCAG 2.1 asks 3:1 of graphics against their background. */
  @ParameterizedTest
  @EnumSource(Hue.class)
  void linesStandOutFromPaper(Hue hue) {
    assertThat(Hue.lightness(hue.line())).isLessThan(61);
  }
}
