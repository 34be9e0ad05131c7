package ceasefire.results;

import java.nio.file.Files;
import java.nio.file.Path;

/** A folder holds no finished result, or none of the kind that is asked for. */
public final class NoResultException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private NoResultException(Path folder, String problem) {
    super(folder + ": " + problem);
  }

  /** Does nothing when the folder holds a finished result. */
  public static void unlessFinished(Path folder) {
    if (Files.isDirectory(folder) && new FolderContent(folder).isFinished()) {
      return;
    }
    if (Files.exists(folder.resolve(RunPlan.FILE))) {
      throw new NoResultException(
          folder, "an unfinished result; the command that began it goes on with --resume");
    }
    throw none(folder);
  }

  /** Its trials were counted. */
  static NoResultException withoutPrecision(Path folder) {
    return new NoResultException(
        folder,
        "has no " + FolderContent.PRECISION + "; expected a result that was made with --precision");
  }

  /** There is nothing of ours. */
  static NoResultException none(Path folder) {
    String problem = "no result: there is no " + Manifest.FILE;
    if (!Files.isDirectory(folder)) {
      problem = Files.exists(folder) ? "is a file" : "no such folder";
    }
    return new NoResultException(folder, problem + "; expected the folder of a result");
  }
}
