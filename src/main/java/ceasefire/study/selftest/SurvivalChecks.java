package ceasefire.study.selftest;

import ceasefire.random.RandomStream;
import ceasefire.stats.Interval;
import ceasefire.stats.KaplanMeier;
import ceasefire.stats.LogRank;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Survival from times some of which are censored. */
final class SurvivalChecks {
  private static final int SUBJECTS = 20_000;
  private static final double HORIZON = 1_826;
  private static final double LEVEL = 0.05;

  /** Weeks of remission on 6-MP, and on a placebo (Freireich et al. 1963); negative is censored. */
  private static final List<Integer> TREATED = List.of(
      6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35);

  private static final List<Integer> PLACEBO =
      List.of(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

  private final BiFunction<double[], boolean[], KaplanMeier> estimator;

  /** Checks some estimator of times and marks of events. */
  SurvivalChecks(BiFunction<double[], boolean[], KaplanMeier> estimator) {
    this.estimator = estimator;
  }

  static SurvivalChecks ofProgram() {
    return new SurvivalChecks(KaplanMeier::of);
  }

  List<Check> checks() {
    return List.of(
        new Check(
            "survival-published",
            "Kaplan-Meier, mean and log-rank of remissions on 6-MP and placebo",
            "Freireich et al. 1963; Kalbfleisch and Prentice 2002",
            "half of the last digit",
            this::published),
        law("survival-exponential", "exponential", new CensoredLaw(1, 1_500, 4_000)),
        law("survival-weibull-rising", "Weibull of shape 1.6", new CensoredLaw(1.6, 1_800, 4_000)),
        law("survival-weibull-falling", "Weibull of shape 0.6", new CensoredLaw(0.6, 2_500, 4_000)),
        new Check(
            "survival-intervals",
            "95 % intervals of exponential survival, 100 subjects, half of them censored",
            "by definition (Kalbfleisch and Prentice 1980)",
            "binomial of 5,000 samples, and 0.01, as it holds for large samples",
            this::coverage),
        new Check(
            "log-rank",
            "How often log-rank tests find equal laws different, at the 5 % level",
            "by definition (Mantel 1966, Jung 1999)",
            "binomial of 2,000 samples, and 0.01, as it holds for large samples",
            SurvivalChecks::rejections));
  }

  private List<Finding> published() {
    KaplanMeier treated = estimator.apply(times(TREATED), events(TREATED));
    LogRank test =
        LogRank.independent(times(TREATED), events(TREATED), times(PLACEBO), events(PLACEBO));
    return List.of(
        Finding.of("S(10 weeks)", 0.753, treated.survivalAt(10, 0.95).estimate(), 5e-4),
        Finding.of("S(23 weeks)", 0.448, treated.survivalAt(23, 0.95).estimate(), 5e-4),
        Finding.of("its lower limit", 0.188, treated.survivalAt(23, 0.95).low(), 5e-4),
        Finding.of("its upper limit", 0.680, treated.survivalAt(23, 0.95).high(), 5e-4),
        Finding.of("mean up to 35 weeks", 23.29, treated.restrictedMean(35), 5e-3),
        Finding.of("expected events, log-rank", 19.25, test.expected(), 5e-3),
        Finding.of("chi-square, log-rank", 16.79, test.z() * test.z(), 5e-3));
  }

  private Check law(String name, String words, CensoredLaw law) {
    return new Check(
        name,
        "20,000 times, " + words + ", censored on the way and after 5 years",
        "closed form; the mean by quadrature",
        "normal, with the variance in large samples",
        () -> {
          CensoredLaw.Sample sample =
              law.draw(SUBJECTS, HORIZON, RandomStream.named(1, "selftest " + name));
          KaplanMeier found = estimator.apply(sample.times(), sample.events());
          List<Finding> findings = new ArrayList<>();
          for (int day : new int[] {365, 730, 1_800}) {
            findings.add(Finding.of(
                "S(" + day + " days)",
                law.survival(day),
                found.survivalAt(day, 0.95).estimate(),
                Tolerance.normal(law.survivalError(day, SUBJECTS))));
          }
          findings.add(Finding.of(
              "mean up to 1,800 days",
              law.restrictedMean(1_800),
              found.restrictedMean(1_800),
              Tolerance.normal(law.meanError(1_800, SUBJECTS))));
          return findings;
        });
  }

  private List<Finding> coverage() {
    var law = new CensoredLaw(1, 1_500, 1_500);
    double day = 730;
    int samples = 5_000;
    int covered = 0;
    var random = RandomStream.named(1, "selftest survival intervals");
    for (int i = 0; i < samples; i++) {
      CensoredLaw.Sample sample = law.draw(100, HORIZON, random.at(0, i));
      Interval interval = estimator.apply(sample.times(), sample.events()).survivalAt(day, 0.95);
      covered +=
          interval.low() <= law.survival(day) && law.survival(day) <= interval.high() ? 1 : 0;
    }
    return List.of(Finding.of(
        "coverage at 730 days",
        0.95,
        (double) covered / samples,
        Tolerance.ofShare(0.95, samples) + 0.01));
  }

  private static List<Finding> rejections() {
    var law = new CensoredLaw(1, 1_500, 4_000);
    int samples = 2_000;
    int apart = 0;
    int paired = 0;
    var random = RandomStream.named(1, "selftest log-rank");
    for (int i = 0; i < samples; i++) {
      random.at(0, i);
      CensoredLaw.Sample a = law.draw(100, HORIZON, random);
      CensoredLaw.Sample b = law.draw(100, HORIZON, random);
      // Half of the pairs share their luck.
      double[] times = b.times().clone();
      boolean[] events = b.events().clone();
      System.arraycopy(a.times(), 0, times, 0, 50);
      System.arraycopy(a.events(), 0, events, 0, 50);
      apart +=
          LogRank.independent(a.times(), a.events(), b.times(), b.events()).p() < LEVEL ? 1 : 0;
      paired += LogRank.paired(a.times(), a.events(), times, events).p() < LEVEL ? 1 : 0;
    }
    double tolerance = Tolerance.ofShare(LEVEL, samples) + 0.01;
    return List.of(
        Finding.of("share found, independent", LEVEL, (double) apart / samples, tolerance),
        Finding.of("share found, pairs", LEVEL, (double) paired / samples, tolerance));
  }

  private static double[] times(List<Integer> signed) {
    return signed.stream().mapToDouble(Math::abs).toArray();
  }

  private static boolean[] events(List<Integer> signed) {
    boolean[] events = new boolean[signed.size()];
    for (int i = 0; i < events.length; i++) {
      events[i] = signed.get(i) > 0;
    }
    return events;
  }
}
