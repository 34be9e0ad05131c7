package ceasefire.cli;

import ceasefire.engine.Cancellation;
import ceasefire.engine.Shard;
import ceasefire.results.Opening;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ceasefire sweep}: plays an experiment over many design points. */
@Command(
    name = "sweep",
    description = "Plays an experiment at all its design points and compares what came out.",
    footer = {
      "",
      "A sweep that was stopped, however, goes on with --resume and ends with the same files.",
      "",
      "Example:",
      "  ceasefire sweep configs/ukraine.yaml --factor posture.force.brigades-forward=0..12/4",
      "  ceasefire sweep configs/studies/force-size.yaml --precision w_day@1826=0.03",
      "  ceasefire sweep configs/studies/force-size.yaml --threads 8 --resume"
    })
final class SweepCommand implements PlayingCommand {
  private static final Pattern SHARD = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  private final Console console;
  private final Workshop workshop;
  private final Interruption interruption;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private ExperimentOptions experiment = new ExperimentOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the result goes (default: results/ and the name of FILE).")
  private String out = "";

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      defaultValue = "1/1",
      description = "Plays one of N parts only; 'ceasefire merge' puts them together.")
  private String shard = "";

  @Mixin
  private PlayOptions options = new PlayOptions();

  SweepCommand(Console console, Workshop workshop, Interruption interruption) {
    this.console = console;
    this.workshop = workshop;
    this.interruption = interruption;
  }

  @Override
  public Integer call() {
    SweepRequest request = new SweepRequest(
        experiment.read(),
        shard(),
        options.threads(),
        options.limits(),
        out,
        options.opening(Opening.NEW),
        options.retryFailed(),
        console.typed());
    return interruption.guard(cancellation -> play(request, cancellation));
  }

  private int play(SweepRequest request, Cancellation cancellation) {
    return new SweepRun(request, console, workshop, cancellation).play(options.progress(console));
  }

  private Shard shard() {
    Matcher parts = SHARD.matcher(shard);
    try {
      if (parts.matches()) {
        return new Shard(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
      }
    } catch (IllegalArgumentException e) {
      // Told below.
    }
    throw new ParameterException(
        spec.commandLine(),
        "--shard: \"" + Words.printable(shard)
            + "\"; expected I/N, a part from 1 to N of N parts, such as 2/8");
  }
}
