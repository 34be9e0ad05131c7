package ceasefire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ceasefire check}: says what is wrong with a scenario, and runs nothing. */
@Command(
    name = "check",
    description = "Checks a scenario: says that it is right, or all that is wrong with it.")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "CONFIG", description = "The scenario, a YAML file.")
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
    LoadedScenario scenario = LoadedScenario.read(config, overlays, sets, List.of());
    console.answer("ok: " + scenario.loaded().file() + ": " + scenario.title() + "\n");
    return ExitCode.OK;
  }
}
