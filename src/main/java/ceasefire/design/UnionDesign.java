package ceasefire.design;

import ceasefire.param.Group;
import ceasefire.param.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The points of several designs, those that they share once. */
@Kind("union")
public record UnionDesign(
    @Group(value = "The designs", min = 1) List<PartDesign> designs) implements Design {
  private static final String PLACE = "designs.";

  public UnionDesign {
    designs = List.copyOf(designs);
  }

  @Override
  public List<DesignPoint> rows() {
    List<DesignPoint> rows = new ArrayList<>();
    for (int d = 0; d < designs.size(); d++) {
      rows.addAll(Factors.inside(PLACE + d, designs.get(d)::rows));
    }
    return rows;
  }

  @Override
  public Map<String, Factor> factorsByPlace() {
    Map<String, Factor> places = new LinkedHashMap<>();
    for (int d = 0; d < designs.size(); d++) {
      places.putAll(Factors.within(PLACE + d, designs.get(d).factorsByPlace()));
    }
    return places;
  }

  @Override
  public UnionDesign with(Map<String, Factor> factors) {
    List<PartDesign> changed = new ArrayList<>();
    for (int d = 0; d < designs.size(); d++) {
      PartDesign part = designs.get(d);
      String place = PLACE + d;
      changed.add(Factors.inside(place, () -> part.with(Factors.of(place, factors))));
    }
    return new UnionDesign(changed);
  }

  @Override
  public UnionDesign withLists(BiFunction<String, ListDesign, ListDesign> change) {
    List<PartDesign> changed = new ArrayList<>();
    for (int d = 0; d < designs.size(); d++) {
      String part = PLACE + d;
      changed.add(
          designs.get(d).withLists((place, list) -> change.apply(Factors.join(part, place), list)));
    }
    return new UnionDesign(changed);
  }

  @Override
  public boolean extendable() {
    return designs.stream().allMatch(Design::extendable);
  }
}
