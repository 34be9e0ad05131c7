package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.BRIGADES;
import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.COUNT;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.FLAG;
import static ceasefire.param.Unit.MONTHS;
import static ceasefire.param.Unit.PERSONS;
import static ceasefire.param.Unit.PER_MONTH;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;

/** The foreign force that planners want kept in place, and how it is relieved. */
public record ForcePosture(
    @Param(
        value = "Brigades kept in place at any one time",
        unit = BRIGADES,
        min = 0,
        max = 150,
        def = "0",
        role = LEVER,
        source = "three may suffice (Kofman, source 000); 150,000 (source 001)")
    int brigadesForward,

    @Param(
        value = "Troops of a brigade",
        unit = PERSONS,
        min = 3_000,
        max = 5_000,
        def = "4000",
        role = LEVER,
        source = "3,000 to 5,000 (Kofman, source 000)")
    int brigadeSize,

    @Param(
        value = "What the force is there for",
        unit = CHOICE,
        def = "reassurance",
        role = LEVER,
        source = "source 004 tells neutral from reassurance forces")
    ForceType type,

    @Param(
        value = "Weight of its brigades",
        unit = CHOICE,
        def = "medium",
        role = LEVER,
        source = "heavy forces deter, light ones hardly (Frederick et al. 2020)")
    Weight weight,

    @Param(
        value = "Where it stands",
        unit = CHOICE,
        def = "forward",
        role = LEVER,
        source = "near the front, not in the west (Kofman, source 000)")
    Place place,

    @Param(
        value = "Sectors among which forward troops are spread, the most intense first",
        unit = COUNT,
        min = 1,
        max = 200,
        def = "5",
        role = LEVER,
        source = "four to five sectors (Kofman, source 000)")
    int sectorsCovered,

    @Param(
        value = "Brigades needed to keep one in place",
        unit = RATIO,
        min = 3,
        max = 5,
        def = "3",
        role = LEVER,
        source = "rotation triples the need (Kofman, source 000); 5 in British practice")
    double rotationRatio,

    @Param(value = "Length of a tour", unit = DAYS, min = 60, max = 720, def = "180", role = LEVER)
    int tourDays,

    @Param(
        value = "Length of a hand-over between brigades",
        unit = DAYS,
        min = 0,
        max = 60,
        def = "14",
        role = UNCERTAINTY)
    int handOverDays,

    @Param(
        value = "Share of a brigade's presence that is effective during a hand-over",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double handOverPresence,

    @Param(
        value = "Months from the ceasefire to the first brigade in place",
        unit = MONTHS,
        min = 0,
        max = 24,
        def = "3",
        role = LEVER,
        source = "assumed; doubts that troops could be raised quickly, source 000")
    double lagMonths,

    @Param(
        value = "Brigades that arrive in a month after that",
        unit = PER_MONTH,
        min = 0.1,
        max = 60,
        def = "1",
        role = LEVER)
    double brigadesPerMonth,

    @Param(
        value = "What happens when no rested brigade is left for a slot",
        unit = CHOICE,
        def = "gap",
        role = LEVER)
    Shortfall onShortfall,

    @Param(
        value =
            "Whether an ordered attack, or massing that is seen, calls up brigades in training too",
        unit = FLAG,
        def = "false",
        role = LEVER)
    boolean surge) {

  public ForcePosture {
    if (handOverDays > tourDays) {
      throw new CrossParameterException(
          "hand-over-days", "is longer than a tour", "at most tour-days");
    }
  }

  /**
   * The day on which slot {@code slot}, counted from 0, is to be filled for the first time, where
   * brigades come at {@code pace} times the planned one.
   */
  public int arrivalDay(int slot, double pace) {
    return (int) Math.rint(Massing.MONTH_DAYS * (lagMonths + slot / brigadesPerMonth) / pace);
  }

  /** Days of recovery that follow a tour; training takes as long again. */
  public int recoveryDays() {
    return (int) Math.rint(tourDays * (rotationRatio - 1) / 2);
  }

  /** Brigades that keeping so many slots filled needs. */
  public double brigadesNeeded(double slots) {
    return slots * rotationRatio;
  }

  /** Whether its troops take the host's side. */
  public boolean takesSides() {
    return type == ForceType.REASSURANCE;
  }
}
