package ceasefire.cli;

import static ceasefire.param.Role.LABEL;
import static ceasefire.param.Unit.TEXT;

import ceasefire.param.Param;
import java.util.List;
import java.util.stream.Stream;

/** A claim of the sources, and what stands for it in the model. */
record Fact(
    @Param(
        value = "Number of a fact, or c and the number of a contested claim",
        unit = TEXT,
        role = LABEL,
        source = "-")
    String row,

    @Param(value = "The claim in our own words", unit = TEXT, role = LABEL, source = "-")
    String claim,

    @Param(
        value = "Sources, with the author or speaker where known",
        unit = TEXT,
        role = LABEL,
        source = "-")
    List<String> sources,

    @Param(
        value = "Paths of the parameters that stand for it",
        unit = TEXT,
        def = "[]",
        role = LABEL,
        source = "-")
    List<String> parameters,

    @Param(
        value = "Scenarios and overlays that play it, as files below configs/",
        unit = TEXT,
        def = "[]",
        role = LABEL,
        source = "-")
    List<String> scenarios,

    @Param(value = "Metrics that answer it", unit = TEXT, def = "[]", role = LABEL, source = "-")
    List<String> metrics,

    @Param(
        value = "What has to be said of the targets",
        unit = TEXT,
        def = "\"\"",
        role = LABEL,
        source = "-")
    String note) {
  /** The folder that the names of scenarios are relative to. */
  static final String CONFIGS = "configs/";

  Fact {
    sources = List.copyOf(sources);
    parameters = List.copyOf(parameters);
    scenarios = List.copyOf(scenarios);
    metrics = List.copyOf(metrics);
  }

  /** All that stands for it: paths, files from {@code configs/} on, names of metrics. */
  List<String> targets() {
    Stream<String> files = scenarios.stream().map(name -> CONFIGS + name);
    return Stream.of(parameters.stream(), files, metrics.stream())
        .flatMap(s -> s)
        .toList();
  }

  /** Whether a target is this one, or a parameter of this group. */
  boolean isRepresentedBy(String target) {
    return targets().stream().anyMatch(t -> t.equals(target) || t.startsWith(target + "."));
  }
}
