package ceasefire.cli;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Cost;
import ceasefire.analysis.Share;
import ceasefire.analysis.SurvivalCurve;
import ceasefire.analysis.Warning;
import ceasefire.engine.Stops;
import ceasefire.stats.Interval;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a run found, for programs; the meaning of keys is in src/docs/JSON.md. */
record RunDocument(
    String command,
    String title,
    String question,
    long seed,
    int horizonDays,
    SweepDocument.Trials trials,
    Map<String, Integer> failures,
    List<Part> outcomes,
    List<Survival> survival,
    List<Part> signing,
    List<Amount> costs,
    Signs warning,
    List<Known> precision,
    String folder,
    List<String> repeat) {

  /** A share of trials. */
  record Part(String name, int events, Interval share) {
    static Part of(Share share, double confidence) {
      return new Part(share.label(), share.events(), share.interval().withConfidence(confidence));
    }
  }

  /** The share of ceasefires without an event ({@code v} or {@code w}) until a day. */
  record Survival(String event, int day, int atRisk, int events, Interval share) {
    static Stream<Survival> of(
        String event, SurvivalCurve curve, List<Integer> days, double confidence) {
      return curve.n() == 0
          ? Stream.empty()
          : days.stream()
              .map(curve::at)
              .map(mark -> new Survival(
                  event,
                  mark.day(),
                  mark.atRisk(),
                  mark.events(),
                  mark.survival().withConfidence(confidence)));
    }
  }

  /** What a trial took or cost: the median and the range of 90 % of trials. */
  record Amount(String name, double median, double q05, double q95, int n, boolean planned) {
    static Amount of(Cost cost) {
      return new Amount(
          cost.name(), cost.median(), cost.low(), cost.high(), cost.n(), cost.planned());
    }
  }

  /** What foretells a collapse within half a year. */
  record Signs(int observations, int collapses, List<Sign> signs) {
    static Signs of(Warning warning, double confidence) {
      return new Signs(
          warning.observations(),
          warning.collapses(),
          warning.skills().stream()
              .map(skill -> new Sign(
                  skill.observable(),
                  skill.lowWarns(),
                  skill.area().withConfidence(confidence),
                  skill.precision().withConfidence(confidence)))
              .toList());
    }
  }

  /** How well something that can be observed foretells it. */
  record Sign(String observable, boolean lowWarns, Interval auc, Interval precision) {}

  static RunDocument of(Answer answer, Stops stops, String folder, List<String> repeat) {
    double confidence = stops.rule().confidence();
    return new RunDocument(
        "run",
        answer.subject().title(),
        answer.subject().question(),
        answer.subject().seed(),
        answer.subject().horizonDays(),
        new SweepDocument.Trials(answer.ok(), answer.failed()),
        answer.failures(),
        answer.outcomes().shares().stream()
            .map(share -> Part.of(share, confidence))
            .toList(),
        Stream.concat(
                Survival.of("v", answer.calm(), answer.spans(), confidence),
                Survival.of("w", answer.ceasefire(), answer.spans(), confidence))
            .toList(),
        answer.signing().stream().map(share -> Part.of(share, confidence)).toList(),
        answer.costs().stream().map(Amount::of).toList(),
        Signs.of(answer.warning(), confidence),
        stops.byPoint().keySet().stream()
            .flatMap(point -> Known.of(stops, point).stream())
            .toList(),
        folder,
        repeat);
  }
}
