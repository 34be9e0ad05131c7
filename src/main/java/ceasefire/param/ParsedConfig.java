package ceasefire.param;

import ceasefire.param.YamlNode.Entry;
import ceasefire.param.YamlNode.Mapping;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read once and binds any number of variants of its parameters; beside them it may
 * hold groups of another record, such as the design of an experiment.
 */
public final class ParsedConfig<T extends Record, R extends Record> {
  private final ParameterSpace<T> space;
  private final FileTree files;
  private final Mapping main;
  private final Loaded<T> whole;
  private final R rest;

  private ParsedConfig(
      ParameterSpace<T> space,
      ParameterSpace<R> others,
      Path file,
      List<Path> overlays,
      List<String> sets) {
    this.space = space;
    Shape.Section root = joined(space.root(), others.root());
    var names = new NearestName(root);
    var log = new ErrorLog();
    this.files = FileTree.read(root, names, file, overlays, sets, log);
    Mapping tree = files.tree();
    this.main = part(tree, others.root(), false);
    Mapping beside = part(tree, others.root(), true);
    var binder = new Binder(names, files.complete(), log);
    Object value = binder.bind(space.root(), "", main, tree.place());
    Object more = binder.bind(others.root(), "", beside, tree.place());
    if (!log.isEmpty()) {
      throw log.exception();
    }
    T record = space.cast(value);
    this.whole = new Loaded<>(record, space.yaml(record), file, files.read());
    this.rest = others.cast(more);
  }

  /**
   * Reads a file.
   *
   * @param others what may stand in it beside the parameters, under other names
   * @param overlays laid over it, as {@link ConfigReader#read} does
   * @throws ConfigException with all mistakes at once, if there are any
   */
  public static <T extends Record, R extends Record> ParsedConfig<T, R> read(
      ParameterSpace<T> space,
      ParameterSpace<R> others,
      Path file,
      List<Path> overlays,
      List<String> sets) {
    return new ParsedConfig<>(space, others, file, overlays, sets);
  }

  /** The file, those that it builds on and its overlays, as they are on disk. */
  public List<Path> read() {
    return whole.read();
  }

  /** The parameters as they stand in the file. */
  public Loaded<T> whole() {
    return whole;
  }

  /** What stands beside the parameters. */
  public R rest() {
    return rest;
  }

  /** The space of the parameters. */
  public ParameterSpace<T> space() {
    return space;
  }

  /**
   * The same with some values changed; no file is read again.
   *
   * @param name stands in messages where a file's name would
   * @param sets options of the form {@code path=value}
   * @throws ConfigException if they do not fit, every error under the name given
   */
  public T varied(String name, List<String> sets) {
    var log = new ErrorLog();
    Mapping tree = new SetOptions(space.root(), space.names(), name, log).apply(main, sets);
    Object value = new Binder(space.names(), true, log).bind(space.root(), "", tree, tree.place());
    if (!log.isEmpty()) {
      throw new ConfigException(log.exception().errors().stream()
          .map(
              e -> new ConfigError(name, 0, 0, e.path(), e.problem(), e.expected(), e.suggestion()))
          .toList());
    }
    return space.cast(value);
  }

  /** The same together with its text. */
  public Loaded<T> loaded(String name, List<String> sets) {
    T record = varied(name, sets);
    return new Loaded<>(record, space.yaml(record), whole.file(), whole.read());
  }

  /** A mistake at a path of the file, whether of the parameters or beside them. */
  public ConfigError error(String path, String problem, String expected, String suggestion) {
    Place at = place(path);
    return new ConfigError(at.file(), at.line(), at.column(), path, problem, expected, suggestion);
  }

  /**
   * A file that a value names, relative to the file in which the value stands.
   *
   * @param path where the name stands
   * @throws ConfigException if it cannot be the name of a file
   */
  public Path beside(String path, String name) {
    try {
      return Path.of(place(path).file()).resolveSibling(name);
    } catch (InvalidPathException e) {
      throw new ConfigException(List.of(
          error(path, Wording.quoted(name) + " is no file name", "the name of a file", "")));
    }
  }

  /**
   * What a file sets as a level: an overlay, or a scenario that builds on a file which this one
   * builds on too. The options set the same as the file does.
   *
   * @throws ConfigException if it cannot be read, or does not fit what stands here
   */
  public List<String> level(Path file) {
    var log = new ErrorLog();
    Mapping level = new LevelFile(space.root(), space.names(), files.chain(), log).read(file);
    if (level != null && log.isEmpty()) {
      Mapping laid = Extends.merge(space.root(), main, level);
      new Binder(space.names(), true, log).bind(space.root(), "", laid, level.place());
    }
    if (level == null || !log.isEmpty()) {
      throw log.exception();
    }
    return OverlayText.of(level);
  }

  private Place place(String path) {
    Mapping tree = files.tree();
    return TreePath.locate(path, tree, tree.place());
  }

  /** The section of both; nothing is ever made of it. */
  private static Shape.Section joined(Shape.Section one, Shape.Section other) {
    var fields = new LinkedHashMap<>(one.fields());
    other.fields().forEach((name, field) -> {
      Shape.@Nullable Field taken = fields.put(name, field);
      if (taken != null) {
        throw new IllegalStateException("both spaces have " + name);
      }
    });
    return new Shape.Section(one.type(), one.constructor(), one.own(), fields);
  }

  /** The entries that belong to a section, or those that do not. */
  private static Mapping part(Mapping tree, Shape.Section section, boolean inside) {
    Map<String, Entry> entries = new LinkedHashMap<>(tree.entries());
    entries.keySet().removeIf(name -> section.fields().containsKey(name) != inside);
    return new Mapping(tree.place(), entries);
  }
}
