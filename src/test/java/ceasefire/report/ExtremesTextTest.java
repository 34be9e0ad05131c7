package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.analysis.Extreme;
import ceasefire.analysis.Extremes;
import ceasefire.analysis.PointAnswer;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is said of the best and the worst points of a sweep. */
class ExtremesTextTest {
  private static final List<String> FACTORS = List.of("posture.force.brigades-forward");

  private static List<SweepText.Row> rows(int points) {
    return LongStream.range(0, points)
        .mapToObj(point -> new SweepText.Row(
            List.of("" + point),
            new PointAnswer(
                point,
                500,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty())))
        .toList();
  }

  private static Extremes extremes(Extreme best, Extreme worst) {
    return new Extremes(
        new Extreme.Terms(true, 0.95, 1), Optional.of(best), Optional.of(worst), Optional.of(best));
  }

  @Test
  void theBestIsToldWithThoseThatMayBeIt() {
    Extremes found = extremes(
        new Extreme(7, List.of(6L, 5L), 19, 1 - 0.05 / 19), new Extreme(0, List.of(), 19, 0.99));
    assertThat(ExtremesText.lines(FACTORS, rows(20), found)).isEqualTo("""
        Best      brigades-forward 7
                  not told apart from it: brigades-forward 6; brigades-forward 5
        Worst     brigades-forward 0; told apart from all 19 others
                  (by differences trial by trial at 99.74 %: 95 % for all points together)
        """);
    assertThat(ExtremesText.sentence(FACTORS, rows(20), found))
        .isEqualTo(" Not told apart from the best: brigades-forward 6; brigades-forward 5; from the"
            + " worst: none; from that most often signed and kept: brigades-forward 6;"
            + " brigades-forward 5 (by differences trial by trial at 99.74 %: 95 % for all points"
            + " together).");
  }

  @Test
  void manyAreCounted() {
    List<Long> many = LongStream.range(1, 19).boxed().toList();
    Extremes found =
        extremes(new Extreme(0, many, 19, 0.99), new Extreme(19, List.of(0L), 1, 0.95));
    assertThat(ExtremesText.lines(FACTORS, rows(20), found))
        .contains("brigades-forward 3; and 15 more\n")
        .doesNotContain("brigades-forward 4");
    Extremes all = extremes(new Extreme(0, many, 18, 0.99), new Extreme(19, List.of(), 1, 0.95));
    assertThat(ExtremesText.lines(FACTORS, rows(20), all))
        .contains("not told apart from it: any of the 18 others\n", "told apart from the other\n");
  }

  @Test
  void aSinglePointIsNoBest() {
    Extremes none = new Extremes(
        new Extreme.Terms(true, 0.95, 1), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(ExtremesText.lines(FACTORS, rows(1), none)).isEmpty();
    assertThat(ExtremesText.sentence(FACTORS, rows(1), none)).isEmpty();
  }
}
