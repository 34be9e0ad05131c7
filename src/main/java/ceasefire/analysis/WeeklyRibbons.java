package ceasefire.analysis;

import ceasefire.results.Dataset;
import ceasefire.results.RecordedSeries;
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
  /** The weekly series that they are made of. */
  static final List<String> SERIES =
      List.of("incidents", "brigades_forward", "brigades_missing", "home_gap");

  /**
   * Sums up the series of a dataset with a single design point.
   *
   * <p>A trial's series ends when its ceasefire does; one that collapsed within its first week has
   * none, but is among the recorded trials.
   *
   * @param series of {@link #SERIES}, of the same dataset
   * @param recordedReplicates how many replicates of a point are recorded
   */
  static WeeklyRibbons of(Dataset trials, RecordedSeries series, int recordedReplicates) {
    Dataset ok = trials.with(TrialStatus.OK);
    int recorded = (int) IntStream.range(0, ok.size())
        .filter(i -> ok.replicate(i) < recordedReplicates)
        .count();
    return new WeeklyRibbons(
        recorded,
        ribbon(series, "incidents"),
        ribbon(series, "brigades_forward"),
        ribbon(series, "brigades_missing"),
        ribbon(series, "home_gap"));
  }

  /** Nothing to draw: no trial was recorded. */
  public static WeeklyRibbons none() {
    Ribbon none = Ribbon.of("none", List.of());
    return new WeeklyRibbons(0, none, none, none, none);
  }

  private static Ribbon ribbon(RecordedSeries series, String name) {
    return Ribbon.of(name, List.of(series.of(name)));
  }
}
