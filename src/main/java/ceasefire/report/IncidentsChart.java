package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Ribbon;
import ceasefire.analysis.WeeklyRibbons;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;

/** Incidents per week on the whole line, as long as the ceasefire holds. */
final class IncidentsChart {
  private static final int DAYS = 7;
  private static final Hue HUE = Hue.BLUE;

  private IncidentsChart() {}

  static JFreeChart of(Answer answer, WeeklyRibbons weekly) {
    String title = "Incidents per week while the ceasefire holds";
    Caption caption = Caption.of(answer, weekly);
    Ribbon ribbon = weekly.incidents();
    if (ribbon.empty()) {
      return ChartStyle.empty(
          title, caption, "No week of any trial was recorded: no incidents to draw", List.of());
    }
    var scale = answer.timeScale();
    var time = ChartStyle.timeAxis(new NumberAxis(), scale);
    var counts = new CountAxis(
        "Incidents per week, whole line (log scale)", ribbon.lowest(), ribbon.highest());
    var plot = new RibbonPlot(scale, HUE, CountAxis::position).of(ribbon, time, counts);
    return ChartStyle.chart(title, caption, legend(HUE), plot, notes(ribbon, scale.horizonDays()));
  }

  /** The legend of a median and its ribbons. */
  static LegendItemCollection legend(Hue hue) {
    var legend = new LegendItemCollection();
    legend.add(ChartStyle.lineItem("median trial of the week", hue));
    legend.add(ChartStyle.ribbonItem("middle 50 % of trials", hue.middle()));
    legend.add(ChartStyle.ribbonItem("middle 90 % of trials", hue.outer()));
    return legend;
  }

  /** Says which trials a ribbon rests on. */
  static List<String> notes(Ribbon ribbon, int horizonDays) {
    Ribbon.Week last = ribbon.weeks().get(ribbon.weeks().size() - 1);
    int week = last.week() + 1;
    String end = DAYS * (week + 1) <= horizonDays ? ", none after that." : ".";
    String then =
        week == 1 ? "" : ", " + Figures.count(last.n()) + " in week " + Figures.count(week);
    return List.of(
        "Collapsed ceasefires drop out: n = " + Figures.count(ribbon.firstN()) + " in week 1" + then
            + end,
        "A ribbon is drawn where at least 4 trials (50 %) or 20 trials (90 %) are left.");
  }
}
