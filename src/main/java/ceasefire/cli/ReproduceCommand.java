package ceasefire.cli;

import ceasefire.engine.Cancellation;
import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ceasefire reproduce}: plays a stored result again and compares it bit for bit. */
@Command(
    name = "reproduce",
    description = "Plays a stored result again, from its own folder alone, and compares every row"
        + " bit for bit; or plays a published experiment, such as configs/studies/force-size.yaml, and compares"
        + " the files with the hashes beside it. Exit code 5 if anything differs.",
    footer = {
      "",
      "Example:",
      "  ceasefire reproduce results/force-size",
      "  ceasefire reproduce results/force-size --sample 200",
      "  ceasefire reproduce results/no-force --trial 17"
    })
final class ReproduceCommand implements PlayingCommand {
  private final Console console;
  private final Workshop workshop;
  private final Interruption interruption;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR|FILE",
      description =
          "The folder of a finished result, or an experiment with a .sha256 file beside" + " it.")
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

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where an experiment's result goes; else to results/, by the name of FILE"
          + " with -reproduced.")
  private String out = "";

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
    if (!sample.isEmpty() && !(trial + point).isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--sample and " + (trial.isEmpty() ? "--point" : "--trial")
              + " exclude each other: some trials, or those named");
    }
    Path path = Words.path("DIR", folder);
    if (PublishedStudy.isOne(path)) {
      return study(path);
    }
    if (!out.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--out needs an experiment; a result is compared where it is");
    }
    var request = new Reproducing.Request(path, replicate, hash(), size, pace.threads());
    return interruption.guard(cancellation -> play(request, cancellation));
  }

  private int study(Path file) {
    if (!(trial + point + sample).isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--trial, --point and --sample need the folder of a result; an experiment is played whole");
    }
    Optional<Path> place = out.isEmpty() ? Optional.empty() : Optional.of(Words.path("--out", out));
    PublishedStudy study = PublishedStudy.of(file);
    return interruption.guard(cancellation -> study.reproduce(
        place,
        pace.threads(),
        console.typed(),
        console,
        workshop,
        pace.progress(console),
        cancellation));
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
