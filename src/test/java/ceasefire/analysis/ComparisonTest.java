package ceasefire.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.results.ComparisonRow;
import ceasefire.stats.KaplanMeier;
import ceasefire.stats.ShareDifference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  @TempDir
  Path folder;

  private static final String[] FIRST = {
    "ok,1,,,10", "ok,1,100,50,30", "ok,0,,200,20", "ok,1,,,10", "failed,,,,"
  };
  private static final String[] SECOND = {
    "ok,1,300,50,20", "ok,1,200,50,40", "ok,1,,,20", "ok,1,400,,10", "ok,1,,,10"
  };

  private Comparison compare(Operand... operands) {
    return Comparison.of(List.of(operands), OptionalInt.empty(), 0.95);
  }

  /** Four pairs: W comes in B alone twice, in both once. The failed trial and its partner are out. */
  @Test
  void pairsByHand() {
    Comparison comparison = compare(
        Contenders.of(folder, "a", 500, 1, FIRST), Contenders.of(folder, "b", 500, 1, SECOND));
    PairComparison pair = comparison.pairs().get(0);

    assertThat(pair.isPaired()).isTrue();
    assertThat(pair.n()).isEqualTo(4);
    Contrast collapse = pair.difference(Yardstick.NO_COLLAPSE).orElseThrow();
    assertThat(collapse.interval())
        .isEqualTo(ShareDifference.paired(2, 0, 4, 0.95).interval());
    assertThat(collapse.interval().estimate()).isEqualTo(0.5);
    // Signed and holds: A in 2 of 4 (trial 2 would not have been signed), B in trial 2 alone.
    assertThat(
            pair.difference(Yardstick.SIGNED_AND_HOLDS).orElseThrow().interval().estimate())
        .isEqualTo(0.25);
    // Fewer deaths are better: A has fewer in two pairs, as many in the others.
    assertThat(pair.difference(Yardstick.DEATHS_HOST).orElseThrow().interval().estimate())
        .isEqualTo(-5);
    assertThat(pair.superiority(Yardstick.DEATHS_HOST).orElseThrow().interval().estimate())
        .isEqualTo(0.75);
    // Lasts longer in trials 0 and 3, shorter in 1, as long in 2.
    assertThat(pair.superiority(Yardstick.NO_COLLAPSE).orElseThrow().interval().estimate())
        .isEqualTo(0.625);
    // (500 - 300 + 100 - 200 + 0 + 500 - 400) / 4
    assertThat(
            pair.restrictedMean(Yardstick.NO_COLLAPSE).orElseThrow().interval().estimate())
        .isEqualTo(50);
    // var(A) = var(B) = 1/4 and 1/3; A - B = 1, 0, 0, 1 of variance 1/3.
    assertThat(pair.varianceReduction(Yardstick.NO_COLLAPSE)
            .orElseThrow()
            .interval()
            .estimate())
        .isCloseTo((1.0 / 4 + 1.0 / 4) / (1.0 / 3), within(1e-12));
    assertThat(comparison.level(0, Yardstick.NO_COLLAPSE).orElseThrow().n()).isEqualTo(4);
    assertThat(comparison.level(1, Yardstick.NO_COLLAPSE).orElseThrow().estimate())
        .isEqualTo(0.4);
  }

  /** The pseudo-value of a trial's restricted mean is n S - (n - 1) S without it: its own time. */
  @Test
  void restrictedMeansAreThoseOfTheCurves() {
    Operand a = Contenders.regular(folder, "a", 60, 4);
    Operand b = Contenders.regular(folder, "b", 60, 5);
    PairComparison pair = compare(a, b).pairs().get(0);
    double difference = mean(a) - mean(b);
    assertThat(
            pair.restrictedMean(Yardstick.NO_COLLAPSE).orElseThrow().interval().estimate())
        .isCloseTo(difference, within(1e-9));
  }

  private static double mean(Operand operand) {
    double[] days = Yardstick.NO_COLLAPSE.days(operand, 1_826).orElseThrow();
    boolean[] events = new boolean[days.length];
    for (int i = 0; i < days.length; i++) {
      events[i] = !Double.isNaN(days[i]);
      days[i] = events[i] ? days[i] : 1_826;
    }
    return KaplanMeier.of(days, events).restrictedMean(1_826);
  }

  @Test
  void othersSeedsOrReplicatesAreNotPaired() {
    Operand a = Contenders.of(folder, "a", 500, 1, FIRST);
    PairComparison seeds =
        compare(a, Contenders.of(folder, "b", 500, 9, SECOND)).pairs().get(0);
    assertThat(seeds.unpaired()).contains("other seeds");
    assertThat(seeds.n()).isEqualTo(9);
    assertThat(seeds.varianceReduction(Yardstick.NO_COLLAPSE)).isEmpty();
    assertThat(seeds.difference(Yardstick.NO_COLLAPSE).orElseThrow().interval())
        .isEqualTo(ShareDifference.independent(3, 4, 2, 5, 0.95).interval());
    assertThat(seeds.difference(Yardstick.DEATHS_HOST).orElseThrow().method()).isEqualTo("welch-t");
    assertThat(seeds.logRank(Yardstick.NO_COLLAPSE).orElseThrow().method()).isEqualTo("log-rank");

    assertThat(seeds.looks()).isEqualTo(1);
  }

  /** The same luck met both as far as both went: the others have no partner. */
  @Test
  void pairsAreOfTheReplicatesThatBothHave() {
    Operand a = Contenders.regular(folder, "a", 50, 3);
    Operand b = Contenders.regular(folder, "b", 40, 4);
    PairComparison pair = compare(a, b).pairs().get(0);
    assertThat(pair.isPaired()).isTrue();
    assertThat(pair.n()).isEqualTo(40);
    // Of 0 to 39, 14 are multiples of 3, 10 of 4, and 4 of both.
    assertThat(pair.difference(Yardstick.NO_COLLAPSE).orElseThrow().interval())
        .isEqualTo(ShareDifference.paired(6, 10, 40, 0.95).interval());
    assertThat(compare(b, a).pairs().get(0).n()).isEqualTo(40);
  }

  /** Wherever one stopped, the first of both that did is one of its looks: Bonferroni over them. */
  @Test
  void differencesAllowForLooks() {
    Operand counted = Contenders.regular(folder, "a", 400, 4);
    Operand stopped = Contenders.regular(folder, "b", 288, 9);
    Comparison comparison = compare(counted, stopped.stoppedAtOneOf(10));
    PairComparison pair = comparison.pairs().get(0);
    PairComparison usual = compare(counted, stopped).pairs().get(0);
    assertThat(pair.looks()).isEqualTo(10);
    assertThat(pair.level(0.95)).isCloseTo(0.995, within(1e-12));
    Contrast collapse = pair.difference(Yardstick.NO_COLLAPSE).orElseThrow();
    // Of 288, 72 are multiples of 4, 32 of 9, and 8 of both.
    assertThat(collapse.interval())
        .isEqualTo(
            ShareDifference.paired(24, 64, 288, pair.level(0.95)).interval().withConfidence(0.95));
    assertThat(collapse.p())
        .isCloseTo(10 * usual.difference(Yardstick.NO_COLLAPSE).orElseThrow().p(), within(1e-12));
    Contrast lasting = pair.logRank(Yardstick.NO_COLLAPSE).orElseThrow();
    assertThat(lasting.p())
        .isCloseTo(10 * usual.logRank(Yardstick.NO_COLLAPSE).orElseThrow().p(), within(1e-12));
    assertThat(pair.difference(Yardstick.DEATHS_FOREIGN).orElseThrow().p()).isEqualTo(1);
    assertThat(comparison.rows())
        .filteredOn(row -> !Double.isNaN(row.low()))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.confidence()).isEqualTo(0.95))
        .allSatisfy(row -> assertThat(row.level()).isCloseTo(0.995, within(1e-12)));
  }

  /** The stricter of two schedules has all numbers of pairs that there may be; apart, any two. */
  @Test
  void looksOfBothCountOnceForPairsAndTogetherForOthers() {
    Operand a = Contenders.regular(folder, "a", 128, 4).stoppedAtOneOf(4);
    Operand b = Contenders.regular(folder, "b", 192, 9).stoppedAtOneOf(6);
    assertThat(compare(a, b).pairs().get(0).looks()).isEqualTo(6);
    Operand apart =
        Contenders.of(folder, "c", 1_826, 900, "ok,1,300,,5", "ok,1,,,5").stoppedAtOneOf(6);
    assertThat(compare(a, apart).pairs().get(0).looks()).isEqualTo(24);
  }

  @Test
  void unequalHorizonsAreCutToTheShorterAndCostsLeftOut() {
    Operand a = Contenders.of(folder, "a", 500, 1, "ok,1,300,,5", "ok,1,,,5");
    Operand b = Contenders.of(folder, "b", 250, 1, "ok,1,,,5", "ok,1,200,,5");
    Comparison comparison = compare(a, b);
    assertThat(comparison.horizonDays()).isEqualTo(250);
    // By day 250 A has seen no W.
    assertThat(comparison
            .pairs()
            .get(0)
            .difference(Yardstick.NO_COLLAPSE)
            .orElseThrow()
            .interval()
            .estimate())
        .isEqualTo(0.5);
    assertThat(comparison.yardsticks())
        .containsExactly(Yardstick.NO_COLLAPSE, Yardstick.NO_VIOLATION, Yardstick.SIGNED_AND_HOLDS);
  }

  @Test
  void aPostureLikeAnotherIsATie() {
    Operand a = Contenders.regular(folder, "a", 40, 4);
    Operand b = Contenders.regular(folder, "b", 40, 4);
    Comparison comparison = compare(a, b);
    for (Yardstick yardstick : comparison.yardsticks()) {
      Contrast contrast = comparison.pairs().get(0).difference(yardstick).orElseThrow();
      assertThat(contrast.verdict()).isEqualTo(Contrast.Verdict.TIE);
      assertThat(contrast.pHolm()).isEqualTo(1);
    }
    assertThat(comparison.questions()).isEqualTo(7);
  }

  /** Three postures: Holm corrects 3 pairs x 7 yardsticks; the largest of 21 keeps its p. */
  @Test
  void allPairsOrAllWithOne() {
    Operand a = Contenders.regular(folder, "a", 90, 3);
    Operand b = Contenders.regular(folder, "b", 90, 4);
    Operand c = Contenders.regular(folder, "c", 90, 9);
    Comparison all = compare(a, b, c);
    assertThat(all.pairs())
        .extracting(pair -> pair.first() + "-" + pair.second())
        .containsExactly("0-1", "0-2", "1-2");
    assertThat(all.questions()).isEqualTo(21);
    Contrast sharp = all.pairs().get(1).difference(Yardstick.NO_COLLAPSE).orElseThrow();
    assertThat(sharp.pHolm()).isGreaterThan(sharp.p());
    assertThat(sharp.verdict()).isEqualTo(Contrast.Verdict.LOWER);

    Comparison one = Comparison.of(List.of(a, b, c), OptionalInt.of(1), 0.95);
    assertThat(one.pairs())
        .extracting(pair -> pair.first() + "-" + pair.second())
        .containsExactly("0-1", "2-1");
    assertThatThrownBy(() -> compare(a)).hasMessageContaining("1 operands; expected at least 2");
  }

  @Test
  void writesATable() throws Exception {
    Comparison comparison = compare(
        Contenders.of(folder, "a", 500, 1, FIRST), Contenders.of(folder, "b", 500, 1, SECOND));
    ComparisonRow.write(folder, comparison.rows());
    List<String> lines = Files.readAllLines(folder.resolve("comparison.csv"));
    assertThat(lines.get(0))
        .isEqualTo("a,b,metric,statistic,estimate,low,high,confidence,n,p,p_holm,method,level");
    assertThat(lines.get(1))
        .startsWith("a,b,w_day,survival_difference,0.5,")
        .endsWith(",tango-mcnemar,0.95");
    assertThat(lines)
        .anyMatch(line -> line.startsWith("a,b,w_day,log_rank,"))
        .anyMatch(line -> line.startsWith("a,b,km2_lost,superiority,0.75,"))
        // What does not vary has no ratio, and nothing is written for it.
        .contains("a,b,deaths_foreign,variance_reduction,,,,,4,,,variance-ratio,");
  }
}
