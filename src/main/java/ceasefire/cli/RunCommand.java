package ceasefire.cli;

import ceasefire.engine.Cancellation;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ceasefire run}: plays a scenario many times and answers its question. */
@Command(
    name = "run",
    description = "Plays a scenario many times, writes the results and prints the answer.",
    footer = {
      "",
      "Example:",
      "  ceasefire run configs/three-brigades-forward.yaml --trials 2000 --seed 7",
      "  ceasefire run configs/ukraine.yaml --set posture.force.brigades-forward=6",
      "  ceasefire run configs/no-force.yaml --with configs/overlays/greedy.yaml",
      "  ceasefire run configs/no-force.yaml --precision w_day@1826=0.03 --max-replicates 20000"
    })
final class RunCommand implements PlayingCommand {
  private final Console console;
  private final Workshop workshop;
  private final Interruption interruption;

  @Parameters(
      paramLabel = "CONFIG",
      description = "The scenario, a YAML file such as those in configs/.")
  private String config = "";

  @Option(
      names = "--trials",
      paramLabel = "N",
      description = "How many trials to play (default: 1000).")
  private String trials = "";

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Where chance starts: the same seed gives the same result, on any machine"
          + " and with any number of threads (default: ${DEFAULT-VALUE}).")
  private String seed = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the result goes (default: results/ and the name of CONFIG,"
          + " with those of its overlays).")
  private String out = "";

  @Option(
      names = "--with",
      paramLabel = "OVERLAY",
      description = "Lays the parameters in another YAML file over the scenario; may be given"
          + " several times, with overlays that set different parameters.")
  private List<String> overlays = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Changes a parameter for this run; may be given several times. 'ceasefire"
          + " describe' lists all parameters.")
  private List<String> sets = new ArrayList<>();

  @Mixin
  private PrecisionOptions precision = new PrecisionOptions();

  @Mixin
  private PlayOptions options = new PlayOptions();

  RunCommand(Console console, Workshop workshop, Interruption interruption) {
    this.console = console;
    this.workshop = workshop;
    this.interruption = interruption;
  }

  /** Accepted for scripts that ask for it: trials.csv is the dataset, and always written. */
  @Option(names = "--csv", description = "Writes trials.csv, as every run does.", hidden = true)
  void csv(boolean wanted) {
    // Nothing hangs on it.
  }

  @Override
  public Integer call() {
    RunRequest request = RunRequest.of(
        new RunRequest.Typed(config, overlays, sets, trials, seed, out, console.typed()),
        precision,
        options,
        console.program());
    return interruption.guard(cancellation -> play(request, cancellation));
  }

  private int play(RunRequest request, Cancellation cancellation) {
    return new ScenarioRun(request, console, workshop, cancellation)
        .play(options.progress(console));
  }
}
