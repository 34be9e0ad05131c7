package ceasefire.design;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.TEXT;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A point that is told value by value. */
public record ListedPoint(
    @Param(
        value = "Its values, each as path=value; nothing for the scenario as it is",
        unit = TEXT,
        def = "[]",
        role = CONSTANT,
        source = "the experiment's question")
    List<String> set) {

  public ListedPoint {
    set = List.copyOf(set);
    Map<String, String> met = new TreeMap<>();
    for (int i = 0; i < set.size(); i++) {
      int equals = set.get(i).indexOf('=');
      if (equals < 1) {
        throw new CrossParameterException(
            "set." + i, "\"" + set.get(i) + "\" names no value", "path=value");
      }
      if (met.put(factor(set.get(i)).path(), "") != null) {
        throw new CrossParameterException(
            "set." + i, factor(set.get(i)).path() + " is set twice", "each parameter once");
      }
    }
  }

  /** The point that it is. */
  DesignPoint point() {
    Map<String, String> values = new TreeMap<>();
    for (String text : set) {
      LevelsFactor factor = factor(text);
      values.put(factor.path(), factor.values().get(0));
    }
    return DesignPoint.of(values);
  }

  /** One of its values, as a factor of one level. */
  static LevelsFactor factor(String text) {
    int equals = text.indexOf('=');
    return new LevelsFactor(
        text.substring(0, equals).strip(), List.of(text.substring(equals + 1).strip()));
  }
}
