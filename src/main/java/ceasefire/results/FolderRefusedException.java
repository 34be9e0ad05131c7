package ceasefire.results;

import java.nio.file.Path;

/** A result folder was left alone because it is not ours to fill; exit code 7. */
public final class FolderRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a folder is refused. */
  public enum Reason {
    /** It holds a finished result, and nobody said that it may be replaced. */
    FINISHED,
    /** It holds a run that did not finish, and nobody said what is to become of it. */
    UNFINISHED,
    /** It holds trials that do not fit what is to be run. */
    DRIFT,
    /** A running process is filling it. */
    LOCKED,
    /** It holds something that is not a result of ours. */
    FOREIGN,
    /** A single file would take the place of another, or come into a finished result. */
    OUTPUT
  }

  private final Reason reason;

  private FolderRefusedException(Reason reason, Path folder, String problem) {
    super(folder + ": " + problem);
    this.reason = reason;
  }

  static FolderRefusedException finished(Path folder) {
    return new FolderRefusedException(
        Reason.FINISHED,
        folder,
        "holds a finished result; replace it with --force, or choose another folder with --out");
  }

  static FolderRefusedException unfinished(Path folder, String started) {
    return new FolderRefusedException(
        Reason.UNFINISHED,
        folder,
        "holds an unfinished run of " + started
            + "; go on with it with --resume, or start afresh with --force");
  }

  static FolderRefusedException drift(Path folder, Drift drift) {
    return new FolderRefusedException(
        Reason.DRIFT,
        folder,
        "holds trials of another run: " + String.join("; ", drift.all())
            + (drift.isFatal() ? "" : "; --accept-drift goes on: it " + drift.consequence())
            + "; --out chooses another folder, and --force starts afresh");
  }

  static FolderRefusedException locked(Path folder, String owner) {
    return new FolderRefusedException(
        Reason.LOCKED,
        folder,
        "is being filled by " + owner
            + "; wait until that has ended, or choose another folder with --out");
  }

  static FolderRefusedException foreign(Path folder, String what) {
    return new FolderRefusedException(
        Reason.FOREIGN,
        folder,
        what + ", which is no result of ours and stays as it is; choose another folder with --out");
  }

  static FolderRefusedException occupied(Path file) {
    return new FolderRefusedException(
        Reason.OUTPUT, file, "is there already; choose another file with --out");
  }

  static FolderRefusedException inside(Path file) {
    return new FolderRefusedException(
        Reason.OUTPUT, file, "lies in the result itself; choose a file elsewhere with --out");
  }

  /** Why the folder is refused. */
  public Reason reason() {
    return reason;
  }
}
