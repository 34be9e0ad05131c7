package ceasefire.engine;

import ceasefire.design.DesignPoint;
import ceasefire.model.Setup;
import ceasefire.model.WeeklySeries;
import ceasefire.results.Metrics;
import ceasefire.results.RowSizes;
import ceasefire.results.TrialRecord;
import ceasefire.results.TrialStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * A few trials of an experiment, played on one thread to see what all of them would take.
 *
 * @param trials those that were played to their end
 * @param failed how many were not
 * @param secondsPerTrial the mean time of a trial, once the program is warm
 * @param bytesPerTrial the mean size of a row of trials.csv
 * @param bytesPerSeries the size of a recorded trial's rows of series.csv
 */
public record Pilot(
    List<TrialRecord> trials,
    int failed,
    double secondsPerTrial,
    double bytesPerTrial,
    double bytesPerSeries) {
  /** Points that are tried, spread over the design. */
  public static final int POINTS = 8;

  /** Trials at each of them. */
  public static final int TRIALS = 6;

  private static final double NANOS_PER_SECOND = 1e9;

  public Pilot {
    trials = List.copyOf(trials);
  }

  /**
   * Plays the pilot.
   *
   * @param points those of the experiment; not empty
   * @param players makes the players of a point's scenario
   * @param clock tells the time in nanoseconds
   */
  public static Pilot play(
      LoadedExperiment experiment,
      List<DesignPoint> points,
      Function<Setup, PlayerFactory> players,
      LongSupplier clock) {
    List<TrialRecord> trials = new ArrayList<>();
    int failed = 0;
    long nanos = 0;
    int timed = 0;
    double series = 0;
    int tried = StrictMath.min(POINTS, points.size());
    for (int p = 0; p < tried; p++) {
      DesignPoint point = points.get((int) ((long) p * points.size() / tried));
      PlayerFactory factory = players.apply(Setup.of(experiment.scenarioAt(point)));
      TrialPlayer player = factory.players().apply(point.hash());
      WeeklySeries recorded = new WeeklySeries(factory.weeks());
      for (int i = 0; i < TRIALS; i++) {
        ExperimentParams how = experiment.experiment();
        long seed = how.seeding().seed(how.seed(), point.hash(), i);
        long start = clock.getAsLong();
        try {
          TrialRecord trial =
              player.play(new Trial(point.hash(), i, seed), i == 0 ? recorded : null);
          trials.add(trial);
          series = i == 0 ? StrictMath.max(series, RowSizes.ofSeries(trial, recorded)) : series;
        } catch (RuntimeException e) {
          failed++;
          player = factory.players().apply(point.hash());
        }
        // The first trials find the program cold, and those that are recorded take longer.
        if (i > 0) {
          nanos += clock.getAsLong() - start;
          timed++;
        }
      }
    }
    double bytes = trials.stream()
        .filter(trial -> trial.status() == TrialStatus.OK)
        .mapToInt(trial -> RowSizes.ofTrial(Metrics.ALL, trial))
        .average()
        .orElse(0);
    return new Pilot(trials, failed, nanos / NANOS_PER_SECOND / timed, bytes, series);
  }
}
