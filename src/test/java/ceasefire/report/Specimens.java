package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Cost;
import ceasefire.analysis.Ensemble;
import ceasefire.analysis.Response;
import ceasefire.analysis.Ribbon;
import ceasefire.analysis.Warning;
import ceasefire.analysis.WeeklyRibbons;
import ceasefire.results.MetricKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;

/** Made-up results of the shapes that charts and texts must cope with. */
final class Specimens {
  static final int HORIZON = 1_826;
  static final List<String> OUTCOMES =
      List.of("settled", "held", "frozen", "seized", "war_resumed", "wider_war", "nuclear_use");

  static final List<String> CAUSES =
      List.of("offensive", "seizure", "assault", "deaths", "retake", "wider_war", "flank_war");
  static final List<String> INITIATORS = List.of("challenger", "host", "unordered");

  private Specimens() {}

  static Answer.Subject subject(String title) {
    return new Answer.Subject(
        title,
        "Would three European brigades near the front, without a US backstop, keep the ceasefire"
            + " for five years?",
        7,
        HORIZON,
        0.95);
  }

  /** An answer whose trials see V and W at constant daily rates. */
  static Answer answer(String title, int n, double rateV, double rateW, int horizon) {
    return answer(title, n, rateV, rateW, horizon, new TreeMap<>());
  }

  static Answer answer(
      String title,
      int n,
      double rateV,
      double rateW,
      int horizon,
      SortedMap<String, Integer> failures) {
    var random = new Random(1);
    double[] v = new double[n];
    double[] w = new double[n];
    double[] outcome = new double[n];
    double[] end = new double[n];
    for (int i = 0; i < n; i++) {
      double collapse = day(random, rateW);
      double violation = Math.min(collapse, day(random, rateV));
      v[i] = violation <= horizon ? violation : Double.NaN;
      w[i] = collapse <= horizon ? collapse : Double.NaN;
      end[i] = Math.min(collapse, horizon);
      double u = random.nextDouble();
      outcome[i] = w[i] <= horizon ? 4 : v[i] <= horizon && u < 0.4 ? 3 : u < 0.75 ? 1 : 2;
    }
    double[] killed =
        random.doubles(n).map(u -> Math.floor(40 / (1 - 0.995 * u))).toArray();
    double[] missing = random.doubles(n).map(u -> 900 * u * u).toArray();
    double[] deployed = new double[n];
    java.util.Arrays.fill(deployed, 5_000);
    var more = new Random(3);
    double[] cause = new double[n];
    double[] initiator = new double[n];
    double[] settled = new double[n];
    for (int i = 0; i < n; i++) {
      boolean collapsed = !Double.isNaN(w[i]);
      double u = more.nextDouble();
      cause[i] = collapsed ? Math.floor(CAUSES.size() * u * u) : Double.NaN;
      initiator[i] = collapsed ? Math.floor(INITIATORS.size() * u) : Double.NaN;
      settled[i] = more.nextDouble() < 0.1 ? Math.ceil(horizon * more.nextDouble()) : Double.NaN;
    }
    double[] never = new double[n];
    java.util.Arrays.fill(never, Double.NaN);
    var ensemble = new Ensemble(
        0x1234,
        horizon,
        n,
        failures,
        List.of(
            new Response("outcome", MetricKind.CATEGORY, OUTCOMES, outcome),
            new Response("w_cause", MetricKind.CATEGORY, CAUSES, cause),
            new Response("initiator", MetricKind.CATEGORY, INITIATORS, initiator),
            new Response("settlement_day", MetricKind.TIME_TO_EVENT, settled),
            new Response("nuclear_day", MetricKind.TIME_TO_EVENT, never),
            new Response("v_day", MetricKind.TIME_TO_EVENT, v),
            new Response("w_day", MetricKind.TIME_TO_EVENT, w),
            new Response("end_day", MetricKind.AMOUNT, end),
            new Response("deaths_host", MetricKind.COUNT, killed),
            new Response("brigade_days_missing", MetricKind.AMOUNT, missing),
            new Response("brigade_days_deployed", MetricKind.AMOUNT, deployed)));
    var subject = subject(title);
    return Answer.of(
        new Answer.Subject(title, subject.question(), 7, horizon, 0.95),
        ensemble,
        List.of(Cost.planned("foreign troops needed for the rotation", 36_000)),
        Warning.none());
  }

  private static double day(Random random, double rate) {
    return Math.ceil(-Math.log(1 - random.nextDouble()) / rate);
  }

  /** Weekly values that last until each trial's end; {@code value} takes the week and a draw. */
  static Ribbon ribbon(
      String name, int trials, int weeks, double loss, DoubleBinaryOperator value) {
    var random = new Random(2);
    var rows = new ArrayList<double[]>();
    for (int i = 0; i < trials; i++) {
      int last = (int) Math.min(weeks, Math.ceil(day(random, loss)));
      double[] row = new double[last];
      double trial = random.nextGaussian();
      for (int week = 0; week < last; week++) {
        row[week] = value.applyAsDouble(week, 0.7 * trial + 0.7 * random.nextGaussian());
      }
      rows.add(row);
    }
    return Ribbon.of(name, rows);
  }

  static WeeklyRibbons weekly(int trials, double loss, double incidents) {
    return weekly(trials, 261, loss, incidents);
  }

  static WeeklyRibbons weekly(int trials, int weeks, double loss, double incidents) {
    return new WeeklyRibbons(
        trials,
        ribbon(
            "incidents",
            trials,
            weeks,
            loss,
            (week, z) -> Math.floor(incidents * (0.4 + Math.exp(-week / 30)) * Math.exp(0.8 * z))),
        ribbon(
            "brigades_forward",
            trials,
            weeks,
            loss,
            (week, z) -> week < 10 ? 0 : z < -0.9 ? 2 : z < -1.8 ? 1 : 3),
        ribbon(
            "brigades_missing", trials, weeks, loss, (week, z) -> week < 10 ? 0 : z < -0.9 ? 1 : 0),
        ribbon("home_gap", trials, weeks, loss, (week, z) -> Math.max(0, 1.2 + week / 200.0 + z)));
  }

  static WeeklyRibbons noBrigades(int trials) {
    WeeklyRibbons some = weekly(trials, 0.001, 100);
    Ribbon none = ribbon("none", trials, 261, 0.001, (week, z) -> 0);
    return new WeeklyRibbons(trials, some.incidents(), none, none, none);
  }

  static WeeklyRibbons nothing() {
    Ribbon none = Ribbon.of("none", List.of());
    return new WeeklyRibbons(0, none, none, none, none);
  }

  static Answer realistic() {
    return answer(
        "Three brigades forward, on a 3:1 rotation",
        2_000,
        5e-4,
        1.1e-4,
        HORIZON,
        new TreeMap<>(Map.of("IllegalStateException: sector 3: strength -1", 2, "timeout", 1)));
  }
}
