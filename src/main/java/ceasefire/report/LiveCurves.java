package ceasefire.report;

import ceasefire.analysis.IncidenceCurve;
import ceasefire.analysis.Ribbon;
import ceasefire.analysis.SurvivalCurve;
import ceasefire.analysis.TimeScale;
import ceasefire.stats.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the curves that can be hovered over, with a value for each week. */
final class LiveCurves {
  private static final int DAYS = 7;

  private LiveCurves() {}

  /** Survival in percent, in the order of the curves. */
  static Live survival(List<SurvivalCurve> curves, List<Hue> hues, TimeScale scale, String label) {
    List<Integer> days = days(scale.horizonDays());
    List<Live.Curve> drawn = new ArrayList<>();
    for (int i = 0; i < curves.size(); i++) {
      SurvivalCurve curve = curves.get(i);
      drawn.add(curve(curve.name(), hues.get(i), days, day -> on(curve, day)));
    }
    List<List<String>> atRisk =
        curves.stream().map(curve -> atRisk(curve, scale)).toList();
    return new Live(scale, label, false, 0, 0, 0, " %", days, drawn, atRisk);
  }

  private static List<String> atRisk(SurvivalCurve curve, TimeScale scale) {
    List<String> row = new ArrayList<>(List.of(curve.name()));
    for (int mark : scale.marks()) {
      row.add(Figures.count(curve.at(scale.day(mark)).atRisk()));
    }
    return row;
  }

  /** The share that each cause has ended, in percent. */
  static Live causes(List<IncidenceCurve> causes, TimeScale scale, IncidenceLines.Reach highest) {
    List<IncidenceCurve> curves = causes.stream().limit(Hue.values().length).toList();
    return incidences(curves, hues(curves), CollapseWords::cause, scale, highest);
  }

  /** The share that has ended on each side's order, or without one, in percent. */
  static Live initiators(
      List<IncidenceCurve> curves, TimeScale scale, IncidenceLines.Reach highest) {
    return incidences(curves, List.of(Hue.values()), CollapseWords::initiator, scale, highest);
  }

  private static Live incidences(
      List<IncidenceCurve> curves,
      List<Hue> hues,
      UnaryOperator<String> name,
      TimeScale scale,
      IncidenceLines.Reach highest) {
    List<Integer> days = days(scale.horizonDays());
    List<Live.Curve> drawn = new ArrayList<>();
    for (IncidenceCurve curve : curves) {
      Hue hue = hues.get(drawn.size());
      drawn.add(curve(name.apply(curve.label()), hue, days, curve::on));
    }
    return new Live(
        scale,
        CausesChart.SHARE,
        false,
        0,
        highest.bands(),
        highest.curves(),
        " %",
        days,
        drawn,
        List.of());
  }

  /** The hue of each curve: a cause has its own, the same in every chart, unless it is taken. */
  private static List<Hue> hues(List<IncidenceCurve> curves) {
    List<Hue> hues = new ArrayList<>();
    for (IncidenceCurve curve : curves) {
      Hue own = switch (curve.label()) {
        case "deaths" -> Hue.BLUE;
        case "offensive" -> Hue.VERMILLION;
        case "seizure" -> Hue.GREEN;
        case "assault" -> Hue.PURPLE;
        case "retake" -> Hue.OCHRE;
        default -> Hue.GREY;
      };
      hues.add(
          hues.contains(own)
              ? Arrays.stream(Hue.values())
                  .filter(hue -> !hues.contains(hue))
                  .reduce(own, (before, hue) -> hue)
              : own);
    }
    return hues;
  }

  /** A weekly ribbon with its median. */
  static Live weekly(String name, Ribbon ribbon, TimeScale scale, String label) {
    List<Ribbon.Week> weeks = ribbon.weeks();
    return new Live(
        scale,
        label,
        true,
        CountAxis.roundBelow(ribbon.lowest()),
        0,
        0,
        "",
        weeks.stream().map(week -> DAYS * week.week() + DAYS / 2).toList(),
        List.of(new Live.Curve(
            name,
            Hue.BLUE,
            of(weeks, Ribbon.Week::q50),
            List.of(
                new Live.Band("outer", of(weeks, Ribbon.Week::q05), of(weeks, Ribbon.Week::q95)),
                new Live.Band(
                    "middle", of(weeks, Ribbon.Week::q25), of(weeks, Ribbon.Week::q75))))),
        List.of());
  }

  private static List<@Nullable BigDecimal> of(
      List<Ribbon.Week> weeks, ToDoubleFunction<Ribbon.Week> value) {
    return Live.values(weeks.stream().mapToDouble(value).toArray());
  }

  private static Live.Curve curve(
      String name, Hue hue, List<Integer> days, IntFunction<Interval> on) {
    List<Interval> values = days.stream().map(day -> on.apply(day)).toList();
    return new Live.Curve(
        name,
        hue,
        percent(values, Interval::estimate),
        List.of(new Live.Band(
            "middle", percent(values, Interval::low), percent(values, Interval::high))));
  }

  private static List<@Nullable BigDecimal> percent(
      List<Interval> values, ToDoubleFunction<Interval> part) {
    return Live.values(
        values.stream().mapToDouble(value -> 100 * part.applyAsDouble(value)).toArray());
  }

  /** Every week up to the horizon, and the horizon. */
  private static List<Integer> days(int horizon) {
    List<Integer> days = new ArrayList<>(IntStream.rangeClosed(0, (horizon - 1) / DAYS)
        .map(week -> DAYS * week)
        .boxed()
        .toList());
    days.add(horizon);
    return days;
  }

  private static Interval on(SurvivalCurve curve, int day) {
    Interval survival = curve.steps().get(0).survival();
    for (SurvivalCurve.Step step : curve.steps()) {
      if (step.day() <= day) {
        survival = step.survival();
      }
    }
    return survival;
  }
}
