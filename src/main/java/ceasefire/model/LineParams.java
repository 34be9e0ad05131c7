package ceasefire.model;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Group;
import ceasefire.param.Param;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The line of the ceasefire. */
public record LineParams(
    @Param(
        value = "Violence per km over the line's mean from which a sector counts as hot",
        unit = RATIO,
        min = 0,
        max = 100,
        def = "1.5",
        role = CONSTANT)
    double hotFrom,

    @Param(
        value = "Share of weeks of the last year on rung 2 or 3 from which a conflict is frozen",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.1",
        role = CONSTANT,
        source = "definition of the outcome: weeks of hot sectors")
    double frozenShare,

    @Param(
        value = "Quiet days after which a major violation begins a new episode",
        unit = ceasefire.param.Unit.DAYS,
        min = 1,
        max = 1_000,
        def = "180",
        role = CONSTANT,
        source = "definition of an episode, as disputes are merged in the MID data")
    int episodeGapDays,

    @Param(
        value = "Deaths in a trailing year from which a ceasefire has collapsed into war",
        unit = ceasefire.param.Unit.DEATHS,
        min = 1,
        max = 1_000_000,
        def = "1000",
        role = UNCERTAINTY,
        source = "definition of an interstate war (Correlates of War)")
    int warDeaths,

    @Param(
        value = "Segments that the line leaves out: the armies do not face each other there",
        unit = ceasefire.param.Unit.TEXT,
        def = "[]",
        role = UNCERTAINTY,
        source = "the line with and without Belarus, source 000")
    List<String> closedSegments,

    @Group(value = "The sectors, from one end of the line to the other", min = 1, max = 500)
    List<SectorParams> sectors) {

  public LineParams {
    closedSegments = List.copyOf(closedSegments);
    sectors = List.copyOf(sectors);
    if (sectors.isEmpty()) {
      throw new CrossParameterException("sectors", "the line has no sectors", "at least one");
    }
    checkClosed(closedSegments, sectors);
    Set<String> names = new HashSet<>();
    double heat = 0;
    double contactKm = 0;
    for (int s = 0; s < sectors.size(); s++) {
      SectorParams sector = sectors.get(s);
      boolean open = !closedSegments.contains(sector.segment());
      heat += open ? sector.heat() : 0;
      contactKm += open ? sector.contact() * sector.length() : 0;
      if (!names.add(sector.name())) {
        throw new CrossParameterException(
            "sectors." + s + ".name",
            "\"" + sector.name() + "\" names two sectors",
            "a name of its own for each sector");
      }
    }
    if (!(heat > 0)) {
      throw new CrossParameterException(
          "sectors",
          "no sector has any heat: it is 0 in all " + open(closedSegments, sectors),
          "a positive heat in at least one sector");
    }
    if (!(contactKm > 0)) {
      throw new CrossParameterException(
          "sectors",
          "the armies are in contact nowhere: contact is 0 in all " + open(closedSegments, sectors),
          "a positive contact in at least one sector");
    }
  }

  private static String open(List<String> closed, List<SectorParams> sectors) {
    long left = sectors.stream().filter(s -> !closed.contains(s.segment())).count();
    return left + " sectors of " + sectors.size() + " that are not closed";
  }

  private static void checkClosed(List<String> closed, List<SectorParams> sectors) {
    Set<String> segments = new TreeSet<>();
    sectors.forEach(sector -> segments.add(sector.segment()));
    for (int i = 0; i < closed.size(); i++) {
      if (!segments.contains(closed.get(i))) {
        throw new CrossParameterException(
            "closed-segments." + i,
            "no sector belongs to a segment \"" + closed.get(i) + "\"",
            "one of " + String.join(", ", segments));
      }
    }
  }

  /** The sectors of the line, those of closed segments left out. */
  public List<SectorParams> open() {
    return sectors.stream()
        .filter(sector -> !closedSegments.contains(sector.segment()))
        .toList();
  }
}
