package ceasefire.param;

import ceasefire.param.YamlNode.Mapping;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a file, those that it builds on, overlays and {@code --set} say together, not yet bound.
 *
 * @param complete whether all files could be read
 * @param chain the file itself and those that it builds on, as they are on disk
 * @param overlays the files laid over it
 */
record FileTree(Mapping tree, boolean complete, List<Path> chain, List<Path> overlays) {

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
    return new FileTree(tree, files.complete() && above.complete(), files.chain(), overlays);
  }

  /** All files that were read, in the order in which they were. */
  List<Path> read() {
    return Stream.concat(chain.stream(), overlays.stream().map(ParameterFile::real))
        .toList();
  }
}
