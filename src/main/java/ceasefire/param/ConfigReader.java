package ceasefire.param;

import ceasefire.param.YamlNode.Mapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
    FileTree files = FileTree.read(space.root(), space.names(), file, overlays, sets, log);
    Mapping tree = files.tree();
    Object value =
        new Binder(space.names(), files.complete(), log).bind(space.root(), "", tree, tree.place());
    if (!log.isEmpty()) {
      throw log.exception();
    }
    T record = space.cast(value);
    return new Loaded<>(record, space.yaml(record), file, files.read());
  }

  /**
   * Reads text that builds on nothing, such as a resource of the program.
   *
   * @param name the text in messages
   * @throws ConfigException with all mistakes at once, if there are any
   */
  public static <T extends Record> T readText(ParameterSpace<T> space, String name, String text) {
    var log = new ErrorLog();
    Mapping tree = ParameterFile.parse(space.root(), text, name, log);
    if (tree == null) {
      throw log.exception();
    }
    Object value = new Binder(space.names(), true, log).bind(space.root(), "", tree, tree.place());
    if (!log.isEmpty()) {
      throw log.exception();
    }
    return space.cast(value);
  }

  /**
   * A record with some values changed.
   *
   * @param name stands in messages where a file's name would
   * @param sets options of the form {@code path=value}
   * @throws ConfigException if they do not fit, every error under the name given
   */
  public static <T extends Record> T varied(
      ParameterSpace<T> space, T record, String name, List<String> sets) {
    var log = new ErrorLog();
    Mapping whole = ParameterFile.parse(space.root(), space.yaml(record), name, log);
    if (whole == null) {
      throw log.exception();
    }
    Mapping tree = new SetOptions(space.root(), space.names(), name, log).apply(whole, sets);
    Object value = new Binder(space.names(), true, log).bind(space.root(), "", tree, tree.place());
    if (!log.isEmpty()) {
      throw new ConfigException(log.exception().errors().stream()
          .map(
              e -> new ConfigError(name, 0, 0, e.path(), e.problem(), e.expected(), e.suggestion()))
          .toList());
    }
    return space.cast(value);
  }

  /**
   * What a file says itself, without the files that it builds on: the text of each value by its
   * path, in the order of the file. Only the file's YAML is checked.
   *
   * @throws ConfigException if it is no YAML file of parameters
   */
  public static Map<String, String> given(ParameterSpace<?> space, Path file) {
    var log = new ErrorLog();
    Map<String, String> values = GivenValues.of(space.root(), file, log);
    if (!log.isEmpty()) {
      throw log.exception();
    }
    return values;
  }
}
