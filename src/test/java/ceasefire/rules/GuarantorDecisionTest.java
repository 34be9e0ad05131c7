package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuarantorDecisionTest {
  private static final Attachment ECHELON = Attachment.SECOND_ECHELON;

  private final GuarantorDecision rule = Rules.of(GuarantorDecision.class);

  /**
   * -1 + 2 x .6 + .5 x .4 + .3 ln(1 + 20 / 10) - 20 / 500 + .5 + .9 - .4 + .3 = 1.66 + .329584 =
   * 1.989584: .879699. A snapback raises a tenth of the fear: .36 more, 2.349584: .912901.
   */
  @Test
  void probabilityByHand() {
    assertThat(rule.probability(ECHELON, 0.6, 0.4, 20, 0.5, 0.9, 0.4, 0.3))
        .isCloseTo(0.879699, within(1e-6));
    assertThat(rule.probability(Attachment.LONG_RANGE_STRIKES, 0.6, 0.4, 20, 0.5, 0.9, 0.4, 0.3))
        .isCloseTo(0.879699, within(1e-6));
    assertThat(rule.probability(Attachment.SANCTIONS_SNAPBACK, 0.6, 0.4, 20, 0.5, 0.9, 0.4, 0.3))
        .isCloseTo(0.912901, within(1e-6));
  }

  /** With nothing for or against: logistic(-1) = .268941. */
  @Test
  void startIsUnwilling() {
    assertThat(rule.probability(ECHELON, 0, 0, 0, 0, 0, 0, 0)).isCloseTo(0.268941, within(1e-6));
  }

  /**
   * .3 ln(1 + d / 10) - d / 500 rises while .3 / (10 + d) > 1 / 500, so to d = 140: ten dead make a
   * guarantor likelier to act, 140 likeliest, a thousand less likely than none.
   */
  @Test
  void ownDeadAngerAndThenDeter() {
    assertThat(dead(10)).isGreaterThan(dead(0));
    assertThat(dead(140)).isGreaterThan(dead(130)).isGreaterThan(dead(150));
    assertThat(dead(1_000)).isLessThan(dead(0));
    // .3 ln(2) - .02 = .187944: from even odds to .546848
    GuarantorDecision even = Rules.with(rule, "startLogit", 0.0);
    assertThat(even.probability(ECHELON, 0, 0, 10, 0, 0, 0, 0)).isCloseTo(0.546848, within(1e-6));
  }

  private double dead(double dead) {
    return rule.probability(ECHELON, 0.5, 0, dead, 0.5, 0.5, 0.5, 0.5);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyReasonPushesItsWay(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      GuarantorDecision any = Rules.anywhere(rule, random);
      Attachment attachment = Attachment.values()[random.nextInt(Attachment.COUNT)];
      double[] terms = new double[6];
      for (int k = 0; k < terms.length; k++) {
        terms[k] = random.uniform(0, 0.9);
      }
      double p = probability(any, attachment, terms);
      assertThat(p).isBetween(0.0, 1.0);
      for (int k = 0; k < terms.length; k++) {
        double[] raised = terms.clone();
        raised[k] += 0.1;
        double other = probability(any, attachment, raised);
        // The fifth of them is fear.
        assertThat(k == 4 ? p - other : other - p).as("term %s", k).isNotNegative();
      }
    }
  }

  private static double probability(GuarantorDecision any, Attachment attachment, double[] terms) {
    return any.probability(
        attachment, terms[0], terms[1], 15, terms[2], terms[3], terms[4], terms[5]);
  }

  /** 1 + Poisson(5): mean 6, within five standard errors over 20,000 draws, .079 (6e-7). */
  @Test
  void decidingTakesDays() {
    var random = RandomStream.named(1, "test");
    long sum = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < 20_000; i++) {
      int days = rule.drawDays(random);
      sum += days;
      least = Math.min(least, days);
    }
    assertThat(sum / 20_000.0).isCloseTo(6, within(0.079));
    assertThat(least).isEqualTo(1);
    assertThat(Rules.with(rule, "meanFurtherDays", 0.0).drawDays(random)).isEqualTo(1);
  }

  /** Wherever resolve starts and however far it goes, it stays within 0-1. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void resolveStaysWithinItsBounds(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      GuarantorDecision any = Rules.anywhere(rule, random);
      double resolve = random.nextDouble();
      for (int year = 0; year < 20; year++) {
        resolve = any.drifted(resolve, 365, random);
        assertThat(resolve).isBetween(0.0, 1.0);
        resolve = any.afterElection(resolve, random);
        assertThat(resolve).isBetween(0.0, 1.0);
      }
    }
  }

  /**
   * In the middle of the range 100 days drift by .005 x 10 = .05 and an election by .2 (bounds 2.5
   * deviations away fold it to .1953): over 20,000 draws within five standard errors, .00125 and .005
   * (false alarm 6e-7 each); without drift resolve stays.
   */
  @Test
  void resolveDriftsAndJumps() {
    var random = RandomStream.named(1, "test");
    int n = 20_000;
    double drift = 0;
    double jump = 0;
    for (int i = 0; i < n; i++) {
      double drifted = rule.drifted(0.5, 100, random) - 0.5;
      double jumped = rule.afterElection(0.5, random) - 0.5;
      drift += drifted * drifted;
      jump += jumped * jumped;
    }
    assertThat(Math.sqrt(drift / n)).isCloseTo(0.05, within(0.00125));
    assertThat(Math.sqrt(jump / n)).isCloseTo(0.1953, within(0.005));
    assertThat(Rules.with(rule, "dailyDrift", 0.0).drifted(0.4, 100, random)).isEqualTo(0.4);
    assertThat(Rules.with(rule, "electionJump", 0.0).afterElection(0.4, random)).isEqualTo(0.4);
  }

  /**
   * However far a jump goes it is folded back, not cut off: with a deviation of 1 from resolve 1, one
   * jump in six goes beyond 2, and none ends on 0.
   */
  @Test
  void farJumpsAreFoldedBackToo() {
    var random = RandomStream.named(1, "test");
    GuarantorDecision wild = Rules.with(rule, "electionJump", 1.0);
    int low = 0;
    for (int i = 0; i < 20_000; i++) {
      low += wild.afterElection(1, random) == 0 ? 1 : 0;
    }
    assertThat(low).isZero();
  }

  /** Four years of 365.25 days are 1,461; five are 1,826.25. */
  @Test
  void electionsComeInWholeDays() {
    assertThat(rule.electionDays()).isEqualTo(1_461);
    assertThat(Rules.with(rule, "electionYears", 5.0).electionDays()).isEqualTo(1_826);
  }
}
