package ceasefire.param;

import ceasefire.param.YamlNode.Mapping;
import java.nio.file.Path;
import java.util.List;

/** Reads a record from a YAML file, the files that it builds on, and {@code --set} options. */
public final class ConfigReader {
  private ConfigReader() {}

  /**
   * Reads a file.
   *
   * @param file named in messages as it is given here
   * @param sets options of the form {@code path=value}, laid over the file in any order
   * @throws ConfigException with all mistakes at once, if there are any
   */
  public static <T extends Record> Loaded<T> read(
      ParameterSpace<T> space, Path file, List<String> sets) {
    var log = new ErrorLog();
    var files = new Extends(space.root(), log);
    Mapping given = files.load(file);
    if (given == null) {
      throw log.exception();
    }
    Mapping tree = new SetOptions(space.root(), space.names(), log).apply(given, sets);
    Object value =
        new Binder(space.names(), files.complete(), log).bind(space.root(), "", tree, tree.place());
    if (!log.isEmpty()) {
      throw log.exception();
    }
    T record = space.cast(value);
    return new Loaded<>(record, space.yaml(record), file);
  }
}
