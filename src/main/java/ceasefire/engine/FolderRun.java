package ceasefire.engine;

import ceasefire.results.ResultFolder;

/**
 * Plays an experiment, or a part of it, into a result folder.
 *
 * @param experiment the experiment
 * @param plan the trials to play, whether they are there or not
 * @param players who plays them
 * @param engine on what
 */
public record FolderRun(
    Experiment experiment, BlockPlan plan, PlayerFactory players, LocalEngine engine) {

  /**
   * Plays the trials that the folder does not hold; the report counts these only.
   *
   * @param retryFailed whether trials that failed are played again
   */
  public EngineReport into(
      ResultFolder folder, boolean retryFailed, Progress progress, Cancellation cancellation) {
    BlockPlan left = folder.held() == 0
        ? plan
        : plan.without((point, replicate) -> folder.holds(point, replicate, retryFailed));
    long there = plan.trials() - left.trials();
    return engine.run(
        experiment,
        left,
        players,
        BlockSink.into(folder.writer()),
        Progress.after(there, plan.trials(), progress),
        cancellation);
  }
}
