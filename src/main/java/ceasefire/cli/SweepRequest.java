package ceasefire.cli;

import ceasefire.engine.ExperimentFile;
import ceasefire.engine.Limits;
import ceasefire.engine.LoadedExperiment;
import ceasefire.engine.Shard;
import ceasefire.results.Opening;
import java.nio.file.Path;
import java.util.List;

/**
 * What a sweep is asked to do, checked.
 *
 * @param experiment as it was read
 * @param shard which part of it
 * @param threads how many trials at a time
 * @param limits when to give up
 * @param out where the result goes; empty for the usual place
 * @param opening what becomes of trials that are there
 * @param retryFailed whether those that failed are played again
 * @param command the words that were typed
 */
record SweepRequest(
    LoadedExperiment experiment,
    Shard shard,
    int threads,
    Limits limits,
    String out,
    Opening opening,
    boolean retryFailed,
    List<String> command) {

  SweepRequest {
    command = List.copyOf(command);
  }

  /** Reads an experiment; throws a ConfigException of all mistakes in it. */
  static LoadedExperiment experiment(
      String file, List<String> overlays, List<String> sets, List<String> factors) {
    return ExperimentFile.read(
        Words.path("FILE", file),
        overlays.stream().map(word -> Words.path("--with", word)).toList(),
        sets,
        factors);
  }

  /** Where the result goes: parts of one experiment into folders of their own. */
  Path folder() {
    if (!out.isEmpty()) {
      return Words.path("--out", out);
    }
    String part = shard.isWhole() ? "" : "-" + shard.index() + "-of-" + shard.count();
    return Path.of("results", experiment.name() + part);
  }
}
