package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.IncidenceCurve;
import ceasefire.analysis.TimeScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.Plot;

/**
 * When and why ceasefires collapse: the share of all trials that have collapsed by a day, told
 * apart by cause or by who began it. Few curves share a plot; more of them get a panel each.
 */
final class CausesChart {
  private static final int MOST_IN_ONE = 2;
  private static final int MOST_STEPS = 6;
  private static final int MOST_STEPS_OF_PANELS = 4;
  static final String SHARE = "Trials that have collapsed (%)";

  private final Answer answer;
  private final String title;
  private final UnaryOperator<String> words;
  private final List<IncidenceCurve> curves;
  private final List<IncidenceCurve> seen;
  private final double highest;

  private CausesChart(
      Answer answer,
      String title,
      UnaryOperator<String> words,
      List<IncidenceCurve> curves,
      double highest) {
    this.answer = answer;
    this.title = title;
    this.words = words;
    this.curves = curves;
    this.seen = curves.stream()
        .filter(curve -> !curve.noneSeen())
        .sorted(Comparator.comparingInt(IncidenceCurve::events).reversed())
        .toList();
    this.highest = highest;
  }

  static JFreeChart byCause(Answer answer) {
    return byCause(answer, IncidenceLines.highest(answer.incidences().causes()).bands());
  }

  /** The same with room for a percentage, so that several can be set side by side. */
  static JFreeChart byCause(Answer answer, double highest) {
    return new CausesChart(
            answer,
            "When and why ceasefires fail",
            CollapseWords::cause,
            answer.incidences().causes(),
            highest)
        .chart();
  }

  static JFreeChart byInitiator(Answer answer) {
    return new CausesChart(
            answer,
            "On whose order ceasefires fail, and when",
            CollapseWords::initiator,
            answer.incidences().initiators(),
            IncidenceLines.highest(answer.incidences().initiators()).bands())
        .chart();
  }

  private JFreeChart chart() {
    if (seen.isEmpty()) {
      return ChartStyle.empty(title, Caption.of(answer, ""), nothing(), List.of());
    }
    boolean one = seen.size() <= MOST_IN_ONE;
    String level = Figures.roundPercent(answer.subject().confidence());
    return ChartStyle.chart(
        title,
        Caption.of(answer, "pointwise " + level + " % confidence bands (Aalen-Johansen, log-log)"),
        one ? legend() : new LegendItemCollection(),
        one ? inOne() : new PanelGrid(panels()),
        notes());
  }

  private String nothing() {
    if (answer.ok() == 0) {
      return "No trial was finished: no collapse to draw";
    }
    return curves.isEmpty()
        ? "The result does not say why ceasefires collapsed"
        : "No ceasefire collapsed in " + Figures.trials(answer.ok());
  }

  private Plot inOne() {
    TimeScale scale = answer.timeScale();
    var time = new AtRiskAxis(scale);
    time.row("W", answer.ceasefire());
    var shares = new RoundAxis(SHARE, highest, MOST_STEPS);
    return IncidenceLines.plot(time, shares, seen, List.of(Hue.values()), scale);
  }

  private LegendItemCollection legend() {
    var legend = new LegendItemCollection();
    for (int i = 0; i < seen.size(); i++) {
      IncidenceCurve curve = seen.get(i);
      legend.add(ChartStyle.lineItem(
          words.apply(curve.label()) + ": " + IncidenceLines.atTheEnd(curve), Hue.values()[i]));
    }
    return legend;
  }

  /** A panel for each curve, all on the same scale. */
  private List<PanelGrid.Panel> panels() {
    return seen.stream()
        .map(curve -> new PanelGrid.Panel(
            List.of(words.apply(curve.label()), IncidenceLines.atTheEnd(curve)),
            IncidenceLines.panel(
                curve,
                new RoundAxis("% of trials", highest, MOST_STEPS_OF_PANELS),
                answer.timeScale())))
        .toList();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    int collapses = answer.incidences().collapses();
    notes.add(Figures.count(collapses) + " of " + Figures.trials(answer.ok())
        + " collapsed (W). Shares are of all trials; in figures after "
        + TimeScale.words(answer.subject().horizonDays()) + ".");
    List<IncidenceCurve> none = curves.stream().filter(IncidenceCurve::noneSeen).toList();
    if (!none.isEmpty()) {
      notes.add("None seen, below " + Figures.percent(none.get(0).boundIfNoneSeen()) + " % each: "
          + none.stream().map(curve -> words.apply(curve.label())).collect(Collectors.joining(", "))
          + ".");
    }
    notes.add(ChartStyle.chanceOnly("Bands"));
    return notes;
  }
}
