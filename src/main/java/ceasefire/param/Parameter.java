package ceasefire.param;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A parameter as tables, sliders and schemas show it.
 *
 * @param path its path; {@code *} stands for the index of a list's element
 * @param meaning what it is, as a noun phrase
 * @param unit its unit
 * @param min the smallest number allowed (of a date: the first year), or minus infinity
 * @param max the largest number allowed (of a date: the last year), or infinity
 * @param def its default as it stands in YAML; empty where a file must give it
 * @param role who sets it
 * @param source where the default and the range come from
 * @param type number, integer, boolean, text, date, option (of an enum) or kind (of a choice)
 * @param options what an option or a kind may be; otherwise empty
 * @param list whether it is a list of such values
 * @param when the kinds that must be chosen for it to exist, outermost first: path of the kind ->
 *     kind; two parameters of one path differ in this
 */
public record Parameter(
    String path,
    String meaning,
    Unit unit,
    double min,
    double max,
    String def,
    Role role,
    String source,
    String type,
    List<String> options,
    boolean list,
    Map<String, String> when) {

  /** Copies the collections. */
  public Parameter {
    options = List.copyOf(options);
    when = Collections.unmodifiableMap(new LinkedHashMap<>(when));
  }

  /** Whether it is a number, or a list of numbers. */
  public boolean numeric() {
    return type.equals("number") || type.equals("integer");
  }

  /** Whether every file must give it. */
  public boolean required() {
    return def.isEmpty();
  }

  /** Its range or options as text, without the unit; empty where anything goes. */
  public String range() {
    if (!options.isEmpty()) {
      return String.join(", ", options);
    }
    if (type.equals("date")) {
      boolean bounded = Double.isFinite(min) && Double.isFinite(max);
      return bounded ? (int) min + " to " + (int) max : "";
    }
    return type.equals("boolean") ? "true, false" : Wording.range(Unit.NONE, min, max);
  }
}
