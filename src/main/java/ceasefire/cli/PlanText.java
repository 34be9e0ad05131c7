package ceasefire.cli;

import ceasefire.param.DecimalText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Words the plan of an experiment. */
final class PlanText {
  private static final double MINUTE = 60;
  private static final double HOUR = 3_600;
  private static final double DAY = 86_400;
  private static final double STEP = 1_000;
  private static final String UNITS = "kMGTP";

  private final Plan plan;
  private final StringBuilder text = new StringBuilder();

  private PlanText(Plan plan) {
    this.plan = plan;
  }

  /** The plan, in lines. */
  static String of(Plan plan) {
    return new PlanText(plan).text();
  }

  private String text() {
    line("Experiment", plan.name() + ": " + plan.question());
    line(
        "Design",
        plan.design() + ", "
            + (plan.extendable()
                ? "more points of it keep those that there are"
                : "another number of points is another sample"));
    line("Points", Words.grouped(plan.points()));
    line("Trials", trials() + ", seed " + plan.seed() + ", seeding " + plan.seeding());
    factors();
    line(
        "Time",
        "about " + duration(plan.seconds()) + " on " + plan.threads()
            + (plan.threads() == 1 ? " thread" : " threads") + ": an estimate from "
            + Words.grouped(plan.pilot().trials()) + " trials on one thread");
    String series =
        plan.recorded() == 0 ? "" : " and " + bytes(plan.seriesBytes()) + " for weekly series";
    line("Disk", "about " + bytes(plan.trialsBytes()) + " for trials" + series + ", as CSV");
    if (plan.pilot().failed() > 0) {
      line("Failures", plan.pilot().failed() + " of the pilot's trials failed");
    }
    plan.precision().ifPresentOrElse(this::precision, this::widths);
    text.append("Nothing was written.\n");
    return text.toString();
  }

  private String trials() {
    String all = Words.grouped(plan.trials());
    String each = Words.grouped(plan.replicates());
    return plan.precision()
        .map(precision -> "about " + all + " (about " + each + " at each point, "
            + Words.grouped(precision.maxReplicates()) + " at most)")
        .orElse(all + " (" + each + " at each point)");
  }

  private void precision(PlannedPrecision precision) {
    line(
        "Precision",
        percent(precision.confidence()) + " % intervals, made at " + percent(precision.level())
            + " % for up to " + precision.looks()
            + " looks; trials a point, guessed from the pilot:");
    precision.targets().forEach(target -> line("", words(target)));
  }

  private static String words(PlannedPrecision.Forecast target) {
    return target.metric() + " known to " + DecimalText.of(target.halfWidth()) + ": about "
        + Words.grouped(target.likely()) + " at the pilot's "
        + (Double.isNaN(target.pilot()) ? "none" : rounded(target.pilot(), 2))
        + (target.isOfShare()
            ? ", " + Words.grouped(target.greatest()) + " at one half"
            : ", more if few values weigh");
  }

  private void widths() {
    line(
        "Precision",
        "half-widths of 95 % intervals at a point with " + Words.grouped(plan.replicates())
            + " trials, from the pilot over " + plan.pilot().points() + " points:");
    plan.widths().forEach(width -> line("", words(width)));
  }

  private void factors() {
    int name = plan.factors().stream().mapToInt(f -> f.path().length()).max().orElse(0);
    String title = "Factors";
    for (Plan.FactorLine factor : plan.factors()) {
      String row = "%-" + name + "s  %-14s  %s";
      line(title, String.format(Locale.ROOT, row, factor.path(), factor.role(), factor.levels()));
      title = "";
    }
  }

  private static String words(Plan.Width width) {
    String half = rounded(width.halfWidth(), 2);
    if (width.metric().isEmpty()) {
      return "share of one half: " + half;
    }
    String pilot = rounded(width.estimate(), 2);
    return width.statistic().equals("share")
        ? "share of ceasefires that hold, at the pilot's " + pilot + ": " + half
        : "mean of " + width.metric() + ", the pilot's " + pilot + ": " + Plan.after(width, half);
  }

  private void line(String title, String words) {
    text.append(String.format(Locale.ROOT, "%-12s%s", title, words).stripTrailing())
        .append('\n');
  }

  private static String rounded(double value, int digits) {
    return DecimalText.of(new BigDecimal(value, new MathContext(digits)).doubleValue());
  }

  private static String percent(double share) {
    return rounded(100 * share, 4);
  }

  private static String duration(double seconds) {
    if (seconds < MINUTE) {
      return Math.max(1, Math.round(seconds)) + " s";
    }
    if (seconds < HOUR) {
      return Math.round(seconds / MINUTE) + " min";
    }
    return seconds < 2 * DAY ? rounded(seconds / HOUR, 2) + " h" : rounded(seconds / DAY, 2) + " d";
  }

  private static String bytes(double bytes) {
    int unit = -1;
    double value = bytes;
    while (value >= STEP && unit + 1 < UNITS.length()) {
      value /= STEP;
      unit++;
    }
    return rounded(value, 2) + " " + (unit < 0 ? "" : UNITS.substring(unit, unit + 1)) + "B";
  }
}
