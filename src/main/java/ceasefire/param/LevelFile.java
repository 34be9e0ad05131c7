package ceasefire.param;

import ceasefire.param.YamlNode.Entry;
import ceasefire.param.YamlNode.Mapping;
import ceasefire.param.YamlNode.Scalar;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that is one level of an experiment: an overlay, or a scenario that builds on a file which
 * the experiment builds on too, taken by what it and the files between set.
 */
final class LevelFile {
  private static final int MOST_FILES = 10;

  private final Shape.Section root;
  private final NearestName names;
  private final List<Path> known;
  private final ErrorLog log;

  /**
   * Reads levels of one experiment.
   *
   * @param known the files that the experiment builds on, as they are on disk
   */
  LevelFile(Shape.Section root, NearestName names, List<Path> known, ErrorLog log) {
    this.root = root;
    this.names = names;
    this.known = known;
    this.log = log;
  }

  /** What the level sets; null if it cannot be read. */
  @Nullable
  Mapping read(Path file) {
    return read(file, null, 1);
  }

  /** Reads a file; the referrer is where another names it. */
  private @Nullable Mapping read(Path file, @Nullable Place referrer, int depth) {
    String name = ParameterFile.name(file);
    Mapping given = ParameterFile.read(root, file, name, referrer, log);
    if (given == null) {
      return null;
    }
    Entry parent = given.entries().get(Extends.KEY);
    if (parent == null && referrer != null) {
      log.add(
          referrer,
          Extends.KEY,
          Wording.shortened(name) + " is no file that the experiment builds on",
          "an overlay, or a scenario that builds on a file of the experiment");
      return null;
    }
    var entries = new LinkedHashMap<>(given.entries());
    entries.remove(Extends.KEY);
    var overlays = new Overlays(root, names, log);
    Mapping own = overlays.parametersOf(new Mapping(given.place(), entries));
    return parent == null ? own : below(file, parent.value(), own, depth);
  }

  /** What a level sets together with the file that it builds on. */
  private @Nullable Mapping below(Path file, YamlNode named, Mapping own, int depth) {
    Path parent;
    try {
      String text = named instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : "";
      parent = text.isBlank() || depth == MOST_FILES ? null : file.resolveSibling(text);
    } catch (InvalidPathException e) {
      parent = null;
    }
    if (parent == null) {
      log.add(named.place(), Extends.KEY, named.described(), "the name of one file, no cycle");
      return null;
    }
    if (known.contains(ParameterFile.real(parent))) {
      return own;
    }
    Mapping inherited = read(parent, named.place(), depth + 1);
    return inherited == null ? null : Extends.merge(root, inherited, own);
  }
}
