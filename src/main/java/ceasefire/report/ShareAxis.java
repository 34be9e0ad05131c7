package ceasefire.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis of percentages, whose ticks end at the last one needed although the axis goes on. */
final class ShareAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
  private static final int MOST_TICKS = 7;
  private static final int[] STEPS = {1, 2, 5, 10, 20};

  private final double highest;

  /** An axis whose ticks cover 0 to {@code highest} percent, and end at 100. */
  ShareAxis(double highest) {
    this.highest = highest;
    setAxisLineVisible(false);
    setTickMarksVisible(false);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    return ticks().stream()
        .map(percent -> new NumberTick(
            percent, Figures.count(percent), TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0))
        .toList();
  }

  /** The percentages that have a tick. */
  List<Integer> ticks() {
    int step = IntStream.of(STEPS)
        .filter(s -> highest / s < MOST_TICKS)
        .findFirst()
        .orElse(STEPS[STEPS.length - 1]);
    int last = StrictMath.min(100 / step, (int) StrictMath.ceil(highest / step));
    return IntStream.rangeClosed(0, last).mapToObj(tick -> tick * step).toList();
  }
}
