package ceasefire.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a run sets out to do: {@code run.json} while it is under way.
 *
 * @param format version of the layout of result folders
 * @param command the words of the command line
 * @param experiment the experiment being run
 * @param scenarioSha256 hash of the text of {@code scenario.yaml}
 * @param code what runs
 * @param started when, in UTC, as ISO 8601
 * @param earlier the times at which it was played before; none where it was not stopped
 */
public record RunPlan(
    int format,
    List<String> command,
    ExperimentCard experiment,
    String scenarioSha256,
    Manifest.Code code,
    String started,
    List<Session> earlier) {
  /** The file's name. */
  public static final String FILE = "run.json";

  /** Refuses missing parts, as a damaged file would have them. */
  public RunPlan {
    command = List.copyOf(command);
    Objects.requireNonNull(experiment, "experiment");
    Objects.requireNonNull(scenarioSha256, "scenario_sha256");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(started, "started");
    // Earlier versions did not tell.
    earlier = List.copyOf(Objects.requireNonNullElse(earlier, List.of()));
  }

  /** Plans a run of a scenario, in today's format. */
  public static RunPlan of(
      List<String> command,
      ExperimentCard experiment,
      String scenarioYaml,
      Manifest.Code code,
      String started) {
    return new RunPlan(
        Manifest.FORMAT, command, experiment, Sha256.of(scenarioYaml), code, started, List.of());
  }

  /** The plan that a finished result was made by. */
  static RunPlan of(Manifest manifest) {
    return new RunPlan(
        manifest.format(),
        manifest.command(),
        manifest.experiment(),
        manifest.scenarioSha256(),
        manifest.code(),
        manifest.environment().started(),
        manifest.environment().earlier());
  }

  /** The same, going on with a run whose last session is told. */
  RunPlan after(RunPlan before, Session last) {
    List<Session> all = new ArrayList<>(before.earlier);
    all.add(last);
    return new RunPlan(format, command, experiment, scenarioSha256, code, started, all);
  }

  /** Reads a folder's plan; throws a StorageException when it cannot. */
  public static RunPlan read(Path folder) {
    return JsonFiles.read(folder.resolve(FILE), RunPlan.class);
  }
}
