package ceasefire.design;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.TEXT;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Kind;
import ceasefire.param.Param;
import java.util.List;

/** A parameter that takes some values. */
@Kind("levels")
public record LevelsFactor(
    @VariedPath String path,

    @Param(
        value = "Values, each as it would stand in a scenario",
        unit = TEXT,
        role = CONSTANT,
        source = "the experiment's question")
    List<String> values)
    implements ListedFactor {

  public LevelsFactor {
    if (values.isEmpty()) {
      throw new CrossParameterException("values", "no values", "at least one");
    }
    ListedFactor.check("values", values);
    values = List.copyOf(values);
  }

  @Override
  public String name() {
    return path;
  }

  @Override
  public List<String> gridLevels() {
    return values;
  }
}
