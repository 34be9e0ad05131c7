package ceasefire.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * A logarithmic axis for counts that has room for 0: a count c stands at ln(1 + c).
 *
 * <p>Its values are positions; {@link #position} turns a count into one.
 */
final class CountAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
  private static final int MOST_TICKS = 9;
  private static final double BELOW = 0.015;
  /** Height of a line of text, in sizes of its font. */
  private static final double LINE = 1.1;

  private static final double LARGEST = 1e18;

  private final double lowest;
  private final double highest;

  /** An axis from the round count at or below {@code low} to the one at or above {@code high}. */
  CountAxis(String label, double low, double high) {
    lowest = roundBelow(low);
    double needed = StrictMath.max(high, 10 * StrictMath.max(1, lowest));
    highest = ladder(0, LARGEST).stream().filter(c -> c >= needed).findFirst().orElse(needed);
    ChartStyle.axis(this, label);
    double bottom = position(lowest);
    double top = position(highest);
    // A little below the lowest tick, so that a line there is seen whole.
    setRange(bottom - BELOW * (top - bottom), top);
  }

  /** The round count at or below another. */
  static double roundBelow(double low) {
    return ladder(0, LARGEST).stream().filter(c -> c <= low).reduce(0.0, StrictMath::max);
  }

  /** Where a count stands. */
  static double position(double count) {
    return StrictMath.log1p(count);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    TextAnchor anchor =
        RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
    List<NumberTick> ticks = new ArrayList<>();
    double before = Double.NaN;
    for (double count : counts()) {
      double at = valueToJava2D(position(count), dataArea, edge);
      // Upright scales have a line for each mark; those that would touch the one below are left
      // out.
      boolean touches = RectangleEdge.isLeftOrRight(edge)
          && StrictMath.abs(at - before) <= LINE * getTickLabelFont().getSize2D();
      if (!touches) {
        ticks.add(new NumberTick(position(count), Figures.amount(count), anchor, anchor, 0));
        before = at;
      }
    }
    return ticks;
  }

  /** The counts that have a tick: 0 and 1, 2, 5 of each decade, or only 1 if they are too many. */
  List<Double> counts() {
    List<Double> counts = ladder(lowest, highest);
    if (counts.size() <= MOST_TICKS) {
      return counts;
    }
    return counts.stream().filter(c -> c == 0 || decade(c)).toList();
  }

  private static boolean decade(double count) {
    double rest = count;
    while (rest >= 10) {
      rest /= 10;
    }
    return rest == 1;
  }

  private static List<Double> ladder(double low, double high) {
    var steps = new ArrayList<Double>(List.of(0.0));
    for (double decade = 1; decade <= LARGEST; decade *= 10) {
      steps.addAll(List.of(decade, 2 * decade, 5 * decade));
    }
    return steps.stream().filter(c -> c >= low && c <= high).toList();
  }
}
