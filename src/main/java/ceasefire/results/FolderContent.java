package ceasefire.results;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what stands in a folder, and removes of it only what a run of ours has written. */
final class FolderContent {
  static final String TRIALS = "trials.csv";
  static final String PARQUET = "trials.parquet";
  static final String SERIES = "series.csv";
  static final String SUMMARY = "summary.csv";
  static final String PRECISION = "precision.csv";
  static final String COLUMNS = "columns.csv";
  static final String SCENARIO = "scenario.yaml";
  static final String FAILURES = "failures.csv";
  static final String CHUNKS = "chunks";
  static final String CHUNKED_SERIES = "series";
  static final String PLOTS = "plots";
  static final String REPORT = "report.html";

  private static final List<String> FILES = List.of(
      TRIALS,
      PARQUET,
      SERIES,
      SUMMARY,
      PRECISION,
      COLUMNS,
      SCENARIO,
      FAILURES,
      REPORT,
      PointTable.FILE,
      RunPlan.FILE,
      Manifest.FILE);
  private static final Pattern CHUNK = Pattern.compile("\\d{6,}\\.csv(\\.tmp)?");
  private static final Pattern PLOT = Pattern.compile(".*\\.(png|svg)(\\.tmp)?");

  private final Path folder;

  FolderContent(Path folder) {
    this.folder = folder;
  }

  /** Whether the folder holds a finished result. */
  boolean isFinished() {
    return Files.exists(folder.resolve(Manifest.FILE));
  }

  /** The plan of a run that did not finish, if there is one. */
  Optional<RunPlan> unfinished() {
    return Files.exists(folder.resolve(RunPlan.FILE))
        ? Optional.of(RunPlan.read(folder))
        : Optional.empty();
  }

  /** Whether the folder can be told to be ours, or to be empty, when its lock file goes. */
  boolean isMarkedWithoutLock() throws IOException {
    return isFinished()
        || Files.exists(folder.resolve(RunPlan.FILE))
        || !Files.exists(folder)
        || entries(folder).size() <= 1;
  }

  /**
   * Refuses a folder that holds anything but a result of ours, finished or not.
   *
   * <p>A plan or manifest that cannot be read passes where a lock of ours stands: another process
   * may be replacing it just now. Who has the lock asks {@link #refuseUnreadable}.
   */
  void refuseForeign() {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw FolderRefusedException.foreign(folder, "is a file");
    }
    try {
      if (isFinished() || Files.exists(folder.resolve(RunPlan.FILE))) {
        if (!FolderLock.isOurs(folder.resolve(FolderLock.FILE))) {
          refuseUnreadable();
        }
      } else {
        refuseUnlocked();
      }
    } catch (IOException e) {
      throw StorageException.reading(folder, e);
    }
  }

  /** Refuses a manifest, or the plan of an unfinished run, that is none of ours. */
  void refuseUnreadable() {
    boolean finished = isFinished();
    try {
      if (finished) {
        Manifest.read(folder);
      } else {
        unfinished();
      }
    } catch (StorageException e) {
      throw FolderRefusedException.foreign(
          folder, "holds another " + (finished ? Manifest.FILE : RunPlan.FILE));
    }
  }

  /**
   * Without a plan the folder is ours only when it is empty or a killed run's lock stands in it.
   */
  private void refuseUnlocked() throws IOException {
    Path lock = folder.resolve(FolderLock.FILE);
    boolean marked = FolderLock.isOurs(lock);
    for (Path entry : entries(folder)) {
      if (!marked || !isOurs(entry.getFileName().toString())) {
        throw FolderRefusedException.foreign(folder, "holds " + entry.getFileName());
      }
    }
  }

  private static boolean isOurs(String name) {
    String file = name.endsWith(DurableFile.DRAFT_SUFFIX)
        ? name.substring(0, name.length() - DurableFile.DRAFT_SUFFIX.length())
        : name;
    return FILES.contains(file)
        || name.equals(FolderLock.FILE)
        || name.equals(CHUNKS)
        || name.equals(PLOTS);
  }

  /**
   * Removes what an earlier run wrote, the manifest first, so that nothing half gone looks
   * finished.
   */
  void clear() {
    try {
      removeManifest();
      clearChunks();
      clearOutcome(List.of());
    } catch (IOException e) {
      throw StorageException.writing(folder, e);
    }
  }

  private void removeManifest() throws IOException {
    Path manifest = folder.resolve(Manifest.FILE);
    if (Files.deleteIfExists(manifest)) {
      DurableFile.syncFolderOf(manifest);
    }
  }

  /** Removes what is made of the pieces, the manifest first, and leaves these with their plan. */
  void reopen() {
    try {
      removeManifest();
      clearOutcome(List.of(RunPlan.FILE, PointTable.FILE));
    } catch (IOException e) {
      throw StorageException.writing(folder, e);
    }
  }

  private void clearOutcome(List<String> kept) throws IOException {
    clear(folder.resolve(PLOTS), PLOT);
    for (String file : FILES) {
      if (!kept.contains(file)) {
        Files.deleteIfExists(folder.resolve(file));
      }
      Files.deleteIfExists(DurableFile.draftOf(folder.resolve(file)));
    }
  }

  void clearChunks() throws IOException {
    Path chunks = folder.resolve(CHUNKS);
    clear(chunks.resolve(CHUNKED_SERIES), CHUNK);
    clear(chunks, CHUNK);
  }

  private static void clear(Path folder, Pattern names) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    for (Path entry : entries(folder)) {
      if (names.matcher(entry.getFileName().toString()).matches()) {
        Files.delete(entry);
      }
    }
    if (entries(folder).isEmpty()) {
      Files.delete(folder);
    }
  }

  /** The entries of a folder, sorted by name. */
  static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    }
    entries.sort(null);
    return entries;
  }
}
