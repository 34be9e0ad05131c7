package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxesTest {
  @Test
  void countsRunFromRoundToRoundAndMayStartAtZero() {
    assertThat(new CountAxis("x", 30, 1_600).counts())
        .containsExactly(20.0, 50.0, 100.0, 200.0, 500.0, 1_000.0, 2_000.0);
    assertThat(new CountAxis("x", 0, 0).counts()).containsExactly(0.0, 1.0, 2.0, 5.0, 10.0);
    assertThat(new CountAxis("x", 0, 3e6).counts())
        .containsExactly(0.0, 1.0, 10.0, 100.0, 1_000.0, 10_000.0, 100_000.0, 1_000_000.0);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 1", "7, 7", "3, 4000", "250000, 15000000", "0.5, 0.6"})
  void everyCountIsOnTheAxis(double low, double high) {
    var axis = new CountAxis("x", low, high);

    assertThat(axis.getRange().contains(CountAxis.position(low))).isTrue();
    assertThat(axis.getRange().contains(CountAxis.position(high))).isTrue();
    assertThat(axis.counts()).hasSizeBetween(2, 12);
  }

  /** A low panel has fewer marks rather than marks that touch. */
  @Test
  void countsOnALowPanelStandApart() {
    var axis = new CountAxis("x", 0, 10_000);
    var graphics = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics();
    for (int height : List.of(60, 100, 150, 600)) {
      var area = new Rectangle2D.Double(0, 0, 300, height);
      List<NumberTick> ticks =
          axis.refreshTicks(graphics, new AxisState(), area, RectangleEdge.LEFT);
      assertThat(ticks).hasSizeGreaterThan(1);
      for (int i = 1; i < ticks.size(); i++) {
        double apart = axis.valueToJava2D(ticks.get(i - 1).getValue(), area, RectangleEdge.LEFT)
            - axis.valueToJava2D(ticks.get(i).getValue(), area, RectangleEdge.LEFT);
        assertThat(apart)
            .as("%d px", height)
            .isGreaterThan(axis.getTickLabelFont().getSize2D());
      }
    }
    graphics.dispose();
  }

  @Test
  void sharesAreMarkedUpToTheHighestAndNeverBeyondAll() {
    assertThat(new ShareAxis(44.6).ticks()).containsExactly(0, 10, 20, 30, 40, 50);
    assertThat(new ShareAxis(89.4).ticks()).containsExactly(0, 20, 40, 60, 80, 100);
    assertThat(new ShareAxis(100).ticks()).containsExactly(0, 20, 40, 60, 80, 100);
    assertThat(new ShareAxis(4.2).ticks()).containsExactly(0, 1, 2, 3, 4, 5);
  }

  /** Whole marks at both ends need a margin, but not an idle strip. */
  @ParameterizedTest
  @CsvSource({"0.15, 1", "4.2, 5", "44.6, 50", "94, 100", "100, 100"})
  void sharesEndAtTheLastMark(double highest, double last) {
    var range = new ShareAxis(highest).getRange();

    assertThat(range.getLowerBound()).isBetween(-0.04 * last, -0.02 * last);
    assertThat(range.getUpperBound()).isBetween(1.02 * last, 1.04 * last);
  }
}
