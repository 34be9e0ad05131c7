package ceasefire.engine;

import java.util.List;

/**
 * What was found at a design point when one looked.
 *
 * @param point its hash
 * @param replicates so many trials were there
 * @param readings one for each target
 * @param stops whether no more trials are played there
 */
public record Judgement(long point, int replicates, List<Reading> readings, boolean stops) {

  public Judgement {
    readings = List.copyOf(readings);
  }

  /** Whether all is known as well as it is to be. */
  public boolean reached() {
    return readings.stream().allMatch(reading -> reading.verdict().suffices());
  }

  /** About how many replicates it takes, or would take. */
  public long needed() {
    return readings.stream().mapToLong(Reading::needed).reduce(replicates, StrictMath::max);
  }
}
