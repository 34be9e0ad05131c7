package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.IncidenceCurve;
import ceasefire.stats.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The figures about when ceasefires failed, why and on whose order, and what trials came to. */
final class IncidenceFigures {
  private IncidenceFigures() {}

  /** When and why ceasefires failed. */
  static Figure causes(Posture posture, IncidenceLines.Reach highest) {
    Answer answer = posture.answer();
    List<IncidenceCurve> causes = answer.incidences().seenCauses();
    Figure figure = Figure.of(
        posture.id("causes"),
        CausesChart.byCause(answer, highest.bands()),
        words("one for each cause of a collapse", causes, CollapseWords::cause),
        numbers(answer, "Share of all trials that a cause has ended by a day", "cause", causes));
    return causes.isEmpty()
        ? figure
        : figure.with(LiveCurves.causes(causes, answer.timeScale(), highest));
  }

  /** On whose order ceasefires failed, and when. */
  static Figure initiators(Posture posture) {
    Answer answer = posture.answer();
    List<IncidenceCurve> seen = seen(answer.incidences().initiators());
    Figure figure = Figure.of(
        posture.id("initiators"),
        CausesChart.byInitiator(answer),
        words("one for each that gave the order", seen, CollapseWords::initiator),
        numbers(
            answer,
            "Share of all trials that have collapsed by a day, by who gave the order",
            "initiator",
            seen));
    return seen.isEmpty()
        ? figure
        : figure.with(
            LiveCurves.initiators(seen, answer.timeScale(), IncidenceLines.highest(seen)));
  }

  /** How often it came to a settlement, a wider war, nuclear use. */
  static Figure turns(Posture posture) {
    Answer answer = posture.answer();
    List<IncidenceCurve> seen = seen(answer.incidences().turns());
    return Figure.of(
        posture.id("turning-points"),
        TurningPointsChart.of(answer),
        words("a panel for each turn that was seen", seen, CollapseWords::turn),
        numbers(
            answer,
            "Share of all trials that have come to it by a day",
            "turn",
            answer.incidences().turns()));
  }

  private static List<IncidenceCurve> seen(List<IncidenceCurve> curves) {
    return curves.stream()
        .filter(curve -> !curve.noneSeen())
        .sorted(Comparator.comparingInt(IncidenceCurve::events).reversed())
        .toList();
  }

  private static String words(
      String what, List<IncidenceCurve> curves, UnaryOperator<String> name) {
    String all = curves.stream()
        .map(curve -> name.apply(curve.label()) + " " + IncidenceLines.atTheEnd(curve)
            + ", half of them by day " + Figures.count((long) curve.medianDay()))
        .collect(Collectors.joining("; "));
    return curves.isEmpty()
        ? "Nothing to draw."
        : "Rising step curves with bands, " + what + ": " + all + ".";
  }

  private static Numbers numbers(
      Answer answer, String caption, String what, List<IncidenceCurve> curves) {
    List<List<String>> rows = new ArrayList<>();
    for (IncidenceCurve curve : curves) {
      for (int mark : answer.timeScale().marks()) {
        int day = answer.timeScale().day(mark);
        Interval share = curve.on(day);
        double events = StrictMath.rint(share.estimate() * share.n());
        rows.add(RunFigures.row(
            List.of(
                curve.label(), Numbers.cell(day), Numbers.cell(events), Numbers.cell(curve.n())),
            share));
      }
    }
    return new Numbers(caption, RunFigures.header(what, "day", "trials", "n"), rows);
  }
}
