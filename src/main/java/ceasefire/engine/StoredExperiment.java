package ceasefire.engine;

import ceasefire.results.ExperimentCard;
import ceasefire.results.Manifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The experiment that made a result, read from its folder alone.
 *
 * @param manifest what the folder holds
 * @param points its design points
 * @param experiment as it was played
 * @param shard which part of it was played
 */
public record StoredExperiment(
    Manifest manifest, SweptPoints points, Experiment experiment, Shard shard) {

  /**
   * Reads a finished result.
   *
   * @throws ceasefire.results.StorageException when a file is missing or damaged
   * @throws ceasefire.param.ConfigException when this version does not understand its scenario
   */
  public static StoredExperiment read(Path folder) {
    Manifest manifest = Manifest.read(folder);
    ExperimentCard card = manifest.experiment();
    SweptPoints points = SweptPoints.of(
        ExperimentFile.read(folder.resolve("scenario.yaml"), List.of(), List.of(), List.of())
            .named(card.name()));
    // What was played is in the card: options of a plain run are not in its scenario.
    Experiment experiment = new Experiment(
        card.name(),
        card.question(),
        card.seed(),
        StoppingRule.of(card),
        points.hashes(),
        Seeding.valueOf(card.seeding().toUpperCase(Locale.ROOT)),
        card.recorded());
    return new StoredExperiment(manifest, points, experiment, shard(card));
  }

  private static Shard shard(ExperimentCard card) {
    String[] parts = card.shard().split("/", -1);
    return new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }
}
