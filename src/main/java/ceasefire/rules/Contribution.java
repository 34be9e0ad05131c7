package ceasefire.rules;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.FLAG;
import static ceasefire.param.Unit.MONTHS;
import static ceasefire.param.Unit.PER_MONTH;
import static ceasefire.param.Unit.PROBABILITY;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;
import ceasefire.random.RandomStream;

/**
 * What one state gives to the foreign force, on which condition, and when it leaves.
 *
 * <p>It joins if it is willing and gets the backstop it insists on; what it insists on shrinks as
 * Europe learns to do without, {@code insisted (1 - s autonomy)}. It leaves, brigade by brigade, a
 * while after the backstop or the company of others falls short.
 */
public record Contribution(
    @Param(
        value = "Whether it belongs to the alliance that the challenger faces",
        unit = FLAG,
        def = "true",
        role = CONSTANT,
        source = "capable European and non-European troops (Hegseth), source 000")
    boolean allied,

    @Param(
        value = "Chance that it is willing to send troops at all, drawn once per trial",
        unit = PROBABILITY,
        min = 0,
        max = 1,
        def = "0.9",
        role = UNCERTAINTY,
        source = "assumed; some open, some call it premature, sources 000 and 001")
    double willingProbability,

    @Param(
        value = "Pledge: share of its ready brigades that it would give",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; raising enough combat-ready troops barely achievable, source 000")
    double pledge,

    @Param(
        value = "Chance that it insists on a backstop, drawn once per trial",
        unit = PROBABILITY,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY,
        source = "Starmer does (source 000); nobody will risk it without (source 002); contested")
    double insistsProbability,

    @Param(
        value = "Level of the backstop that it then insists on",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double backstopInsisted,

    @Param(
        value = "Share of that which full European autonomy can stand in for",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; Europe able by its own resources, source 003")
    double autonomySubstitute,

    @Param(
        value = "Share of the others' pledges in place below which it leaves too",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.25",
        role = UNCERTAINTY)
    double companyInsisted,

    @Param(
        value = "Days for which it bears a backstop or company that falls short",
        unit = DAYS,
        min = 0,
        max = 730,
        def = "60",
        role = UNCERTAINTY)
    int leaveLagDays,

    @Param(
        value = "Days that its withdrawal takes after that",
        unit = DAYS,
        min = 0,
        max = 730,
        def = "180",
        role = UNCERTAINTY)
    int withdrawalDays,

    @Param(
        value = "Months from joining to its first brigade",
        unit = MONTHS,
        min = 0,
        max = 24,
        def = "3",
        role = UNCERTAINTY,
        source = "assumed, 1 to 12 likely; doubts about raising troops quickly, source 000")
    double lagMonths,

    @Param(
        value = "Brigades that it sends in a month after that",
        unit = PER_MONTH,
        min = 0.1,
        max = 20,
        def = "1",
        role = UNCERTAINTY)
    double brigadesPerMonth,

    @Param(
        value = "Share of its brigades that caveats bar from forward duty",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY)
    double forwardCaveat,

    @Param(
        value = "Share of its brigades that caveats bar from fighting",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.1",
        role = UNCERTAINTY)
    double combatCaveat,

    @Param(
        value = "Fear of entrapment: share of its calm that a host sure of its guarantee takes",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY,
        source = "assumed; being pulled into war unfeasible, source 002")
    double entrapment,

    @Param(
        value = "Threat that its troops pose if it is no ally, over that of allied troops",
        unit = RATIO,
        min = 0,
        max = 1.5,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; troops of NATO nations unacceptable under any flag, source 000")
    double outsiderThreat) {

  /** Draws whether it is willing at all. */
  public boolean drawWilling(RandomStream random) {
    return random.chance(willingProbability);
  }

  /** Draws the level (0-1) of the backstop that it insists on; 0 if it insists on none. */
  public double drawInsisted(RandomStream random) {
    return random.chance(insistsProbability) ? backstopInsisted : 0;
  }

  /** Backstop that it insists on once Europe is autonomous to a degree of 0-1. */
  public double insisted(double drawn, double autonomy) {
    return drawn * (1 - autonomySubstitute * autonomy);
  }

  /** Whether it joins under a backstop, where it insists on {@code insisted}; both 0-1. */
  public boolean joins(boolean willing, double backstop, double insisted) {
    return willing && backstop >= insisted;
  }

  /**
   * Whether what it insisted on is still there.
   *
   * @param backstop level of the backstop now, 0-1
   * @param insisted what it insists on now, 0-1
   * @param others share of the other contributors' pledges that is still given, 0-1; 1 without others
   */
  public boolean isContent(double backstop, double insisted, double others) {
    return backstop >= insisted && others >= companyInsisted;
  }

  /**
   * Brigades that it pledges of the {@code ready} ones that it owns.
   *
   * @param available share of a pledge that contributors have in brigades of the weight asked for, 0-1
   */
  public int pledged(int ready, double available) {
    return (int) Math.rint(available * pledge * ready);
  }

  /**
   * Brigades of {@code pledged} that it could have sent {@code days >= 0} after joining, where they
   * come at {@code pace} times the usual one.
   */
  public int sent(int pledged, double days, double pace) {
    double months = pace * days / Massing.MONTH_DAYS - lagMonths;
    return months < 0 ? 0 : (int) Math.min(pledged, 1 + Math.floor(months * brigadesPerMonth));
  }

  /** Share of its brigades that it leaves in place after {@code days >= 0} of discontent, 0-1. */
  public double staying(double days) {
    if (days < leaveLagDays) {
      return 1;
    }
    double over = days - leaveLagDays;
    return over >= withdrawalDays ? 0 : 1 - over / withdrawalDays;
  }

  /** Whether caveats let brigade {@code index} of {@code pledged}, from 0, go to the line. */
  public boolean mayGoForward(int index, int pledged) {
    return index < pledged - (int) Math.rint(forwardCaveat * pledged);
  }

  /**
   * Whether caveats let brigade {@code index} of {@code pledged}, from 0, fight.
   *
   * @param caveats factor on the share that they bar, by the rules of engagement
   */
  public boolean mayFight(int index, int pledged, double caveats) {
    return index < pledged - (int) Math.rint(Math.min(1, caveats * combatCaveat) * pledged);
  }

  /**
   * Its fear (0-1) when it decides.
   *
   * @param fear its fear of escalation, 0-1
   * @param assurance how sure of its guarantee the host is, and so how free to provoke, 0-1
   */
  public double fear(double fear, double assurance) {
    return fear + (1 - fear) * entrapment * assurance;
  }

  /** Threat that its combat troops pose to the challenger, over that of allied troops. */
  public double threatFactor() {
    return allied ? 1 : outsiderThreat;
  }
}
