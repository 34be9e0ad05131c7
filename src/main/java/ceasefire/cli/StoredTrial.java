package ceasefire.cli;

import ceasefire.design.SinglePoint;
import ceasefire.engine.ExperimentFile;
import ceasefire.model.Scenario;
import ceasefire.results.Dataset;
import ceasefire.results.Manifest;
import ceasefire.results.RunPlan;
import ceasefire.results.Sha256;
import ceasefire.results.TrialStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One trial of a finished result folder, as it was stored.
 *
 * @param folder the folder, as the user named it
 * @param manifest what ran
 * @param scenario what was run
 * @param trials all trials
 * @param row the place of this one among them
 */
record StoredTrial(Path folder, Manifest manifest, Scenario scenario, Dataset trials, int row) {
  private static final String SCENARIO = "scenario.yaml";
  private static final int MOST_SHOWN = 8;

  /**
   * Finds a trial.
   *
   * @param point the hash of its design point as hexadecimal text; empty for the only one
   * @throws CommandException when there is no such trial, or none that can be played again
   */
  static StoredTrial find(Path folder, int replicate, String point) {
    refuseUnfinished(folder);
    Manifest manifest = Manifest.read(folder);
    Dataset trials = Dataset.read(folder);
    Set<Long> points = IntStream.range(0, trials.size())
        .mapToObj(trials::point)
        .collect(Collectors.toCollection(() -> new TreeSet<>(Long::compareUnsigned)));
    long wanted = point(folder, points, point);
    int row = row(folder, trials, wanted, replicate);
    if (trials.status(row) != TrialStatus.OK) {
      throw usage("--trial: trial " + replicate + " of " + folder + " has no story: its status is "
          + trials.status(row).text() + " (" + trials.reason(row) + ")");
    }
    long base = new SinglePoint().points().get(0).hash();
    if (wanted != base) {
      throw usage("--point: " + hex(wanted) + " varies the scenario, and " + folder
          + " does not say how; expected " + hex(base) + ", the scenario as it is");
    }
    Path file = folder.resolve(SCENARIO);
    if (!Sha256.of(file).equals(manifest.scenarioSha256())) {
      throw new CommandException(
          ExitCode.MISMATCH,
          file + ": is not the scenario that was run: its SHA-256 is not the one in "
              + Manifest.FILE + "; restore the file, or run the experiment again",
          null);
    }
    // The result of a sweep says there how it was played, too.
    Scenario scenario =
        ExperimentFile.read(file, List.of(), List.of(), List.of()).base().value();
    return new StoredTrial(folder, manifest, scenario, trials, row);
  }

  private static void refuseUnfinished(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw usage(folder + ": no such folder; expected a result folder such as `ceasefire run`"
          + " writes below results/");
    }
    if (Files.exists(folder.resolve(Manifest.FILE))) {
      return;
    }
    boolean begun = Files.exists(folder.resolve(RunPlan.FILE));
    throw usage(folder
        + (begun
            ? ": an unfinished result; run the experiment to its end first"
            : ": no result folder: it has no " + Manifest.FILE));
  }

  private static long point(Path folder, Set<Long> points, String wanted) {
    String known =
        points.stream().limit(MOST_SHOWN).map(StoredTrial::hex).collect(Collectors.joining(", "));
    String more =
        points.size() > MOST_SHOWN ? " and " + (points.size() - MOST_SHOWN) + " more" : "";
    if (wanted.isEmpty()) {
      if (points.size() == 1) {
        return points.iterator().next();
      }
      throw usage(folder + ": has " + points.size() + " design points; choose one with --point: "
          + known + more);
    }
    try {
      long point = HexFormat.fromHexDigitsToLong(wanted);
      if (points.contains(point)) {
        return point;
      }
    } catch (IllegalArgumentException notHex) {
      // Told below.
    }
    throw usage("--point: \"" + Words.printable(wanted) + "\" is no design point of " + folder
        + "; expected " + known + more);
  }

  private static int row(Path folder, Dataset trials, long point, int replicate) {
    int last = -1;
    for (int row = 0; row < trials.size(); row++) {
      if (trials.point(row) == point) {
        if (trials.replicate(row) == replicate) {
          return row;
        }
        last = StrictMath.max(last, trials.replicate(row));
      }
    }
    throw usage(
        "--trial: " + replicate + ": " + folder + " has no such trial; expected 0 to " + last);
  }

  private static String hex(long point) {
    return HexFormat.of().toHexDigits(point);
  }

  private static CommandException usage(String message) {
    return new CommandException(ExitCode.USAGE, message, null);
  }

  long point() {
    return trials.point(row);
  }

  int replicate() {
    return trials.replicate(row);
  }

  long seed() {
    return trials.seed(row);
  }

  /** A warning where another version of the program played the trial. */
  Optional<String> otherProgram(Manifest.Code now) {
    Manifest.Code then = manifest.code();
    return then.equals(now)
        ? Optional.empty()
        : Optional.of("warning: this result was written by version " + words(then)
            + ", this is version " + words(now) + ": the trial may come out differently.");
  }

  private static String words(Manifest.Code code) {
    String commit = code.commit().isEmpty() ? "" : " (" + code.commit() + ")";
    return code.version() + commit + (code.dirty() ? " with changes" : "");
  }
}
