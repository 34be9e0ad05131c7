package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.DEATHS;
import static ceasefire.param.Unit.LOGITS;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.YEARS;

import ceasefire.param.Param;
import ceasefire.random.Functions;
import ceasefire.random.RandomStream;

/**
 * Whether a guarantor carries out what the tripwire is attached to.
 *
 * <p>Log odds = start + r resolve + b backstop + anger ln(1 + dead / scale) - dead / aversion +
 * success + clarity - fear w + capacity, the last four between 0 and 1, w how escalatory the
 * attachment is. Own dead first anger and then deter: the response is not monotone (compare Gelpi et
 * al. 2005 on expected success). Deciding takes days.
 */
public record GuarantorDecision(
    @Param(
        value = "Log odds with nothing for or against",
        unit = LOGITS,
        min = -6,
        max = 3,
        def = "-1",
        role = UNCERTAINTY)
    double startLogit,

    @Param(
        value = "Weight of resolve",
        unit = LOGITS,
        min = 0,
        max = 6,
        def = "2",
        role = UNCERTAINTY)
    double resolveLogit,

    @Param(
        value = "Weight of the backstop",
        unit = LOGITS,
        min = 0,
        max = 4,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; nobody will risk it without (source 002)")
    double backstopLogit,

    @Param(
        value = "Anger: weight of ln(1 + own dead / scale)",
        unit = LOGITS,
        min = 0,
        max = 2,
        def = "0.3",
        role = UNCERTAINTY,
        source = "attacks raise support only modestly (Musgrave and Ward 2018)")
    double angerLogit,

    @Param(
        value = "Own dead at which anger begins to flatten",
        unit = DEATHS,
        min = 1,
        max = 1_000,
        def = "10",
        role = UNCERTAINTY)
    double angerScale,

    @Param(
        value = "Casualty tolerance: own dead that lower the log odds by one",
        unit = DEATHS,
        min = 10,
        max = 100_000,
        def = "500",
        role = UNCERTAINTY)
    double aversionScale,

    @Param(
        value = "How much of the fear of escalation a sanctions snapback raises",
        unit = SHARE,
        min = 0,
        max = 2,
        def = "0.1",
        role = UNCERTAINTY)
    double snapbackFear,

    @Param(
        value = "How much of the fear of escalation sending a second echelon raises",
        unit = SHARE,
        min = 0,
        max = 2,
        def = "1",
        role = UNCERTAINTY)
    double echelonFear,

    @Param(
        value = "How much of the fear of escalation long-range strikes raise",
        unit = SHARE,
        min = 0,
        max = 2,
        def = "1",
        role = UNCERTAINTY)
    double strikesFear,

    @Param(
        value = "How much of the fear of escalation an air campaign raises",
        unit = SHARE,
        min = 0,
        max = 3,
        def = "1.5",
        role = UNCERTAINTY)
    double airCampaignFear,

    @Param(
        value = "How much of the fear of escalation a full intervention raises",
        unit = SHARE,
        min = 0,
        max = 4,
        def = "2.5",
        role = UNCERTAINTY,
        source = "assumed; direct confrontation feared, source 000")
    double fullInterventionFear,

    @Param(
        value = "Days that any decision takes",
        unit = DAYS,
        min = 0,
        max = 60,
        def = "1",
        role = UNCERTAINTY)
    int leastDays,

    @Param(
        value = "Mean further days that a decision takes",
        unit = DAYS,
        min = 0,
        max = 120,
        def = "5",
        role = UNCERTAINTY)
    double meanFurtherDays,

    @Param(
        value = "Standard deviation of resolve's drift in a day",
        unit = RATIO,
        min = 0,
        max = 0.1,
        def = "0.005",
        role = UNCERTAINTY)
    double dailyDrift,

    @Param(
        value = "Standard deviation of the jump of resolve at an election",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY,
        source = "assumed; pledges bind during a term, source 003")
    double electionJump,

    @Param(
        value = "Years between elections",
        unit = YEARS,
        min = 1,
        max = 10,
        def = "4",
        role = UNCERTAINTY,
        source = "a term of four years, source 003")
    double electionYears) {

  private static final double DAYS_PER_YEAR = 365.25;

  /**
   * Chance that the guarantor carries out an attachment.
   *
   * @param resolve own resolve, 0-1
   * @param backstop level of the backstop, 0-1
   * @param dead own troops killed in the episode
   * @param success expected success of the defence, 0-1
   * @param clarity how clear it is who did what, 0-1
   * @param fear own fear of escalation, 0-1
   * @param capacity what it has to spare for the attachment, 0-1
   */
  public double probability(
      Attachment attachment,
      double resolve,
      double backstop,
      double dead,
      double success,
      double clarity,
      double fear,
      double capacity) {
    return Functions.logistic(startLogit
        + resolveLogit * resolve
        + backstopLogit * backstop
        + angerLogit * Functions.log1p(dead / angerScale)
        - dead / aversionScale
        + success
        + clarity
        - fear * fearWeight(attachment)
        + capacity);
  }

  private double fearWeight(Attachment attachment) {
    return switch (attachment) {
      case SANCTIONS_SNAPBACK -> snapbackFear;
      case SECOND_ECHELON -> echelonFear;
      case LONG_RANGE_STRIKES -> strikesFear;
      case AIR_CAMPAIGN -> airCampaignFear;
      case FULL_INTERVENTION -> fullInterventionFear;
    };
  }

  /** Draws how many days a decision takes. */
  public int drawDays(RandomStream random) {
    return leastDays + random.poisson(meanFurtherDays);
  }

  /** Resolve after drifting for {@code days}, reflected into 0-1. */
  public double drifted(double resolve, double days, RandomStream random) {
    return reflected(resolve + dailyDrift * Math.sqrt(days) * random.gaussian());
  }

  /** Resolve after an election, reflected into 0-1. */
  public double afterElection(double resolve, RandomStream random) {
    return reflected(resolve + electionJump * random.gaussian());
  }

  /** Days between two elections. */
  public int electionDays() {
    return (int) Math.rint(electionYears * DAYS_PER_YEAR);
  }

  private static double reflected(double value) {
    double folded = Math.abs(value) % 2;
    return folded > 1 ? 2 - folded : folded;
  }
}
