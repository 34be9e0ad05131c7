package ceasefire.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The area under the ROC curve of a score: the chance that it is higher where the event follows than
 * where it does not, ties counting half (Mann and Whitney 1947), with an interval that allows for
 * observations that belong together, such as those of one trial (Obuchowski 1997, Biometrics 53).
 */
public final class ClusteredAuc {
  /**
   * One observation.
   *
   * @param cluster number of what it belongs to, at least 0
   * @param score the score; no NaN
   * @param event whether the event followed
   */
  public record Observation(int cluster, double score, boolean event) {}

  private ClusteredAuc() {}

  /**
   * The area, 0-1, with the interval of its logit; n counts the observations. Without an event or
   * without a non-event there is no area, NaN; with a single cluster of either, or an area of 0 or 1,
   * no interval.
   *
   * @throws IllegalArgumentException if a score is NaN or confidence is not within (0, 1)
   */
  public static Interval of(List<Observation> observations, double confidence) {
    Confidence.check(confidence);
    List<Observation> sorted = new ArrayList<>(observations);
    sorted.sort(Comparator.comparingDouble(Observation::score));
    int n = sorted.size();
    long events = sorted.stream().filter(Observation::event).count();
    long others = n - events;
    if (n > 0 && Double.isNaN(sorted.get(n - 1).score())) {
      throw new IllegalArgumentException("a score is no number");
    }
    if (events == 0 || others == 0) {
      return new Interval(Double.NaN, Double.NaN, Double.NaN, confidence, n);
    }
    double[] placements = placements(sorted, events, others);
    double area = 0;
    for (int i = 0; i < n; i++) {
      area += sorted.get(i).event() ? placements[i] / events : 0;
    }
    double error = StrictMath.sqrt(variance(sorted, placements, area, events, others));
    if (!(area > 0 && area < 1) || Double.isNaN(error)) {
      return new Interval(area, Double.NaN, Double.NaN, confidence, n);
    }
    double logit = StrictMath.log(area / (1 - area));
    double half = Confidence.normalDeviation(confidence) * error / (area * (1 - area));
    return new Interval(area, logistic(logit - half), logistic(logit + half), confidence, n);
  }

  /** Of each event the share of non-events below it, of each non-event the share of events above. */
  private static double[] placements(List<Observation> sorted, long events, long others) {
    int n = sorted.size();
    double[] placements = new double[n];
    long eventsBelow = 0;
    long othersBelow = 0;
    int from = 0;
    while (from < n) {
      int to = from;
      long tiedEvents = 0;
      while (to < n && sorted.get(to).score() == sorted.get(from).score()) {
        tiedEvents += sorted.get(to).event() ? 1 : 0;
        to++;
      }
      long tiedOthers = to - from - tiedEvents;
      for (int i = from; i < to; i++) {
        placements[i] = sorted.get(i).event()
            ? (othersBelow + tiedOthers / 2.0) / others
            : (events - eventsBelow - tiedEvents / 2.0) / events;
      }
      eventsBelow += tiedEvents;
      othersBelow += tiedOthers;
      from = to;
    }
    return placements;
  }

  private static double variance(
      List<Observation> sorted, double[] placements, double area, long events, long others) {
    int clusters = sorted.stream().mapToInt(Observation::cluster).max().orElse(-1) + 1;
    double[] ofEvents = new double[clusters];
    double[] ofOthers = new double[clusters];
    boolean[] hasEvents = new boolean[clusters];
    boolean[] hasOthers = new boolean[clusters];
    for (int i = 0; i < placements.length; i++) {
      Observation observation = sorted.get(i);
      double residual = placements[i] - area;
      if (observation.event()) {
        ofEvents[observation.cluster()] += residual;
        hasEvents[observation.cluster()] = true;
      } else {
        ofOthers[observation.cluster()] += residual;
        hasOthers[observation.cluster()] = true;
      }
    }
    double eventClusters = count(hasEvents);
    double otherClusters = count(hasOthers);
    double seen = 0;
    double eventSquares = 0;
    double otherSquares = 0;
    double products = 0;
    for (int c = 0; c < clusters; c++) {
      seen += hasEvents[c] || hasOthers[c] ? 1 : 0;
      eventSquares += ofEvents[c] * ofEvents[c];
      otherSquares += ofOthers[c] * ofOthers[c];
      products += ofEvents[c] * ofOthers[c];
    }
    if (eventClusters < 2 || otherClusters < 2) {
      return Double.NaN;
    }
    double ofEvent = eventClusters / ((eventClusters - 1) * events) * eventSquares;
    double ofOther = otherClusters / ((otherClusters - 1) * others) * otherSquares;
    double joint = seen / (seen - 1) * products;
    return StrictMath.max(
        0, ofEvent / events + ofOther / others + 2 * joint / ((double) events * others));
  }

  private static double count(boolean[] flags) {
    int count = 0;
    for (boolean flag : flags) {
      count += flag ? 1 : 0;
    }
    return count;
  }

  private static double logistic(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }
}
