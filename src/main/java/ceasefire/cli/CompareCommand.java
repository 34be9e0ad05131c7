package ceasefire.cli;

import ceasefire.engine.Cancellation;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ceasefire compare}: tells how far postures differ, and where no difference is seen. */
@Command(
    name = "compare",
    description = "Compares postures: scenarios, which are played with the same luck, or stored"
        + " results. Tells differences with intervals, and where none is seen.",
    footer = {
      "",
      "Up to six are compared each with each, more with the first.",
      "",
      "Example:",
      "  ceasefire compare configs/no-force.yaml configs/three-brigades-forward.yaml",
      "  ceasefire compare configs/force-40k.yaml results/no-force --trials 2000 --seed 7",
      "  ceasefire compare results/force-size --against results/force-size:16b798671cba820b"
    })
final class CompareCommand implements PlayingCommand {
  private final Console console;
  private final Workshop workshop;
  private final Interruption interruption;

  @Parameters(
      arity = "0..*",
      paramLabel = "OPERAND",
      description = "A scenario or experiment file, the folder of a finished result, or one of its"
          + " design points as DIR:HEX.")
  private List<String> operands = new ArrayList<>();

  @Option(
      names = "--against",
      paramLabel = "OPERAND",
      description = "Compares all others with this one, which need not be listed again.")
  private String against = "";

  @Option(
      names = "--trials",
      paramLabel = "N",
      description = "Trials of each scenario that is played (default: 1000).")
  private String trials = "";

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Where chance starts, the same for all (default: 1).")
  private String seed = "";

  @Option(
      names = "--with",
      paramLabel = "OVERLAY",
      description = "Lays the parameters in another YAML file over every scenario.")
  private List<String> overlays = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Changes a parameter of every scenario that is played.")
  private List<String> sets = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the comparison goes, with a result for each scenario that is played"
          + " (default: results/ and the names of the operands).")
  private String out = "";

  @Option(names = "--force", description = "Replaces what DIR holds.")
  private boolean force;

  @Option(
      names = "--resume",
      description = "Goes on with what DIR holds: plays only what is missing.")
  private boolean resume;

  @Mixin
  private PaceOptions pace = new PaceOptions();

  CompareCommand(Console console, Workshop workshop, Interruption interruption) {
    this.console = console;
    this.workshop = workshop;
    this.interruption = interruption;
  }

  @Override
  public Integer call() {
    CompareRequest request = CompareRequest.of(
        new CompareRequest.Typed(
            operands, against, trials, seed, overlays, sets, out, force, resume, console.typed()),
        pace.threads());
    return interruption.guard(cancellation -> play(request, cancellation));
  }

  private int play(CompareRequest request, Cancellation cancellation) {
    return new ComparisonRun(request, console, workshop, cancellation).play(pace.progress(console));
  }
}
