package ceasefire.report;

import ceasefire.param.DecimalText;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** The axes of factors: with units, whole steps for whole numbers, and ratios for ratios. */
final class FactorAxis {
  private static final double MARGIN = 0.03;
  private static final int FEWEST_TICKS = 3;

  private FactorAxis() {}

  /**
   * An axis that covers some levels.
   *
   * @param name what is written on it, ahead of the unit
   * @param mostTicks so many at most where levels are spread evenly
   */
  static ValueAxis of(SweptFactor factor, String name, double low, double high, int mostTicks) {
    String label = factor.labelled(name);
    if (factor.logarithmic() && low > 0 && high > low) {
      return new Ratios(label, low, high);
    }
    var axis = ChartStyle.axis(new NumberAxis(), label);
    double margin = high > low ? MARGIN * (high - low) : 1;
    axis.setRange(low - margin, high + margin);
    ChartStyle.roundTicks(axis, mostTicks, factor.whole() ? 1 : 0);
    return axis;
  }

  /** A logarithmic axis with marks at 1, 2 and 5 of each decade, or at 1 alone. */
  private static final class Ratios extends LogAxis {
    private static final long serialVersionUID = 1L;
    private static final int MOST_TICKS = 6;

    private final double low;
    private final double high;

    Ratios(String label, double low, double high) {
      this.low = low;
      this.high = high;
      ChartStyle.axis(this, label);
      double margin = StrictMath.pow(high / low, MARGIN);
      setRange(low / margin, high * margin);
    }

    @Override
    public List<NumberTick> refreshTicks(
        Graphics2D g, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
      TextAnchor anchor =
          RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
      return marks().stream()
          .map(at -> new NumberTick(at, TableHtml.shown(DecimalText.of(at)), anchor, anchor, 0))
          .toList();
    }

    private List<Double> marks() {
      List<Double> decades = within(1);
      if (decades.size() >= FEWEST_TICKS) {
        return decades;
      }
      List<Double> all = within(1, 2, 5);
      if (all.size() >= FEWEST_TICKS) {
        return all.size() <= MOST_TICKS ? all : decades;
      }
      // Less than a decade: its ends and what is round between them.
      List<Double> ends = new ArrayList<>(List.of(low));
      ends.addAll(all.stream().filter(at -> at > low && at < high).toList());
      ends.add(high);
      return ends;
    }

    private List<Double> within(double... steps) {
      List<Double> marks = new ArrayList<>();
      int first = (int) StrictMath.floor(StrictMath.log10(low));
      int last = (int) StrictMath.ceil(StrictMath.log10(high));
      for (int decade = first; decade <= last; decade++) {
        for (double step : steps) {
          double at = Double.parseDouble(step + "e" + decade);
          if (at >= getLowerBound() && at <= getUpperBound()) {
            marks.add(at);
          }
        }
      }
      return marks;
    }
  }
}
