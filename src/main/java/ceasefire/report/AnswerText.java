package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Cost;
import ceasefire.analysis.Share;
import ceasefire.analysis.SurvivalCurve;
import ceasefire.analysis.TimeScale;
import ceasefire.analysis.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The answer as the console prints it: at most 100 columns, its layout in ASCII. */
public final class AnswerText {
  private static final int WIDTH = 100;
  private static final int BAR = 25;
  private static final int FEWEST_FOR_RANGE = 20;
  private static final int MOST_REASONS = 5;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final StringBuilder text = new StringBuilder();
  private final Answer answer;

  private AnswerText(Answer answer) {
    this.answer = answer;
  }

  /**
   * Tells the answer, where its files are and how to repeat it.
   *
   * @param results the result folder and what is in it
   * @param command the words of the command that repeats the run
   */
  public static String of(Answer answer, String results, List<String> command) {
    return of(answer, "", results, command);
  }

  /**
   * Tells more before it says where the files are.
   *
   * @param more in lines, with an empty one behind; may be empty
   */
  public static String of(Answer answer, String more, String results, List<String> command) {
    var text = new AnswerText(answer);
    text.question();
    if (answer.ok() == 0) {
      text.line("No trial was finished: there is nothing to report.");
      text.line("");
    } else {
      text.outcomes();
      text.survival();
      text.signing();
      text.costs();
      text.warning();
    }
    text.text.append(more);
    text.failures();
    text.field("Results", List.of(results));
    text.field("Repeat", commandLines(command));
    return text.text.toString();
  }

  private void question() {
    Answer.Subject subject = answer.subject();
    wrapped(subject.title());
    wrapped(subject.question());
    line("");
  }

  private void outcomes() {
    String heading = "Outcome after " + TimeScale.words(answer.subject().horizonDays());
    String trials = Figures.trials(answer.ok()) + ", seed " + answer.subject().seed();
    String columns = format("%-42s%9s   %s", heading, "share", interval());
    boolean fits = columns.length() + 3 + trials.length() <= WIDTH;
    line(
        fits ? columns + " ".repeat(WIDTH - columns.length() - trials.length()) + trials : columns);
    for (Share share : answer.outcomes().shares()) {
      outcome(share);
    }
    if (!fits) {
      line("  " + trials);
    }
    line("");
  }

  private void outcome(Share share) {
    double estimate = share.interval().estimate();
    int length = (int) StrictMath.rint(estimate * BAR);
    String bar = share.noneSeen() ? "" : length == 0 ? "." : "#".repeat(length);
    String row = format("  %-14s %-" + BAR + "s", name(share.label()), bar);
    if (share.noneSeen() || share.allSeen()) {
      line(row + "  " + Figures.share(share));
    } else {
      line(row
          + format(
              "%9s   %s - %s",
              Figures.share(share),
              Figures.percent(share.interval().low()),
              Figures.percent(share.interval().high())));
    }
  }

  private void survival() {
    var heading = new StringBuilder(format("%-28s", "Still holding after"));
    for (int day : answer.spans()) {
      heading.append(format("%-23s", TimeScale.words(day)));
    }
    line(heading.toString());
    survival(answer.calm());
    survival(answer.ceasefire());
    line("");
  }

  private void survival(SurvivalCurve curve) {
    if (curve.n() == 0) {
      return;
    }
    var row = new StringBuilder(format("  %-26s", curve.name()));
    for (int day : answer.spans()) {
      row.append(format("%-23s", Figures.survival(curve.at(day).survival())));
    }
    line(row.toString());
  }

  private void signing() {
    if (answer.signing().isEmpty()) {
      return;
    }
    line("Would it have been signed under this posture?");
    for (Share share : answer.signing()) {
      String label = signing(share.label());
      String trials = share.n() == answer.ok() ? "" : " (n = " + Figures.count(share.n()) + ")";
      line(format("  %-26s", label) + Figures.survival(share.interval()) + trials);
    }
    line("");
  }

  /** A share about signing in words. */
  static String signing(String metric) {
    return switch (metric) {
      case "agreed" -> "the challenger signs";
      case "holds_if_agreed" -> "holds where signed (no W)";
      default -> "signed and holds";
    };
  }

