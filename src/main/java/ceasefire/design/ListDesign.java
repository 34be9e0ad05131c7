package ceasefire.design;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.TEXT;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Group;
import ceasefire.param.Kind;
import ceasefire.param.Param;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Points that are told one by one, here or in a table of their own. */
@Kind("list")
public record ListDesign(
    @Group("The points") List<ListedPoint> listed,

    @Param(
        value = "CSV file with more points, relative to this one: a header of paths, a row a point",
        unit = TEXT,
        def = "\"\"",
        role = CONSTANT,
        source = "the experiment's question")
    String file)
    implements PlainDesign {

  public ListDesign {
    listed = List.copyOf(listed);
    if (listed.isEmpty() && file.isEmpty()) {
      throw new CrossParameterException("listed", "no points", "at least one, or a file");
    }
  }

  @Override
  public List<DesignPoint> rows() {
    List<DesignPoint> rows = new ArrayList<>();
    Map<Long, Integer> met = new HashMap<>();
    for (ListedPoint one : listed) {
      DesignPoint point = one.point();
      Integer first = met.putIfAbsent(point.hash(), rows.size());
      if (first != null) {
        throw new CrossParameterException(
            "listed." + rows.size(), "the same as point " + first, "each point once");
      }
      rows.add(point);
    }
    return rows;
  }

  @Override
  public Map<String, Factor> factorsByPlace() {
    Map<String, Factor> places = new LinkedHashMap<>();
    for (int p = 0; p < listed.size(); p++) {
      List<String> set = listed.get(p).set();
      for (int i = 0; i < set.size(); i++) {
        places.put("listed." + p + ".set." + i, ListedPoint.factor(set.get(i)));
      }
    }
    return places;
  }

  @Override
  public ListDesign with(Map<String, Factor> factors) {
    List<ListedPoint> changed = new ArrayList<>();
    for (int p = 0; p < listed.size(); p++) {
      List<String> set = new ArrayList<>(listed.get(p).set());
      for (int i = 0; i < set.size(); i++) {
        Factor factor = factors.get("listed." + p + ".set." + i);
        if (factor != null) {
          set.set(i, factor.name() + "=" + factor.gridLevels().get(0));
        }
      }
      changed.add(new ListedPoint(set));
    }
    return new ListDesign(changed, file);
  }

  @Override
  public ListDesign withLists(BiFunction<String, ListDesign, ListDesign> change) {
    return change.apply("", this);
  }

  /** The same with the file's points behind those that are here. */
  ListDesign read(List<ListedPoint> ofFile) {
    List<ListedPoint> all = new ArrayList<>(listed);
    all.addAll(ofFile);
    return new ListDesign(all, "");
  }
}
