package ceasefire.study;

import ceasefire.analysis.Operand;
import ceasefire.analysis.Yardstick;
import ceasefire.design.DesignPoint;
import ceasefire.engine.StoredExperiment;
import ceasefire.results.Dataset;
import ceasefire.results.NoResultException;
import ceasefire.results.PointTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The postures that a finished result holds: one for each of its design points.
 *
 * @param name what the result is called
 * @param folder where it is
 * @param experiment what made it
 */
public record StoredOperands(String name, Path folder, StoredExperiment experiment) {

  /**
   * Opens a finished result.
   *
   * @throws NoResultException when there is none
   * @throws ceasefire.results.StorageException when a file is missing or damaged
   * @throws ceasefire.param.ConfigException when this version does not understand its scenario
   */
  public static StoredOperands open(String name, Path folder) {
    NoResultException.unlessFinished(folder);
    return new StoredOperands(name, folder, StoredExperiment.read(folder));
  }

  /** The hashes of its design points. */
  public List<Long> points() {
    return experiment.experiment().points();
  }

  /**
   * Reads the postures.
   *
   * @param only the design point wanted; empty for all of them
   */
  public List<Operand> read(OptionalLong only) {
    List<String> columns =
        Dataset.metrics(folder).stream().filter(Yardstick.COLUMNS::contains).toList();
    Map<Long, String> factors = factors();
    boolean alone = points().size() == 1;
    List<Operand> operands = new ArrayList<>();
    Dataset.byPoint(folder, columns, trials -> {
      long point = trials.point(0);
      if (only.isEmpty() || only.getAsLong() == point) {
        String title = experiment.points().experiment().base().value().about().title();
        operands.add(new Operand(
                alone ? name : name + ":" + DesignPoint.hex(point),
                alone ? title : factors.getOrDefault(point, title),
                experiment.points().horizons().getOrDefault(point, 0),
                trials)
            .stoppedAtOneOf(experiment.experiment().stopping().looks().size())
            .playedFrom(experiment.experiment().seed()));
      }
    });
    return operands;
  }

  /** What made each design point, in words: the last words of its factors' paths and their values. */
  private Map<Long, String> factors() {
    PointTable table = experiment.points().table();
    Map<Long, String> words = new HashMap<>();
    for (PointTable.Row row : table.rows()) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < table.factors().size(); i++) {
        String factor = table.factors().get(i);
        parts.add(
            factor.substring(factor.lastIndexOf('.') + 1) + "=" + row.values().get(i));
      }
      words.put(row.point(), String.join(", ", parts));
    }
    return words;
  }
}
