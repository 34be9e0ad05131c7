package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.DEATHS;
import static ceasefire.param.Unit.LOG_RATIO;
import static ceasefire.param.Unit.RATIO;

import ceasefire.param.Param;
import ceasefire.random.Functions;

/**
 * Which answer the doctrine of host and guarantors foresees for a breach, by its gravity in deaths,
 * and how plainly it says so ("What military action does a breach trigger?", source 000).
 *
 * <p>An attachment of the tripwire with threshold D is called for by a breach of d deaths, {@code e d}
 * where the answer is always to escalate, if {@code e d >= D}; with D = 0 by whatever trips the wire.
 * Sanctions have no threshold. The challenger believes that d call for it with a chance of {@code
 * logistic(ln(e d / D) / ambiguity)}: plain doctrine is a step, ambiguous doctrine reaches below its
 * threshold and leaves doubt above it.
 */
public record ResponseDoctrine(
    @Param(
        value = "How host and guarantors answer an ordered breach: not at all, in kind, with more",
        unit = CHOICE,
        def = "tit-for-tat",
        role = LEVER,
        source = "tit for tat deters better than yielding or bullying (Huth 1988)")
    ReplyPolicy answer,

    @Param(
        value = "Deaths of a breach that call for reinforcement: the second echelon",
        unit = DEATHS,
        min = 0,
        max = 10_000,
        def = "0",
        role = LEVER,
        source = "open in source 000; 0 leaves it to the tripwire")
    double reinforcementDeaths,

    @Param(
        value = "Deaths of a breach that call for strikes from afar",
        unit = DEATHS,
        min = 0,
        max = 100_000,
        def = "0",
        role = LEVER,
        source = "open in source 000; 0 leaves it to the tripwire")
    double strikeDeaths,

    @Param(
        value = "Deaths of a breach that call for war: air campaign and full intervention",
        unit = DEATHS,
        min = 0,
        max = 1_000_000,
        def = "0",
        role = LEVER,
        source = "open in source 000; 0 leaves it to the tripwire")
    double warDeaths,

    @Param(
        value = "Factor on a breach's deaths where the answer is always to escalate",
        unit = RATIO,
        min = 1,
        max = 1_000,
        def = "10",
        role = LEVER)
    double escalation,

    @Param(
        value = "Ambiguity: width of the doubt about the thresholds; 0 is plain doctrine",
        unit = LOG_RATIO,
        min = 0,
        max = 3,
        def = "0.5",
        role = LEVER,
        source = "open in source 000")
    double ambiguity) {

  /** Whether anything is answered at all. */
  public boolean answers() {
    return answer != ReplyPolicy.NONE;
  }

  /** Whether some answers wait for a graver breach than one that trips the wire. */
  public boolean isGraded() {
    return reinforcementDeaths > 0 || strikeDeaths > 0 || warDeaths > 0;
  }

  /** Deaths that call for an attachment; 0 where whatever trips the wire does. */
  public double threshold(Attachment attachment) {
    return switch (attachment) {
      case SANCTIONS_SNAPBACK -> 0;
      case SECOND_ECHELON -> reinforcementDeaths;
      case LONG_RANGE_STRIKES -> strikeDeaths;
      case AIR_CAMPAIGN, FULL_INTERVENTION -> warDeaths;
    };
  }

  /** Whether a breach of {@code deaths >= 0} calls for an attachment. */
  public boolean callsFor(Attachment attachment, double deaths) {
    return answers() && gravity(deaths) >= threshold(attachment);
  }

  /** Chance (0-1), as the challenger sees it, that {@code deaths >= 0} call for an attachment. */
  public double believed(Attachment attachment, double deaths) {
    double threshold = threshold(attachment);
    if (!answers()) {
      return 0;
    }
    if (threshold == 0) {
      return 1;
    }
    double ratio = gravity(deaths) / threshold;
    if (ambiguity == 0) {
      return ratio >= 1 ? 1 : 0;
    }
    return ratio > 0 ? Functions.logistic(Functions.log(ratio) / ambiguity) : 0;
  }

  private double gravity(double deaths) {
    return answer == ReplyPolicy.ESCALATE ? escalation * deaths : deaths;
  }
}
