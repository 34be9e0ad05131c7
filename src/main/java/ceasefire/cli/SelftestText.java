package ceasefire.cli;

import ceasefire.param.DecimalText;
import ceasefire.results.SelfTest;
import ceasefire.results.SelfTestMemory;
import ceasefire.study.selftest.Check;
import ceasefire.study.selftest.Finding;
import ceasefire.study.selftest.KnownAnswers;
import ceasefire.study.selftest.Tolerance;
import java.util.List;
import java.util.Locale;

/** A self-test as a table: every number with its known answer. */
final class SelftestText {
  private static final int WIDTH = 100;
  private static final int MOST_DECIMALS = 6;

  private SelftestText() {}

  static String of(
      SelfTestMemory.Subject subject, SelfTest outcome, List<KnownAnswers.Result> results) {
    StringBuilder text = new StringBuilder("Self-test of ceasefire ");
    text.append(subject.code().text())
        .append("\non Java ")
        .append(subject.java())
        .append("\n\n");
    text.append(line("", "expected", "measured", "tolerance", ""));
    long numbers = 0;
    for (KnownAnswers.Result result : results) {
      text.append(heading(result.check()));
      for (Finding finding : result.findings()) {
        text.append(row(finding));
        numbers += finding.verdict() == Finding.Verdict.SKIPPED ? 0 : 1;
      }
    }
    text.append('\n').append(outcome.checks()).append(" checks, ").append(numbers);
    text.append(" numbers: ");
    text.append(
        outcome.passed() ? "all as expected" : "failed " + String.join(", ", outcome.failed()));
    if (!outcome.skipped().isEmpty()) {
      text.append("; not in full ").append(String.join(", ", outcome.skipped()));
    }
    text.append(
            ".\nTolerances of simulated numbers: a right program would miss one for one seed in ")
        .append(Words.grouped(Tolerance.SEEDS_PER_FALSE_ALARM))
        .append(".\n");
    return text.toString();
  }

  private static String heading(Check check) {
    String known = "  known: " + check.source();
    String tolerance = "tolerance: " + check.tolerance();
    boolean fits = known.length() + 2 + tolerance.length() <= WIDTH;
    return check.name() + ": " + check.what() + "\n" + known + (fits ? "; " : "\n  ") + tolerance
        + "\n";
  }

  private static String row(Finding finding) {
    double tolerance = finding.tolerance();
    String verdict = switch (finding.verdict()) {
      case PASSED -> "ok";
      case FAILED -> "FAILED";
      case SKIPPED -> "skipped";
    };
    String remark = finding.remark().isEmpty() ? "" : ": " + Words.printable(finding.remark());
    return line(
        finding.what(),
        number(finding.expected(), tolerance),
        number(finding.measured(), tolerance),
        tolerance > 0 && tolerance < 1e-6
            ? String.format(Locale.ROOT, "%.0e", tolerance)
            : number(tolerance, tolerance),
        verdict + remark);
  }

  private static String line(
      String what, String expected, String measured, String tolerance, String verdict) {
    return String.format(
                Locale.ROOT,
                "    %-34s %11s %11s %11s   %s",
                what,
                expected,
                measured,
                tolerance,
                verdict)
            .stripTrailing()
        + "\n";
  }

  /** With as many decimals as its tolerance has down to its second digit. */
  private static String number(double value, double tolerance) {
    if (Double.isNaN(value)) {
      return "-";
    }
    if (!(tolerance > 0)) {
      return DecimalText.of(value);
    }
    int decimals = 1 - (int) StrictMath.floor(StrictMath.log10(tolerance));
    decimals = StrictMath.max(0, StrictMath.min(MOST_DECIMALS, decimals));
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
  }
}
