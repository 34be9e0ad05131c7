package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.analysis.PointAnswer;
import ceasefire.stats.Proportion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of a sweep on the screen. */
class SweepTextTest {
  private static SweepText.Row row(int held, List<String> levels) {
    var share = Optional.of(Proportion.wilson(held, 500, 0.95));
    return new SweepText.Row(
        levels,
        new PointAnswer(
            1, 500, 0, share, share, share, List.of(), Optional.empty(), Optional.empty()));
  }

  @Test
  void fewFactorsHaveColumns() {
    String table = SweepText.table(
        List.of("posture.force.brigades-forward", "posture.zone-width-km"),
        List.of(row(400, List.of("3", "10"))),
        "5 years");
    assertThat(table.lines().skip(1).map(String::strip))
        .satisfiesExactly(
            line -> assertThat(line).matches("brigades-forward +zone-width-km +no collapse.*"),
            line -> assertThat(line).matches("3 +10 +80\\.0 .*"));
  }

  /** Half and double of each of many: a point differs in one of them. */
  @Test
  void manyFactorsAreToldWhereTheyDiffer() {
    List<String> factors = new ArrayList<>();
    List<SweepText.Row> rows = new ArrayList<>();
    for (int f = 0; f < 40; f++) {
      factors.add("group.factor-" + f);
    }
    rows.add(row(450, levels("", -1)));
    rows.add(row(400, levels("2", 7)));
    rows.add(row(300, Collections.nCopies(40, "0.25")));
    String table = SweepText.table(factors, rows, "5 years");
    assertThat(table.lines().skip(1).map(String::strip))
        .satisfiesExactly(
            line -> assertThat(line).matches("where +no collapse.*"),
            line -> assertThat(line).matches("nothing changed +90\\.0 .*"),
            line -> assertThat(line).matches("factor-7 2 +80\\.0 .*"),
            line -> assertThat(line)
                .matches("factor-0 0\\.25, factor-1 0\\.25, .*, 36 more +60\\.0 .*"));
    assertThat(table.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(160));
  }

  private static List<String> levels(String level, int at) {
    List<String> levels = new ArrayList<>();
    for (int f = 0; f < 40; f++) {
      levels.add(f == at ? level : "");
    }
    return levels;
  }
}
