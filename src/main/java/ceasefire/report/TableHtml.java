package ceasefire.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import ceasefire.analysis.Share;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Sets numbers as a table that a keyboard can scroll, with a link that saves all of them. */
final class TableHtml {
  static final String ALL_DIGITS = "All digits: ";

  private static final int MOST_ROWS = 60;
  private static final int DIGITS = 4;
  /** What is no longer needs no more room than it takes. */
  private static final int LONGEST_LETTER = 2;

  private static final int MANY_COLUMNS = 7;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private static final Pattern FIGURE = Pattern.compile("-?[0-9,]+(\\.[0-9]+)?");

  /** A share or an amount with its interval, which stays on one line. */
  private static final Pattern INTERVAL = Pattern.compile("[^A-Za-z]*[0-9] ?[^A-Za-z]*");

  /** A label of a file, as in war_resumed. */
  private static final Pattern LABEL = Pattern.compile("[a-z]+(_[a-z]+)+");

  private TableHtml() {}

  /** The table, of which only some rows are shown where there are many, and the link to its CSV. */
  static List<DomContent> of(String id, Numbers numbers) {
    List<DomContent> parts = new ArrayList<>();
    int all = numbers.rows().size();
    int step = (all + MOST_ROWS - 1) / MOST_ROWS;
    List<List<String>> shown = new ArrayList<>();
    for (int row = 0; row < all; row += step) {
      shown.add(numbers.rows().get(row));
    }
    parts.add(scrolling(numbers.caption(), numbers.header(), shown));
    String some = step > 1
        ? "Shown is each row in " + step + "; all " + Figures.count(all) + " rows: "
        : ALL_DIGITS;
    parts.add(p().withClass("csv").withText(some).with(csv(id, numbers)));
    return parts;
  }

  /** A line with the link, below a table that shows the numbers in words. */
  static DomContent saved(String id, Numbers numbers) {
    return saved(ALL_DIGITS, id, numbers);
  }

  /** The same, saying what the table does not show. */
  static DomContent saved(String what, String id, Numbers numbers) {
    return p().withClass("csv").withText(what).with(csv(id, numbers));
  }

  /** The link that saves the numbers. */
  static DomContent csv(String id, Numbers numbers) {
    return a(id + ".csv").withHref(numbers.dataUri()).attr("download", id + ".csv");
  }

  /** A table whose first column names the rows. */
  static DivTag scrolling(String title, List<String> header, List<List<String>> rows) {
    return div()
        .withClass("scroll")
        .withTabindex(0)
        .attr("role", "region")
        .attr("aria-label", title)
        .with(table(
                caption(span(title)),
                thead(tr().with(header(header, rows))),
                tbody(each(rows, TableHtml::row)))
            .withCondClass(header.size() > MANY_COLUMNS, "many"));
  }

  /** The heads of columns; those of numbers stand above them. */
  private static List<DomContent> header(List<String> names, List<List<String>> rows) {
    List<DomContent> heads = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int column = i;
      boolean numbers = i > 0
          && rows.stream()
              .allMatch(row ->
                  row.get(column).isEmpty() || FIGURE.matcher(row.get(column)).matches());
      heads.add(th(names.get(i)).attr("scope", "col").withCondClass(numbers, "number"));
    }
    return heads;
  }

  /** Shares as people read them, with all digits to be saved. */
  static List<DomContent> shares(
      String id,
      String title,
      List<Share> shares,
      double confidence,
      Function<String, String> words) {
    List<List<String>> rows = shares.stream()
        .map(share -> List.of(
            words.apply(share.label()),
            Figures.survival(share.interval()),
            Numbers.cell(share.events()),
            Numbers.cell(share.n())))
        .toList();
    Numbers digits = new Numbers(
        title,
        RunFigures.header("what", "trials with it", "of"),
        shares.stream()
            .map(share -> RunFigures.row(
                List.of(share.label(), Numbers.cell(share.events()), Numbers.cell(share.n())),
                share.interval()))
            .toList());
    return List.of(
        scrolling(
            title,
            List.of(
                "what",
                "share and " + Figures.roundPercent(confidence) + " % interval",
                "trials with it",
                "of"),
            rows),
        saved(id, digits));
  }

  private static DomContent row(List<String> cells) {
    List<DomContent> row = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean number = FIGURE.matcher(cell).matches();
      row.add(
          i == 0
              ? th(LABEL.matcher(cell).matches() ? AnswerText.name(cell) : shown(cell))
                  .attr("scope", "row")
                  .withCondClass(cell.length() <= LONGEST_LETTER, "letter")
              : td(shown(cell))
                  .withCondClass(number, "number")
                  .withCondClass(!number && INTERVAL.matcher(cell).matches(), "interval"));
    }
    return tr().with(row);
  }

  /** A number as people read it: four digits, thousands apart. */
  static String shown(String cell) {
    if (!NUMBER.matcher(cell).matches()) {
      return cell;
    }
    BigDecimal value = new BigDecimal(cell);
    if (value.precision() > DIGITS && value.scale() > 0) {
      value = value.round(new MathContext(DIGITS));
      value = value.scale() < 0 ? value.setScale(0) : value;
    }
    return String.format(Locale.ROOT, "%,." + StrictMath.max(0, value.scale()) + "f", value);
  }
}
