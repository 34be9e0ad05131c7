package ceasefire.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KaplanMeierTest {
  /** Weeks of remission of the 21 patients on 6-mercaptopurine (Freireich et al. 1963); + censored. */
  private static final String REMISSION =
      "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";

  /**
   * By hand: 18/21, then * 16/17, * 14/15, * 11/12, * 10/11, * 6/7, * 5/6. Limits from Greenwood's
   * sum, e.g. at 6: v = 3 / (21 * 18) = 0.0079365, error = sqrt(v) / -ln 0.85714 = 0.57792, so
   * 0.85714^exp(1.96 * 0.57792) = 0.61972 and 0.85714^exp(-1.96 * 0.57792) = 0.95155.
   */
  @ParameterizedTest
  @CsvSource({
    "6, 0.857143, 0.619718, 0.951552",
    "7, 0.806723, 0.563147, 0.922809",
    "10, 0.752941, 0.503200, 0.889362",
    "13, 0.690196, 0.431610, 0.849066",
    "16, 0.627451, 0.367511, 0.804912",
    "22, 0.537815, 0.267779, 0.746791",
    "23, 0.448179, 0.188052, 0.680143",
    "35, 0.448179, 0.188052, 0.680143",
    "21.9, 0.627451, 0.367511, 0.804912"
  })
  void remissionOfLeukaemia(double week, double estimate, double low, double high) {
    Interval interval = sample(REMISSION).survivalAt(week, 0.95);
    assertThat(interval.estimate()).isCloseTo(estimate, within(5e-7));
    assertThat(interval.low()).isCloseTo(low, within(5e-7));
    assertThat(interval.high()).isCloseTo(high, within(5e-7));
    assertThat(interval.n()).isEqualTo(21);
  }

  @Test
  void stepsAndThoseAtRisk() {
    KaplanMeier remission = sample(REMISSION);
    assertThat(remission.times()).containsExactly(6, 7, 10, 13, 16, 22, 23);
    int[] atRisk = {21, 17, 15, 12, 11, 7, 6};
    for (int i = 0; i < atRisk.length; i++) {
      assertThat(remission.atRisk(remission.times()[i])).isEqualTo(atRisk[i]);
    }
    assertThat(remission.atRisk(0)).isEqualTo(21);
    assertThat(remission.atRisk(32)).isEqualTo(4);
    assertThat(remission.atRisk(35)).isEqualTo(1);
    assertThat(remission.atRisk(36)).isZero();
    assertThat(remission.eventsBy(5)).isZero();
    assertThat(remission.eventsBy(6)).isEqualTo(3);
    assertThat(remission.eventsBy(15)).isEqualTo(6);
    assertThat(remission.eventsBy(100)).isEqualTo(9);
  }

  /**
   * The area by hand: 6 + 0.857143 * 1 + 0.806723 * 3 + 0.752941 * 3 + 0.690196 * 3 + 0.627451 * 6 +
   * 0.537815 * 1 + 0.448179 * 12 = 23.2874; up to week 8 only 6 + 0.857143 + 0.806723.
   */
  @Test
  void restrictedMean() {
    assertThat(sample(REMISSION).restrictedMean(35)).isCloseTo(23.287395, within(1e-6));
    assertThat(sample(REMISSION).restrictedMean(8)).isCloseTo(7.663866, within(1e-6));
    assertThat(sample(REMISSION).restrictedMean(2)).isEqualTo(2);
    assertThat(sample(REMISSION).restrictedMean(35.1)).isNaN();
    assertThat(sample("1 2 3").restrictedMean(10)).isCloseTo(2, within(1e-15));
  }

  /** The order of the subjects does not matter, nor that of ties. */
  @Test
  void orderDoesNotMatter() {
    KaplanMeier shuffled =
        sample("35+ 10+ 6+ 23 32+ 6 16 10 7 9+ 11+ 6 13 17+ 22 19+ 20+ 25+ 32+ 34+ 6");
    assertThat(shuffled.times()).isEqualTo(sample(REMISSION).times());
    for (double week = 0; week < 36; week += 0.5) {
      assertThat(shuffled.survivalAt(week, 0.95))
          .isEqualTo(sample(REMISSION).survivalAt(week, 0.95));
    }
  }

  /** One event and one censoring at 5: the censored one was at risk, so S = 3/4 and then 3/4 * 1/2. */
  @Test
  void censoredAtAnEventWereAtRisk() {
    KaplanMeier tied = sample("5+ 5 6 7+");
    assertThat(tied.survivalAt(5, 0.95).estimate()).isEqualTo(0.75);
    assertThat(tied.survivalAt(6, 0.95).estimate()).isEqualTo(0.375);
  }

  /** Without censoring S is the share that is left. */
  @Test
  void isTheEmpiricalShareWithoutCensoring() {
    KaplanMeier all = sample("3 1 4 1 5 9 2 6");
    for (double t = 0; t < 10; t += 0.5) {
      double at = t;
      long left = IntStream.of(3, 1, 4, 1, 5, 9, 2, 6).filter(x -> x > at).count();
      assertThat(all.survivalAt(t, 0.95).estimate()).isCloseTo(left / 8.0, within(1e-15));
    }
  }

  /** All 60 survive: S >= 0.05^(1/60) = 0.95130. Of 40 left at day 7 only 0.05^(1/40) is known. */
  @Test
  void whenAllSurviveTheBoundIsExact() {
    var times = new double[60];
    Arrays.fill(times, 10);
    KaplanMeier all = KaplanMeier.of(times, new boolean[60]);
    assertThat(all.survivalAt(10, 0.95)).satisfies(i -> {
      assertThat(i.estimate()).isEqualTo(1);
      assertThat(i.high()).isEqualTo(1);
      assertThat(i.low()).isCloseTo(0.951297, within(1e-6));
    });
    assertThat(all.times()).isEmpty();
    assertThat(all.restrictedMean(10)).isEqualTo(10);

    Arrays.fill(times, 0, 20, 6);
    Interval fewer = KaplanMeier.of(times, new boolean[60]).survivalAt(7, 0.95);
    assertThat(fewer.low()).isCloseTo(Math.pow(0.05, 1 / 40.0), within(1e-12));
  }

  /** Before the first event the same holds, whatever comes later. */
  @Test
  void beforeTheFirstEventTheBoundIsExact() {
    Interval before = sample(REMISSION).survivalAt(5, 0.95);
    assertThat(before.estimate()).isEqualTo(1);
    assertThat(before.low()).isCloseTo(Math.pow(0.05, 1 / 21.0), within(1e-12));
    assertThat(sample(REMISSION).survivalAt(-1, 0.95)).isEqualTo(before);
  }

  /**
   * None of 20 survives day 4: S <= 1 - 0.05^(1/20) = 0.13911, also if they went on several days.
   * With half censored halfway, 5 at risk of S = 1/2 count as 5 / 0.5 = 10 subjects.
   */
  @Test
  void whenNoneSurviveTheBoundIsExact() {
    var times = new double[20];
    var events = new boolean[20];
    Arrays.fill(events, true);
    Arrays.fill(times, 4);
    double bound = 1 - Math.pow(0.05, 1 / 20.0);
    assertThat(KaplanMeier.of(times, events).survivalAt(4, 0.95).high())
        .isCloseTo(bound, within(1e-12));
    Arrays.setAll(times, i -> 1 + i % 4);
    Interval none = KaplanMeier.of(times, events).survivalAt(4, 0.95);
    assertThat(none.estimate()).isZero();
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(bound, within(1e-12));
    assertThat(KaplanMeier.of(times, events).survivalAt(99, 0.95)).isEqualTo(none);

    KaplanMeier censored = sample("1 1 1 1 1 1 1 1 1 1 2+ 2+ 2+ 2+ 2+ 3 3 3 3 3");
    assertThat(censored.survivalAt(3, 0.95).high())
        .isCloseTo(1 - Math.pow(0.05, 1 / 10.0), within(1e-12));
  }

  /** Nothing is known beyond the last censored subject but that S does not rise. */
  @Test
  void beyondTheLastObservationOnlyTheUpperLimitHolds() {
    Interval beyond = sample(REMISSION).survivalAt(36, 0.95);
    assertThat(beyond.estimate()).isNaN();
    assertThat(beyond.low()).isZero();
    assertThat(beyond.high()).isCloseTo(0.680143, within(5e-7));
  }

  @Test
  void nobody() {
    KaplanMeier nobody = KaplanMeier.of(new double[0], new boolean[0]);
    assertThat(nobody.survivalAt(3, 0.95)).isEqualTo(new Interval(Double.NaN, 0, 1, 0.95, 0));
    assertThat(nobody.restrictedMean(3)).isNaN();
    assertThat(nobody.atRisk(0)).isZero();
    assertThat(nobody.eventsBy(3)).isZero();
  }

  @Test
  void refuseWrongArguments() {
    assertThatThrownBy(() -> KaplanMeier.of(new double[2], new boolean[3]))
        .hasMessageContaining("2");
    assertThatThrownBy(() -> KaplanMeier.of(new double[] {1, -2}, new boolean[2]))
        .hasMessageContaining("-2.0 of subject 1");
    assertThatThrownBy(() -> KaplanMeier.of(new double[] {Double.NaN}, new boolean[1]))
        .hasMessageContaining("NaN");
    assertThatThrownBy(() -> sample("1").survivalAt(1, 0)).hasMessageContaining("0.0");
    assertThatThrownBy(() -> sample("1").survivalAt(Double.NaN, 0.9)).hasMessageContaining("NaN");
  }

  /** Intervals nest, are in order and fall with time, for small random samples of any kind. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void limitsAreInOrder(long seed) {
    var random = RandomStream.named(seed, "order");
    int n = 1 + random.nextInt(12);
    double[] times = new double[n];
    boolean[] events = new boolean[n];
    for (int i = 0; i < n; i++) {
      times[i] = random.nextInt(8);
      events[i] = random.chance(0.6);
    }
    KaplanMeier estimate = KaplanMeier.of(times, events);
    double before = 1;
    for (double t = 0; t <= Arrays.stream(times).max().orElseThrow(); t += 0.5) {
      Interval narrow = estimate.survivalAt(t, 0.8);
      Interval wide = estimate.survivalAt(t, 0.99);
      assertThat(narrow.estimate())
          .isBetween(narrow.low(), narrow.high())
          .isLessThanOrEqualTo(before);
      assertThat(wide.low()).isBetween(0.0, narrow.low());
      assertThat(wide.high()).isBetween(narrow.high(), 1.0);
      before = narrow.estimate();
    }
  }

  /**
   * Exponential lives with exponential censoring: the log-log interval of 120 subjects is known to
   * cover within about a point of 95 %; 94 to 96.5 % is asked of it.
   */
  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.5, 0.8, 0.9})
  void coversAsOftenAsStated(double truth) {
    double t = -Math.log(truth);
    Coverage.check("kaplan-meier", 4000, truth, 0.94, 0.965, random -> {
      double[] times = new double[120];
      boolean[] events = new boolean[120];
      for (int i = 0; i < times.length; i++) {
        double life = random.exponential(1);
        double watched = random.exponential(3);
        times[i] = Math.min(life, watched);
        events[i] = life <= watched;
      }
      return KaplanMeier.of(times, events).survivalAt(t, 0.95);
    });
  }

  private static KaplanMeier sample(String text) {
    String[] parts = text.split(" ");
    double[] times = new double[parts.length];
    boolean[] events = new boolean[parts.length];
    for (int i = 0; i < parts.length; i++) {
      events[i] = !parts[i].endsWith("+");
      times[i] = Double.parseDouble(parts[i].replace("+", ""));
    }
    return KaplanMeier.of(times, events);
  }
}
