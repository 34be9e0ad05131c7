package ceasefire.cli;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Ensemble;
import ceasefire.analysis.Summary;
import ceasefire.analysis.WeeklyFindings;
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
  /**
   * Reads them off a dataset with a single design point.
   *
   * @param title the scenario's, with the names of its overlays
   */
  static RunFindings of(Dataset trials, Scenario scenario, String title, Experiment experiment) {
    Ensemble ensemble = Ensemble.of(trials, scenario.horizonDays());
    WeeklyFindings weekly = WeeklyFindings.of(
        trials,
        scenario.horizonDays(),
        experiment.recorded(),
        experiment.stopping().level());
    var subject = new Answer.Subject(
        title,
        scenario.about().question(),
        experiment.seed(),
        scenario.horizonDays(),
        experiment.stopping().confidence(),
        experiment.stopping().level());
    return new RunFindings(
        ensemble,
        Answer.of(subject, ensemble, PlannedCosts.of(scenario), weekly.warning()),
        weekly.ribbons());
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
