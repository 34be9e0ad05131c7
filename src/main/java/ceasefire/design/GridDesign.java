package ceasefire.design;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Group;
import ceasefire.param.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every combination of the factors' levels; the last factor changes fastest.
 */
@Kind("grid")
public record GridDesign(
    @Group(value = "What is varied", min = 1) List<Factor> factors) implements FactorDesign {
  private static final int MOST_POINTS = 1_000_000;

  public GridDesign {
    factors = Factors.distinct(factors);
  }

  @Override
  public GridDesign of(List<Factor> others) {
    return new GridDesign(others);
  }

  @Override
  public List<DesignPoint> rows() {
    List<List<String>> levels = Factors.gridLevels(factors);
    double size = 1;
    for (List<String> some : levels) {
      size *= some.size();
    }
    if (size > MOST_POINTS) {
      throw new CrossParameterException(
          "factors", "more than 1,000,000 points", "fewer levels, or a sample");
    }
    List<DesignPoint> rows = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      Map<String, String> values = new TreeMap<>();
      int rest = row;
      for (int f = factors.size() - 1; f >= 0; f--) {
        int n = levels.get(f).size();
        values.put(factors.get(f).name(), levels.get(f).get(rest % n));
        rest /= n;
      }
      rows.add(DesignPoint.of(values));
    }
    return rows;
  }
}
