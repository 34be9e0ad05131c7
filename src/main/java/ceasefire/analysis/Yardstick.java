package ceasefire.analysis;

import ceasefire.results.MetricKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What postures are compared by: how many ceasefires hold, and what they cost. */
public enum Yardstick {
  /** The share without a collapse up to the horizon. */
  NO_COLLAPSE("w_day", "no collapse (W)", "survival_difference", Measure.SURVIVAL, true),
  /** The share without a major violation up to the horizon. */
  NO_VIOLATION("v_day", "no major violation (V)", "survival_difference", Measure.SURVIVAL, true),
  /** The share that would have been signed and sees no collapse up to the horizon. */
  SIGNED_AND_HOLDS("agreed_and_holds", "signed and holds", "share_difference", Measure.SHARE, true),
  /** Deaths of the host's soldiers. */
  DEATHS_HOST("deaths_host", "killed: host", "mean_difference", Measure.AMOUNT, false),
  /** Deaths of foreign soldiers. */
  DEATHS_FOREIGN(
      "deaths_foreign", "killed: foreign troops", "mean_difference", Measure.AMOUNT, false),
  /** Brigade days that were deployed. */
  BRIGADE_DAYS(
      "brigade_days_deployed", "brigade days deployed", "mean_difference", Measure.AMOUNT, false),
  /** Ground that was lost. */
  KM2_LOST("km2_lost", "ground lost, km2", "mean_difference", Measure.AMOUNT, false);

  /** How a yardstick is measured. */
  public enum Measure {
    SURVIVAL,
    SHARE,
    AMOUNT
  }

  private static final String AGREED = "agreed";

  /** The columns that are needed of a result. */
  public static final List<String> COLUMNS = List.of(
      AGREED,
      "w_day",
      "v_day",
      "deaths_host",
      "deaths_foreign",
      "brigade_days_deployed",
      "km2_lost");

  private final String metric;
  private final String words;
  private final String statistic;
  private final Measure measure;
  private final boolean higherIsBetter;

  Yardstick(
      String metric, String words, String statistic, Measure measure, boolean higherIsBetter) {
    this.metric = metric;
    this.words = words;
    this.statistic = statistic;
    this.measure = measure;
    this.higherIsBetter = higherIsBetter;
  }

  /** The metric's name, as in {@code columns.csv}. */
  public String metric() {
    return metric;
  }

  public String words() {
    return words;
  }

  /** The name of its difference in {@code comparison.csv}. */
  public String statistic() {
    return statistic;
  }

  public Measure measure() {
    return measure;
  }

  /** Whether it is a share of trials, not an amount. */
  public boolean isShare() {
    return measure != Measure.AMOUNT;
  }

  public boolean higherIsBetter() {
    return higherIsBetter;
  }

  /**
   * The values whose mean is compared, one a trial; NaN of a failed one. Empty when the result does
   * not have it, or has it only up to another horizon.
   */
  Optional<double[]> values(Operand operand, int horizonDays) {
    return switch (measure) {
      case SURVIVAL ->
        days(operand, horizonDays)
            .map(days -> Arrays.stream(days).map(d -> Double.isNaN(d) ? 1 : 0).toArray());
      case SHARE ->
        operand
            .column(AGREED)
            .flatMap(agreed -> NO_COLLAPSE.values(operand, horizonDays).map(holds -> {
              double[] both = new double[holds.length];
              Arrays.setAll(both, i -> agreed[i] * holds[i]);
              return both;
            }));
      case AMOUNT ->
        operand.horizonDays() == horizonDays ? operand.column(metric) : Optional.empty();
    };
  }

  /** The days of the event up to a horizon, NaN where none came; empty of what is no survival. */
  Optional<double[]> days(Operand operand, int horizonDays) {
    return measure != Measure.SURVIVAL
        ? Optional.empty()
        : operand
            .column(metric)
            .map(days ->
                Arrays.stream(days).map(d -> d <= horizonDays ? d : Double.NaN).toArray());
  }

  /** The curve of those that have not seen the event. */
  Optional<SurvivalCurve> curve(
      Operand operand, int horizonDays, List<Integer> marks, double confidence) {
    return days(operand, horizonDays).map(days -> {
      double[] finished =
          Arrays.stream(operand.finishedTrials()).mapToDouble(i -> days[i]).toArray();
      return SurvivalCurve.of(
          words,
          new Response(metric, MetricKind.TIME_TO_EVENT, finished),
          horizonDays,
          marks,
          confidence);
    });
  }

  static String count(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
