package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.IncidenceCurve;
import ceasefire.analysis.TimeScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;

/** How often it has come to a settlement, a wider war or nuclear use by a day, each by itself. */
final class TurningPointsChart {
  private static final String TITLE =
      "How often it comes to a settlement, a wider war, nuclear use";
  private static final List<Hue> HUES = List.of(Hue.GREEN, Hue.VERMILLION, Hue.PURPLE);
  private static final int MOST_STEPS = 4;

  private TurningPointsChart() {}

  static JFreeChart of(Answer answer) {
    List<IncidenceCurve> turns = answer.incidences().turns();
    if (turns.isEmpty()) {
      String why = answer.ok() == 0
          ? "No trial was finished: no turning points to draw"
          : "The result does not say when it came to any of these";
      return ChartStyle.empty(TITLE, Caption.of(answer, ""), why, List.of());
    }
    List<String> notes = new ArrayList<>();
    var legend = new LegendItemCollection();
    TimeScale scale = answer.timeScale();
    var plot = new CombinedDomainXYPlot(ChartStyle.timeAxis(new NumberAxis(), scale));
    ChartStyle.plain(plot);
    plot.setGap(20);
    for (int i = 0; i < turns.size(); i++) {
      IncidenceCurve turn = turns.get(i);
      String words = CollapseWords.turn(turn.label());
      if (turn.noneSeen()) {
        notes.add("No trial came to " + words + ": below " + Figures.percent(turn.boundIfNoneSeen())
            + " %.");
      } else {
        Hue hue = HUES.get(i % HUES.size());
        String label = words.replaceFirst("^a ", "") + " (%)";
        var shares = new RoundAxis(
            label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1),
            IncidenceLines.highest(List.of(turn)).bands(),
            MOST_STEPS);
        plot.add(IncidenceLines.plot(null, shares, List.of(turn), List.of(hue), scale));
        legend.add(ChartStyle.lineItem(words + ": " + IncidenceLines.atTheEnd(turn), hue));
      }
    }
    if (legend.getItemCount() == 0) {
      return ChartStyle.empty(
          TITLE, Caption.of(answer, ""), "None of these came in any trial", notes);
    }
    notes.add(
        0,
        "The first time in a trial; shares are of all trials, in the legend after "
            + TimeScale.words(answer.subject().horizonDays())
            + (legend.getItemCount() > 1 ? ". Scales differ." : "."));
    notes.add(ChartStyle.chanceOnly("Bands"));
    String level = Figures.roundPercent(answer.subject().confidence());
    return ChartStyle.chart(
        TITLE,
        Caption.of(answer, "pointwise " + level + " % confidence bands (Wilson)"),
        legend,
        plot,
        notes);
  }
}
