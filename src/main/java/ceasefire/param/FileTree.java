package ceasefire.param;

import ceasefire.param.YamlNode.Mapping;
import java.nio.file.Path;
import java.util.List;

/**
 * What a file, those that it builds on, overlays and {@code --set} say together, not yet bound.
 *
 * @param complete whether all files could be read
 * @param chain the file itself and those that it builds on, as they are on disk
 */
record FileTree(Mapping tree, boolean complete, List<Path> chain) {

  /** Reads the files; throws the log's errors if the first of them holds nothing. */
  static FileTree read(
      Shape.Section root,
      NearestName names,
      Path file,
      List<Path> overlays,
      List<String> sets,
      ErrorLog log) {
    var files = new Extends(root, log);
    Mapping given = files.load(file);
    var above = new Overlays(root, names, log);
    Mapping over = above.load(overlays);
    if (given == null) {
      throw log.exception();
    }
    Mapping tree = new SetOptions(root, names, log).apply(above.lay(given, over), sets);
    return new FileTree(tree, files.complete() && above.complete(), files.chain());
  }
}
