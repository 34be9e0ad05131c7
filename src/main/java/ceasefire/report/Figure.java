package ceasefire.report;

import java.util.ArrayList;
import java.util.Collections;
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
 * @param about what stands between the title and the trials: the scenario, or what rows are
 * @param trials how many trials, those that failed, the seed and what intervals hold
 * @param notes what a reader should know
 * @param nothing why there is nothing to draw; empty where there is
 * @param chart the drawing, without the words above
 * @param narrowChart the same for narrow pages
 * @param alternative what it shows, for who cannot see it
 * @param numbers what is drawn
 * @param live the same for hovering; empty where that would not help
 */
record Figure(
    String id,
    String title,
    String about,
    String trials,
    List<String> notes,
    String nothing,
    JFreeChart chart,
    JFreeChart narrowChart,
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
    bare(chart, above, below);
    // Titles at the bottom were added from the last one up.
    Collections.reverse(below);
    String nothing = chart.getPlot() instanceof XYPlot plot && plot.getNoDataMessage() != null
        ? plot.getNoDataMessage()
        : "";
    return new Figure(
        id,
        above.get(0),
        above.get(1),
        above.get(2),
        below,
        nothing,
        chart,
        chart,
        alternative,
        numbers,
        Optional.empty());
  }

  private static void bare(JFreeChart chart, List<String> above, List<String> below) {
    for (Object subtitle : List.copyOf(chart.getSubtitles())) {
      if (subtitle instanceof TextTitle text) {
        (RectangleEdge.TOP.equals(text.getPosition()) ? above : below).add(text.getText());
        chart.removeSubtitle(text);
      }
    }
  }

  /** The same with something to hover over. */
  Figure with(Live other) {
    return with(title, trials, narrowChart, Optional.of(other));
  }

  /** The same under another title. */
  Figure titled(String other) {
    return with(other, trials, narrowChart, live);
  }

  /** The same, telling what its rows or shares are and how many trials it rests on. */
  Figure explained(String count) {
    return with(title, about + ". " + trials + "; " + count, narrowChart, live);
  }

  /** The same with another chart for narrow pages. */
  Figure narrow(JFreeChart other) {
    bare(other, new ArrayList<>(), new ArrayList<>());
    return with(title, trials, other, live);
  }

  private Figure with(
      String newTitle, String newTrials, JFreeChart newNarrow, Optional<Live> newLive) {
    return new Figure(
        id,
        newTitle,
        about,
        newTrials,
        notes,
        nothing,
        chart,
        newNarrow,
        alternative,
        numbers,
        newLive);
  }

  boolean isEmpty() {
    return !nothing.isEmpty();
  }
}
