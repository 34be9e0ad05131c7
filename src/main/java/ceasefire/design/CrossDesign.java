package ceasefire.design;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Group;
import ceasefire.param.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Every posture in every state of the world: points of levers by points of uncertainties. */
@Kind("cross")
public record CrossDesign(
    @Group("What planners choose: a design of levers") PlainDesign levers,

    @Group("What nobody knows: a design of uncertainties, each point a state of the world")
    PlainDesign worlds)
    implements PartDesign {
  private static final String LEVERS = "levers";
  private static final String WORLDS = "worlds";

  public CrossDesign {
    List<String> names =
        levers.factorsByPlace().values().stream().map(Factor::name).toList();
    worlds.factorsByPlace().forEach((place, factor) -> {
      if (names.contains(factor.name())) {
        throw new CrossParameterException(
            WORLDS + "." + place, factor.name() + " is varied by levers too", "one of the two");
      }
    });
  }

  @Override
  public List<DesignPoint> rows() {
    List<DesignPoint> postures = Factors.inside(LEVERS, levers::points);
    List<DesignPoint> states = Factors.inside(WORLDS, worlds::rows);
    List<DesignPoint> rows = new ArrayList<>();
    for (DesignPoint posture : postures) {
      for (DesignPoint state : states) {
        Map<String, String> values = new TreeMap<>(posture.values());
        values.putAll(state.values());
        rows.add(DesignPoint.of(values));
      }
    }
    return rows;
  }

  @Override
  public Map<String, Factor> factorsByPlace() {
    Map<String, Factor> places =
        new LinkedHashMap<>(Factors.within(LEVERS, levers.factorsByPlace()));
    places.putAll(Factors.within(WORLDS, worlds.factorsByPlace()));
    return places;
  }

  @Override
  public CrossDesign with(Map<String, Factor> factors) {
    return new CrossDesign(
        Factors.inside(LEVERS, () -> levers.with(Factors.of(LEVERS, factors))),
        Factors.inside(WORLDS, () -> worlds.with(Factors.of(WORLDS, factors))));
  }

  @Override
  public CrossDesign withLists(BiFunction<String, ListDesign, ListDesign> change) {
    return new CrossDesign(
        levers.withLists((place, list) -> change.apply(Factors.join(LEVERS, place), list)),
        worlds.withLists((place, list) -> change.apply(Factors.join(WORLDS, place), list)));
  }

  @Override
  public boolean extendable() {
    return levers.extendable() && worlds.extendable();
  }
}
