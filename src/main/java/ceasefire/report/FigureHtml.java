package ceasefire.report;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;

/** Sets a figure: its words, its drawing for wide and for narrow pages, its numbers. */
final class FigureHtml {
  private static final int WIDE = 1_040;
  private static final int WIDE_HEIGHT = 560;
  private static final int NARROW = 460;
  private static final int NARROW_HEIGHT = 540;

  private FigureHtml() {}

  /** The figure; where there is nothing to draw it says why. */
  static DomContent of(Figure figure) {
    List<DomContent> parts = new ArrayList<>();
    parts.add(h3(figure.title()).withId(figure.id() + "-title"));
    parts.add(p(figure.trials()).withClass("trials"));
    if (figure.isEmpty()) {
      parts.add(p(figure.nothing() + ".").withClass("nothing"));
    } else {
      figure.live().ifPresent(live -> parts.addAll(live(figure, live)));
      parts.add(drawing(figure));
    }
    if (!figure.notes().isEmpty()) {
      parts.add(figcaption(each(figure.notes(), note -> p(note))));
    }
    if (!figure.numbers().rows().isEmpty()) {
      parts.add(details(summary("The numbers as a table and as CSV"))
          .with(TableHtml.of(figure.id(), figure.numbers())));
    }
    return figure()
        .withId(figure.id())
        .attr("aria-labelledby", figure.id() + "-title")
        .with(parts);
  }

  private static DivTag drawing(Figure figure) {
    return div()
        .withClass("drawing")
        .attr("role", "img")
        .attr("aria-label", figure.title() + ". " + figure.alternative())
        .with(
            div(rawHtml(svg(figure.chart(), WIDE, WIDE_HEIGHT, figure.id() + "-w-")))
                .withClass("wide"),
            div(rawHtml(
                    svg(figure.narrowChart(), NARROW, narrowHeight(figure), figure.id() + "-n-")))
                .withClass("narrow"));
  }

  private static int narrowHeight(Figure figure) {
    return figure.narrowChart().getPlot() instanceof PanelStack stack
        ? StrictMath.max(NARROW_HEIGHT, stack.leastHeight())
        : NARROW_HEIGHT;
  }

  private static String svg(JFreeChart chart, int width, int height, String idPrefix) {
    return Ink.onPage(Svg.of(chart, width, height, idPrefix));
  }

  /** What the script turns into a chart to hover over; it stays hidden without a script. */
  private static List<DomContent> live(Figure figure, Live live) {
    String id = figure.id() + "-live";
    DivTag place = div()
        .withClass("live")
        .withId(id)
        .attr("hidden", "hidden")
        .attr("data-label", figure.title() + ". " + figure.alternative());
    if (!live.atRisk().isEmpty()) {
      List<String> header =
          new ArrayList<>(List.of("Trials at risk after " + live.scale().unit()));
      live.scale().marks().forEach(mark -> header.add(String.valueOf(mark)));
      place.with(TableHtml.scrolling("Trials at risk", header, live.atRisk()).withClass("at-risk"));
    }
    return List.of(
        place, script(rawHtml(live.json())).withType("application/json").withId(id + "-values"));
  }
}
