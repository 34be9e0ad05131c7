package ceasefire.gui;

import ceasefire.model.Scenario;
import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import ceasefire.param.ConfigReader;
import ceasefire.param.Parameter;
import ceasefire.param.ParameterSpace;
import ceasefire.param.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A scenario in the making: what was read, and what the user has changed in it. It fits at any time: a
 * change that does not is refused and told.
 */
final class Draft {
  private static final String KIND = ".kind";
  private static final List<Role> ORDER = List.of(Role.LEVER, Role.UNCERTAINTY, Role.CONSTANT);

  private final ParameterSpace<Scenario> space;
  private final Scenario read;
  private final Map<String, List<Parameter>> declared = new HashMap<>();
  private Map<String, String> changes = new LinkedHashMap<>();
  private Scenario scenario;
  private List<Knob> knobs;

  Draft(ParameterSpace<Scenario> space, Scenario read) {
    this.space = space;
    this.read = read;
    for (Parameter parameter : space.parameters()) {
      declared.computeIfAbsent(parameter.path(), path -> new ArrayList<>()).add(parameter);
    }
    scenario = read;
    knobs = turned(read);
  }

  /** The scenario with all changes. */
  Scenario scenario() {
    return scenario;
  }

  /** The scenario without any. */
  Scenario read() {
    return read;
  }

  /** The changes, as options {@code path=value}. */
  List<String> changes() {
    return changes.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
  }

  /** All that can be changed: levers first, then uncertainties, then what is fixed. */
  List<Knob> knobs() {
    return knobs;
  }

  /** What can be changed at a path. */
  Optional<Knob> knob(String path) {
    return knobs.stream().filter(knob -> knob.path().equals(path)).findFirst();
  }

  /** Changes a parameter; returns what is wrong with that, in which case nothing has changed. */
  Optional<String> change(String path, String value) {
    Map<String, String> next = new LinkedHashMap<>(changes);
    if (path.endsWith(KIND)) {
      String choice = path.substring(0, path.length() - KIND.length() + 1);
      next.keySet().removeIf(other -> other.startsWith(choice));
    }
    next.put(path, value);
    return take(next);
  }

  /** Takes back a change of a parameter, or of all. */
  Optional<String> restore(String path) {
    Map<String, String> next = new LinkedHashMap<>(changes);
    next.remove(path);
    return take(next);
  }

  void restore() {
    take(Map.of());
  }

  private Optional<String> take(Map<String, String> next) {
    List<String> sets =
        next.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
    try {
      scenario = sets.isEmpty() ? read : ConfigReader.varied(space, read, "", sets);
    } catch (ConfigException refused) {
      return Optional.of(
          refused.errors().stream().map(Draft::words).collect(Collectors.joining("\n")));
    }
    changes = new LinkedHashMap<>(next);
    knobs = turned(scenario);
    Map<String, String> before = space.values(read);
    Map<String, String> now = space.values(scenario);
    changes
        .entrySet()
        .removeIf(
            e -> now.containsKey(e.getKey()) && now.get(e.getKey()).equals(before.get(e.getKey())));
    return Optional.empty();
  }

  private static String words(ConfigError error) {
    return error.path() + ": " + error.problem()
        + (error.expected().isEmpty() ? "" : "; expected " + error.expected());
  }

  private List<Knob> turned(Scenario of) {
    Map<String, String> values = space.values(of);
    List<Knob> all = new ArrayList<>();
    values.forEach((path, value) -> {
      Parameter parameter = declaration(path, values);
      if (parameter != null && !parameter.list() && ORDER.contains(parameter.role())) {
        all.add(new Knob(path, parameter, value));
      }
    });
    all.sort(Comparator.comparingInt(knob -> ORDER.indexOf(knob.parameter().role())));
    return Collections.unmodifiableList(all);
  }

  /** What is declared of a path, among the kinds that are chosen here; null for an element of a list. */
  private @Nullable Parameter declaration(String path, Map<String, String> values) {
    for (Parameter each : declared.getOrDefault(general(path), List.of())) {
      boolean chosen = each.when().entrySet().stream()
          .allMatch(kind -> kind.getValue().equals(values.get(concrete(kind.getKey(), path))));
      if (chosen) {
        return each;
      }
    }
    return null;
  }

  /** A path with {@code *} for every index. */
  static String general(String path) {
    return path.replaceAll("(?<=\\.)[0-9]+(?=\\.|$)", "*");
  }

  /** A general path with the indices of another path that begins like it. */
  private static String concrete(String general, String like) {
    String[] parts = general.split("\\.", -1);
    String[] indices = like.split("\\.", -1);
    for (int i = 0; i < Math.min(parts.length, indices.length); i++) {
      parts[i] = parts[i].equals("*") ? indices[i] : parts[i];
    }
    return String.join(".", parts);
  }
}
