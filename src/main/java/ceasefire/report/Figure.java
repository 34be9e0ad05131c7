package ceasefire.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleEdge;

/**
 * A chart as a page shows it: its words as text of the page, its numbers beside it.
 *
 * @param id unique on the page: letters and hyphens
 * @param title what it shows
 * @param trials how many trials, those that failed, the seed and what intervals hold
 * @param notes what a reader should know
 * @param nothing why there is nothing to draw; empty where there is
 * @param chart the drawing, without the words above
 * @param alternative what it shows, for who cannot see it
 * @param numbers what is drawn
 * @param live the same for hovering; empty where that would not help
 */
record Figure(
    String id,
    String title,
    String trials,
    List<String> notes,
    String nothing,
    JFreeChart chart,
    String alternative,
    Numbers numbers,
    Optional<Live> live) {

  Figure {
    notes = List.copyOf(notes);
  }

  /** Takes the words out of a chart of the family, which the page then sets itself. */
  static Figure of(String id, JFreeChart chart, String alternative, Numbers numbers) {
    List<String> above = new ArrayList<>();
    List<String> below = new ArrayList<>();
    for (Object subtitle : List.copyOf(chart.getSubtitles())) {
      if (subtitle instanceof TextTitle text) {
        boolean top = text.getPosition() == RectangleEdge.TOP;
        (top ? above : below).add(text.getText());
        chart.removeSubtitle(text);
      }
    }
    // Titles at the bottom were added from the last one up.
    java.util.Collections.reverse(below);
    String nothing =
        chart.getPlot() instanceof XYPlot plot && plot.getNoDataMessage() != null
            ? plot.getNoDataMessage()
            : "";
    return new Figure(
        id,
        above.get(0),
        above.get(above.size() - 1),
        below,
        nothing,
        chart,
        alternative,
        numbers,
        Optional.empty());
  }

  /** The same with something to hover over. */
  Figure with(Live other) {
    return new Figure(
        id, title, trials, notes, nothing, chart, alternative, numbers, Optional.of(other));
  }

  /** The same under another title. */
  Figure titled(String other) {
    return new Figure(id, other, trials, notes, nothing, chart, alternative, numbers, live);
  }

  boolean isEmpty() {
    return !nothing.isEmpty();
  }
}
