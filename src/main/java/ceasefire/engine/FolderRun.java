package ceasefire.engine;

import ceasefire.results.ResultFolder;

/**
 * Plays an experiment, or a part of it, into a result folder.
 *
 * @param experiment the experiment
 * @param shard which part of it
 * @param players who plays the trials
 * @param engine on what
 */
public record FolderRun(
    Experiment experiment, Shard shard, PlayerFactory players, LocalEngine engine) {

  /**
   * How it went.
   *
   * @param report of the trials that were played now
   * @param stops where each point was left
   */
  public record Outcome(EngineReport report, Stops stops) {}

  /**
   * Plays the trials that the folder does not hold; the report counts these only.
   *
   * @param retryFailed whether trials that failed are played again
   */
  public Outcome into(
      ResultFolder folder, boolean retryFailed, Progress progress, Cancellation cancellation) {
    return new Rounds(this, folder, retryFailed, progress, cancellation).play();
  }
}
