package ceasefire.cli;

import ceasefire.engine.ExperimentFile;
import ceasefire.engine.LoadedExperiment;
import ceasefire.engine.SweptPoints;
import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ceasefire check}: says what is wrong with a scenario or an experiment; runs nothing. */
@Command(
    name = "check",
    description = "Checks a scenario or an experiment: says that it is right, or all that is wrong"
        + " with it.",
    footer = {
      "",
      "Example:",
      "  ceasefire check configs/three-brigades-forward.yaml",
      "  ceasefire check configs/no-force.yaml --set posture.zone-width-km=10 --json"
    })
final class CheckCommand implements AnsweringCommand {
  private final Console console;

  @Parameters(paramLabel = "CONFIG", description = "The scenario or experiment, a YAML file.")
  private String config = "";

  @Option(
      names = "--with",
      paramLabel = "OVERLAY",
      description = "Lays another file over the scenario; may be given several times.")
  private List<String> overlays = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Changes a parameter; may be given several times.")
  private List<String> sets = new ArrayList<>();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path file = Words.path("CONFIG", config);
    List<Path> above = overlays.stream().map(word -> Words.path("--with", word)).toList();
    try {
      LoadedExperiment experiment = ExperimentFile.read(file, above, sets, List.of());
      console.reads(experiment.config().read());
      console.reads(above);
      SweptPoints.of(experiment);
      String title = new LoadedScenario(experiment.base(), above).title();
      int points = experiment.design().points().size();
      String design = points == 1 ? "" : " (" + Words.grouped(points) + " points)";
      console.answer(
          "ok: " + file + ": " + title + design + "\n",
          () -> new Verdict("check", file.toString(), true, title, points, List.of()));
      return ExitCode.OK;
    } catch (ConfigException e) {
      if (console.manner().json()) {
        console.answer("", () -> new Verdict("check", file.toString(), false, "", 0, e.errors()));
      }
      throw e;
    }
  }

  /** The answer for programs: what is right, or all that is wrong. */
  private record Verdict(
      String command,
      String file,
      boolean ok,
      String title,
      int points,
      List<ConfigError> errors) {}
}
