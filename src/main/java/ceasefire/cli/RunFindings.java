package ceasefire.cli;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Ensemble;
import ceasefire.analysis.Summary;
import ceasefire.analysis.Warning;
import ceasefire.analysis.WeeklyRibbons;
import ceasefire.engine.Experiment;
import ceasefire.model.Scenario;
import ceasefire.report.Findings;
import ceasefire.results.Dataset;
import ceasefire.results.SummaryRow;
import java.util.ArrayList;
import java.util.List;

/**
 * What the trials of a scenario say, whether they were played just now or long ago.
 *
 * @param ensemble the trials
 * @param answer what they say
 * @param weekly their weekly values
 */
record RunFindings(Ensemble ensemble, Answer answer, WeeklyRibbons weekly) {
  private static final int DAYS_PER_WEEK = 7;

  /**
   * Reads them off a dataset with a single design point.
   *
   * @param title the scenario's, with the names of its overlays
   */
  static RunFindings of(Dataset trials, Scenario scenario, String title, Experiment experiment) {
    Ensemble ensemble = Ensemble.of(trials, scenario.horizonDays());
    Warning warning = ensemble.ok() == 0
        ? Warning.none()
        : Warning.of(
            trials.series(Warning.SERIES),
            scenario.horizonDays() / DAYS_PER_WEEK,
            experiment.stopping().level());
    return of(ensemble, trials, scenario, title, experiment, warning);
  }

  /** What charts show of them, which have no use for the signs of a collapse. */
  static Findings drawn(Dataset trials, Scenario scenario, String title, Experiment experiment) {
    Ensemble ensemble = Ensemble.of(trials, scenario.horizonDays());
    return of(ensemble, trials, scenario, title, experiment, Warning.none()).drawn();
  }

  private static RunFindings of(
      Ensemble ensemble,
      Dataset trials,
      Scenario scenario,
      String title,
      Experiment experiment,
      Warning warning) {
    var subject = new Answer.Subject(
        title,
        scenario.about().question(),
        experiment.seed(),
        scenario.horizonDays(),
        experiment.stopping().confidence(),
        experiment.stopping().level());
    return new RunFindings(
        ensemble,
        Answer.of(subject, ensemble, PlannedCosts.of(scenario), warning),
        WeeklyRibbons.of(trials, experiment.recorded()));
  }

  /** The rows of {@code summary.csv}. */
  List<SummaryRow> summary() {
    List<SummaryRow> rows =
        new ArrayList<>(Summary.rows(ensemble, answer.subject().level()));
    rows.addAll(answer.warning().rows(ensemble.point()));
    double confidence = answer.subject().confidence();
    return rows.stream().map(row -> row.withConfidence(confidence)).toList();
  }

  /** What charts show of it. */
  Findings drawn() {
    return new Findings.OfRun(answer, weekly);
  }
}
