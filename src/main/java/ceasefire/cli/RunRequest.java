package ceasefire.cli;

import ceasefire.design.SinglePoint;
import ceasefire.engine.Experiment;
import ceasefire.engine.Seeding;
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
 * @param folder where the result goes
 * @param opening what becomes of trials that are there
 * @param command the words that were typed
 * @param repeat the words that repeat the run
 */
record RunRequest(
    LoadedScenario scenario,
    Experiment experiment,
    int threads,
    Path folder,
    Opening opening,
    List<String> command,
    List<String> repeat) {
  static final int MOST_THREADS = 1_024;

  /** The options as they were typed. */
  record Typed(
      String config,
      List<String> overlays,
      List<String> sets,
      String trials,
      String seed,
      String threads,
      String out,
      boolean force,
      boolean resume,
      List<String> command) {}

  RunRequest {
    command = List.copyOf(command);
    repeat = List.copyOf(repeat);
  }

  /** Checks the options and reads the configuration; throws a ConfigException of all mistakes. */
  static RunRequest of(Typed typed, List<String> program) {
    OptionNumbers numbers = new OptionNumbers();
    int trials = numbers.count(
        "--trials", typed.trials, Integer.MAX_VALUE, Words.grouped(Integer.MAX_VALUE));
    long seed = numbers.seed("--seed", typed.seed);
    int threads =
        numbers.count("--threads", typed.threads, MOST_THREADS, Words.grouped(MOST_THREADS));
    LoadedScenario scenario =
        LoadedScenario.read(typed.config, typed.overlays, typed.sets, numbers.errors());
    String name = scenario.name();
    Experiment experiment = new Experiment(
        name, scenario.value().about().question(), seed, trials, new SinglePoint(), Seeding.COMMON);
    Path folder = typed.out.isEmpty() ? Path.of("results", name) : Words.path("--out", typed.out);
    return new RunRequest(
        scenario,
        experiment,
        threads,
        folder,
        opening(typed),
        typed.command,
        repeat(typed, program));
  }

  private static Opening opening(Typed typed) {
    if (typed.resume) {
      return Opening.RESUME;
    }
    return typed.force ? Opening.REPLACE : Opening.AFRESH;
  }

  /**
   * The command that does the same again, whatever the defaults will be; it replaces the result,
   * which is there by then.
   */
  private static List<String> repeat(Typed typed, List<String> program) {
    List<String> words = new ArrayList<>(program);
    words.addAll(List.of("run", typed.config, "--trials", typed.trials, "--seed", typed.seed));
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
