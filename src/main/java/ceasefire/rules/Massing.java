package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.MONTHS;
import static ceasefire.param.Unit.PER_DAY;
import static ceasefire.param.Unit.RATIO;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;
import ceasefire.random.Functions;
import ceasefire.random.RandomStream;

/**
 * Preparing an attack. At the truce armies stand massed and can strike at once, which decays over
 * months; later a seizure or offensive needs massing, which stirs incidents, may be seen and may be
 * called off.
 */
public record Massing(
    @Param(
        value = "Time constant with which the armies of the truce disperse",
        unit = MONTHS,
        min = 0.1,
        max = 60,
        def = "6",
        role = UNCERTAINTY,
        source = "needed for wars in the first month (MID data: 4 %)")
    double dispersalMonths,

    @Param(
        value = "Shortest massing",
        unit = DAYS,
        min = 0,
        max = 365,
        def = "30",
        role = UNCERTAINTY)
    int shortestDays,

    @Param(
        value = "Longest massing",
        unit = DAYS,
        min = 0,
        max = 365,
        def = "60",
        role = UNCERTAINTY)
    int longestDays,

    @Param(
        value = "Factor on the background of incidents while troops mass",
        unit = RATIO,
        min = 0.5,
        max = 3,
        def = "1.3",
        role = UNCERTAINTY)
    double incidentFactor,

    @Param(
        value = "Chance a day that massing is seen",
        unit = PER_DAY,
        min = 0,
        max = 1,
        def = "0.02",
        role = UNCERTAINTY)
    double seenPerDay) {

  /** Days between two choices of the challenger: one month of the model. */
  public static final int MONTH_DAYS = 30;

  public Massing {
    if (shortestDays > longestDays) {
      throw new CrossParameterException(
          "longest-days", "is shorter than the shortest massing", "at least shortest-days");
    }
  }

  /** Chance that no massing is needed {@code day} days after the truce. */
  public double immediateProbability(double day) {
    return Functions.exp(-day / MONTH_DAYS / dispersalMonths);
  }

  /** Draws how many days massing takes. */
  public int drawDays(RandomStream random) {
    return shortestDays + random.nextInt(longestDays - shortestDays + 1);
  }

  /** Draws after how many days massing is seen, with nothing that helps to see it. */
  public int drawSeenAfter(RandomStream random) {
    return drawSeenAfter(seenPerDay, random);
  }

  /**
   * Draws after how many days massing is seen; beyond any massing where it never is.
   *
   * @param chance of seeing it, a day, 0-1
   */
  public int drawSeenAfter(double chance, RandomStream random) {
    double u = random.nextOpenDouble();
    if (chance <= 0) {
      return Integer.MAX_VALUE;
    }
    double days = chance >= 1 ? 0 : Math.floor(Functions.log(u) / Functions.log1p(-chance));
    return (int) Math.min(Integer.MAX_VALUE, days + 1);
  }
}
