package ceasefire.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of a finished result against the hashes in its manifest. */
public final class StoredFiles {
  private StoredFiles() {}

  /** The files that are missing or not as they were when the result was finished, but plots. */
  public static List<String> changed(Path folder, Manifest manifest) {
    List<String> changed = new ArrayList<>();
    for (Map.Entry<String, String> file : manifest.files().entrySet()) {
      if (file.getKey().startsWith(FolderContent.PLOTS + "/")) {
        continue;
      }
      Path path = folder.resolve(file.getKey());
      if (!Files.exists(path)) {
        changed.add(file.getKey() + " (missing)");
      } else if (!Sha256.of(path).equals(file.getValue())) {
        changed.add(file.getKey());
      }
    }
    return changed;
  }
}
