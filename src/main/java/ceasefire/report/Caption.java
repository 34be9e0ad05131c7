package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.WeeklyRibbons;

/**
 * What stands under every chart's title.
 *
 * @param scenario the scenario's title
 * @param trials how many trials, their seed and what intervals or ribbons hold
 */
record Caption(String scenario, String trials) {

  /** The caption of a chart of all trials; {@code spread} says what its intervals are, if any. */
  static Caption of(Answer answer, String spread) {
    return caption(answer, Figures.trials(answer.ok()), spread);
  }

  /**
   * The caption of a chart of weekly values, of which only the first trials have any; {@code
   * spread} says what its lines and ribbons are, if any.
   */
  static Caption of(Answer answer, WeeklyRibbons weekly, String spread) {
    boolean all = weekly.trials() == answer.ok();
    String first = all ? "" : "First " + Figures.count(weekly.trials()) + " of ";
    return caption(answer, first + Figures.trials(answer.ok()), spread);
  }

  private static Caption caption(Answer answer, String trials, String spread) {
    String failed =
        answer.failed() == 0 ? "" : " (" + Figures.count(answer.failed()) + " failed and left out)";
    return new Caption(
        answer.subject().title(),
        trials + failed + ", seed " + answer.subject().seed()
            + (spread.isEmpty() ? "" : "; " + spread));
  }
}
