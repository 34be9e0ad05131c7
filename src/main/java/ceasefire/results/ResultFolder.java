package ceasefire.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A result folder being filled, from its plan to its manifest.
 *
 * <p>The order of a run: {@link #open}, add trials to {@link #writer}, {@link #assemble}, {@link
 * #read}, {@link #summarize}, draw into {@link #plots}, {@link #seal}, and close in any case. Only sealing makes
 * the folder look finished; until then every committed piece is kept, so assembling needs the disk
 * space twice.
 */
public final class ResultFolder implements AutoCloseable {
  private final Path folder;
  private final RunPlan plan;
  private final PointTable points;
  private final List<Metric> metrics;
  private final FolderLock lock;
  private final FolderContent content;
  private final Optional<RunPlan> replaced;
  private final List<String> drift;
  private final TrialRows rows;
  private final ChunkFolder chunks;
  private final DatasetWriter writer;
  private final Holdings held;
  private @Nullable RowText heldText;

  /** By file; {@link #compress} may run beside the others. */
  private final Map<String, String> hashes = new ConcurrentHashMap<>();

  private Manifest.Counts counts = new Manifest.Counts(0, 0);
  private String datasetSha256 = "";

  private ResultFolder(
      Path folder,
      RunPlan plan,
      PointTable points,
      List<Metric> metrics,
      FolderLock lock,
      Opening opening,
      LongSupplier nanoTime) {
    this.folder = folder;
    this.points = points;
    this.metrics = metrics;
    this.lock = lock;
    this.content = new FolderContent(folder);
    this.rows = new TrialRows(metrics);
    boolean finished = content.isFinished();
    Optional<RunPlan> earlier =
        finished ? Optional.of(RunPlan.of(Manifest.read(folder))) : content.unfinished();
    if (opening.isResumption() && earlier.isPresent()) {
      this.replaced = Optional.empty();
      Instant written = finished ? Instant.EPOCH : RunStatus.lastWritten(folder);
      Optional<Session> last =
          finished ? Optional.of(Session.of(Manifest.read(folder))) : Optional.empty();
      this.drift = takeOver(earlier.get(), plan, finished, opening);
      this.chunks = new ChunkFolder(folder);
      this.held = Holdings.of(chunks, rows.header());
      this.plan = plan.after(
          earlier.get(),
          last.orElseGet(() -> Session.of(earlier.get().started(), written, held())));
      writePlan();
      content.reopen();
    } else {
      this.plan = plan;
      this.replaced = finished ? Optional.empty() : earlier;
      this.drift = List.of();
      content.clear();
      writePlan();
      this.chunks = new ChunkFolder(folder);
      this.held = Holdings.of(chunks, rows.header());
    }
    this.writer = new DatasetWriter(rows, chunks, nanoTime);
  }

  /** Keeps the trials that are there; returns the differences that were accepted. */
  private List<String> takeOver(
      RunPlan earlier, RunPlan planned, boolean finished, Opening opening) {
    Drift between = Drift.between(earlier, PointTable.read(folder), planned, points);
    boolean accepted = between.acceptable().isEmpty() || opening == Opening.RESUME_DESPITE_DRIFT;
    if (between.isFatal() || !accepted) {
      throw FolderRefusedException.drift(folder, between);
    }
    if (finished) {
      Holdings.adopt(folder, content);
    }
    if (!between.changed().isEmpty()) {
      Holdings.drop(new ChunkFolder(folder), rows.header(), between.changed());
    }
    return between.accepted();
  }

  private void writePlan() {
    write(PointTable.FILE, points.text());
    DurableFile.write(folder.resolve(RunPlan.FILE), JsonFiles.text(plan));
  }

  /**
   * Opens a folder for a run, and makes it when there is none.
   *
   * @param points what made each design point of the run
   * @param opening what becomes of trials that are there
   * @throws FolderRefusedException when it holds what the run must not touch, or another run is on
   * @throws StorageException when the disk refuses
   */
  public static ResultFolder open(
      Path folder, RunPlan plan, PointTable points, List<Metric> metrics, Opening opening) {
    return open(folder, plan, points, metrics, opening, System::nanoTime);
  }

  static ResultFolder open(
      Path folder,
      RunPlan plan,
      PointTable points,
      List<Metric> metrics,
      Opening opening,
      LongSupplier nanoTime) {
    FolderContent content = new FolderContent(folder);
    content.refuseForeign();
    refuseFinished(folder, opening);
    try {
      // Asked first, since making it would refuse a link to a folder.
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw StorageException.writing(folder, e);
    }
    FolderLock lock = FolderLock.take(folder, plan.started());
    try {
      // Another process may have finished since.
      content.refuseUnreadable();
      refuseFinished(folder, opening);
      if (opening == Opening.NEW) {
        content.unfinished().ifPresent(earlier -> {
          throw FolderRefusedException.unfinished(folder, earlier.started());
        });
      }
      return new ResultFolder(folder, plan, points, List.copyOf(metrics), lock, opening, nanoTime);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Asked before the lock is taken, too: a finished result is not touched, not even for that. */
  private static void refuseFinished(Path folder, Opening opening) {
    boolean kept = opening == Opening.NEW || opening == Opening.AFRESH;
    if (kept && new FolderContent(folder).isFinished()) {
      throw FolderRefusedException.finished(folder);
    }
  }

  /** The scenario of a folder's run, finished or not; empty where it is not there. */
  public static Optional<String> storedScenario(Path folder) {
    Path file = folder.resolve(FolderContent.SCENARIO);
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw StorageException.reading(file, e);
    }
  }

  /** The plan of the unfinished run that stood here and was thrown away, if there was one. */
  public Optional<RunPlan> replacedUnfinished() {
    return replaced;
  }

  /** What differed from the run that is gone on with, and was accepted. */
  public List<String> drift() {
    return drift;
  }

  /** Where the folder is. */
  public Path path() {
    return folder;
  }

  /** Takes the trials. */
  public DatasetWriter writer() {
    return writer;
  }

  /** How many trials were there when the folder was opened. */
  public long held() {
    Manifest.Counts there = held.counts();
    return there.ok() + there.failed();
  }

  /**
   * Whether a trial was there when the folder was opened, with its series where they are recorded.
   *
   * @param retryFailed whether one that failed counts as not being there
   */
  public boolean holds(long point, int replicate, boolean retryFailed) {
    if (held.isOk(point, replicate)) {
      return replicate >= plan.experiment().recorded() || held.series().holds(point, replicate);
    }
    return !retryFailed && held.trials().holds(point, replicate);
  }

  /** A trial that was there when the folder was opened. */
  public TrialRecord stored(long point, int replicate) {
    RowText text = heldText;
    if (text == null) {
      text = new RowText(held.trials(), folder);
      heldText = text;
    }
    return rows.read(text.of(point, replicate));
  }

  /** Which trials belong to a result. */
  @FunctionalInterface
  public interface Choice {
    /** Whether a trial does. */
    boolean takes(long point, int replicate);
  }

  /** Writes the scenario ahead of all else, so that an unfinished folder tells what it is of. */
  public void tellScenario(String scenarioYaml) {
    if (!Sha256.of(scenarioYaml).equals(plan.scenarioSha256())) {
      throw new IllegalArgumentException("this is not the scenario that the run was planned with");
    }
    write(FolderContent.SCENARIO, scenarioYaml);
  }

  /** Writes the scenario, the columns and, from the committed pieces, trials and series. */
  public void assemble(String scenarioYaml) {
    assemble(scenarioYaml, (point, replicate) -> true);
  }

  /** Writes the same from some of the trials. */
  public void assemble(String scenarioYaml, Choice choice) {
    writer.commit();
    assemble(scenarioYaml, Holdings.of(chunks, rows.header()), choice);
  }

  /** Writes the same from the trials of finished results, which hold different ones. */
  public void assemble(String scenarioYaml, List<Path> results) {
    assemble(scenarioYaml, Holdings.ofResults(results, rows.header()), (point, replicate) -> true);
  }

  private void assemble(String scenarioYaml, Holdings all, Choice choice) {
    tellScenario(scenarioYaml);
    StringBuilder columns = new StringBuilder(Column.HEADER);
    Column.of(metrics).forEach(column -> column.append(columns));
    write(FolderContent.COLUMNS, columns);
    write(FolderContent.TRIALS, out -> all.trials().copy(out, choice::takes));
    write(FolderContent.SERIES, out -> all.series().copy(out, choice::takes));
    counts = all.counts(choice);
  }

  /** Hands over the assembled trials, one design point after the other; reads them once. */
  public void read(Consumer<Dataset> sink) {
    DatasetHash hash = new DatasetHash();
    Dataset.byPoint(folder, metrics.stream().map(Metric::name).toList(), trials -> {
      hash.add(trials, metrics);
      sink.accept(trials);
    });
    datasetSha256 = hash.hex();
  }

  /** How many trials the assembled result has. */
  public Manifest.Counts counts() {
    return counts;
  }

  /** Lists the trials that failed, if any did, each with a command that repeats it. */
  public void listFailures(String repeat) {
    if (counts.failed() > 0) {
      write(FolderContent.FAILURES, FailureList.of(folder, repeat));
    }
  }

  /**
   * Writes the assembled trials once more, typed and compressed: {@code trials.parquet}. May run on
   * a thread of its own between {@link #assemble} and {@link #seal}.
   *
   * @throws DuckDbMissingException where DuckDB does not run: then {@code trials.csv} serves alone
   */
  public void compress() {
    hashes.put(FolderContent.PARQUET, TrialsParquet.write(folder));
  }

  /** Writes the estimates. */
  public void summarize(List<SummaryRow> estimates) {
    StringBuilder text = new StringBuilder(SummaryRow.HEADER);
    estimates.forEach(row -> row.append(text));
    write(FolderContent.SUMMARY, text);
  }

  /** Writes how well the targets of a precision were reached. */
  public void tellPrecision(List<PrecisionRow> found) {
    StringBuilder text = new StringBuilder(PrecisionRow.HEADER);
    found.forEach(row -> row.append(text));
    write(FolderContent.PRECISION, text);
  }

  /** The folder for plots, which it makes. */
  public Path plots() {
    Path plots = folder.resolve(FolderContent.PLOTS);
    try {
      return Files.createDirectories(plots);
    } catch (IOException e) {
      throw StorageException.writing(plots, e);
    }
  }

  /** Finishes the folder where no self-test is known. */
  public Manifest seal(Manifest.Environment environment) {
    return seal(environment, Optional.empty());
  }

  /** Finishes the folder: removes what only a run needs and writes the manifest, last of all. */
  public Manifest seal(Manifest.Environment environment, Optional<SelfTest> selftest) {
    if (datasetSha256.isEmpty() || !hashes.containsKey(FolderContent.SUMMARY)) {
      throw new IllegalStateException("assemble, read and summarize come before seal");
    }
    Manifest manifest = new Manifest(
        Manifest.FORMAT,
        plan.command(),
        plan.experiment().of(counts.ok() + counts.failed()),
        plan.scenarioSha256(),
        datasetSha256,
        plan.code(),
        counts,
        allHashes(),
        environment.after(plan.earlier()),
        selftest,
        drift);
    Path file = folder.resolve(Manifest.FILE);
    Path draft = DurableFile.draftOf(file);
    byte[] bytes = JsonFiles.text(manifest).getBytes(StandardCharsets.UTF_8);
    DurableFile.writeDraft(draft, file, out -> out.write(bytes));
    try {
      content.clearChunks();
      Files.delete(folder.resolve(RunPlan.FILE));
    } catch (IOException e) {
      throw StorageException.writing(folder, e);
    }
    DurableFile.publish(draft, file);
    return manifest;
  }

  private Map<String, String> allHashes() {
    Map<String, String> all = new TreeMap<>(hashes);
    Path plots = folder.resolve(FolderContent.PLOTS);
    if (Files.isDirectory(plots)) {
      try {
        for (Path plot : FolderContent.entries(plots)) {
          all.put(FolderContent.PLOTS + "/" + plot.getFileName(), Sha256.of(plot));
        }
      } catch (IOException e) {
        throw StorageException.reading(plots, e);
      }
    }
    return all;
  }

  private void write(String name, CharSequence text) {
    hashes.put(name, DurableFile.write(folder.resolve(name), text));
  }

  private void write(String name, DurableFile.Content text) {
    hashes.put(name, DurableFile.write(folder.resolve(name), text));
  }

  /** Releases the folder; unless it was sealed it stays unfinished, and a run can go on with it. */
  @Override
  public void close() {
    if (heldText != null) {
      heldText.close();
    }
    lock.close();
  }
}
