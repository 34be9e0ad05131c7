package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Cost;
import ceasefire.analysis.Ribbon;
import ceasefire.analysis.Share;
import ceasefire.analysis.SurvivalCurve;
import ceasefire.analysis.TimeScale;
import ceasefire.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The figures about one posture, with their numbers and with words for who cannot see them. */
final class RunFigures {
  private static final List<String> INTERVAL = List.of("estimate", "low", "high", "confidence");

  private RunFigures() {}

  /** How the ceasefires ended. */
  static Figure outcomes(Posture posture) {
    Answer answer = posture.answer();
    List<Share> shares = answer.outcomes().shares();
    List<List<String>> rows = shares.stream()
        .map(share -> row(
            List.of(share.label(), Numbers.cell(share.events()), Numbers.cell(share.n())),
            share.interval()))
        .toList();
    String words = shares.stream()
        .map(share -> AnswerText.name(share.label()) + " " + Figures.share(share))
        .collect(Collectors.joining(", "));
    return Figure.of(
            posture.id("outcomes"),
            OutcomesChart.of(answer),
            "Dots with intervals, a row an outcome: " + words + ".",
            new Numbers("Outcomes", header("outcome", "trials with it", "n"), rows))
        .narrow(OutcomesChart.withoutWords(answer));
  }

  /** How long the ceasefires lasted. */
  static Figure survival(Posture posture) {
    Answer answer = posture.answer();
    List<SurvivalCurve> curves = List.of(answer.calm(), answer.ceasefire());
    List<List<String>> rows = new ArrayList<>();
    for (SurvivalCurve curve : curves) {
      for (SurvivalCurve.Mark mark : curve.marks()) {
        rows.add(row(
            List.of(
                curve.name(),
                Numbers.cell(mark.day()),
                Numbers.cell(mark.atRisk()),
                Numbers.cell(mark.events()),
                Numbers.cell(curve.n())),
            mark.survival()));
      }
    }
    String words = answer.ok() == 0
        ? ""
        : curves.stream()
            .map(curve -> curve.name() + ": " + spans(answer, curve))
            .collect(Collectors.joining("; "));
    Figure figure = Figure.of(
        posture.id("survival"),
        SurvivalChart.of(answer),
        "Falling step curves with bands. " + words + ".",
        new Numbers(
            "Share of trials still holding, with trials at risk",
            header("what holds", "day", "at risk", "events so far", "n"),
            rows));
    return answer.ok() == 0
        ? figure
        : figure.with(LiveCurves.survival(
            curves,
            List.of(Hue.BLUE, Hue.VERMILLION),
            answer.timeScale(),
            "Trials still holding (%)"));
  }

  private static String spans(Answer answer, SurvivalCurve curve) {
    return answer.spans().stream()
        .map(day -> Figures.survival(curve.at(day).survival()) + " after " + TimeScale.words(day))
        .collect(Collectors.joining(", "));
  }

  /** Incidents week by week. */
  static Figure incidents(Posture posture) {
    Answer answer = posture.answer();
    Ribbon ribbon = posture.weekly().incidents();
    Figure figure = Figure.of(
        posture.id("incidents"),
        IncidentsChart.of(answer, posture.weekly()),
        ribbon.empty()
            ? "Nothing to draw."
            : "The median over trials, with the ranges of the middle 50 % and 90 % of them, from "
                + course(ribbon) + ".",
        new Numbers(
            "Incidents per week, quantiles over trials still in ceasefire",
            List.of("week", "n", "q05", "q25", "median", "q75", "q95"),
            ribbon.weeks().stream()
                .map(week -> numbers(
                    week.week() + 1,
                    week.n(),
                    week.q05(),
                    week.q25(),
                    week.q50(),
                    week.q75(),
                    week.q95()))
                .toList()));
    return ribbon.empty()
        ? figure
        : figure.with(LiveCurves.weekly(
            "median and middle 50 % of trials",
            ribbon, answer.timeScale(), "Incidents per week (log scale)"));
  }

  private static String course(Ribbon ribbon) {
    Ribbon.Week first = ribbon.weeks().get(0);
    Ribbon.Week last = ribbon.weeks().get(ribbon.weeks().size() - 1);
    return Figures.amount(first.q50()) + " in week 1 to " + Figures.amount(last.q50()) + " in week "
        + Figures.count(last.week() + 1L);
  }

  /** Foreign brigades week by week. */
  static Figure force(Posture posture) {
    var weekly = posture.weekly();
    List<Ribbon> ribbons = List.of(weekly.forward(), weekly.missing(), weekly.homeGap());
    List<String> names = List.of("forward", "missing", "short at home");
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < ribbons.size(); i++) {
      for (Ribbon.Week week : ribbons.get(i).weeks()) {
        List<String> row = new ArrayList<>(List.of(names.get(i)));
        row.addAll(numbers(week.week() + 1, week.n(), week.q05(), week.q50(), week.q95()));
        rows.add(row);
      }
    }
    String words = weekly.forward().empty()
        ? "Nothing to draw."
        : "Panels of brigades over time: forward from " + course(weekly.forward())
            + "; missing from " + course(weekly.missing()) + "; short of home-defence plans from "
            + course(weekly.homeGap()) + " (medians).";
    return Figure.of(
        posture.id("force"),
        ForceChart.of(posture.answer(), weekly),
        words,
        new Numbers(
            "Foreign brigades by week, quantiles over trials still in ceasefire",
            List.of("brigades", "week", "n", "q05", "median", "q95"),
            rows));
  }

  /** What the posture took and cost, and how trials are spread. */
  static Figure costs(Posture posture) {
    Answer answer = posture.answer();
    String words = answer.costs().stream()
        .map(cost -> cost.name() + " " + Figures.amount(cost.median())
            + (cost.planned() ? " as planned" : ", " + AnswerText.range(cost)))
        .collect(Collectors.joining("; "));
    return Figure.of(
            posture.id("costs-spread"),
            CostsChart.of(answer),
            "Dots at the median with bars over the middle 50 % and 90 % of trials, a row a cost: "
                + words + ".",
            costs(answer))
        .narrow(CostsChart.withoutWords(answer));
  }

  /** What the posture took and cost. */
  static Numbers costs(Answer answer) {
    return new Numbers(
        "What it takes and costs, per trial",
        List.of("what", "median", "q05", "q95", "n"),
        answer.costs().stream()
            .map(cost -> {
              List<String> row = new ArrayList<>(List.of(cost.name()));
              row.addAll(
                  cost.planned()
                      ? List.of(Numbers.cell(cost.median()), "", "", "as planned")
                      : costs(cost));
              return List.copyOf(row);
            })
            .toList());
  }

  private static List<String> costs(Cost cost) {
    return numbers(cost.median(), cost.low(), cost.high(), cost.n());
  }

  static List<String> numbers(double... values) {
    return Arrays.stream(values).mapToObj(Numbers::cell).toList();
  }

  static List<String> row(List<String> cells, Interval interval) {
    List<String> row = new ArrayList<>(cells);
    row.addAll(
        numbers(interval.estimate(), interval.low(), interval.high(), interval.confidence()));
    return List.copyOf(row);
  }

  static List<String> header(String... names) {
    List<String> header = new ArrayList<>(List.of(names));
    header.addAll(INTERVAL);
    return List.copyOf(header);
  }
}
