package ceasefire.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ceasefire merge}: puts the parts of a sweep together. */
@Command(
    name = "merge",
    description = "Puts the parts of a sweep, played with --shard, together: the same result as"
        + " that of a single sweep.",
    footer = {"", "Example:", "  ceasefire merge results/force-size-*-of-2 --out results/merged"})
final class MergeCommand implements AnsweringCommand {
  private final Console console;
  private final Workshop workshop;

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "The folders of all parts.")
  private List<String> folders = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the result goes (default: results/ and the name of the experiment).")
  private String out = "";

  @Option(names = "--force", description = "Replaces what DIR holds.")
  private boolean force;

  MergeCommand(Console console, Workshop workshop) {
    this.console = console;
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    List<Path> parts = folders.stream().map(word -> Words.path("DIR", word)).toList();
    return new Merging(parts, out, force, console, workshop).run();
  }
}
