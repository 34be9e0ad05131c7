package ceasefire.cli;

import ceasefire.engine.Cancellation;
import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ceasefire reproduce}: plays a stored result again and compares it bit for bit. */
@Command(
    name = "reproduce",
    description = "Plays a stored result again, from its own folder alone, and compares every row"
        + " bit for bit. Exit code 5 if anything differs.",
    footer = {
      "",
      "Example:",
      "  ceasefire reproduce results/force-size",
      "  ceasefire reproduce results/force-size --sample 200",
      "  ceasefire reproduce results/no-force --trial 17"
    })
final class ReproduceCommand implements AnsweringCommand {
  private final Console console;
  private final Workshop workshop;
  private final Interruption interruption;

  @Parameters(paramLabel = "DIR", description = "The folder of a finished result.")
  private String folder = "";

  @Option(
      names = "--trial",
      paramLabel = "N",
      description = "Only this replicate: its number in trials.csv, from 0.")
  private String trial = "";

  @Option(
      names = "--point",
      paramLabel = "HEX",
      description = "Only this design point: 16 hexadecimal digits.")
  private String point = "";

  @Option(
      names = "--sample",
      paramLabel = "K",
      description = "Only K of the trials, spread at random over the result.")
  private String sample = "";

  @Mixin
  private PaceOptions pace = new PaceOptions();

  ReproduceCommand(Console console, Workshop workshop, Interruption interruption) {
    this.console = console;
    this.workshop = workshop;
    this.interruption = interruption;
  }

  @Override
  public Integer call() {
    OptionNumbers numbers = new OptionNumbers();
    OptionalInt replicate =
        trial.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.index("--trial", trial));
    OptionalInt size = sample.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(
            numbers.count("--sample", sample, Integer.MAX_VALUE, Words.grouped(Integer.MAX_VALUE)));
    numbers.throwErrors();
    var request =
        new Reproducing.Request(Words.path("DIR", folder), replicate, hash(), size, pace.threads());
    return interruption.guard(cancellation -> play(request, cancellation));
  }

  private OptionalLong hash() {
    if (point.isEmpty()) {
      return OptionalLong.empty();
    }
    if (!point.matches("[0-9a-fA-F]{16}")) {
      throw new ConfigException(List.of(new ConfigError(
          "--point",
          0,
          0,
          "",
          "\"" + Words.printable(point) + "\"",
          "16 hexadecimal digits, as in points.csv",
          "")));
    }
    return OptionalLong.of(Long.parseUnsignedLong(point, 16));
  }

  private int play(Reproducing.Request request, Cancellation cancellation) {
    return new Reproducing(request, console, workshop).run(pace.progress(console), cancellation);
  }
}
