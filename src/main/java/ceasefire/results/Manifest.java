package ceasefire.results;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a finished result folder holds and how it came about: {@code manifest.json}.
 *
 * @param format version of the layout of result folders
 * @param command the words of the command line
 * @param experiment the experiment that was run
 * @param scenarioSha256 hash of the text of {@code scenario.yaml}
 * @param datasetSha256 see {@link DatasetHash}
 * @param code what ran
 * @param counts how many trials there are
 * @param files every file of the result with its SHA-256
 * @param environment where it ran
 * @param selftest what a self-test of this very program and Java came to; none where none is known
 * @param drift what differed from the run that was gone on with, and was accepted; usually nothing
 */
public record Manifest(
    int format,
    List<String> command,
    ExperimentCard experiment,
    String scenarioSha256,
    String datasetSha256,
    Code code,
    Counts counts,
    Map<String, String> files,
    Environment environment,
    Optional<SelfTest> selftest,
    List<String> drift) {
  /** The file's name. */
  public static final String FILE = "manifest.json";

  /** The layout that this version writes. */
  public static final int FORMAT = 1;

  /** Refuses missing parts, as a damaged file would have them. */
  public Manifest {
    command = List.copyOf(command);
    Objects.requireNonNull(experiment, "experiment");
    Objects.requireNonNull(scenarioSha256, "scenario_sha256");
    Objects.requireNonNull(datasetSha256, "dataset_sha256");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(environment, "environment");
    drift = List.copyOf(drift);
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /**
   * The program that ran.
   *
   * @param version its version
   * @param commit the commit it was built from; empty when unknown
   * @param dirty whether the sources differed from that commit
   */
  public record Code(String version, String commit, boolean dirty) {

    /** In words, e.g. {@code 1.0.0 (abc123) with changed sources}. */
    public String text() {
      return version
          + (commit.isEmpty() ? "" : " (" + commit + ")")
          + (dirty ? " with changed sources" : "");
    }
  }

  /**
   * How many trials there are.
   *
   * @param ok played to their end
   * @param failed stopped by an error or for the time they took
   */
  public record Counts(long ok, long failed) {}

  /**
   * Where and how long it ran; never part of a comparison.
   *
   * @param java version of the Java platform
   * @param os operating system and its version
   * @param arch processor architecture
   * @param threads threads that played trials
   * @param started when, in UTC, as ISO 8601
   * @param seconds how long
   * @param earlier the times at which it was played before, as it was stopped and gone on with
   */
  public record Environment(
      String java,
      String os,
      String arch,
      int threads,
      String started,
      double seconds,
      List<Session> earlier) {

    public Environment {
      // Earlier versions did not tell.
      earlier = List.copyOf(Objects.requireNonNullElse(earlier, List.of()));
    }

    /** When the first of its trials were played. */
    public String begun() {
      return earlier.isEmpty() ? started : earlier.get(0).started();
    }

    Environment after(List<Session> before) {
      return new Environment(java, os, arch, threads, started, seconds, before);
    }

    /** Describes this machine. */
    public static Environment here(int threads, String started, double seconds) {
      return new Environment(
          System.getProperty("java.version"),
          System.getProperty("os.name") + " " + System.getProperty("os.version"),
          System.getProperty("os.arch"),
          threads,
          started,
          seconds,
          List.of());
    }
  }

  /** Reads a folder's manifest; throws a StorageException when it cannot. */
  public static Manifest read(Path folder) {
    return JsonFiles.read(folder.resolve(FILE), Manifest.class);
  }
}
