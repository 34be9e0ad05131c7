package ceasefire.design;

import ceasefire.param.DecimalText;
import ceasefire.param.Kind;
import ceasefire.param.ParameterSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A factor as people see it, whatever the parts of the design that vary it.
 *
 * @param name the parameter's path, or the name of overlays
 * @param role who sets it
 * @param levels its levels, or its distribution and range
 */
public record FactorCard(String name, FactorRole role, String levels) {
  private static final int MOST_LEVELS = 8;

  /** The factors of a design, in its order. */
  public static List<FactorCard> of(Design design, ParameterSpace<?> space) {
    Map<String, Set<String>> levels = new LinkedHashMap<>();
    Map<String, FactorRole> roles = new LinkedHashMap<>();
    design.factorsByPlace().values().forEach(factor -> {
      Set<String> met = levels.computeIfAbsent(factor.name(), name -> new LinkedHashSet<>());
      List<String> grid = factor.gridLevels();
      if (grid.isEmpty() && factor instanceof NumberFactor number) {
        met.add(distribution(number));
      }
      met.addAll(grid);
      roles.merge(
          factor.name(), FactorRole.of(factor, space), (a, b) -> a == b ? a : FactorRole.MIXED);
    });
    List<FactorCard> cards = new ArrayList<>();
    levels.forEach((name, some) -> cards.add(new FactorCard(name, role(roles, name), text(some))));
    return cards;
  }

  private static FactorRole role(Map<String, FactorRole> roles, String name) {
    return roles.getOrDefault(name, FactorRole.CONSTANT);
  }

  private static String distribution(NumberFactor factor) {
    Kind kind = factor.getClass().getAnnotation(Kind.class);
    return (kind == null ? "" : kind.value() + " ")
        + DecimalText.of(factor.low())
        + " to "
        + DecimalText.of(factor.high());
  }

  private static String text(Set<String> levels) {
    String shown = String.join(", ", levels.stream().limit(MOST_LEVELS).toList());
    return levels.size() > MOST_LEVELS ? shown + ", ... (" + levels.size() + ")" : shown;
  }
}