  private void costs() {
    if (answer.costs().isEmpty()) {
      return;
    }
    line(format("%-42s%9s   %s", "What it takes and costs, per trial", "median", "5 % - 95 %"));
    for (Cost cost : answer.costs()) {
      String row = format("  %-40s%9s", cost.name(), Figures.amount(cost.median()));
      if (cost.planned()) {
        line(row + "   as planned");
      } else {
        String trials = cost.n() == answer.ok() ? "" : " (n = " + Figures.count(cost.n()) + ")";
        line(row + "   " + range(cost) + trials);
      }
    }
    line("");
  }

  /** The range of a cost that holds the middle 90 % of trials. */
  static String range(Cost cost) {
    return cost.n() < FEWEST_FOR_RANGE
        ? "too few trials for a range"
        : Figures.amount(cost.low()) + " - " + Figures.amount(cost.high());
  }

  /** The signs that could be judged, the sharpest first. */
  static List<Warning.Skill> judged(Warning warning) {
    return warning.skills().stream()
        .filter(skill -> !Double.isNaN(skill.area().low()))
        .sorted(Comparator.comparingDouble(AnswerText::sharpness).reversed())
        .toList();
  }

  private void warning() {
    List<Warning.Skill> judged = judged(answer.warning());
    if (judged.isEmpty()) {
      return;
    }
    line(format(
        "%-42s%9s   %-17s%s",
        "Signs of collapse half a year ahead", "AUC", interval(), "alarms right"));
    for (Warning.Skill skill : judged) {
      line(format(
          "  %-40s%9s   %-17s%s",
          name(skill.observable()) + (skill.lowWarns() ? ", if low" : ""),
          Figures.decimal(skill.area().estimate()),
          Figures.decimal(skill.area().low()) + " - "
              + Figures.decimal(skill.area().high()),
          Figures.survival(skill.precision())));
    }
    line(format(
        "  0.50 is no skill, below it low values warn; of %s half-years %s ended in collapse (%s)",
        Figures.count(answer.warning().observations()),
        Figures.count(answer.warning().collapses()),
        Figures.percent(answer.warning().baseRate()) + " %"));
    line("");
  }

  private static double sharpness(Warning.Skill skill) {
    return StrictMath.abs(skill.area().estimate() - 1 / 2.0);
  }

  private String interval() {
    return Figures.roundPercent(answer.subject().confidence()) + " % interval";
  }

  private void failures() {
    if (answer.failed() == 0) {
      return;
    }
    line(format(
        "Failed    %s of %s trials, which are in none of these numbers:",
        Figures.count(answer.failed()), Figures.count(answer.failed() + answer.ok())));
    List<Map.Entry<String, Integer>> reasons = answer.failures().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .toList();
    for (Map.Entry<String, Integer> reason :
        reasons.subList(0, StrictMath.min(reasons.size(), MOST_REASONS))) {
      String shown = format("%9s x %s", Figures.count(reason.getValue()), reason.getKey());
      line(shown.length() <= WIDTH ? shown : shown.substring(0, WIDTH - 3) + "...");
    }
    if (reasons.size() > MOST_REASONS) {
      line("          and " + Figures.count(reasons.size() - MOST_REASONS) + " other reasons");
    }
  }

  private void field(String name, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      line(format("%-10s%s", i == 0 ? name : "", lines.get(i)));
    }
  }

  private static List<String> commandLines(List<String> command) {
    var lines = new ArrayList<String>();
    var current = new StringBuilder();
    for (String word : command) {
      String quoted = quoted(word);
      if (current.length() > 0 && current.length() + quoted.length() > WIDTH - 13) {
        lines.add(current + " \\");
        current.setLength(0);
      }
      current.append(current.length() == 0 ? "" : " ").append(quoted);
    }
    lines.add(current.toString());
    return lines;
  }

  /** The word as a POSIX shell reads it back. */
  public static String quoted(String word) {
    return word.matches("[A-Za-z0-9_@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private void wrapped(String paragraph) {
    var current = new StringBuilder();
    for (String word : SPACES.split(paragraph.strip(), -1)) {
      if (current.length() > 0 && current.length() + 1 + word.length() > WIDTH) {
        line(current.toString());
        current.setLength(0);
      }
      current.append(current.length() == 0 ? "" : " ").append(word);
    }
    line(current.toString());
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  /** A label as it is read: "war_resumed" is war resumed. */
  static String name(String label) {
    return label.replace('_', ' ');
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
