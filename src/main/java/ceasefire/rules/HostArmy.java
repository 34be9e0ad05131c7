package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.MONTHS;
import static ceasefire.param.Unit.PERSONS;
import static ceasefire.param.Unit.PER_MONTH;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;

/**
 * The host's army, in persons: who joins, who leaves, and what planners cut.
 *
 * <p>A month turns T troops into {@code min(E, T (1 - q - d) + r)}: r recruits, q the rate of
 * discharge, d that of desertion, which grows as cohesion c falls, {@code d = d1 c + d0 (1 - c)}, and
 * E the establishment, which a planned cut lowers evenly over time. With the default rates an army of
 * 900,000 holds its strength while the line is nearly calm and shrinks where fire wears its cohesion.
 */
public record HostArmy(
    @Param(
        value = "Troops in all when the ceasefire begins",
        unit = PERSONS,
        min = 500_000,
        max = 1_000_000,
        def = "900000",
        role = UNCERTAINTY,
        source = "assumed; a force of a million is the aim, source 002")
    double troops,

    @Param(
        value = "Persons recruited in a month",
        unit = PERSONS,
        min = 0,
        max = 30_000,
        def = "25000",
        role = UNCERTAINTY,
        source = "10,000 to 30,000; short of replacements, sources 002 and 004")
    double recruits,

    @Param(
        value = "Share of the troops discharged in a month of peace",
        unit = PER_MONTH,
        min = 0,
        max = 0.2,
        def = "0.0175",
        role = UNCERTAINTY)
    double dischargeRate,

    @Param(
        value = "Share of the troops that desert in a month while cohesion is whole",
        unit = PER_MONTH,
        min = 0,
        max = 0.05,
        def = "0.0075",
        role = UNCERTAINTY,
        source = "assumed; desertion in source 004, about 200,000 in all reported by 2025")
    double desertionRate,

    @Param(
        value = "Share of the troops that desert in a month where there is no cohesion",
        unit = PER_MONTH,
        min = 0,
        max = 0.2,
        def = "0.03",
        role = UNCERTAINTY)
    double brokenDesertionRate,

    @Param(
        value = "Planned cut of the army",
        unit = PERSONS,
        min = 0,
        max = 500_000,
        def = "0",
        role = LEVER,
        source = "cuts of 200,000, 300,000 or 500,000 in source 002")
    double cut,

    @Param(
        value = "Months from the ceasefire to the beginning of the cut",
        unit = MONTHS,
        min = 0,
        max = 120,
        def = "6",
        role = LEVER)
    double cutAfterMonths,

    @Param(
        value = "Months over which the cut is spread",
        unit = MONTHS,
        min = 1,
        max = 120,
        def = "24",
        role = LEVER)
    double cutMonths,

    @Param(
        value = "Troops below which no cut goes",
        unit = PERSONS,
        min = 0,
        max = 500_000,
        def = "300000",
        role = LEVER)
    double floor,

    @Param(
        value = "Part of the cut that foreign troops replace one for one",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "other troops in the amount of the reduction, source 002")
    double replacedByForeign,

    @Param(
        value = "Part of the troops missing from the establishment that foreign troops replace",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "assumed; failing recruitment in source 002")
    double shortfallReplaced,

    @Param(
        value = "Part of the gap that sending troops forward or back closes in a month",
        unit = PER_MONTH,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double redeployment,

    @Param(
        value = "Share of losses that return after a month",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.6",
        role = UNCERTAINTY,
        source = "assumed as for the challenger, three in five")
    double returning) {

  /** A month by which any cut is complete. */
  private static final double AT_LAST = Double.POSITIVE_INFINITY;

  /** Troops that a brigade equivalent stands for. */
  public static final double PERSONS_PER_EQUIVALENT = 4_000;

  /** Troops that the plans allow {@code month} months after the ceasefire began. */
  public double establishment(double month) {
    double done = Math.min(1, Math.max(0, (month - cutAfterMonths) / cutMonths));
    return Math.max(Math.min(troops, floor), troops - cut * done);
  }

  /**
   * Troops after a month of peace.
   *
   * @param troops troops a month before, persons
   * @param month months since the ceasefire began, at the end of the month
   * @param cohesion cohesion of the army, 0-1
   */
  public double troopsAfterMonth(double troops, double month, double cohesion) {
    double staying = Math.max(0, 1 - dischargeRate - desertion(cohesion));
    return Math.min(establishment(month), troops * staying + recruits);
  }

  /** Share of the troops that desert in a month. */
  public double desertion(double cohesion) {
    return desertionRate * cohesion + brokenDesertionRate * (1 - cohesion);
  }

  /** Share of all troops that stand in the theatre, from the strength there at the start. */
  public double theatreShare(double equivalentsAtStart) {
    return equivalentsAtStart * PERSONS_PER_EQUIVALENT / troops;
  }

  /** Strength in the theatre, brigade equivalents, when {@code share} of {@code troops} stand there. */
  public static double equivalents(double troops, double share) {
    return troops * share / PERSONS_PER_EQUIVALENT;
  }

  /** Strength in the theatre after a month of moving it towards its share of the army, equivalents. */
  public double strengthAfterMonth(double strength, double troops, double theatreShare) {
    return strength + redeployment * (equivalents(troops, theatreShare) - strength);
  }

  /**
   * Troops gone for good, persons, with so many dead in incidents; the wounded are counted with them.
   *
   * @param killedShare share of losses that are killed, above 0
   */
  public double lostFor(double deaths, double killedShare) {
    return deaths / killedShare * (1 - returning);
  }

  /** Troops that return of a month's battle losses, in the unit of the losses. */
  public double returned(double losses) {
    return returning * losses;
  }

  /**
   * Brigades of foreign troops that the plan wants in place of the host's own.
   *
   * @param month months since the ceasefire began
   * @param troops the host's troops now, persons
   * @param brigadeSize troops of a foreign brigade, persons, above 0
   */
  public double brigadesWanted(double month, double troops, double brigadeSize) {
    double planned = establishment(month);
    double missing = Math.max(0, planned - troops);
    return (replacedByForeign * (this.troops - planned) + shortfallReplaced * missing)
        / brigadeSize;
  }

  /** Brigades of foreign troops that the plan wants once the cut is complete, if nobody is missing. */
  public double brigadesPlanned(double brigadeSize) {
    return brigadesWanted(AT_LAST, establishment(AT_LAST), brigadeSize);
  }

  /** The most that {@link #brigadesWanted} can ever be: it is linear in the establishment. */
  public double mostBrigadesWanted(double brigadeSize) {
    return Math.max(brigadesWanted(0, 0, brigadeSize), brigadesWanted(AT_LAST, 0, brigadeSize));
  }

  /** Whether foreign troops replace any of the host's own. */
  public boolean isReplaced() {
    return shortfallReplaced > 0 || (replacedByForeign > 0 && cut > 0);
  }
}
