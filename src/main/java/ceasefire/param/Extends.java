package ceasefire.param;

import ceasefire.param.YamlNode.Entry;
import ceasefire.param.YamlNode.Mapping;
import ceasefire.param.YamlNode.Sequence;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file and those that it builds on.
 *
 * <p>Mappings merge deeply; lists and values replace, but a mapping with indices for keys changes
 * elements of a list; a choice of another kind replaces the whole
 * choice; groups marked {@link Own} are not inherited.
 */
final class Extends {
  /** The key of a file's top level that names the file it builds on. */
  static final String KEY = "extends";

  /** Where it may stand, for a message. */
  static final String PLACE = "it at the top of a file only";

  private static final int MOST_FILES = 10;

  private final Shape.Section root;
  private final ErrorLog log;
  private final List<Path> chain = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private boolean complete = true;

  Extends(Shape.Section root, ErrorLog log) {
    this.root = root;
    this.log = log;
  }

  /** Whether all files of the chain could be read. */
  boolean complete() {
    return complete;
  }

  /** The files of the chain as they are on disk: the file itself and those that it builds on. */
  List<Path> chain() {
    return List.copyOf(chain);
  }

  /** The file's parameters with all that it inherits; null if the file itself cannot be read. */
  @Nullable
  Mapping load(Path file) {
    return load(file, ParameterFile.name(file), null);
  }

  private @Nullable Mapping load(Path file, String name, @Nullable Place referrer) {
    Mapping mapping = ParameterFile.read(root, file, name, referrer, log);
    if (mapping == null) {
      return null;
    }
    chain.add(ParameterFile.real(file));
    names.add(name);
    return inherit(file, mapping);
  }

  private Mapping inherit(Path file, Mapping child) {
    Entry entry = child.entries().get(KEY);
    if (entry == null) {
      return child;
    }
    var entries = new LinkedHashMap<>(child.entries());
    entries.remove(KEY);
    var rest = new Mapping(child.place(), entries);
    Mapping parent = parent(file, entry.value());
    if (parent == null) {
      complete = false;
      return rest;
    }
    return merge(root, withoutOwn(parent), rest);
  }

  private @Nullable Mapping parent(Path file, YamlNode node) {
    if (!(node instanceof YamlNode.Scalar named)
        || named.isNull()
        || named.text().isBlank()) {
      if (!(node instanceof YamlNode.Broken)) {
        log.add(node.place(), KEY, node.described(), "the name of one file");
      }
      return null;
    }
    if (named.text().matches("[A-Za-z][A-Za-z0-9+.-]+://.*")) {
      log.add(
          node.place(),
          KEY,
          named.described() + " is an address",
          "the name of a file on this machine");
      return null;
    }
    Path parent;
    try {
      parent = file.resolveSibling(named.text());
    } catch (InvalidPathException e) {
      log.add(node.place(), KEY, named.described() + " is no file name", "the name of a file");
      return null;
    }
    String name = parent.normalize().toString();
    int met = chain.indexOf(ParameterFile.real(parent));
    if (met >= 0) {
      String cycle = String.join(" -> ", names.subList(met, names.size())) + " -> " + name;
      log.add(node.place(), KEY, "a cycle: " + Wording.printable(cycle), "no cycle");
      return null;
    }
    if (chain.size() == MOST_FILES) {
      log.add(
          node.place(),
          KEY,
          "a chain of more than " + MOST_FILES + " files",
          "at most " + MOST_FILES + " files that build on each other");
      return null;
    }
    return load(parent, name, node.place());
  }

  /** A parent's parameters but for those that a child does not inherit. */
  Mapping withoutOwn(Mapping parent) {
    var entries = new LinkedHashMap<>(parent.entries());
    entries.keySet().removeIf(name -> root.shape(name) instanceof Shape.Section s && s.own());
    return new Mapping(parent.place(), entries);
  }

  /** Lays a child over its parent; the shape is null below names that do not exist. */
  static Mapping merge(@Nullable Shape shape, Mapping parent, Mapping child) {
    Shape.Section section = shape instanceof Shape.Section group ? group : null;
    if (shape instanceof Shape.Choice choice) {
      boolean named = child.entries().containsKey(Shape.Choice.KIND);
      if (named && !choice.kindOf(child).equals(choice.kindOf(parent))) {
        return child;
      }
      section = choice.section(parent);
    }
    var entries = new LinkedHashMap<>(parent.entries());
    for (Map.Entry<String, Entry> named : child.entries().entrySet()) {
      Entry own = named.getValue();
      Entry inherited = entries.get(named.getKey());
      if (inherited != null) {
        Shape inner = section == null ? null : section.shape(named.getKey());
        own = new Entry(own.key(), lay(inner, inherited.value(), own.value()));
      }
      entries.put(named.getKey(), own);
    }
    return new Mapping(child.place(), entries);
  }

  private static YamlNode lay(@Nullable Shape shape, YamlNode below, YamlNode above) {
    if (above instanceof Mapping changes && below instanceof Mapping group) {
      return merge(shape, group, changes);
    }
    if (above instanceof Mapping changes
        && below instanceof Sequence list
        && shape instanceof Shape.Many many) {
      return change(many, list, changes);
    }
    return above;
  }

  /** Changes elements of a list, each named by its index; whatever else is read as no list. */
  private static YamlNode change(Shape.Many many, Sequence list, Mapping changes) {
    Sequence changed = list;
    for (Map.Entry<String, Entry> named : changes.entries().entrySet()) {
      String key = named.getKey();
      int index = key.matches("0|[1-9][0-9]{0,8}")
          ? Integer.parseInt(key)
          : list.items().size();
      if (index >= list.items().size()) {
        return changes;
      }
      YamlNode element = changed.items().get(index);
      changed =
          changed.with(index, lay(many.element(), element, named.getValue().value()));
    }
    return changed;
  }
}
