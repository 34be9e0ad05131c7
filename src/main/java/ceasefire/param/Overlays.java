package ceasefire.param;

import ceasefire.param.YamlNode.Entry;
import ceasefire.param.YamlNode.Mapping;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays files over a scenario's parameters, none of which may set what another sets.
 *
 * <p>So the order of overlays is no matter. They merge with the scenario as a file merges with the
 * one that it builds on; a list is set as a whole, or its elements by their indices. A group marked {@link Own} is checked and then
 * left out: it says what the overlay is about, not the scenario. An overlay has no {@code extends},
 * so that all it sets can be seen in it.
 */
final class Overlays {
  private static final Place NOWHERE = new Place("", 1, 1);

  private final Shape.Section root;
  private final NearestName names;
  private final ErrorLog log;
  private boolean complete = true;

  Overlays(Shape.Section root, NearestName names, ErrorLog log) {
    this.root = root;
    this.names = names;
    this.log = log;
  }

  /** Whether all overlays could be read. */
  boolean complete() {
    return complete;
  }

  /** What the files set, taken together; where two set the same, the first. */
  Mapping load(List<Path> files) {
    var all = new Mapping(NOWHERE, Map.of());
    Set<Path> met = new HashSet<>();
    for (Path file : files) {
      String name = ParameterFile.name(file);
      if (!met.add(ParameterFile.real(file))) {
        log.add(new Place(name, 0, 0), "", "an overlay given twice", "each overlay once");
        continue;
      }
      Mapping given = ParameterFile.read(root, file, name, null, log);
      if (given == null) {
        complete = false;
      } else {
        all = joined("", all, parametersOf(given));
      }
    }
    return all;
  }

  /** The parameters of a scenario with overlays on them. */
  Mapping lay(Mapping scenario, Mapping overlays) {
    return new Mapping(scenario.place(), Extends.merge(root, scenario, overlays).entries());
  }

  /** What an overlay sets, without what it says of itself, which is checked. */
  Mapping parametersOf(Mapping overlay) {
    var entries = new LinkedHashMap<>(overlay.entries());
    Entry parent = entries.remove(Extends.KEY);
    if (parent != null) {
      log.add(
          parent.key(),
          Extends.KEY,
          "an overlay cannot build on a file",
          "only the parameters that it changes");
    }
    for (Map.Entry<String, Entry> named : overlay.entries().entrySet()) {
      if (root.shape(named.getKey()) instanceof Shape.Section section && section.own()) {
        Entry own = named.getValue();
        // Nothing is missing in it: it need not be there at all.
        new Binder(names, false, log).bind(section, named.getKey(), own.value(), own.key());
        entries.remove(named.getKey());
      }
    }
    return new Mapping(overlay.place(), entries);
  }

  private Mapping joined(String path, Mapping first, Mapping second) {
    var entries = new LinkedHashMap<>(first.entries());
    for (Map.Entry<String, Entry> named : second.entries().entrySet()) {
      Entry own = named.getValue();
      Entry earlier = entries.putIfAbsent(named.getKey(), own);
      String inner = NearestName.join(path, named.getKey());
      if (earlier == null) {
        continue;
      }
      if (earlier.value() instanceof Mapping one && own.value() instanceof Mapping other) {
        entries.put(named.getKey(), new Entry(earlier.key(), joined(inner, one, other)));
      } else if (!(earlier.value() instanceof YamlNode.Broken)
          && !(own.value() instanceof YamlNode.Broken)) {
        log.add(
            own.key(),
            inner,
            "set by two overlays, first in " + earlier.key().text(),
            "overlays that set different parameters");
      }
    }
    return new Mapping(first.place(), entries);
  }
}
