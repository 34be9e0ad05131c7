package ceasefire.param;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All parameters below a root record: what files may say, what tables show. */
public final class ParameterSpace<T extends Record> {
  private final Class<T> type;
  private final Shape.Section root;
  private final NearestName names;
  private final List<Parameter> parameters;
  private final Map<String, String> groups;

  private ParameterSpace(Class<T> type) {
    this.type = type;
    this.root = ShapeReader.read(type);
    this.names = new NearestName(root);
    var found = new ArrayList<Parameter>();
    var meanings = new LinkedHashMap<String, String>();
    new ParameterLister(found, meanings).list("", root, Map.of());
    this.parameters = List.copyOf(found);
    this.groups = Collections.unmodifiableMap(meanings);
  }

  /**
   * The space below a root record.
   *
   * @throws IllegalStateException naming the component whose declaration is wrong: no meaning, a
   *     default that cannot be read or is out of range, a unit that does not fit, names that clash
   */
  public static <T extends Record> ParameterSpace<T> of(Class<T> root) {
    return new ParameterSpace<>(root);
  }

  /**
   * All parameters in declaration order, depth first. An element of a list is {@code *} in a path;
   * the kind of a choice is a parameter called {@code kind}, followed by those of each kind.
   */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** The meaning of each group, choice and list of groups by its path; empty if it has none. */
  public Map<String, String> groups() {
    return groups;
  }

  /**
   * The parameters at and below a path, in which numbers stand for any element of a list; none if
   * there is no such path, and all for the empty path.
   */
  public List<Parameter> under(String path) {
    String wanted = path.strip().replaceAll("(?<=\\.)[0-9]+(?=\\.|$)", "*").replaceAll("\\.$", "");
    return parameters.stream()
        .filter(
            p -> wanted.isEmpty() || p.path().equals(wanted) || p.path().startsWith(wanted + "."))
        .toList();
  }

  /** The path of a parameter or group nearest to one that does not exist; empty if none is near. */
  public String nearest(String path) {
    return names.path(path);
  }

  /**
   * The parameter at a path, in which numbers stand for elements of lists; the first where kinds
   * of a choice differ.
   */
  public Optional<Parameter> parameter(String path) {
    return under(path).stream()
        .filter(p -> !path.endsWith("."))
        .filter(p -> p.path().equals(path.replaceAll("(?<=\\.)[0-9]+(?=\\.|$)", "*")))
        .findFirst();
  }

  /**
   * A parameter's value as it is always written, whatever way it is typed: 4 for 4.0.
   *
   * @return the text, which {@code --set} reads back to the same value
   * @throws ConfigException if there is no such parameter or if it cannot have the value
   */
  public String canonical(String path, String text) {
    var log = new ErrorLog();
    String canonical = CanonicalText.of(this, path, text, log);
    if (!log.isEmpty()) {
      throw log.exception();
    }
    return canonical;
  }

  /**
   * The record of all defaults.
   *
   * @throws IllegalStateException if a parameter has none, or if they do not fit each other
   */
  public T defaults() {
    var log = new ErrorLog();
    var at = new Place("defaults", 0, 0);
    var nothing = new YamlNode.Mapping(at, Map.of());
    Object value = new Binder(names, true, log).bind(root, "", nothing, at);
    if (value == null) {
      throw new IllegalStateException(log.exception().getMessage());
    }
    return cast(value);
  }

  /** A record as YAML that reads back to it: every parameter, in declaration order. */
  public String yaml(T value) {
    return ResolvedYaml.of(root, value);
  }

  /** The text of every value of a record by its path, in declaration order; numbers are indices. */
  public Map<String, String> values(T record) {
    var log = new ErrorLog();
    YamlNode.Mapping whole = ParameterFile.parse(root, yaml(record), "", log);
    if (whole == null) {
      throw new IllegalStateException(log.exception().getMessage());
    }
    return GivenValues.of(whole);
  }

  /** The parameters of a record that are not at their defaults, in declaration order. */
  public List<Setting> settings(T value) {
    return SettingList.of(root, value);
  }

  /**
   * A YAML file of all defaults in which comments explain every parameter. A parameter without
   * default is given something that can be read, and its comment says that it is required.
   */
  public String referenceYaml() {
    return ReferenceYaml.of(root);
  }

  Shape.Section root() {
    return root;
  }

  NearestName names() {
    return names;
  }

  T cast(@Nullable Object value) {
    T record = type.cast(value);
    if (record == null) {
      throw new IllegalStateException("no record was made, and no error reported");
    }
    return record;
  }
}
