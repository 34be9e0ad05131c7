package ceasefire.engine;

import ceasefire.design.Design;
import ceasefire.param.Group;
import ceasefire.param.ParameterSpace;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file says of an experiment, beside the parameters of its scenario. */
public record ExperimentParts(
    @Group("How often, and from which seeds") ExperimentParams experiment,

    @Group(value = "Which points of the parameter space are visited", kind = "single")
    Design design) {

  /** The space of all that an experiment's file may say beside its scenario. */
  public static ParameterSpace<ExperimentParts> space() {
    return ParameterSpace.of(ExperimentParts.class);
  }

  /** What these parts are called in a file. */
  public static Set<String> names() {
    return Arrays.stream(ExperimentParts.class.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toUnmodifiableSet());
  }
}
