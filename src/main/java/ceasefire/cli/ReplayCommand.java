package ceasefire.cli;

import ceasefire.param.ConfigException;
import ceasefire.report.Story;
import ceasefire.report.StoryJson;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ceasefire replay}: plays one stored trial again and tells its story. */
@Command(
    name = "replay",
    description = {
      "Plays one trial of a result again, checks that it comes out as it was stored, and tells its"
          + " story: what happened, when, and why.",
    },
    footer = {
      "",
      "Example:",
      "  ceasefire replay results/no-force --trial 17",
      "  ceasefire replay results/no-force --trial 17 --json"
    })
final class ReplayCommand implements AnsweringCommand {
  private final Console console;

  @Parameters(
      paramLabel = "RESULTS",
      description = "The folder of a finished result, such as results/no-force.")
  private String results = "";

  @Option(
      names = "--trial",
      paramLabel = "N",
      required = true,
      description = "Which trial: its number in the column replicate of trials.csv, from 0.")
  private String trial = "";

  @Option(
      names = "--point",
      paramLabel = "HEX",
      description = "Which design point, 16 hexadecimal digits: needed where a result has several.")
  private String point = "";

  @Option(
      names = "--all",
      description = "Tells every event, not the turning points and the largest episodes only.")
  private boolean all;

  ReplayCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    OptionNumbers numbers = new OptionNumbers();
    int replicate = numbers.index("--trial", trial);
    if (!numbers.errors().isEmpty()) {
      throw new ConfigException(numbers.errors());
    }
    Path folder = Words.path("RESULTS", results);
    StoredTrial stored = StoredTrial.find(folder, replicate, point);
    stored.otherProgram(BuildStamp.code()).ifPresent(console::tell);
    Replay replay = Replay.of(stored);
    console.answer(
        all
            ? Story.complete(replay.head(), replay.entries())
            : Story.brief(replay.head(), replay.entries()),
        () -> StoryJson.of(replay.head(), stored.point(), replay.entries()));
    if (!replay.differences().isEmpty()) {
      console.tell("error: "
          + replay.complaint("the story told is that of the new trial, not of the stored one"));
      return ExitCode.MISMATCH;
    }
    console.note("Played again: every column of the stored row came out the same, bit for bit.");
    console.note("See it: " + console.command("gui " + results + " --trial " + replicate)
        + (point.isEmpty() ? "" : " --point " + point));
    return ExitCode.OK;
  }
}
