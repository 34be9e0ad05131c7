package ceasefire.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the run of a folder has come; told from outside, without touching what it does.
 *
 * @param plan what is run
 * @param state whether it is going on
 * @param owner the process that runs it; empty when none does
 * @param ok trials that were played to their end and are safe on the disk
 * @param failed trials that failed
 * @param expected how many trials there will be
 * @param fewest of the trials at any design point
 * @param most of the trials at any design point
 * @param complete design points of which all trials are there
 * @param lastWritten when trials were last written; the beginning of time when none were
 * @param sessions the times at which it was played; the last goes on while it is running
 * @param selftest what a finished result says of the program's self-test; empty where none was made
 */
public record RunStatus(
    RunPlan plan,
    State state,
    String owner,
    long ok,
    long failed,
    long expected,
    int fewest,
    int most,
    int complete,
    Instant lastWritten,
    List<Session> sessions,
    Optional<SelfTest> selftest) {

  /** Whether a run is going on. */
  public enum State {
    /** A process is playing trials. */
    RUNNING,
    /** Nobody is; it can be gone on with. */
    STOPPED,
    /** All is done. */
    FINISHED
  }

  /**
   * Reads a folder's status.
   *
   * @throws NoResultException when it holds no result, finished or not
   */
  public static RunStatus read(Path folder) {
    FolderContent content = new FolderContent(folder);
    if (content.isFinished()) {
      return finished(folder);
    }
    RunPlan plan = content.unfinished().orElseThrow(() -> NoResultException.none(folder));
    String owner = FolderLock.owner(folder);
    Holdings held = Holdings.none(headerOf(ChunkFolder.trialPieces(folder)));
    ChunkFolder.trialPieces(folder).forEach(held.trials()::add);
    State state = owner.isEmpty() ? State.STOPPED : State.RUNNING;
    Instant last = lastWritten(folder);
    Session now = Session.of(
        plan.started(),
        state == State.RUNNING ? Instant.now() : last,
        held.counts().ok() + held.counts().failed());
    return of(plan, state, owner, held, PointTable.read(folder), last, now, Optional.empty());
  }

  /** When trials of an unfinished run were last written; the beginning of time when none were. */
  static Instant lastWritten(Path folder) {
    List<Path> pieces = ChunkFolder.trialPieces(folder);
    return pieces.isEmpty() ? Instant.EPOCH : written(pieces.get(pieces.size() - 1));
  }

  private static RunStatus finished(Path folder) {
    Path trials = folder.resolve(FolderContent.TRIALS);
    Holdings held = Holdings.none(headerOf(List.of(trials)));
    held.trials().add(trials);
    Manifest manifest = Manifest.read(folder);
    return of(
        RunPlan.of(manifest),
        State.FINISHED,
        "",
        held,
        PointTable.read(folder),
        written(folder.resolve(Manifest.FILE)),
        Session.of(manifest),
        manifest.selftest());
  }

  private static RunStatus of(
      RunPlan plan,
      State state,
      String owner,
      Holdings held,
      PointTable points,
      Instant last,
      Session session,
      Optional<SelfTest> selftest) {
    int fewest = Integer.MAX_VALUE;
    int most = 0;
    int complete = 0;
    for (PointTable.Row row : points.rows()) {
      int there = held.trials().count(row.point());
      fewest = StrictMath.min(fewest, there);
      most = StrictMath.max(most, there);
      complete += there >= plan.experiment().replicates() ? 1 : 0;
    }
    Manifest.Counts counts = held.counts();
    List<Session> sessions = new ArrayList<>(plan.earlier());
    sessions.add(session);
    return new RunStatus(
        plan,
        state,
        owner,
        counts.ok(),
        counts.failed(),
        plan.experiment().trials(),
        points.rows().isEmpty() ? 0 : fewest,
        most,
        complete,
        last,
        List.copyOf(sessions),
        selftest);
  }

  /** The header of the pieces themselves, which another version may have written. */
  static String headerOf(List<Path> pieces) {
    if (pieces.isEmpty()) {
      return "";
    }
    Path first = pieces.get(0);
    try (var reader = Files.newBufferedReader(first)) {
      return reader.readLine() + "\n";
    } catch (IOException e) {
      throw StorageException.reading(first, e);
    }
  }

  private static Instant written(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      throw StorageException.reading(file, e);
    }
  }

  /** How many trials are there. */
  public long done() {
    return ok + failed;
  }

  /** The session that is going on, or was the last. */
  public Session session() {
    return sessions.get(sessions.size() - 1);
  }

  /** How many trials were played in that session. */
  public long doneInSession() {
    return done()
        - (sessions.size() == 1 ? 0 : sessions.get(sessions.size() - 2).trials());
  }
}
