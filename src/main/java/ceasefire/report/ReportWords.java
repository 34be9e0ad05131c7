package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Share;
import ceasefire.analysis.TimeScale;
import ceasefire.stats.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The answer to a report's question in two sentences. */
final class ReportWords {
  private ReportWords() {}

  /** What a run came to. */
  static String run(Answer answer) {
    if (answer.ok() == 0) {
      return "No trial was finished: there is nothing to report.";
    }
    String years = TimeScale.words(answer.subject().horizonDays());
    String level = Figures.roundPercent(answer.subject().confidence());
    return "After " + years + " the ceasefire still stood in "
        + in(answer.ceasefire().last()) + " of " + Figures.trials(answer.ok())
        + ", and there had been no major violation in " + in(answer.calm().last())
        + " (in brackets " + level + " % confidence intervals). " + signing(answer);
  }

  private static String signing(Answer answer) {
    String ending = ending(answer)
        .map(share -> "the most common ending was " + AnswerText.name(share.label()) + ", in "
            + share(share) + " of trials")
        .orElse("");
    Optional<Share> signed = signing(answer, "agreed");
    Optional<Share> both = signing(answer, "agreed_and_holds");
    String agreed = signed.isEmpty() || both.isEmpty()
        ? ""
        : "The challenger would have signed it in " + in(signed.get().interval())
            + ", so that it was both signed and kept in " + in(both.get().interval());
    if (agreed.isEmpty()) {
      return ending.isEmpty() ? "" : StoryWords.atFirst(ending) + ".";
    }
    return agreed + (ending.isEmpty() ? "" : "; " + ending) + ".";
  }

  /** One of the shares about signing. */
  static Optional<Share> signing(Answer answer, String label) {
    return answer.signing().stream()
        .filter(share -> share.label().equals(label))
        .findFirst();
  }

  /** The outcome that most trials came to. */
  private static Optional<Share> ending(Answer answer) {
    List<Share> shares = answer.outcomes().shares();
    return shares.stream().max(Comparator.comparingInt(Share::events));
  }

  private static String share(Share share) {
    return share.allSeen()
        ? "every one"
        : Figures.share(share) + " (" + Figures.percent(share.interval().low()) + "-"
            + Figures.percent(share.interval().high()) + ")";
  }

  /** "90 % (88-91)", or "more than 99 %". */
  static String in(Interval share) {
    return Figures.survival(share).replace("above", "more than").replace("below", "less than");
  }
}
