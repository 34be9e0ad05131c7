package ceasefire.cli;

import ceasefire.analysis.Comparison;
import ceasefire.analysis.Ensemble;
import ceasefire.analysis.Incidences;
import ceasefire.analysis.Operand;
import ceasefire.analysis.PointAnswer;
import ceasefire.analysis.Response;
import ceasefire.analysis.ResponseMeasure;
import ceasefire.design.Sensitivity;
import ceasefire.design.UnfitDesignException;
import ceasefire.model.Scenario;
import ceasefire.report.Posture;
import ceasefire.report.ReportContent;
import ceasefire.report.Swept;
import ceasefire.report.ToldTrial;
import ceasefire.results.Dataset;
import ceasefire.results.TrialStatus;
import ceasefire.stats.Interval;
import ceasefire.study.StoredOperands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;

/** The report of a result: of a run, or of a sweep. */
final class ResultReport {
  private static final List<String> POOLED = List.of("w_cause", "w_day", "initiator");

  private final Path folder;
  private final Console console;
  private final ReportParts parts;

  ResultReport(Path folder, Console console) {
    this.folder = folder;
    this.console = console;
    this.parts = ReportParts.open("", folder);
  }

  /** Reads what the report tells. */
  ReportContent content() {
    return parts.stored().points().points().size() == 1
        ? run()
        : sweep(ResponseMeasure.USUAL, false);
  }

  private ReportContent run() {
    long point = parts.stored().points().hashes().get(0);
    Scenario scenario = parts.scenario(point);
    Dataset trials = parts.trials(point);
    Posture posture = parts.posture("", scenario.about().title(), scenario, trials);
    List<InstructiveTrial> worth = InstructiveTrial.three(trials.with(TrialStatus.OK));
    return content(
        List.of(posture), Optional.empty(), parts.stories("", scenario, trials, worth, console));
  }

  private ReportContent content(
      List<Posture> postures, Optional<Swept> sweep, List<ToldTrial> stories) {
    Scenario scenario = parts.stored().points().experiment().base().value();
    return new ReportContent(
        scenario.about().title(),
        scenario.about().question(),
        parts.warnings(),
        postures,
        Optional.empty(),
        sweep,
        Scenario.space().settings(scenario),
        stories,
        List.of(parts.source()),
        List.of(),
        BuildStamp.code());
  }

  /**
   * The report of a sweep.
   *
   * @param measures what it is told of what they hang on
   * @param asked whether somebody asked for them
   */
  ReportContent sweep(List<ResponseMeasure> measures, boolean asked) {
    var points = parts.stored().points();
    Map<Long, PointAnswer> answers = new LinkedHashMap<>();
    Map<String, List<Response>> pooled = new LinkedHashMap<>();
    Dataset.byPoint(folder, Dataset.metrics(folder), trials -> {
      int horizon = points.horizons().getOrDefault(trials.point(0), 0);
      answers.put(
          trials.point(0),
          PointAnswer.of(
              trials, horizon, parts.rule().confidence(), parts.rule().level()));
      Ensemble ensemble = Ensemble.of(trials, horizon);
      POOLED.forEach(name -> ensemble
          .response(name)
          .ifPresent(response ->
              pooled.computeIfAbsent(name, each -> new ArrayList<>()).add(response)));
    });
    List<PointAnswer> order = answers.values().stream()
        .filter(answer -> answer.ceasefire().isPresent())
        .sorted(Comparator.comparingDouble(
            answer -> -answer.ceasefire().map(Interval::estimate).orElse(0.0)))
        .toList();
    Map<ResponseMeasure, Sensitivity> hangsOn = Map.of();
    String unfit = "";
    try {
      hangsOn = HangsOn.of(folder, parts.stored(), measures, asked);
    } catch (CommandException e) {
      if (!(e.getCause() instanceof UnfitDesignException why)) {
        throw e;
      }
      unfit = String.valueOf(why.getMessage());
    }
    var swept = new Swept(
        SweepOutcome.findings(points, parts.stored().experiment(), answers),
        extremes(order),
        SweepOutcome.extremes(parts.stored().experiment(), answers),
        incidences(pooled, points.longestHorizonDays()),
        hangsOn,
        unfit);
    return content(List.of(), Optional.of(swept), stories(order));
  }

  /** The best point and the worst. */
  private Optional<Comparison> extremes(List<PointAnswer> order) {
    if (order.size() < 2) {
      return Optional.empty();
    }
    String name = parts.stored().experiment().name();
    var operands = StoredOperands.open(name, folder);
    List<Operand> both = new ArrayList<>();
    for (PointAnswer answer : List.of(order.get(0), order.get(order.size() - 1))) {
      for (Operand operand : operands.read(OptionalLong.of(answer.point()))) {
        both.add(operand.named(operand.title()));
      }
    }
    return Optional.of(Comparison.of(both, OptionalInt.empty(), Interval.USUAL_CONFIDENCE));
  }

  /** What ended the ceasefires of all points together. */
  private Incidences incidences(Map<String, List<Response>> pooled, int horizonDays) {
    List<Response> all = pooled.values().stream()
        .map(each -> new Response(
            each.get(0).name(),
            each.get(0).kind(),
            each.get(0).labels(),
            each.stream()
                .flatMapToDouble(
                    response -> DoubleStream.iterate(0, i -> i < response.trials(), i -> i + 1)
                        .map(i -> response.value((int) i)))
                .toArray()))
        .toList();
    int trials = all.isEmpty() ? 0 : all.get(0).trials();
    return Incidences.of(new Ensemble(0, horizonDays, trials, all), parts.rule().level());
  }

  /** Trials of the worst point, and of the best one. */
  private List<ToldTrial> stories(List<PointAnswer> order) {
    if (order.isEmpty()) {
      return List.of();
    }
    List<ToldTrial> stories = new ArrayList<>();
    PointAnswer best = order.get(0);
    PointAnswer worst = order.get(order.size() - 1);
    stories.addAll(stories(worst, "The worst point", 2));
    stories.addAll(stories(best, "The best point", order.size() == 1 ? 0 : 1));
    return stories;
  }

  private List<ToldTrial> stories(PointAnswer answer, String which, int most) {
    Scenario scenario = parts.scenario(answer.point());
    Dataset trials = parts.trials(answer.point());
    List<InstructiveTrial> worth = InstructiveTrial.three(trials.with(TrialStatus.OK));
    return parts.stories(which, scenario, trials, worth.stream().limit(most).toList(), console);
  }
}
