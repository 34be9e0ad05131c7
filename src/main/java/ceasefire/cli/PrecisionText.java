package ceasefire.cli;

import ceasefire.design.DesignPoint;
import ceasefire.engine.Judgement;
import ceasefire.engine.Reading;
import ceasefire.engine.Stops;
import ceasefire.engine.Target;
import ceasefire.param.DecimalText;
import ceasefire.results.PointTable;
import ceasefire.stats.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;

/** Tells how precisely a result knows what it was to know; nothing where that was not asked. */
final class PrecisionText {
  private static final int MOST_POINTS = 12;
  private static final int DIGITS = 3;

  private final Stops stops;
  private final PointTable points;
  private final StringBuilder text = new StringBuilder();

  private PrecisionText(Stops stops, PointTable points) {
    this.stops = stops;
    this.points = points;
  }

  /** What the answer says, in lines with an empty one behind; empty without a precision. */
  static String of(Stops stops, PointTable points) {
    return stops.targets().isEmpty() ? "" : new PrecisionText(stops, points).text();
  }

  /** A sentence for a result in which something is not known well enough; empty otherwise. */
  static String complaint(Stops stops) {
    int unreached = stops.unreached().size();
    if (unreached == 0) {
      return "";
    }
    int all = stops.byPoint().size();
    String where = all == 1 ? "" : " at " + unreached + " of " + Words.grouped(all) + " points";
    return "error: the precision was not reached" + where + " with "
        + stops.rule().words() + "; --resume with more --max-replicates goes on";
  }

  private String text() {
    IntSummaryStatistics trials =
        stops.byPoint().values().stream().mapToInt(Judgement::replicates).summaryStatistics();
    String range = Words.grouped(trials.getMin())
        + (trials.getMax() > trials.getMin() ? " to " + Words.grouped(trials.getMax()) : "");
    line("Precision after " + range + (points.rows().size() > 1 ? " trials a point" : " trials"));
    int name = stops.targets().stream().mapToInt(t -> t.name().length()).max().orElse(0);
    for (int i = 0; i < stops.targets().size(); i++) {
      target(i, "  %-" + name + "s  ");
    }
    int looks = stops.rule().looks().size();
    line("  " + percent(stops.rule().confidence()) + " % intervals are made at "
        + percent(stops.rule().level()) + " %, as one may look up to " + looks
        + " times before stopping.");
    unreached();
    line("");
    return text.toString();
  }

  private void target(int i, String form) {
    Target target = stops.targets().get(i);
    List<Reading> readings =
        stops.byPoint().values().stream().map(found -> found.readings().get(i)).toList();
    String row = String.format(Locale.ROOT, form, target.name());
    if (points.rows().size() == 1 && readings.size() == 1) {
      line(row + known(readings.get(0)));
      return;
    }
    long reached = readings.stream().filter(r -> r.verdict().suffices()).count();
    double widest = readings.stream()
        .mapToDouble(Reading::halfWidth)
        .filter(half -> !Double.isNaN(half))
        .max()
        .orElse(Double.NaN);
    line(row + "half-width of " + DecimalText.of(target.halfWidth()) + " reached at " + reached
        + " of " + Words.grouped(readings.size()) + " points"
        + (Double.isNaN(widest) ? "" : "; the widest is " + rounded(widest)));
  }

  /** What is known, how well, and how well it was to be. */
  private static String known(Reading reading) {
    Interval interval = reading.interval();
    if (interval.n() == 0) {
      return "applies to no trial";
    }
    String estimate = rounded(interval.estimate());
    if (Double.isNaN(reading.halfWidth())) {
      return estimate + " in all " + Words.grouped(interval.n()) + " trials"
          + (reading.verdict().suffices()
              ? ": fewer than one in a thousand would differ"
              : ": no interval yet; about " + Words.grouped(reading.needed()) + " would do");
    }
    return estimate + " (" + rounded(interval.low()) + "-" + rounded(interval.high())
        + "), half-width " + rounded(reading.halfWidth()) + " of "
        + DecimalText.of(reading.target().halfWidth())
        + (reading.verdict().suffices()
            ? ""
            : (reading.verdict() == Reading.Verdict.SKEWED
                    ? ": too few values that weigh"
                    : ": too wide")
                + "; about " + Words.grouped(reading.needed()) + " trials would do");
  }

  private void unreached() {
    List<Judgement> unreached = stops.unreached();
    if (points.rows().size() == 1 || unreached.isEmpty()) {
      return;
    }
    line("Not reached with " + stops.rule().words() + " a point:");
    for (Judgement found : unreached.subList(0, Math.min(MOST_POINTS, unreached.size()))) {
      line("  " + name(found.point()));
      found.readings().stream()
          .filter(reading -> !reading.verdict().suffices())
          .forEach(reading -> line("    " + reading.target().name() + " " + known(reading)));
    }
    if (unreached.size() > MOST_POINTS) {
      line("  and " + (unreached.size() - MOST_POINTS) + " more points, see precision.csv");
    }
  }

  /** The point's hash and its levels. */
  private String name(long point) {
    StringBuilder name = new StringBuilder(DesignPoint.hex(point));
    for (PointTable.Row row : points.rows()) {
      for (int i = 0; row.point() == point && i < points.factors().size(); i++) {
        name.append(' ')
            .append(points.factors().get(i))
            .append('=')
            .append(row.values().get(i));
      }
    }
    return name.toString();
  }

  private static String percent(double share) {
    return DecimalText.of(new BigDecimal(100 * share, new MathContext(4)).doubleValue());
  }

  private static String rounded(double value) {
    return DecimalText.of(new BigDecimal(value, new MathContext(DIGITS)).doubleValue());
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
