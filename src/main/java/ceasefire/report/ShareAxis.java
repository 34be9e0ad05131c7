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

/** An axis of percentages from 0 to the first round one that covers what is shown, at most 100. */
final class ShareAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
  private static final int MOST_TICKS = 7;
  /** Beyond either end, so that a mark there is seen whole, as a part of the axis. */
  private static final double MARGIN = 0.03;

  private static final int[] STEPS = {1, 2, 5, 10, 20};

  private final double highest;

  /** An axis that covers 0 to {@code highest} percent. */
  ShareAxis(double highest) {
    this.highest = highest;
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    List<Integer> ticks = ticks();
    int last = ticks.get(ticks.size() - 1);
    setRange(-MARGIN * last, (1 + MARGIN) * last);
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
  final List<Integer> ticks() {
    int step = IntStream.of(STEPS)
        .filter(s -> highest / s < MOST_TICKS)
        .findFirst()
        .orElse(STEPS[STEPS.length - 1]);
    int last = StrictMath.min(100 / step, (int) StrictMath.ceil(highest / step));
    return IntStream.rangeClosed(0, last).mapToObj(tick -> tick * step).toList();
  }
}
