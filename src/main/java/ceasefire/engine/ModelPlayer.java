package ceasefire.engine;

import ceasefire.model.CeasefireModel;
import ceasefire.model.Scenario;
import ceasefire.model.Setup;
import ceasefire.model.WeeklySeries;
import ceasefire.results.Metric;
import ceasefire.results.Metrics;
import ceasefire.results.TrialRecord;
import ceasefire.results.TrialStatus;
import java.util.concurrent.CancellationException;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Plays trials of one scenario on a model of its own and reads their metrics. */
public final class ModelPlayer implements TrialPlayer {
  /** So often a trial looks whether it has been given up: often enough, and at no cost. */
  private static final int DAYS_BETWEEN_LOOKS = 64;

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

  /**
   * Makes players of many design points.
   *
   * @param scenarios the scenario of a design point, by its hash; asked on many threads
   * @param weeks of the longest horizon among them
   */
  public static PlayerFactory factory(LongFunction<Scenario> scenarios, int weeks) {
    return new PlayerFactory(
        point -> new ModelPlayer(Setup.of(scenarios.apply(point))), Metrics.ALL.size(), weeks);
  }

  @Override
  public TrialRecord play(Trial trial, @Nullable WeeklySeries series) {
    model.begin(trial.seed(), series);
    while (!model.isOver()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("the trial was given up");
      }
      model.playDays(DAYS_BETWEEN_LOOKS);
    }
    double[] values = new double[Metrics.ALL.size()];
    int column = 0;
    for (Metric metric : Metrics.ALL) {
      values[column++] = metric.value().applyAsDouble(model);
    }
    return new TrialRecord(
        trial.point(), trial.replicate(), trial.seed(), TrialStatus.OK, "", values);
  }
}
