package ceasefire.cli;

import ceasefire.analysis.ResponseMeasure;
import ceasefire.analysis.StoredResponses;
import ceasefire.design.BatchMeans;
import ceasefire.design.Sensitivity;
import ceasefire.design.UnfitDesignException;
import ceasefire.engine.Experiment;
import ceasefire.engine.Seeding;
import ceasefire.engine.StoredExperiment;
import ceasefire.random.RandomStream;
import ceasefire.stats.Interval;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds out what the responses of a stored sweep hang on. */
final class HangsOn {
  /** The bootstrap's draws: the same every time, so that the numbers are. */
  private static final long SEED = 1;

  private HangsOn() {}

  /**
   * The sensitivity of each response.
   *
   * @param asked whether somebody asked for these responses: one without values is then told
   * @throws CommandException when the design does not tell, which is its cause
   */
  static Map<ResponseMeasure, Sensitivity> of(
      Path folder, StoredExperiment stored, List<ResponseMeasure> measures, boolean asked) {
    Experiment experiment = stored.experiment();
    Map<String, BatchMeans> responses = StoredResponses.read(
        folder,
        measures,
        stored.points().horizons(),
        experiment.replicates(),
        experiment.seeding() == Seeding.COMMON);
    Map<ResponseMeasure, Sensitivity> found = new LinkedHashMap<>();
    for (ResponseMeasure measure : measures) {
      BatchMeans response = responses.get(measure.name());
      if (response != null && (asked || !response.byPoint().isEmpty())) {
        found.put(measure, of(folder, stored, measure, response));
      }
    }
    return found;
  }

  private static Sensitivity of(
      Path folder, StoredExperiment stored, ResponseMeasure measure, BatchMeans response) {
    try {
      return stored
          .points()
          .experiment()
          .design()
          .sensitivity(response, Interval.USUAL_CONFIDENCE, RandomStream.named(SEED, "bootstrap"));
    } catch (UnfitDesignException e) {
      throw new CommandException(
          ExitCode.USAGE, folder + ": " + measure.name() + ": " + e.getMessage(), e);
    }
  }
}
