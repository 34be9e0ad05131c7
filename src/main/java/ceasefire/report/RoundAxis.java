package ceasefire.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/** An axis of amounts from 0 to the first round one that covers what is shown. */
final class RoundAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
  /** Beyond either end, so that a mark there is seen whole. */
  private static final double MARGIN = 0.03;

  private static final double[] STEPS = {1, 2, 5, 10};
  private static final double ROUNDING = 1e-9;

  private final double step;
  private final int last;

  /** An axis that covers 0 to {@code highest} with no more than so many steps, at least 2. */
  RoundAxis(@Nullable String label, double highest, int mostSteps) {
    // Where there is nothing, 0 and 1 are marks enough.
    double top = highest > 0 ? highest : mostSteps;
    double decade = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(top / mostSteps)));
    double found = 10 * decade;
    for (double round : STEPS) {
      if (top / (round * decade) <= mostSteps + ROUNDING) {
        found = round * decade;
        break;
      }
    }
    step = found;
    last = highest > 0 ? (int) StrictMath.ceil(top / step - ROUNDING) : 1;
    ChartStyle.axis(this, label);
    setRange(-MARGIN * last * step, (1 + MARGIN) * last * step);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    TextAnchor anchor =
        RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
    return ticks().stream()
        .map(value -> new NumberTick(value, text(value.doubleValue()), anchor, anchor, 0))
        .toList();
  }

  /** The amounts that have a tick. */
  List<Double> ticks() {
    return IntStream.rangeClosed(0, last).mapToObj(tick -> tick * step).toList();
  }

  /** An amount with just the decimals that the steps need. */
  String text(double value) {
    int decimals = StrictMath.max(0, (int) StrictMath.ceil(-StrictMath.log10(step) - ROUNDING));
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    return String.format(Locale.ROOT, "%,." + decimals + "f", rounded);
  }
}
