package ceasefire.gui;

import ceasefire.model.Scenario;
import ceasefire.results.Dataset;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/**
 * What a window shows: one scenario and its trials.
 *
 * @param title of the scenario, with what was laid over it
 * @param scenario the scenario
 * @param seeds the seed of each trial by its number
 * @param replicate the trial to begin with, from 0
 * @param origin where it comes from: a file or a folder of results
 * @param stored where there is a result to choose from
 */
public record Subject(
    String title,
    Scenario scenario,
    IntToLongFunction seeds,
    int replicate,
    String origin,
    Optional<Stored> stored) {

  /**
   * Stored trials.
   *
   * @param trials of a result
   * @param point the design point that is shown
   */
  public record Stored(Dataset trials, long point) {}
}
