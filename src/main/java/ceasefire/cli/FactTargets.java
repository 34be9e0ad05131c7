package ceasefire.cli;

import ceasefire.model.Scenario;
import ceasefire.param.Parameter;
import ceasefire.param.ParameterSpace;
import ceasefire.results.Metric;
import ceasefire.results.Metrics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What facts can be traced to: the parameters, metrics and scenario files that there are. */
final class FactTargets {
  private final ParameterSpace<Scenario> space = Scenario.space();

  /** The parameters that stand for a fact, those of one path together; none for a dead path. */
  List<Parameter> parameters(Fact fact) {
    return fact.parameters().stream().flatMap(path -> parameters(path).stream()).toList();
  }

  /** The metrics that stand for a fact. */
  List<Metric> metrics(Fact fact) {
    return fact.metrics().stream().flatMap(name -> metric(name).stream()).toList();
  }

  /** A metric by its name. */
  Optional<Metric> metric(String name) {
    return Metrics.ALL.stream().filter(metric -> metric.name().equals(name)).findFirst();
  }

  /** A parameter by its path; several where kinds of a choice share it. */
  List<Parameter> parameters(String path) {
    return space.parameters().stream().filter(p -> p.path().equals(path)).toList();
  }

  /** The targets of a fact that do not exist, a sentence for each, with the nearest path. */
  List<String> dead(Fact fact, Path configs) {
    var problems = new ArrayList<String>();
    for (String path : fact.parameters()) {
      if (parameters(path).isEmpty()) {
        String near = space.nearest(path);
        String hint = near.isEmpty() ? "" : "; did you mean " + near + "?";
        problems.add("row " + fact.row() + ": there is no parameter " + path + hint);
      }
    }
    for (String name : fact.scenarios()) {
      if (!Files.isRegularFile(configs.resolve(name))) {
        problems.add("row " + fact.row() + ": there is no file " + Fact.CONFIGS + name);
      }
    }
    for (String name : fact.metrics()) {
      if (metric(name).isEmpty()) {
        problems.add("row " + fact.row() + ": there is no metric " + name);
      }
    }
    return problems;
  }
}
