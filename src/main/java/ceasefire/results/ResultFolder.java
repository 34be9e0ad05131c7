package ceasefire.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * A result folder being filled, from its plan to its manifest.
 *
 * <p>The order of a run: {@link #open}, add trials to {@link #writer}, {@link #assemble}, {@link
 * #summarize}, draw into {@link #plots}, {@link #seal}, and close in any case. Only sealing makes
 * the folder look finished; until then every committed piece is kept, so assembling needs the disk
 * space twice.
 */
public final class ResultFolder implements AutoCloseable {
  private final Path folder;
  private final RunPlan plan;
  private final List<Metric> metrics;
  private final FolderLock lock;
  private final FolderContent content;
  private final Optional<RunPlan> replaced;
  private final TrialRows rows;
  private final ChunkFolder chunks;
  private final DatasetWriter writer;
  private final Map<String, String> hashes = new TreeMap<>();

  private ResultFolder(
      Path folder, RunPlan plan, List<Metric> metrics, FolderLock lock, LongSupplier nanoTime) {
    this.folder = folder;
    this.plan = plan;
    this.metrics = metrics;
    this.lock = lock;
    this.content = new FolderContent(folder);
    this.replaced = content.isFinished() ? Optional.empty() : content.unfinished();
    content.clear();
    DurableFile.write(folder.resolve(RunPlan.FILE), JsonFiles.text(plan));
    this.rows = new TrialRows(metrics);
    this.chunks = new ChunkFolder(folder);
    this.writer = new DatasetWriter(rows, chunks, nanoTime);
  }

  /**
   * Opens a folder for a new run, and makes it when there is none.
   *
   * @param force whether a finished result may be replaced
   * @throws FolderRefusedException when it holds a finished result, another run or something that
   * is not ours
   * @throws StorageException when the disk refuses
   */
  public static ResultFolder open(Path folder, RunPlan plan, List<Metric> metrics, boolean force) {
    return open(folder, plan, metrics, force, System::nanoTime);
  }

  static ResultFolder open(
      Path folder, RunPlan plan, List<Metric> metrics, boolean force, LongSupplier nanoTime) {
    new FolderContent(folder).refuseForeign();
    refuseFinished(folder, force);
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
      refuseFinished(folder, force);
      return new ResultFolder(folder, plan, List.copyOf(metrics), lock, nanoTime);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static void refuseFinished(Path folder, boolean force) {
    if (!force && new FolderContent(folder).isFinished()) {
      throw FolderRefusedException.finished(folder);
    }
  }

  /** The plan of the unfinished run that stood here and was thrown away, if there was one. */
  public Optional<RunPlan> replacedUnfinished() {
    return replaced;
  }

  /** Where the folder is. */
  public Path path() {
    return folder;
  }

  /** Takes the trials. */
  public DatasetWriter writer() {
    return writer;
  }

  /** Writes the scenario, the columns and, from the committed pieces, trials and series. */
  public void assemble(String scenarioYaml) {
    if (!Sha256.of(scenarioYaml).equals(plan.scenarioSha256())) {
      throw new IllegalArgumentException("this is not the scenario that the run was planned with");
    }
    writer.commit();
    write(FolderContent.SCENARIO, scenarioYaml);
    StringBuilder columns = new StringBuilder(Column.HEADER);
    Column.of(metrics).forEach(column -> column.append(columns));
    write(FolderContent.COLUMNS, columns);
    write(FolderContent.TRIALS, out -> chunks.copyTrials(out, rows.header()));
    write(FolderContent.SERIES, chunks::copySeries);
  }

  /**
   * Writes the assembled trials once more, typed and compressed: {@code trials.parquet}.
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

  /** The folder for plots, which it makes. */
  public Path plots() {
    Path plots = folder.resolve(FolderContent.PLOTS);
    try {
      return Files.createDirectories(plots);
    } catch (IOException e) {
      throw StorageException.writing(plots, e);
    }
  }

  /** Finishes the folder: removes what only a run needs and writes the manifest, last of all. */
  public Manifest seal(Manifest.Code code, Manifest.Environment environment) {
    if (!hashes.containsKey(FolderContent.TRIALS) || !hashes.containsKey(FolderContent.SUMMARY)) {
      throw new IllegalStateException("assemble and summarize come before seal");
    }
    Manifest manifest = new Manifest(
        Manifest.FORMAT,
        plan.command(),
        plan.experiment(),
        plan.scenarioSha256(),
        writer.datasetSha256(),
        code,
        writer.counts(),
        allHashes(),
        environment);
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

  /**
   * Releases the folder; unless it was sealed it stays unfinished, and the next run starts afresh.
   */
  @Override
  public void close() {
    lock.close();
  }
}
