package ceasefire.study.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The register, and how findings are judged; that all checks pass is seen where the program runs them. */
class KnownAnswersTest {
  private static Check check(String name, Finding... findings) {
    return new Check(name, "w", "s", "t", () -> List.of(findings));
  }

  @Test
  void everyCheckSaysWhatItIs() {
    List<Check> all = KnownAnswers.all();
    assertThat(all).hasSizeGreaterThan(20);
    assertThat(all.stream().map(Check::name))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    assertThat(all).allSatisfy(check -> {
      assertThat(check.what()).isNotBlank();
      assertThat(check.source()).isNotBlank();
      assertThat(check.tolerance()).isNotBlank();
    });
  }

  @Test
  void aFindingIsRightWithinItsTolerance() {
    assertThat(Finding.of("n", 1, 1.5, 0.5).verdict()).isEqualTo(Finding.Verdict.PASSED);
    assertThat(Finding.of("n", 1, 1.5, 0.4).verdict()).isEqualTo(Finding.Verdict.FAILED);
    assertThat(Finding.of("n", 1, 0.5, 0.4).verdict()).isEqualTo(Finding.Verdict.FAILED);
    assertThat(Finding.of("n", 1, Double.NaN, 1).verdict()).isEqualTo(Finding.Verdict.FAILED);
    assertThat(Finding.of("n", 1, 1, Double.NaN).verdict()).isEqualTo(Finding.Verdict.FAILED);
    assertThat(Finding.none("n", 1).verdict()).isEqualTo(Finding.Verdict.FAILED);
  }

  @Test
  void resultsKeepTheOrderOfTheChecks() {
    List<Check> checks = List.of(
        check("right", Finding.none("n", 0)),
        check("wrong", Finding.none("n", 0), Finding.none("m", 2)),
        check("skipped", Finding.skipped("n", "no library")),
        new Check("broken", "w", "s", "t", () -> {
          throw new IllegalStateException("planted");
        }));
    List<KnownAnswers.Result> results = KnownAnswers.run(checks);
    assertThat(results.stream().map(KnownAnswers.Result::check)).isEqualTo(checks);
    assertThat(results.stream().map(KnownAnswers.Result::passed))
        .containsExactly(true, false, true, false);
    assertThat(results.get(3).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.remark()).isEqualTo("IllegalStateException: planted"));
  }

  /** 4.89 standard errors; 9.70 of them for 12 values; at 5 % of 2,000 up to 75.5 + 49. */
  @Test
  void tolerancesOfOneFalseAlarmInAMillion() {
    assertThat(Tolerance.normal(2)).isBetween(9.78, 9.79);
    double[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    assertThat(Tolerance.ofMean(values) / Math.sqrt(13.0 / 12)).isBetween(9.70, 9.71);
    assertThat(Tolerance.ofShare(0.05, 2_000)).isBetween(0.0238, 0.0275);
  }
}
