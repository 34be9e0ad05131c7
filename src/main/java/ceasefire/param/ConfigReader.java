package ceasefire.param;

import ceasefire.param.YamlNode.Mapping;
import java.nio.file.Path;
import java.util.List;

/** Reads a record from a YAML file, the files that it builds on, overlays and {@code --set}. */
public final class ConfigReader {
  private ConfigReader() {}

  /** Reads a file without overlays. */
  public static <T extends Record> Loaded<T> read(
      ParameterSpace<T> space, Path file, List<String> sets) {
    return read(space, file, List.of(), sets);
  }

  /**
   * Reads a file.
   *
   * @param file named in messages as it is given here
   * @param overlays files with some parameters, laid over the file and those that it builds on; no
   *     two may set the same, so that their order is no matter
   * @param sets options of the form {@code path=value}, laid over all that, in any order
   * @throws ConfigException with all mistakes at once, if there are any
   */
  public static <T extends Record> Loaded<T> read(
      ParameterSpace<T> space, Path file, List<Path> overlays, List<String> sets) {
    var log = new ErrorLog();
    var files = new Extends(space.root(), log);
    Mapping given = files.load(file);
    var above = new Overlays(space.root(), space.names(), log);
    Mapping over = above.load(overlays);
    if (given == null) {
      throw log.exception();
    }
    Mapping tree =
        new SetOptions(space.root(), space.names(), log).apply(above.lay(given, over), sets);
    boolean complete = files.complete() && above.complete();
    Object value =
        new Binder(space.names(), complete, log).bind(space.root(), "", tree, tree.place());
    if (!log.isEmpty()) {
      throw log.exception();
    }
    T record = space.cast(value);
    return new Loaded<>(record, space.yaml(record), file);
  }
}
