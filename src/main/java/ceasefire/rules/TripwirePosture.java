package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.DEATHS;
import static ceasefire.param.Unit.FLAG;
import static ceasefire.param.Unit.KM2;

import ceasefire.param.Param;
import java.util.List;

/**
 * The trigger that a foreign presence forms, and what it is attached to; the list may be empty: then
 * the force dies and nothing follows ("If it is a tripwire, what does it attach to?", source 000).
 */
public record TripwirePosture(
    @Param(
        value = "What passing the threshold sets off, if its owners decide so",
        unit = CHOICE,
        def = "[]",
        role = LEVER,
        source = "source 000 (Kofman's question)")
    List<Attachment> attachedTo,

    @Param(
        value = "Deaths of the force within the window that trip it",
        unit = DEATHS,
        min = 1,
        max = 10_000,
        def = "10",
        role = LEVER)
    int thresholdDeaths,

    @Param(
        value = "Window in which those deaths are counted",
        unit = DAYS,
        min = 1,
        max = 90,
        def = "30",
        role = LEVER)
    int windowDays,

    @Param(
        value = "Ground lost that trips it",
        unit = KM2,
        min = 0,
        max = 100_000,
        def = "10",
        role = LEVER)
    double thresholdKm2,

    @Param(
        value = "Whether an ordered seizure or offensive in a sector that the force holds trips it",
        unit = FLAG,
        def = "true",
        role = LEVER)
    boolean sectorEntry) {

  public TripwirePosture {
    attachedTo = List.copyOf(attachedTo);
  }

  /** Whether the force's own dead pass the threshold. */
  public boolean isPassedByDeaths(int deathsInWindow) {
    return deathsInWindow >= thresholdDeaths;
  }

  /** Whether what happened passes the threshold. */
  public boolean isPassed(int deathsInWindow, double km2Lost, boolean heldSectorEntered) {
    return isPassedByDeaths(deathsInWindow)
        || (km2Lost >= thresholdKm2 && km2Lost > 0)
        || (sectorEntry && heldSectorEntered);
  }
}
