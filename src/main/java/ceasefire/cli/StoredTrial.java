package ceasefire.cli;

import ceasefire.design.DesignPoint;
import ceasefire.engine.ExperimentFile;
import ceasefire.engine.LoadedExperiment;
import ceasefire.model.Scenario;
import ceasefire.results.Dataset;
import ceasefire.results.Manifest;
import ceasefire.results.NoResultException;
import ceasefire.results.Sha256;
import ceasefire.results.TrialStatus;
import java.nio.file.Path;
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
    NoResultException.unlessFinished(folder);
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
    Path file = folder.resolve(SCENARIO);
    if (!Sha256.of(file).equals(manifest.scenarioSha256())) {
      throw new CommandException(
          ExitCode.MISMATCH,
          file + ": is not the scenario that was run: its SHA-256 is not the one in "
              + Manifest.FILE + "; restore the file, or run the experiment again",
          null);
    }
    return new StoredTrial(folder, manifest, scenario(file, wanted), trials, row);
  }

  /** The scenario of a design point, of which the folder's file says how it is made. */
  private static Scenario scenario(Path file, long point) {
    LoadedExperiment experiment = ExperimentFile.read(file, List.of(), List.of(), List.of());
    return experiment.design().points().stream()
        .filter(each -> each.hash() == point)
        .findFirst()
        .map(experiment::scenarioAt)
        .orElseThrow(() -> usage(file + ": does not say how point " + DesignPoint.hex(point)
            + " is made; restore the file, or run the experiment again"));
  }

  private static long point(Path folder, Set<Long> points, String wanted) {
    String known =
        points.stream().limit(MOST_SHOWN).map(DesignPoint::hex).collect(Collectors.joining(", "));
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
      long point = Long.parseUnsignedLong(wanted, 16);
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
        : Optional.of("warning: this result was written by version " + then.text()
            + ", this is version " + now.text() + ": the trial may come out differently.");
  }
}
