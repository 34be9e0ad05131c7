package ceasefire.cli;

import ceasefire.results.SelfTest;
import ceasefire.results.SelfTestMemory;
import ceasefire.results.StorageException;
import ceasefire.study.selftest.Finding;
import ceasefire.study.selftest.KnownAnswers;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code ceasefire selftest}: checks on this machine what has a known answer. */
@Command(
    name = "selftest",
    description = {
      "Checks on this machine, in less than a minute, what has a known answer: random streams,"
          + " designs, sensitivity indices, survival, intervals, three trials of the model, files."
          + " Exit code 6 if anything is wrong.",
      "What it came to is remembered in the user's cache folder (CEASEFIRE_CACHE names another), and"
          + " manifest.json of every later result says so."
    },
    footer = {"", "Example:", "  ceasefire selftest"})
final class SelftestCommand implements AnsweringCommand {
  private final Console console;
  private final Workshop workshop;

  SelftestCommand(Console console, Workshop workshop) {
    this.console = console;
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    SelfTests tests = workshop.selftests();
    List<KnownAnswers.Result> results = KnownAnswers.run(tests.checks().get());
    SelfTest outcome = outcome(results);
    SelfTestMemory.Subject subject = SelfTests.subject();
    console.answer(
        SelftestText.of(subject, outcome, results),
        () -> SelftestJson.of(subject, outcome, results));
    record(tests.memory(), subject, outcome);
    if (!outcome.passed()) {
      tellWhatToDo(outcome);
      return ExitCode.VALIDATION_FAILED;
    }
    return ExitCode.OK;
  }

  private static SelfTest outcome(List<KnownAnswers.Result> results) {
    List<String> failed =
        results.stream().filter(r -> !r.passed()).map(r -> r.check().name()).toList();
    List<String> skipped = results.stream()
        .filter(r -> r.findings().stream().anyMatch(f -> f.verdict() == Finding.Verdict.SKIPPED))
        .map(r -> r.check().name())
        .toList();
    return new SelfTest(failed.isEmpty(), results.size(), failed, skipped, Campaign.now());
  }

  private void record(
      Optional<SelfTestMemory> memory, SelfTestMemory.Subject subject, SelfTest outcome) {
    if (memory.isEmpty()) {
      console.tell("Not recorded: there is no cache folder; CEASEFIRE_CACHE can name one.");
      return;
    }
    try {
      console.tell("Recorded in " + memory.get().remember(subject, outcome)
          + "; manifests of later results say so.");
    } catch (StorageException e) {
      console.tell("Not recorded: " + e.problem() + "; CEASEFIRE_CACHE can name another folder.");
    }
  }

  private void tellWhatToDo(SelfTest outcome) {
    console.tell("error: " + outcome.failed().size() + " of " + outcome.checks()
        + " checks failed: " + String.join(", ", outcome.failed())
        + "; trust no result of this program on this machine until they pass");
    console.tell("Try another Java (JAVA_HOME, 17 or newer), then a new build (mvn clean package)."
        + " If they still fail, send the authors, whom CITATION.cff names, what `"
        + console.command("selftest --json") + "` prints.");
  }
}
