package ceasefire.engine;

import ceasefire.model.CeasefireModel;
import ceasefire.model.Setup;
import ceasefire.model.WeeklySeries;
import ceasefire.results.Metric;
import ceasefire.results.Metrics;
import ceasefire.results.TrialRecord;
import ceasefire.results.TrialStatus;
import org.jspecify.annotations.Nullable;

/** Plays trials of one scenario on a model of its own and reads their metrics. */
public final class ModelPlayer implements TrialPlayer {
  private final CeasefireModel model;

  /** Makes a player for one thread. */
  public ModelPlayer(Setup setup) {
    model = new CeasefireModel(setup);
  }

  /** Makes the players of all threads; what follows from the scenario is derived once. */
  public static PlayerFactory factory(Setup setup) {
    return new PlayerFactory(
        () -> new ModelPlayer(setup), Metrics.ALL.size(), setup.horizonWeeks());
  }

  @Override
  public TrialRecord play(Trial trial, @Nullable WeeklySeries series) {
    model.play(trial.seed(), series);
    double[] values = new double[Metrics.ALL.size()];
    int column = 0;
    for (Metric metric : Metrics.ALL) {
      values[column++] = metric.value().applyAsDouble(model);
    }
    return new TrialRecord(
        trial.point(), trial.replicate(), trial.seed(), TrialStatus.OK, "", values);
  }
}
