package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Ribbon;
import ceasefire.analysis.TimeScale;
import ceasefire.analysis.WeeklyRibbons;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;

/** Foreign brigades over time: those forward, those missing, and what home-defence plans lack. */
final class ForceChart {
  private static final double HEADROOM = 1.12;
  private static final double BELOW_ZERO = 0.04;
  private static final Font PANEL_LABEL = ChartStyle.TEXT.deriveFont(14f);

  private ForceChart() {}

  static JFreeChart of(Answer answer, WeeklyRibbons weekly) {
    String title = "Foreign brigades: forward, missing, and short at home";
    Caption caption = Caption.of(answer, weekly);
    if (weekly.forward().empty()) {
      return ChartStyle.empty(
          title, caption, "No week of any trial was recorded: no brigades to draw", List.of());
    }
    if (weekly.forward().highest() == 0 && weekly.missing().highest() == 0) {
      return ChartStyle.empty(
          title,
          caption,
          "No foreign brigades, neither forward nor missing, in any trial",
          atHome(weekly));
    }
    TimeScale scale = answer.timeScale();
    var plot = new CombinedDomainXYPlot(ChartStyle.timeAxis(new NumberAxis(), scale));
    ChartStyle.plain(plot);
    plot.setGap(20);
    panel(plot, scale, Hue.BLUE, weekly.forward(), "Brigades forward");
    panel(plot, scale, Hue.VERMILLION, weekly.missing(), "Brigades missing");
    panel(plot, scale, Hue.GREEN, weekly.homeGap(), "Brigades short");
    return ChartStyle.chart(
        title,
        caption,
        legend(),
        plot,
        IncidentsChart.notes(weekly.forward(), scale.horizonDays()));
  }

  /** What there is to say about home defence when no brigade is sent. */
  private static List<String> atHome(WeeklyRibbons weekly) {
    double most = weekly.homeGap().highest();
    return most == 0
        ? List.of()
        : List.of("Even so, up to " + Figures.amount(most)
            + " brigades are short of home-defence plans in the middle 90 % of trials.");
  }

  private static void panel(
      CombinedDomainXYPlot plot, TimeScale scale, Hue hue, Ribbon ribbon, String name) {
    var brigades = ChartStyle.axis(new NumberAxis(), name);
    brigades.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ROOT));
    brigades.setLabelFont(PANEL_LABEL);
    double top = StrictMath.max(1, ribbon.highest()) * HEADROOM;
    // A little below 0, so that a line at 0 is seen whole.
    brigades.setRange(-BELOW_ZERO * top, top);
    plot.add(new RibbonPlot(scale, hue, v -> v).of(ribbon, null, brigades));
  }

  private static LegendItemCollection legend() {
    var legend = new LegendItemCollection();
    legend.add(ChartStyle.lineItem("forward", Hue.BLUE));
    legend.add(ChartStyle.lineItem("missing from their slots", Hue.VERMILLION));
    legend.add(ChartStyle.lineItem("short of home-defence plans", Hue.GREEN));
    legend.add(ChartStyle.ribbonItem("middle 50 %", new Color(0xA8, 0xA8, 0xA8)));
    legend.add(ChartStyle.ribbonItem("middle 90 %", new Color(0xDC, 0xDC, 0xDC)));
    return legend;
  }
}
