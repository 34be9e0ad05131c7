package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Ribbon;
import ceasefire.analysis.TimeScale;
import ceasefire.analysis.WeeklyRibbons;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
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
  private static final Color MIDDLE = new Color(0xA8, 0xA8, 0xA8);
  private static final Color OUTER = new Color(0xDC, 0xDC, 0xDC);

  private ForceChart() {}

  /** One series of brigades, its axis' label and what the legend calls it. */
  private record Panel(Ribbon ribbon, Hue hue, String label, String name) {
    boolean none() {
      return ribbon.highest() == 0;
    }

    Spread spread() {
      return Spread.of(ribbon);
    }

    boolean hasRibbon() {
      return spread().half() || spread().most();
    }
  }

  static JFreeChart of(Answer answer, WeeklyRibbons weekly) {
    String title = "Foreign brigades: forward, missing, and short at home";
    if (weekly.forward().empty()) {
      return ChartStyle.empty(
          title,
          Caption.of(answer, weekly, ""),
          "No week of any trial was recorded: no brigades to draw",
          List.of());
    }
    var forward = new Panel(weekly.forward(), Hue.BLUE, "Brigades forward", "forward");
    var missing =
        new Panel(weekly.missing(), Hue.VERMILLION, "Brigades missing", "missing from their slots");
    var home =
        new Panel(weekly.homeGap(), Hue.GREEN, "Brigades short", "short of home-defence plans");
    if (forward.none() && missing.none()) {
      return ChartStyle.empty(
          title,
          Caption.of(answer, weekly, ""),
          "No foreign brigades, neither forward nor missing, in "
              + forward.spread().reach(),
          atHome(home));
    }
    var panels = new ArrayList<>(List.of(forward));
    var notes = new ArrayList<String>();
    notes.add(Spread.count(weekly.forward(), weekly.trials(), answer.timeScale().horizonDays()));
    for (Panel panel : List.of(missing, home)) {
      if (panel.none()) {
        // A panel with nothing but 0 says less than a sentence.
        notes.add(
            "No brigades are " + panel.name + " in " + panel.spread().reach() + ", in any week.");
      } else {
        panels.add(panel);
      }
    }
    Spread spread = Spread.of(panels.stream().map(Panel::ribbon).toList());
    notes.addAll(spread.notes());
    return ChartStyle.chart(
        title,
        Caption.of(answer, weekly, spread.words()),
        legend(panels),
        plot(panels, answer.timeScale()),
        notes);
  }

  /** What there is to say about home defence when no brigade is sent. */
  private static List<String> atHome(Panel home) {
    return home.none()
        ? List.of()
        : List.of("Even so, up to " + Figures.amount(home.ribbon.highest())
            + " brigades are short of home-defence plans in " + home.spread().reach() + ".");
  }

  private static CombinedDomainXYPlot plot(List<Panel> panels, TimeScale scale) {
    var plot = new CombinedDomainXYPlot(ChartStyle.timeAxis(new NumberAxis(), scale));
    ChartStyle.plain(plot);
    plot.setGap(20);
    for (Panel panel : panels) {
      var brigades = ChartStyle.axis(new NumberAxis(), panel.label);
      brigades.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ROOT));
      brigades.setLabelFont(PANEL_LABEL);
      double top = StrictMath.max(1, panel.ribbon.highest()) * HEADROOM;
      // A little below 0, so that a line at 0 is seen whole.
      brigades.setRange(-BELOW_ZERO * top, top);
      plot.add(new RibbonPlot(scale, panel.hue, v -> v).of(panel.ribbon, null, brigades));
    }
    return plot;
  }

  private static LegendItemCollection legend(List<Panel> panels) {
    var legend = new LegendItemCollection();
    panels.forEach(panel -> legend.add(ChartStyle.lineItem(panel.name, panel.hue)));
    // In the colour of their panel, or grey where several panels have ribbons.
    List<Panel> with = panels.stream().filter(Panel::hasRibbon).toList();
    boolean one = with.size() == 1;
    if (with.stream().anyMatch(panel -> panel.spread().half())) {
      legend.add(ChartStyle.ribbonItem("middle 50 %", one ? with.get(0).hue.middle() : MIDDLE));
    }
    if (with.stream().anyMatch(panel -> panel.spread().most())) {
      legend.add(ChartStyle.ribbonItem("middle 90 %", one ? with.get(0).hue.outer() : OUTER));
    }
    return legend;
  }
}
