package ceasefire.analysis;

import ceasefire.results.Dataset;
import ceasefire.results.TrialStatus;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weekly series that are drawn, over trials still in ceasefire.
 *
 * @param trials how many trials were recorded
 * @param incidents incidents per week on the whole line
 * @param forward foreign brigades in their forward slots
 * @param missing brigades short of the slots to be filled
 * @param homeGap brigades short of what home-defence plans require
 */
public record WeeklyRibbons(
    int trials, Ribbon incidents, Ribbon forward, Ribbon missing, Ribbon homeGap) {
  private static final List<String> SERIES =
      List.of("incidents", "brigades_forward", "brigades_missing", "home_gap");

  /**
   * Reads the series of a dataset with a single design point.
   *
   * <p>A trial's series ends when its ceasefire does; one that collapsed within its first week has
   * none, but is among the recorded trials.
   *
   * @param recordedReplicates how many replicates of a point are recorded
   */
  public static WeeklyRibbons of(Dataset trials, int recordedReplicates) {
    Dataset ok = trials.with(TrialStatus.OK);
    int recorded = (int) IntStream.range(0, ok.size())
        .filter(i -> ok.replicate(i) < recordedReplicates)
        .count();
    List<double[][]> series = trials.series(SERIES);
    return new WeeklyRibbons(
        recorded, ribbon(series, 0), ribbon(series, 1), ribbon(series, 2), ribbon(series, 3));
  }

  private static Ribbon ribbon(List<double[][]> series, int index) {
    return Ribbon.of(SERIES.get(index), List.of(series.get(index)));
  }
}
