package ceasefire.report;

import ceasefire.analysis.ResponseMeasure;
import ceasefire.design.Measure;
import ceasefire.design.Sensitivity;
import ceasefire.param.DecimalText;
import ceasefire.results.CsvText;
import ceasefire.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What responses hang on, as a table for the screen and as CSV. */
public final class SensitivityText {
  private static final String HEADER =
      "metric,factor,measure,estimate,low,high,confidence,n,dropped,noise,method\n";

  private static final double MUCH_NOISE = 0.5;

  private SensitivityText() {}

  /** The table of one response, the factor that matters most first. */
  public static String table(ResponseMeasure response, Sensitivity found) {
    List<Measure> measures = measures(found);
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("factor"));
    measures.forEach(measure -> header.add(measure.text()));
    rows.add(header);
    for (String factor : found.ranked()) {
      List<String> row = new ArrayList<>(List.of(factor));
      for (Measure measure : measures) {
        row.add(found.index(factor, measure).map(SensitivityText::number).orElse("-"));
      }
      rows.add(row);
    }
    return response.name() + ": " + lower(response.meaning()) + "\n" + rest(found) + silence(found)
        + grid(rows) + pairs(found) + "\n";
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** The measures that factors have. */
  private static List<Measure> measures(Sensitivity found) {
    return found.indices().stream()
        .map(Sensitivity.Index::measure)
        .filter(measure -> measure != Measure.SECOND_ORDER && measure != Measure.R_SQUARED)
        .distinct()
        .toList();
  }

  /** What the numbers rest on. */
  private static String rest(Sensitivity found) {
    StringBuilder text = new StringBuilder("  ");
    text.append(Figures.count(found.used())).append(' ').append(found.method().groups());
    if (found.dropped() > 0) {
      text.append("; ")
          .append(Figures.count(found.dropped()))
          .append(" left out, as trials of a point are missing");
    }
    text.append("; ").append(noise(found.noise()));
    found.index("", Measure.R_SQUARED).ifPresent(r -> text.append("; R2 ").append(number(r)));
    text.append('\n');
    if (!found.leftOut().isEmpty()) {
      text.append("  no numbers, or a single one, and left out: ")
          .append(String.join(", ", found.leftOut()))
          .append('\n');
    }
    return text.toString();
  }

  /** Why it tells nothing, or no more than zeros; empty where it tells something. */
  static String silence(Sensitivity found) {
    if (found.only().isPresent()) {
      return "  it never varies, being " + figure(found.only().getAsDouble())
          + " at every point: nothing that was varied moves it\n";
    }
    return found.isSilent()
        ? "  it does not vary beyond the luck of trials, so that there is no variance to be shared out\n"
        : "";
  }

  private static String noise(double noise) {
    if (Double.isNaN(noise)) {
      return "a single replicate at each point, whose luck cannot be told from effects";
    }
    String share = String.format(Locale.ROOT, "%.0f %%", 100 * StrictMath.max(0, noise));
    return "luck of the replicates makes " + share + " of the variance between points"
        + (noise > MUCH_NOISE ? ": more replicates would sharpen the picture" : "");
  }

  /** The pairs of factors that act together, the strongest first. */
  private static String pairs(Sensitivity found) {
    List<List<String>> rows = new ArrayList<>();
    found.indices().stream()
        .filter(index -> index.measure() == Measure.SECOND_ORDER)
        .sorted((a, b) -> Double.compare(b.interval().estimate(), a.interval().estimate()))
        .forEach(index -> rows.add(List.of(index.factor(), number(index.interval()))));
    if (rows.isEmpty()) {
      return "";
    }
    rows.add(0, List.of("two factors together", Measure.SECOND_ORDER.text()));
    return grid(rows);
  }

  static String number(Interval interval) {
    if (Double.isNaN(interval.estimate())) {
      return "-";
    }
    return figure(interval.estimate()) + " (" + figure(interval.low()) + " to "
        + figure(interval.high()) + ")";
  }

  /** Two decimals, fewer of large numbers. */
  static String figure(double value) {
    int decimals = StrictMath.abs(value) >= 100 ? 0 : StrictMath.abs(value) >= 10 ? 1 : 2;
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
    return text.matches("-0[.0]*") ? text.substring(1) : text;
  }

  private static String grid(List<List<String>> rows) {
    return String.join("\n", AlignedRows.lines(rows, "  ", "   ", column -> column > 0)) + "\n";
  }

  /** All numbers as {@code sensitivity.csv}. */
  public static String csv(Map<ResponseMeasure, Sensitivity> found) {
    StringBuilder out = new StringBuilder(HEADER);
    found.forEach((response, sensitivity) -> sensitivity.indices().forEach(index -> {
      CsvText.cell(out, response.name());
      out.append(',');
      CsvText.cell(out, index.factor());
      out.append(',').append(index.measure().column());
      Interval interval = index.interval();
      for (double number : List.of(
          interval.estimate(),
          interval.low(),
          interval.high(),
          interval.confidence(),
          (double) sensitivity.used(),
          (double) sensitivity.dropped(),
          sensitivity.noise())) {
        out.append(',');
        DecimalText.append(out, number);
      }
      out.append(',').append(sensitivity.method().text()).append('\n');
    }));
    return out.toString();
  }
}
