package ceasefire.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a run found, as it is printed and drawn.
 *
 * @param subject what was asked
 * @param ok trials that the numbers rest on
 * @param failures how many trials failed for each reason
 * @param outcomes shares of outcomes
 * @param calm survival without a major violation (V)
 * @param ceasefire survival without collapse (W)
 * @param spans the days that survival is printed for, at most three
 * @param signing whether the challenger would have signed, and what held then; empty if not known
 * @param costs what the posture took and cost
 * @param warning what foretells a collapse
 * @param incidences when and why ceasefires end
 */
public record Answer(
    Subject subject,
    int ok,
    SortedMap<String, Integer> failures,
    OutcomeShares outcomes,
    SurvivalCurve calm,
    SurvivalCurve ceasefire,
    List<Integer> spans,
    List<Share> signing,
    List<Cost> costs,
    Warning warning,
    Incidences incidences) {

  /**
   * What was asked.
   *
   * @param title the scenario's title
   * @param question the scenario's question
   * @param seed the master seed
   * @param horizonDays how long each ceasefire was followed at most, days
   * @param confidence of every interval, e.g. 0.95
   * @param level at which intervals are made, so that they have the confidence
   */
  public record Subject(
      String title, String question, long seed, int horizonDays, double confidence, double level) {

    /** What was asked of a number of trials that was told beforehand. */
    public Subject(String title, String question, long seed, int horizonDays, double confidence) {
      this(title, question, seed, horizonDays, confidence, confidence);
    }
  }

  public Answer {
    failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
    spans = List.copyOf(spans);
    signing = List.copyOf(signing);
    costs = List.copyOf(costs);
  }

  /**
   * Answers from the trials of one design point.
   *
   * @param planned costs that the posture fixes beforehand, told first
   */
  public static Answer of(Subject subject, Ensemble ensemble, List<Cost> planned, Warning warning) {
    List<Integer> spans = spans(subject.horizonDays());
    var costs = new ArrayList<>(planned);
    costs.addAll(Costs.of(ensemble, subject.confidence()));
    return new Answer(
        subject,
        ensemble.ok(),
        ensemble.failures(),
        ensemble
            .response("outcome")
            .map(outcome -> OutcomeShares.of(outcome, subject.level()))
            .orElse(new OutcomeShares(List.of())),
        curve("no major violation (V)", "v_day", subject, ensemble),
        curve("no collapse (W)", "w_day", subject, ensemble),
        spans,
        signing(ensemble, subject.level()),
        costs,
        warning,
        Incidences.of(ensemble, subject.level()));
  }

  private static List<Share> signing(Ensemble ensemble, double confidence) {
    return SIGNING.stream()
        .flatMap(name -> ensemble.response(name).stream())
        .filter(response -> response.applicable().length > 0)
        .map(response ->
            Share.of(response.name(), response.count(1), response.applicable().length, confidence))
        .toList();
  }

  private static final List<String> SIGNING =
      List.of("agreed", "holds_if_agreed", "agreed_and_holds");

  /** How many trials failed. */
  public int failed() {
    return failures.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The scale on which time is drawn. */
  public TimeScale timeScale() {
    return TimeScale.of(subject.horizonDays());
  }

  private static SurvivalCurve curve(
      String name, String metric, Subject subject, Ensemble ensemble) {
    int horizon = subject.horizonDays();
    TimeScale scale = TimeScale.of(horizon);
    var marks = new TreeSet<>(spans(horizon));
    scale.marks().forEach(mark -> marks.add(scale.day(mark)));
    return ensemble
        .response(metric)
        .map(response ->
            SurvivalCurve.of(name, response, horizon, List.copyOf(marks), subject.level()))
        .orElse(new SurvivalCurve(name, 0, List.of(), List.of()));
  }

  /** One, two and five years up to the horizon, and the horizon; at most three of them. */
  static List<Integer> spans(int horizonDays) {
    var spans = new TreeSet<Integer>();
    Summary.SURVIVAL_DAYS.stream().filter(day -> day <= horizonDays).forEach(spans::add);
    spans.add(horizonDays);
    if (spans.size() > 3) {
      spans.remove(Summary.SURVIVAL_DAYS.get(1));
    }
    return List.copyOf(spans);
  }
}
