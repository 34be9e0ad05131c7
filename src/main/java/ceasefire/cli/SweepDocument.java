package ceasefire.cli;

import ceasefire.analysis.Extreme;
import ceasefire.analysis.Extremes;
import ceasefire.analysis.PointAnswer;
import ceasefire.design.DesignPoint;
import ceasefire.report.SweepText;
import ceasefire.stats.Interval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What came out at each design point, for programs. */
record SweepDocument(
    String command,
    String title,
    String question,
    int horizonDays,
    long seed,
    List<String> factors,
    List<Point> points,
    List<Outermost> extremes,
    String folder) {

  /** A design point with the levels of its factors; shares to the horizon, if they are known. */
  record Point(
      String point,
      Map<String, String> levels,
      Trials trials,
      Optional<Interval> noCollapse,
      Optional<Interval> noViolation,
      Optional<Interval> agreedAndHolds,
      List<Known> precision) {

    static Point of(List<String> factors, SweepText.Row row, List<Known> precision) {
      Map<String, String> levels = new LinkedHashMap<>();
      for (int i = 0; i < factors.size(); i++) {
        levels.put(factors.get(i), row.levels().get(i));
      }
      PointAnswer answer = row.answer();
      return new Point(
          DesignPoint.hex(answer.point()),
          levels,
          new Trials(answer.ok(), answer.failed()),
          answer.ceasefire(),
          answer.calm(),
          answer.agreedAndHolds(),
          precision);
    }
  }

  /**
   * The best or the worst point.
   *
   * @param what most or fewest of what
   * @param point its hash
   * @param notToldApart the hashes of those that may be it as well
   * @param level at which differences from it were told
   */
  record Outermost(String what, String point, List<String> notToldApart, double level) {

    static List<Outermost> of(Extremes extremes) {
      return Stream.of(
              extremes.best().map(found -> of("most_no_collapse", found)),
              extremes.worst().map(found -> of("fewest_no_collapse", found)),
              extremes.bestSigned().map(found -> of("most_agreed_and_holds", found)))
          .flatMap(Optional::stream)
          .toList();
    }

    private static Outermost of(String what, Extreme found) {
      return new Outermost(
          what,
          DesignPoint.hex(found.point()),
          found.alike().stream().map(DesignPoint::hex).toList(),
          found.level());
    }
  }

  /** How many were played to their end, and how many failed. */
  record Trials(long ok, long failed) {}

  SweepDocument {
    factors = List.copyOf(factors);
    points = List.copyOf(points);
    extremes = List.copyOf(extremes);
  }
}
