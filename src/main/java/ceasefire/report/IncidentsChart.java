package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Ribbon;
import ceasefire.analysis.WeeklyRibbons;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;

/** Incidents per week on the whole line, as long as the ceasefire holds. */
final class IncidentsChart {
  private static final Hue HUE = Hue.BLUE;

  private IncidentsChart() {}

  static JFreeChart of(Answer answer, WeeklyRibbons weekly) {
    String title = "Incidents per week while the ceasefire holds";
    Ribbon ribbon = weekly.incidents();
    if (ribbon.empty()) {
      return ChartStyle.empty(
          title,
          Caption.of(answer, weekly, ""),
          "No week of any trial was recorded: no incidents to draw",
          List.of());
    }
    var scale = answer.timeScale();
    var spread = Spread.of(ribbon);
    var time = ChartStyle.timeAxis(new NumberAxis(), scale);
    var counts = new CountAxis(
        "Incidents per week, whole line (log scale)", ribbon.lowest(), ribbon.highest());
    var plot = new RibbonPlot(scale, HUE, CountAxis::position).of(ribbon, time, counts);
    var notes = new ArrayList<String>();
    notes.add(Spread.count(ribbon, weekly.trials(), scale.horizonDays()));
    notes.addAll(spread.notes());
    return ChartStyle.chart(
        title, Caption.of(answer, weekly, spread.words()), legend(spread), plot, notes);
  }

  private static LegendItemCollection legend(Spread spread) {
    var legend = new LegendItemCollection();
    String line = spread.firstN() == 1 ? "the only trial" : "median of trials";
    legend.add(ChartStyle.lineItem(line, HUE));
    if (spread.half()) {
      legend.add(ChartStyle.ribbonItem("middle 50 % of trials", HUE.middle()));
    }
    if (spread.most()) {
      legend.add(ChartStyle.ribbonItem("middle 90 % of trials", HUE.outer()));
    }
    return legend;
  }
}
