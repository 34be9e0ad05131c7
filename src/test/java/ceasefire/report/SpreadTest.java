package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.analysis.Ribbon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
  /** Trials of two weeks, each with its index as value, or all with 3. */
  private static Ribbon ribbon(int trials, boolean differ) {
    return Ribbon.of(
        "brigades",
        IntStream.range(0, trials)
            .mapToObj(i -> new double[] {differ ? i : 3, differ ? i : 3})
            .toList());
  }

  @Test
  void ribbonsAreSeenWhereEnoughTrialsDiffer() {
    assertThat(Spread.of(ribbon(20, true))).isEqualTo(new Spread(true, true, 20, 20));
    assertThat(Spread.of(ribbon(19, true))).isEqualTo(new Spread(true, false, 19, 19));
    assertThat(Spread.of(ribbon(3, true))).isEqualTo(new Spread(false, false, 3, 3));
    assertThat(Spread.of(ribbon(500, false))).isEqualTo(new Spread(false, false, 500, 500));
    assertThat(Spread.of(List.of(ribbon(20, false), ribbon(20, true))))
        .isEqualTo(new Spread(true, true, 20, 20));
  }

  /** One trial in ten is off: the middle half agrees, the middle 90 % does not. */
  @Test
  void theMiddleHalfMayAgreeWhileTheMiddleNinetyPercentDiffers() {
    List<double[]> most = Collections.nCopies(18, new double[] {3});
    List<double[]> rest = Collections.nCopies(2, new double[] {1});
    var all = new ArrayList<>(most);
    all.addAll(rest);

    Spread spread = Spread.of(Ribbon.of("brigades", all));

    assertThat(spread.half()).isFalse();
    assertThat(spread.most()).isTrue();
    assertThat(spread.words()).isEqualTo("median and middle 90 % of trials");
  }

  @Test
  void sayingNothingIsSeenGivesTheReason() {
    assertThat(Spread.of(ribbon(1, true)).notes()).isEmpty();
    assertThat(Spread.of(ribbon(1, true)).words()).isEmpty();
    assertThat(Spread.of(ribbon(3, true)).notes())
        .containsExactly(
            "No ribbon is seen: that takes trials that differ, at least 4 (50 %) or 20 (90 %) of"
                + " them.");
    assertThat(Spread.of(ribbon(500, false)).notes())
        .containsExactly("No ribbon is seen, as the middle 90 % of trials agree in every week.");
  }

  @Test
  void reachIsThatOfTheFewestTrials() {
    assertThat(new Spread(false, false, 500, 20).reach()).isEqualTo("the middle 90 % of trials");
    assertThat(new Spread(false, false, 500, 19).reach()).isEqualTo("the middle 50 % of trials");
    assertThat(new Spread(false, false, 500, 3).reach()).isEqualTo("the median trial");
    assertThat(new Spread(false, false, 1, 1).reach()).isEqualTo("the only trial");
  }

  @Test
  void countTellsWhoDropsOut() {
    assertThat(Spread.count(ribbon(50, false), 50, 14))
        .isEqualTo("n = 50 in every week: no ceasefire collapsed.");
    assertThat(Spread.count(ribbon(50, false), 51, 20))
        .isEqualTo("Collapsed ceasefires drop out: n = 50 in week 1, 50 in week 2.");
    assertThat(Spread.count(ribbon(50, false), 50, 21))
        .isEqualTo(
            "Collapsed ceasefires drop out: n = 50 in week 1, 50 in week 2, none after that.");
  }
}
