package ceasefire.cli;

import ceasefire.design.SinglePoint;
import ceasefire.engine.Experiment;
import ceasefire.engine.ExperimentParams;
import ceasefire.engine.Limits;
import ceasefire.engine.Seeding;
import ceasefire.engine.StoppingRule;
import ceasefire.results.Opening;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run is asked to do, checked.
 *
 * @param scenario the configuration with what overlays and {@code --set} change in it
 * @param experiment the trials to play
 * @param threads how many at a time
 * @param limits when to give up
 * @param folder where the result goes
 * @param opening what becomes of trials that are there
 * @param retryFailed whether trials that failed are played again
 * @param command the words that were typed
 * @param repeat the words that repeat the run
 */
record RunRequest(
    LoadedScenario scenario,
    Experiment experiment,
    int threads,
    Limits limits,
    Path folder,
    Opening opening,
    boolean retryFailed,
    List<String> command,
    List<String> repeat) {
  /** The options as they were typed. */
  record Typed(
      String config,
      List<String> overlays,
      List<String> sets,
      String trials,
      String seed,
      String out,
      List<String> command) {}

  RunRequest {
    command = List.copyOf(command);
    repeat = List.copyOf(repeat);
  }

  /** Checks the options and reads the configuration; throws a ConfigException of all mistakes. */
  static RunRequest of(
      Typed typed, PrecisionOptions precision, PlayOptions options, List<String> program) {
    OptionNumbers numbers = new OptionNumbers();
    StoppingRule stopping = precision.rule(numbers, typed.trials);
    long seed = numbers.seed("--seed", typed.seed);
    int threads = options.threads(numbers);
    Opening opening = options.opening(Opening.AFRESH);
    LoadedScenario scenario =
        LoadedScenario.read(typed.config, typed.overlays, typed.sets, numbers.errors());
    String name = scenario.name();
    PrecisionOptions.checkDays(stopping, scenario.value().horizonDays());
    Experiment experiment = new Experiment(
        name,
        scenario.value().about().question(),
        seed,
        stopping,
        new SinglePoint(),
        Seeding.COMMON);
    Path folder = typed.out.isEmpty() ? Path.of("results", name) : Words.path("--out", typed.out);
    return new RunRequest(
        scenario,
        experiment,
        threads,
        options.limits(),
        folder,
        opening,
        options.retryFailed(),
        typed.command,
        repeat(typed, precision, program));
  }

  private static String trials(Typed typed) {
    return typed.trials.isEmpty()
        ? Integer.toString(ExperimentParams.usual().replicates())
        : typed.trials;
  }

  /**
   * The command that does the same again, whatever the defaults will be; it replaces the result,
   * which is there by then.
   */
  private static List<String> repeat(
      Typed typed, PrecisionOptions precision, List<String> program) {
    List<String> words = new ArrayList<>(program);
    words.addAll(List.of("run", typed.config));
    List<String> until = precision.words();
    words.addAll(until.isEmpty() ? List.of("--trials", trials(typed)) : until);
    words.addAll(List.of("--seed", typed.seed));
    for (String overlay : typed.overlays) {
      words.addAll(List.of("--with", overlay));
    }
    for (String set : typed.sets) {
      words.addAll(List.of("--set", set));
    }
    if (!typed.out.isEmpty()) {
      words.addAll(List.of("--out", typed.out));
    }
    words.add("--force");
    return words;
  }
}
