package ceasefire.engine;

import ceasefire.design.Design;
import ceasefire.design.DesignPoint;
import ceasefire.design.Overlays;
import ceasefire.model.Scenario;
import ceasefire.param.ConfigException;
import ceasefire.param.Loaded;
import ceasefire.param.ParsedConfig;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An experiment as it was read, complete: no file is needed any more.
 *
 * @param name short name, as the file's with those of its overlays
 * @param base the scenario where no factor is varied
 * @param experiment how often points are played
 * @param design the points, with files read and values in one way
 * @param overlays what the overlays among the factors set
 * @param config what scenarios of points are bound from
 */
public record LoadedExperiment(
    String name,
    Loaded<Scenario> base,
    ExperimentParams experiment,
    Design design,
    Overlays overlays,
    ParsedConfig<Scenario, ExperimentParts> config) {
  /**
   * The scenario at a point.
   *
   * @throws ConfigException naming the point, if its values do not fit together
   */
  public Loaded<Scenario> at(DesignPoint point) {
    return config.loaded(label(point), sets(point));
  }

  /** The same without its text, in less time. */
  public Scenario scenarioAt(DesignPoint point) {
    return config.varied(label(point), sets(point));
  }

  /** Scenario, experiment and design as a file that says the same and needs no other. */
  public String resolvedYaml() {
    return base.resolvedYaml()
        + ExperimentParts.space().yaml(new ExperimentParts(experiment, design));
  }

  /** How many trials each point has. */
  public StoppingRule stopping() {
    return experiment.stopping();
  }

  /** What a point sets, as options {@code path=value}. */
  public List<String> sets(DesignPoint point) {
    return point.values().entrySet().stream()
        .flatMap(value -> overlays.sets(value.getKey(), value.getValue()).stream())
        .toList();
  }

  private String label(DesignPoint point) {
    return base.file() + ": point " + text(point);
  }

  /** A point's hash and what makes it. */
  static String text(DesignPoint point) {
    String values = point.values().entrySet().stream()
        .map(value -> value.getKey() + "=" + value.getValue())
        .collect(Collectors.joining(" "));
    return DesignPoint.hex(point.hash()) + (values.isEmpty() ? "" : " (" + values + ")");
  }

  /** The same under another name. */
  public LoadedExperiment named(String other) {
    return new LoadedExperiment(other, base, experiment, design, overlays, config);
  }
}
