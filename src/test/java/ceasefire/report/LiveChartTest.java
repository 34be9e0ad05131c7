package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;

/** Charts that grow while a trial is played. */
class LiveChartTest {
  private static double top(LiveChart chart) {
    return ((XYPlot) chart.chart().getPlot()).getRangeAxis().getUpperBound();
  }

  @Test
  void countsBeyondTheFirstScaleStayInSight() {
    LiveChart chart = LiveChart.ofCounts("Incidents", "A week (log)", 730, 10_000, List.of("all"));
    double before = top(chart);
    chart.add(7, 9_000);
    assertThat(top(chart)).isEqualTo(before);
    chart.add(14, 23_000);
    assertThat(top(chart)).isGreaterThan(CountAxis.position(23_000));
    assertThat(((XYPlot) chart.chart().getPlot()).getRangeAxis().getLabel())
        .isEqualTo("A week (log)");
  }

  /** Five years of 365 days and one leap day are a hair short of five: their mark is there. */
  @Test
  void theLastYearHasItsMark() {
    for (int years : List.of(2, 5)) {
      LiveChart chart =
          LiveChart.of("Force", "To one", (int) (years * 365.25), List.of("attackers"));
      assertThat(((XYPlot) chart.chart().getPlot()).getDomainAxis().getUpperBound())
          .isEqualTo(years);
    }
    LiveChart third = LiveChart.of("Force", "To one", 1_000, List.of("attackers"));
    assertThat(((XYPlot) third.chart().getPlot()).getDomainAxis().getUpperBound())
        .isEqualTo(1_000 / 365.25);
  }

  @Test
  void levelsBeyondOneStayInSight() {
    LiveChart chart = LiveChart.ofShares("Levels", "Level", 730, List.of("capability"));
    chart.add(7, 1.3);
    assertThat(top(chart)).isGreaterThan(1.3);
  }
}
