package ceasefire.cli;

import ceasefire.engine.Cancellation;
import ceasefire.engine.Limits;
import ceasefire.engine.LoadedExperiment;
import ceasefire.engine.Progress;
import ceasefire.engine.Shard;
import ceasefire.param.FileStem;
import ceasefire.results.Manifest;
import ceasefire.results.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An experiment that was published together with the hashes of the files that it ends with: beside
 * {@code study.yaml} lies {@code study.sha256}, as {@code sha256sum} writes and checks it.
 */
final class PublishedStudy {
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](\\S.*)");
  private static final String SUFFIX = ".sha256";

  private final Path file;
  private final Path hashFile;
  private final Map<String, String> hashes;

  private PublishedStudy(Path file, Path hashFile, Map<String, String> hashes) {
    this.file = file;
    this.hashFile = hashFile;
    this.hashes = hashes;
  }

  /** Whether a path names an experiment rather than the folder of a result. */
  static boolean isOne(Path path) {
    return FileStem.isYaml(path) && !Files.isDirectory(path);
  }

  /** Reads the hashes that were published with an experiment. */
  static PublishedStudy of(Path file) {
    Path hashFile = file.resolveSibling(FileStem.of(file) + SUFFIX);
    if (!Files.isRegularFile(file)) {
      throw usage(file + ": no such file; expected an experiment or the folder of a result");
    }
    if (!Files.isRegularFile(hashFile)) {
      throw usage(file + ": published without hashes; expected " + hashFile
          + ", or the folder of a result instead of an experiment");
    }
    try {
      return new PublishedStudy(file, hashFile, hashes(hashFile, Files.readAllLines(hashFile)));
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE, hashFile + ": cannot be read", e);
    }
  }

  private static Map<String, String> hashes(Path hashFile, List<String> lines) {
    Map<String, String> hashes = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = LINE.matcher(lines.get(i));
      if (!line.matches()) {
        throw usage(hashFile + ":" + (i + 1)
            + ": no hash; expected 64 hexadecimal digits, two spaces and the name of a file");
      }
      hashes.put(line.group(2), line.group(1));
    }
    if (hashes.isEmpty()) {
      throw usage(hashFile + ": empty; expected lines as sha256sum writes them");
    }
    return hashes;
  }

  private static CommandException usage(String problem) {
    return new CommandException(ExitCode.USAGE, problem, null);
  }

  /**
   * Plays it from the beginning and compares.
   *
   * @param place where its result goes
   * @return the exit code
   */
  int reproduce(
      Optional<Path> place,
      int threads,
      List<String> command,
      Console console,
      Workshop workshop,
      Progress progress,
      Cancellation cancellation) {
    LoadedExperiment experiment =
        SweepRequest.experiment(file.toString(), List.of(), List.of(), List.of());
    Path folder = place.orElse(Path.of("results", experiment.name() + "-reproduced"));
    // What was played halfway is gone on with; what is complete would prove nothing.
    boolean complete = Files.exists(folder.resolve(Manifest.FILE));
    var request = new SweepRequest(
        experiment,
        Shard.WHOLE,
        threads,
        Limits.NONE,
        folder.toString(),
        complete ? Opening.REPLACE : Opening.RESUME,
        false,
        command);
    int code = new SweepRun(request, console, workshop, cancellation).store(progress);
    // What was not reached when it was published is not reached here.
    boolean finished = code == ExitCode.OK || code == ExitCode.PRECISION_NOT_REACHED;
    return finished ? compare(folder, console) : code;
  }

  private int compare(Path folder, Console console) {
    Manifest manifest = Manifest.read(folder);
    List<String> different = new ArrayList<>();
    hashes.forEach((name, hash) -> {
      String here = manifest.files().getOrDefault(name, "none");
      if (!here.equals(hash)) {
        different.add(name + ": published " + hash + ", here " + here);
      }
    });
    String trials = Words.grouped(manifest.counts().ok() + manifest.counts().failed()) + " trials";
    if (different.isEmpty()) {
      console.answer("identical: " + trials + " were played, and "
          + String.join(", ", hashes.keySet()) + " came out as published, bit for bit\n");
      return ExitCode.OK;
    }
    console.answer("different: " + trials + " were played, and " + different.size() + " of "
        + hashes.size() + " files came out differently than " + hashFile + " says\n  "
        + String.join("\n  ", different) + "\n");
    console.tell("Played by " + BuildStamp.code().text()
        + ": another version of the model may come to other trials. They are in " + folder + "/.");
    return ExitCode.MISMATCH;
  }
}
