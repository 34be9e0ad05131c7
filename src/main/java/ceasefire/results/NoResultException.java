package ceasefire.results;

import java.nio.file.Files;
import java.nio.file.Path;

/** A folder holds no finished result. */
public final class NoResultException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private NoResultException(Path folder, String problem) {
    super(folder + ": " + problem);
  }

  /** Does nothing when the folder holds a finished result. */
  static void unlessFinished(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new NoResultException(
          folder,
          (Files.exists(folder) ? "is a file" : "no such folder")
              + "; expected the folder of a result");
    }
    FolderContent content = new FolderContent(folder);
    if (content.isFinished()) {
      return;
    }
    if (Files.exists(folder.resolve(RunPlan.FILE))) {
      throw new NoResultException(
          folder, "an unfinished result; run the same command again until it has ended");
    }
    throw new NoResultException(
        folder, "no result: there is no " + Manifest.FILE + "; expected the folder of a result");
  }
}
