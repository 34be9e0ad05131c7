package ceasefire.cli;

import ceasefire.analysis.Comparison;
import ceasefire.analysis.Operand;
import ceasefire.analysis.PairComparison;
import ceasefire.analysis.TimeScale;
import ceasefire.engine.Cancellation;
import ceasefire.engine.Limits;
import ceasefire.engine.LoadedExperiment;
import ceasefire.engine.Progress;
import ceasefire.engine.Shard;
import ceasefire.report.AnswerText;
import ceasefire.report.ComparisonText;
import ceasefire.report.Findings;
import ceasefire.results.AnalysisCard;
import ceasefire.results.ComparisonRow;
import ceasefire.results.Manifest;
import ceasefire.results.Opening;
import ceasefire.results.RunPlan;
import ceasefire.results.StorageException;
import ceasefire.results.StoredFiles;
import ceasefire.stats.Interval;
import ceasefire.study.StoredOperands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** One comparison, from what has to be played to the printed table. */
final class ComparisonRun {
  private final CompareRequest request;
  private final Console console;
  private final Workshop workshop;
  private final Cancellation cancellation;

  ComparisonRun(
      CompareRequest request, Console console, Workshop workshop, Cancellation cancellation) {
    this.request = request;
    this.console = console;
    this.workshop = workshop;
    this.cancellation = cancellation;
  }

  /** Plays what is missing, compares, writes and answers; returns the exit code. */
  int play(Progress progress) {
    refuseOccupied();
    int worst = ExitCode.OK;
    for (Entrant entrant : request.entrants()) {
      if (entrant.toPlay().isPresent()) {
        console.note("Playing " + entrant.name());
        int code = playOne(entrant.toPlay().get(), folder(entrant), progress);
        if (code != ExitCode.OK && code != ExitCode.TRIALS_FAILED) {
          return code;
        }
        worst = StrictMath.max(worst, code);
      }
    }
    Comparison comparison = compare();
    makeFolder();
    ComparisonRow.write(request.out(), comparison.rows());
    card(comparison).write(request.out());
    boolean drawn = draw(comparison);
    console.answer(
        ComparisonText.of(comparison) + whereabouts(drawn),
        () -> CompareDocument.of(comparison, request.out().toString()));
    return worst;
  }

  private void refuseOccupied() {
    Path out = request.out();
    boolean result =
        Files.exists(out.resolve(Manifest.FILE)) || Files.exists(out.resolve(RunPlan.FILE));
    boolean occupied =
        request.opening() == Opening.NEW && Files.exists(out.resolve(ComparisonRow.FILE));
    if (result || occupied) {
      throw new CommandException(
          ExitCode.FOLDER_REFUSED,
          out
              + (result
                  ? ": holds a result, into which no comparison goes; choose another folder with --out"
                  : ": holds a comparison; replace it with --force, or choose another folder with"
                      + " --out"),
          null);
    }
  }

  private Path folder(Entrant entrant) {
    return entrant.toPlay().isPresent() ? request.out().resolve(entrant.name()) : entrant.path();
  }

  private int playOne(LoadedExperiment experiment, Path folder, Progress progress) {
    SweepRequest sweep = new SweepRequest(
        experiment,
        Shard.WHOLE,
        request.threads(),
        Limits.NONE,
        folder.toString(),
        request.opening(),
        false,
        request.command());
    return new SweepRun(sweep, console, workshop, cancellation).store(progress);
  }

  private Comparison compare() {
    List<Operand> operands = new ArrayList<>();
    Set<Manifest.Code> codes = new LinkedHashSet<>();
    for (Entrant entrant : request.entrants()) {
      Path folder = folder(entrant);
      StoredOperands stored =
          entrant.stored().orElseGet(() -> StoredOperands.open(entrant.name(), folder));
      codes.add(stored.experiment().manifest().code());
      // What was played just now need not be looked over.
      List<String> changed = entrant.toPlay().isPresent()
          ? List.of()
          : StoredFiles.changed(folder, stored.experiment().manifest());
      if (!changed.isEmpty()) {
        console.tell("warning: " + folder + ": changed since it was finished: "
            + String.join(", ", changed));
      }
      operands.addAll(stored.read(entrant.point()));
    }
    if (codes.size() > 1) {
      console.tell("warning: made by different versions of the program: differences may be"
          + " those of the versions.");
    }
    for (Operand operand : operands) {
      if (operand.finished() == 0) {
        throw new CommandException(
            ExitCode.TRIALS_FAILED, operand.name() + ": no trial was finished", null);
      }
    }
    Comparison comparison =
        Comparison.of(operands, reference(operands.size()), Interval.USUAL_CONFIDENCE);
    warn(comparison);
    return comparison;
  }

  private OptionalInt reference(int operands) {
    if (request.reference().isEmpty() && operands > Comparison.MOST_EACH_WITH_EACH) {
      console.tell(
          operands + " operands: all are compared with the first; --against chooses" + " another.");
      return OptionalInt.of(0);
    }
    return request.reference();
  }

  private void warn(Comparison comparison) {
    List<Operand> operands = comparison.operands();
    if (operands.stream().anyMatch(o -> o.horizonDays() != comparison.horizonDays())) {
      console.tell("warning: horizons differ: compared over the shortest, "
          + TimeScale.words(comparison.horizonDays())
          + "; costs, which add up to the end, are left out where the horizon is longer.");
    }
    for (PairComparison pair : comparison.pairs()) {
      if (!pair.isPaired()) {
        console.tell("warning: " + operands.get(pair.first()).name() + " and "
            + operands.get(pair.second()).name() + " are not paired: "
            + pair.unpaired().orElse("") + "; compared as independent.");
      }
    }
  }

  private void makeFolder() {
    try {
      Files.createDirectories(request.out());
    } catch (IOException e) {
      throw StorageException.writing(request.out(), e);
    }
  }

  /** What those who look at the comparison later need to find its results again. */
  private AnalysisCard card(Comparison comparison) {
    return new AnalysisCard(
        AnalysisCard.FORMAT,
        AnalysisCard.COMPARISON,
        request.command(),
        request.entrants().stream()
            .map(entrant -> AnalysisCard.Operand.of(
                entrant.name(), folder(entrant), entrant.point(), request.out()))
            .toList(),
        comparison.reference().orElse(-1),
        List.of());
  }

  private boolean draw(Comparison comparison) {
    return Plots.draw(
        true,
        () -> request.out().resolve("plots"),
        () -> new Findings.OfComparison(comparison),
        workshop,
        console);
  }

  private String whereabouts(boolean drawn) {
    StringBuilder text = new StringBuilder("Results   " + request.out() + "/   ("
        + (drawn ? "plots/, " : "") + ComparisonRow.FILE + ")\n");
    text.append("Next      ")
        .append(console.command("report " + AnswerText.quoted(request.out().toString())))
        .append("   all of it as a page\n");
    request.entrants().stream()
        .filter(entrant -> entrant.toPlay().isPresent())
        .findFirst()
        .ifPresent(entrant -> text.append("          ")
            .append(console.command(
                "reproduce " + AnswerText.quoted(folder(entrant).toString()) + " --sample 100"))
            .append("\n"));
    return text.toString();
  }
}
