package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.Requires;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that keep off each other in a plot of any size. */
class DotNamesTest {
  private static final Pattern TEXT =
      Pattern.compile("<text x='([\\d.]+)' y='([\\d.]+)'[^>]*>factor-\\d+</text>");

  @BeforeEach
  void needsAFont() {
    Requires.font();
  }

  private static JFreeChart chart(int dots) {
    List<DotNames.Dot> all = new ArrayList<>();
    for (int i = 0; i < dots; i++) {
      all.add(new DotNames.Dot("factor-" + i, 0.3 + 0.04 * i, 0.5 + 0.01 * i));
    }
    var x = new NumberAxis();
    x.setRange(0, 1);
    var y = new NumberAxis();
    y.setRange(0, 1);
    var one = new XYSeries("dots");
    one.add(0.1, 0.1);
    var plot = new XYPlot(new XYSeriesCollection(one), x, y, new XYLineAndShapeRenderer());
    plot.addAnnotation(new DotNames(all));
    return new JFreeChart(null, null, plot, false);
  }

  @ParameterizedTest
  @CsvSource({"1020,680", "1600,500", "500,900"})
  void noNameCoversAnother(int width, int height) {
    List<MatchResult> texts =
        TEXT.matcher(Svg.of(chart(6), width, height, "c")).results().toList();
    assertThat(texts).hasSizeGreaterThanOrEqualTo(2);
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        double dx = at(texts.get(i), 1) - at(texts.get(j), 1);
        double dy = at(texts.get(i), 2) - at(texts.get(j), 2);
        // A name is 15 pixels high and more than 50 wide.
        assertThat(Math.abs(dx) > 50 || Math.abs(dy) > 15).isTrue();
      }
    }
  }

  @Test
  void aNameWithoutRoomIsLeftOut() {
    assertThat(TEXT.matcher(Svg.of(chart(6), 160, 160, "c")).results().count()).isLessThan(6);
  }

  private static double at(MatchResult text, int group) {
    return Double.parseDouble(text.group(group));
  }
}
