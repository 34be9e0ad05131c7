package ceasefire.cli;

import ceasefire.engine.Cancellation;
import ceasefire.gui.CeasefireWindow;
import ceasefire.gui.LineMap;
import ceasefire.gui.Subject;
import ceasefire.param.ConfigException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ceasefire gui}: shows a trial on a map of the line, in a window or as a picture. */
@Command(
    name = "gui",
    description = {
      "Opens a window in which trials are watched while they are played: a map of the line,"
          + " charts, the story as it happens. It shows trials of a scenario, or those that a result"
          + " has stored. With --snapshot it writes pictures, for which no display is needed.",
    },
    footer = {
      "",
      "Example:",
      "  ceasefire gui configs/three-brigades-forward.yaml",
      "  ceasefire gui results/three-brigades-forward --trial 17",
      "  ceasefire gui configs/three-brigades-forward.yaml --snapshot day=400 day-400.png",
      "  ceasefire gui results/three-brigades-forward --trial 17 --snapshot day=900 war.png"
    })
final class GuiCommand implements Callable<Integer> {
  /** So often a window looks whether it is to close. */
  private static final long LOOK_MILLIS = 200;

  private final Console console;
  private final Workshop workshop;
  private final Interruption interruption;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "CONFIG|RESULTS",
      description = "A scenario, such as configs/no-force.yaml, or the folder of a finished"
          + " result, such as results/no-force.")
  private String shown = "";

  @Option(
      names = "--trial",
      paramLabel = "N",
      description = "Which trial: its number in the column replicate of trials.csv, from 0"
          + " (default: 0; needed with RESULTS and --snapshot).")
  private String trial = "";

  @Option(
      names = "--point",
      paramLabel = "HEX",
      description = "With RESULTS, which design point: needed where a result has several.")
  private String point = "";

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "With CONFIG, where chance starts: with the same seed, run plays the same"
          + " trials (default: 1).")
  private String seed = "";

  @Option(
      names = "--with",
      paramLabel = "OVERLAY",
      description = "With CONFIG, lays another YAML file over it; may be given several times.")
  private List<String> overlays = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "With CONFIG, changes a parameter; may be given several times.")
  private List<String> sets = new ArrayList<>();

  @Mixin
  private SnapshotOptions snapshots = new SnapshotOptions();

  GuiCommand(Console console, Workshop workshop, Interruption interruption) {
    this.console = console;
    this.workshop = workshop;
    this.interruption = interruption;
  }

  @Override
  public Integer call() {
    Path path = Words.path("CONFIG|RESULTS", shown);
    OptionNumbers numbers = new OptionNumbers();
    boolean stored = Files.isDirectory(path);
    int replicate = numbers.index("--trial", trial.isEmpty() ? "0" : trial);
    long master = numbers.seed("--seed", seed.isEmpty() ? "1" : seed);
    Optional<SnapshotOptions.Request> request = snapshots.request();
    if (stored) {
      refuseChanges(path, request.isPresent());
      if (!numbers.errors().isEmpty()) {
        throw new ConfigException(numbers.errors());
      }
      return show(ShownTrial.stored(StoredTrial.find(path, replicate, point)), master, request);
    }
    return show(
        ShownTrial.fresh(
            LoadedScenario.read(shown, overlays, sets, numbers.errors()), master, replicate),
        master,
        request);
  }

  /** A stored trial is shown as it was: nothing in it can be chosen but which one. */
  private void refuseChanges(Path folder, boolean picture) {
    if (trial.isEmpty() && picture) {
      throw wrong("--trial: is missing; expected which trial of " + folder + " to show, from 0");
    }
    String option = !seed.isEmpty()
        ? "--seed"
        : !overlays.isEmpty() ? "--with" : !sets.isEmpty() ? "--set" : "";
    if (!option.isEmpty()) {
      throw wrong(option + ": cannot change a stored trial; expected it with a scenario");
    }
  }

  private int show(ShownTrial shownTrial, long master, Optional<SnapshotOptions.Request> request) {
    shownTrial.warning().ifPresent(console::tell);
    if (request.isEmpty()) {
      return open(shownTrial.subject(shown, master), shownTrial);
    }
    workshop.chartObstacle().get().ifPresent(obstacle -> {
      throw new CommandException(
          ExitCode.INTERNAL, "no picture can be drawn here: " + obstacle, null);
    });
    return new SnapshotWriter(
            shownTrial, new LineMap(shownTrial.scenario()), request.get(), console)
        .write();
  }

  private int open(Subject subject, ShownTrial shownTrial) {
    CeasefireWindow.obstacle().ifPresent(obstacle -> {
      throw new CommandException(
          ExitCode.USAGE,
          obstacle + "; without one, " + console.command("gui " + shown)
              + " --snapshot day=400 FILE.png draws the map, and "
              + console.command("replay RESULTS --trial N") + " tells the story of a trial",
          null);
    });
    shownTrial
        .source()
        .map(Replay::of)
        .filter(played -> !played.differences().isEmpty())
        .ifPresent(played -> console.tell(
            "warning: " + played.complaint("the window shows the new trial, not the stored one")));
    return interruption.guard(stop -> watch(CeasefireWindow.open(subject), stop));
  }

  /** Waits until the window is closed, by its user or because the process is to end. */
  private static int watch(CeasefireWindow window, Cancellation stop) {
    try {
      while (!window.await(LOOK_MILLIS)) {
        if (stop.isRequested()) {
          window.close();
          return ExitCode.INTERRUPTED;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.INTERRUPTED;
    }
    return ExitCode.OK;
  }

  private ParameterException wrong(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
