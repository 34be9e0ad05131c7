package ceasefire.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ceasefire completion}: lets a shell complete command lines. */
@Command(
    name = "completion",
    description = "Prints a script with which a shell completes commands and options.",
    footer = {
      "",
      "For the shell that is open: source <(ceasefire completion bash)",
      "",
      "Example:",
      "  ceasefire completion bash > ~/.local/share/bash-completion/completions/ceasefire"
    })
final class CompletionCommand implements Callable<Integer> {
  private static final List<String> SHELLS = List.of("bash", "zsh");

  private final Console console;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "SHELL",
      completionCandidates = Shells.class,
      description = "bash or zsh.")
  private String shell = "";

  /** The shells that there are scripts for. */
  static final class Shells extends Candidates {
    Shells() {
      super(SHELLS);
    }
  }

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!SHELLS.contains(shell)) {
      throw new ParameterException(
          spec.commandLine(), "SHELL: \"" + Words.printable(shell) + "\"; expected bash or zsh");
    }
    // Of bash, but zsh reads it as well: the script loads what that takes.
    console.print(AutoComplete.bash("ceasefire", spec.root().commandLine()));
    return ExitCode.OK;
  }
}
