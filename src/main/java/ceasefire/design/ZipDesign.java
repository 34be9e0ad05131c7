package ceasefire.design;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Group;
import ceasefire.param.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The first levels of all factors, the second levels of all, and so on.
 */
@Kind("zip")
public record ZipDesign(
    @Group(value = "What is varied", min = 1) List<Factor> factors) implements FactorDesign {

  public ZipDesign {
    factors = Factors.distinct(factors);
  }

  @Override
  public ZipDesign of(List<Factor> others) {
    return new ZipDesign(others);
  }

  @Override
  public List<DesignPoint> rows() {
    List<List<String>> levels = Factors.gridLevels(factors);
    int n = levels.get(0).size();
    for (int f = 1; f < levels.size(); f++) {
      if (levels.get(f).size() != n) {
        throw new CrossParameterException(
            "factors." + f,
            levels.get(f).size() + " levels, but the first factor has " + n,
            "as many");
      }
    }
    List<DesignPoint> rows = new ArrayList<>();
    for (int row = 0; row < n; row++) {
      Map<String, String> values = new TreeMap<>();
      for (int f = 0; f < levels.size(); f++) {
        values.put(factors.get(f).name(), levels.get(f).get(row));
      }
      rows.add(DesignPoint.of(values));
    }
    return rows;
  }
}
