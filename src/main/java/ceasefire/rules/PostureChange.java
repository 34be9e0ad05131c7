package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.RATIO;

import ceasefire.param.Param;
import java.util.List;

/**
 * A change of one lever of the posture, on a date or when something happens: a drawdown, a late
 * arrival, a surge on warning, a backstop that is withdrawn.
 *
 * <p>Several changes of a lever are taken in the order of the list: each moves the lever's factor f, 1
 * at first, from where those before it have brought it toward its own target, {@code (1 - progress) f
 * + progress target}. So the last change in the list that is complete prevails, in whatever order
 * they set in, and the factor never leaves the range of the targets and 1. A late arrival is a change
 * to 0 on day 0 and another to 1 later.
 */
public record PostureChange(
    @Param(value = "Lever that changes", unit = CHOICE, def = "brigades-forward", role = LEVER)
    PostureLever lever,

    @Param(
        value = "What sets the change off",
        unit = CHOICE,
        def = "date",
        role = LEVER,
        source = "assumed; pledges bind during a term, source 003")
    ChangeTrigger on,

    @Param(
        value = "Days from there (for a date: from the ceasefire) to the start of the change",
        unit = DAYS,
        min = 0,
        max = 7_305,
        def = "0",
        role = LEVER)
    int afterDays,

    @Param(
        value = "Days over which the lever moves to its target, in a straight line",
        unit = DAYS,
        min = 0,
        max = 7_305,
        def = "0",
        role = LEVER)
    int overDays,

    @Param(
        value = "Days for which it stays there before it moves back as it came; 0 for good",
        unit = DAYS,
        min = 0,
        max = 7_305,
        def = "0",
        role = LEVER)
    int forDays,

    @Param(
        value = "Target: factor on the lever as planned",
        unit = RATIO,
        min = 0,
        max = 10,
        def = "1",
        role = LEVER)
    double to) {

  /** The day of a trigger that has not come. */
  public static final int NOT_YET = Integer.MAX_VALUE;

  /**
   * The first day on which it can be seen: of what a trigger sets off, the next day at the earliest.
   *
   * @param triggerDay day on which its trigger came; ignored for a date
   */
  public long start(int triggerDay) {
    return on == ChangeTrigger.DATE ? afterDays : triggerDay + Math.max(1L, afterDays);
  }

  /**
   * How far the change has come, 0-1.
   *
   * @param day day of the ceasefire
   * @param triggerDay day on which its trigger came, or {@link #NOT_YET}; ignored for a date
   */
  public double progress(int day, int triggerDay) {
    if (on != ChangeTrigger.DATE && triggerDay == NOT_YET) {
      return 0;
    }
    long start = start(triggerDay);
    double rise = along(day - start);
    return forDays == 0 ? rise : rise - along(day - start - overDays - forDays);
  }

  private double along(long days) {
    if (days < 0) {
      return 0;
    }
    return days >= overDays ? 1 : (double) days / overDays;
  }

  /**
   * Factor on a lever today, after all changes; 1 without any. Allocates nothing.
   *
   * @param changes all changes of the posture, of whatever lever
   * @param day day of the ceasefire
   * @param triggerDays by {@link ChangeTrigger#ordinal()}, the day on which each trigger came, or
   *     {@link #NOT_YET}
   */
  public static double factor(
      List<PostureChange> changes, PostureLever lever, int day, int[] triggerDays) {
    double factor = 1;
    for (int i = 0; i < changes.size(); i++) {
      PostureChange change = changes.get(i);
      if (change.lever == lever) {
        double progress = change.progress(day, triggerDays[change.on.ordinal()]);
        factor = (1 - progress) * factor + progress * change.to;
      }
    }
    return factor;
  }
}
