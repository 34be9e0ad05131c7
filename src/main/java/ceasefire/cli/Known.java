package ceasefire.cli;

import ceasefire.engine.Reading;
import ceasefire.engine.Stops;
import ceasefire.stats.Interval;
import java.util.List;

/**
 * How precisely a design point knows what it was to know, for programs.
 *
 * @param metric what was to be known
 * @param statistic what it is: share, survival or mean
 * @param wanted the half-width that was asked for
 * @param interval what is known
 * @param level at which the interval is made, so that it has its confidence
 * @param trials after how many one stopped
 * @param verdict whether it suffices
 * @param needed about how many trials it takes; 0 where that cannot be told
 */
record Known(
    String metric,
    String statistic,
    double wanted,
    Interval interval,
    double level,
    int trials,
    String verdict,
    long needed) {

  /** What is known at a point; nothing where it was not asked. */
  static List<Known> of(Stops stops, long point) {
    return stops.byPoint().values().stream()
        .filter(found -> found.point() == point)
        .flatMap(found ->
            found.readings().stream().map(reading -> of(stops, reading, found.replicates())))
        .toList();
  }

  private static Known of(Stops stops, Reading reading, int trials) {
    return new Known(
        reading.target().name(),
        reading.target().statistic(),
        reading.target().halfWidth(),
        reading.interval().withConfidence(stops.rule().confidence()),
        stops.rule().level(),
        trials,
        reading.verdict().text(),
        reading.needed());
  }
}
