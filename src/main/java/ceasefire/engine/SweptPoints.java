package ceasefire.engine;

import ceasefire.design.DesignPoint;
import ceasefire.model.Scenario;
import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import ceasefire.results.PointTable;
import ceasefire.results.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The design points of an experiment, each checked to make a scenario that can be played.
 *
 * @param experiment as it was read
 * @param points in the order of the dataset
 * @param table what made each of them
 * @param horizons how long ceasefires are followed at each point, days, by the point's hash
 */
public record SweptPoints(
    LoadedExperiment experiment,
    List<DesignPoint> points,
    PointTable table,
    Map<Long, Integer> horizons) {
  private static final int DAYS_PER_WEEK = 7;

  public SweptPoints {
    points = List.copyOf(points);
    horizons = Map.copyOf(horizons);
  }

  /** What is kept of a point's scenario. */
  private record Checked(String sha256, int horizonDays, List<ConfigError> errors) {}

  /**
   * Binds and checks the scenario of each point; each rule that some break is told once.
   *
   * @throws ConfigException of all points at which values do not fit together
   */
  public static SweptPoints of(LoadedExperiment experiment) {
    List<DesignPoint> points = experiment.design().points().stream()
        .sorted((a, b) -> Long.compareUnsigned(a.hash(), b.hash()))
        .toList();
    List<Checked> checked =
        points.parallelStream().map(point -> check(experiment, point)).toList();
    BrokenRules broken = new BrokenRules();
    for (int i = 0; i < points.size(); i++) {
      broken.add(points.get(i), checked.get(i).errors());
    }
    List<ConfigError> errors = broken.errors(experiment.base().file().toString(), points.size());
    if (!errors.isEmpty()) {
      throw new ConfigException(errors);
    }
    List<String> factors = List.copyOf(points.stream()
        .flatMap(point -> point.values().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new)));
    List<PointTable.Row> rows = new ArrayList<>();
    Map<Long, Integer> horizons = new ConcurrentHashMap<>();
    for (int i = 0; i < points.size(); i++) {
      DesignPoint point = points.get(i);
      List<String> values = factors.stream()
          .map(factor -> point.values().getOrDefault(factor, ""))
          .toList();
      rows.add(new PointTable.Row(point.hash(), values, checked.get(i).sha256()));
      horizons.put(point.hash(), checked.get(i).horizonDays());
    }
    var swept = new SweptPoints(experiment, points, new PointTable(factors, rows), horizons);
    checkDays(experiment, swept.shortestHorizonDays());
    return swept;
  }

  /** Refuses to be precise about a day that no trial reaches. */
  private static void checkDays(LoadedExperiment experiment, int horizonDays) {
    List<Target> targets = experiment.experiment().stopping().targets();
    List<ConfigError> errors = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i).isBeyond(horizonDays)) {
        errors.add(experiment
            .config()
            .error(
                ExperimentParams.PRECISION + "." + i,
                targets.get(i).name() + ": a day beyond the horizon",
                "a day up to " + horizonDays,
                ""));
      }
    }
    if (!errors.isEmpty()) {
      throw new ConfigException(errors);
    }
  }

  private static Checked check(LoadedExperiment experiment, DesignPoint point) {
    try {
      var loaded = experiment.at(point);
      return new Checked(Sha256.of(loaded.resolvedYaml()), loaded.value().horizonDays(), List.of());
    } catch (ConfigException e) {
      return new Checked("", 0, e.errors());
    }
  }

  /** Makes players of any of the points; their scenarios are bound anew, which takes little. */
  public PlayerFactory players() {
    Map<Long, DesignPoint> byHash =
        points.stream().collect(Collectors.toMap(DesignPoint::hash, point -> point));
    return ModelPlayer.factory(
        hash -> scenario(byHash, hash), longestHorizonDays() / DAYS_PER_WEEK);
  }

  private Scenario scenario(Map<Long, DesignPoint> byHash, long hash) {
    DesignPoint point = byHash.get(hash);
    if (point == null) {
      throw new IllegalArgumentException("no design point " + Long.toHexString(hash));
    }
    return experiment.scenarioAt(point);
  }

  /** The longest horizon, days. */
  public int longestHorizonDays() {
    return horizons.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** The shortest horizon, days. */
  public int shortestHorizonDays() {
    return horizons.values().stream().mapToInt(Integer::intValue).min().orElse(0);
  }

  /** The experiment, ready to be played. */
  public Experiment toPlay() {
    ExperimentParams params = experiment.experiment();
    return new Experiment(
        experiment.name(),
        experiment.base().value().about().question(),
        params.seed(),
        params.stopping(),
        hashes(),
        params.seeding(),
        params.series());
  }

  /** The hashes of the points, in the order of the dataset. */
  public List<Long> hashes() {
    return points.stream().map(DesignPoint::hash).toList();
  }
}
