package ceasefire.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jfree.chart.JFreeChart;

/** The charts of findings by name, to be looked into. */
final class Drawn {
  private Drawn() {}

  static Map<String, JFreeChart> of(Findings findings) {
    var charts = new LinkedHashMap<String, JFreeChart>();
    Charts.of(findings).forEach(chart -> charts.put(chart.name(), chart.drawing()));
    return charts;
  }

  static String svg(JFreeChart chart) {
    return new Chart("chart", chart).svg(ChartSize.FAMILY);
  }
}
