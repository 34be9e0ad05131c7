package ceasefire.model;

import ceasefire.rules.MonitorPlacing;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which share of each sector neutral observers watch who are enough for a share {@code c} of the line:
 * {@code c_s = min(1, max(0, (c - hotter_s) / alike_s))}, so that the mean by length is {@code c}.
 *
 * <p>Placed evenly, all sectors are alike: {@code hotter = 0}, {@code alike = 1}. With the hottest first
 * these are the shares of the line with more heat per km than the sector and with as much: sectors of
 * one heat share what is left for them by length, so that how the line is cut does not matter. Derived
 * once and never changed.
 */
final class MonitorPosts {
  /** Relative difference up to which two heats per km are the same but for rounding. */
  private static final double ALIKE = 1e-9;

  private final double[] hotter;
  private final double[] alike;

  private MonitorPosts(double[] hotter, double[] alike) {
    this.hotter = hotter;
    this.alike = alike;
  }

  /** The posts along these sectors, which have these shares of the line's length. */
  static MonitorPosts of(List<SectorParams> line, double[] lengthShare, MonitorPlacing placing) {
    double[] hotter = new double[lengthShare.length];
    double[] alike = new double[lengthShare.length];
    switch (placing) {
      case EVEN -> Arrays.fill(alike, 1);
      case HOTTEST_FIRST -> rank(line, lengthShare, hotter, alike);
    }
    return new MonitorPosts(hotter, alike);
  }

  private static void rank(
      List<SectorParams> line, double[] lengthShare, double[] hotter, double[] alike) {
    double[] heat = line.stream().mapToDouble(s -> s.heat() / s.length()).toArray();
    Integer[] order = new Integer[heat.length];
    Arrays.setAll(order, s -> s);
    Arrays.sort(order, Comparator.comparingDouble(s -> -heat[s]));
    double above = 0;
    int first = 0;
    while (first < order.length) {
      double share = 0;
      int end = first;
      while (end < order.length && heat[order[end]] >= heat[order[first]] * (1 - ALIKE)) {
        share += lengthShare[order[end]];
        end++;
      }
      for (int k = first; k < end; k++) {
        hotter[order[k]] = above;
        // The last are all that is left, so that enough for the whole line watch the whole line.
        alike[order[k]] = end == order.length ? 1 - above : share;
      }
      above += share;
      first = end;
    }
  }

  /** The share (0-1) of a sector that is watched by as many as watch {@code share} of the line. */
  double coverage(int sector, double share) {
    return Math.min(1, Math.max(0, (share - hotter[sector]) / alike[sector]));
  }
}
