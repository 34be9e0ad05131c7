package ceasefire.engine;

import ceasefire.design.Design;
import ceasefire.param.Group;
import ceasefire.param.ParameterSpace;

/** What a file says of an experiment, beside the parameters of its scenario. */
public record ExperimentParts(
    @Group("How often, and from which seeds") ExperimentParams experiment,

    @Group(value = "Which points of the parameter space are visited", kind = "single")
    Design design) {

  /** The space of all that an experiment's file may say beside its scenario. */
  public static ParameterSpace<ExperimentParts> space() {
    return ParameterSpace.of(ExperimentParts.class);
  }
}
