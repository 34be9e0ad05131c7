package ceasefire.report;

/**
 * A factor of a sweep, as axes show it.
 *
 * @param path of its parameter, or its name
 * @param unit of its levels; empty where they have none
 * @param whole whether there is nothing between whole numbers
 * @param logarithmic whether its levels are spread evenly by their ratios
 */
public record SweptFactor(String path, String unit, boolean whole, boolean logarithmic) {

  /** A name with the unit behind it. */
  String labelled(String name) {
    return unit.isEmpty() ? name : name + " (" + unit + ")";
  }
}
