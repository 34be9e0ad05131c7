package ceasefire.param;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A node of a YAML file that still knows its place; what its text means is up to its reader. */
sealed interface YamlNode {
  /** Where the node begins. */
  Place place();

  /** What the node is, for a message. */
  String described();

  /** A single value; {@code plain} when it stands without quotes and is no block of text. */
  record Scalar(Place place, String text, boolean plain) implements YamlNode {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    /** Whether YAML takes it for no value at all. */
    boolean isNull() {
      return plain && NULLS.contains(text);
    }

    @Override
    public String described() {
      return isNull() ? Wording.nothing(text) : Wording.quoted(text);
    }
  }

  /** A list. */
  record Sequence(Place place, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    Sequence with(int index, YamlNode item) {
      var changed = new ArrayList<>(items);
      changed.set(index, item);
      return new Sequence(place, changed);
    }

    @Override
    public String described() {
      return "a list";
    }
  }

  /** A mapping in the order of the file. */
  record Mapping(Place place, Map<String, Entry> entries) implements YamlNode {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    Mapping with(String name, Entry entry) {
      var changed = new LinkedHashMap<>(entries);
      changed.put(name, entry);
      return new Mapping(place, changed);
    }

    @Override
    public String described() {
      return "a group";
    }
  }

  /** Something that was reported already and must not be reported again. */
  record Broken(Place place) implements YamlNode {
    @Override
    public String described() {
      return "an error";
    }
  }

  /** A value of a mapping, and where its key stands. */
  record Entry(Place key, YamlNode value) {}
}
