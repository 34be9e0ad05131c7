package ceasefire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.random.RandomStream;
import ceasefire.results.TrialRecord;
import ceasefire.stats.Interval;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Thousands of experiments that stop when they have seen enough, of which the truth is known: their
 * intervals cover it as often as they say. Where they do so exactly, a case raises a false alarm for
 * one seed in 10^6.
 */
class PrecisionCoverageTest {
  private static final int EXPERIMENTS = 1_000;
  private static final double CONFIDENCE = 0.95;
  private static final double FALSE_ALARM = 1e-6;

  /** Something with a known truth. */
  private enum Case {
    HALF("agreed=0.06", 4_000, 0.5) {
      @Override
      double[] trial(RandomStream random) {
        return event(random.chance(0.5));
      }
    },
    TENTH("agreed=0.03", 4_000, 0.1) {
      @Override
      double[] trial(RandomStream random) {
        return event(random.chance(0.1));
      }
    },
    SELDOM("agreed=0.012", 4_000, 0.02) {
      @Override
      double[] trial(RandomStream random) {
        return event(random.chance(0.02));
      }
    },
    /** Exponential with a mean of 1,000 days: exp(-0.7) survive day 700. */
    SURVIVAL("v_day@700=0.06", 4_000, 0.4965853037914095) {
      @Override
      double[] trial(RandomStream random) {
        double day = random.exponential(1_000);
        return new double[] {0, 0, day > 1_826 ? Double.NaN : day, 0, 0};
      }
    },
    /** Log-normal, of skewness 6.2: its mean is exp(0.5). */
    SKEWED("km2_lost=0.3", 20_000, 1.6487212707001282) {
      @Override
      double[] trial(RandomStream random) {
        return amount(random.logNormal(0, 1));
      }
    },
    /** Nothing in 98 of 100 trials, exponential with a mean of 100 in the others. */
    RARE("km2_lost=2", 20_000, 2) {
      @Override
      double[] trial(RandomStream random) {
        return amount(random.chance(0.02) ? random.exponential(100) : 0);
      }
    };

    private final PrecisionRule rule;
    private final double truth;

    Case(String target, int most, double truth) {
      this.rule = PrecisionRuleTest.rule(most, target);
      this.truth = truth;
    }

    abstract double[] trial(RandomStream random);

    private static double[] event(boolean happened) {
      return new double[] {0, happened ? 1 : 0, 0, 0, 0};
    }

    private static double[] amount(double amount) {
      return new double[] {0, 0, 0, 0, amount};
    }

    /** Plays from look to look until the rule stops. */
    Judgement play(RandomStream random) {
      PointTally tally = new PointTally(rule.targets());
      Judgement found = null;
      for (int look : rule.looks()) {
        fill(tally, look, random);
        found = rule.judge(1, tally);
        if (found.stops()) {
          break;
        }
      }
      return java.util.Objects.requireNonNull(found);
    }

    /** Plays until the interval of {@link #CONFIDENCE}, as if one looked but once, is narrow. */
    Interval playNaively(RandomStream random) {
      Target target = rule.targets().get(0);
      PointTally tally = new PointTally(rule.targets());
      Interval interval = new Interval(0, 0, 1, CONFIDENCE, 0);
      for (int look : rule.looks()) {
        fill(tally, look, random);
        interval = target.quantity().interval(tally.of(0), CONFIDENCE);
        if (interval.high() - interval.low() <= 2 * target.halfWidth()) {
          break;
        }
      }
      return interval;
    }

    private void fill(PointTally tally, int look, RandomStream random) {
      while (tally.trials() < look) {
        tally.add(TrialRecord.ok(1, tally.trials(), 1, trial(random)));
      }
    }

    boolean isIn(Interval interval) {
      return interval.low() <= truth && truth <= interval.high();
    }
  }

  @ParameterizedTest
  @EnumSource(Case.class)
  void coversAsOftenAsItSaysAlthoughItChoosesWhenToStop(Case known) {
    RandomStream random = RandomStream.named(20260101, known.name());
    int covered = 0;
    int early = 0;
    for (int i = 0; i < EXPERIMENTS; i++) {
      Judgement found = known.play(random.at(0, i));
      covered += known.isIn(found.readings().get(0).interval()) ? 1 : 0;
      early += found.reached() && found.replicates() < known.rule.most() ? 1 : 0;
    }
    assertThat(covered).isGreaterThanOrEqualTo(fewest());
    // Were it the most that stopped them, nothing would be shown.
    assertThat(early).isGreaterThan(EXPERIMENTS * 9 / 10);
  }

  /** Without the correction and without Cochran's rule: so the check above can fail. */
  @Test
  void whoLooksUntilItPleasesCoversLessOften() {
    RandomStream random = RandomStream.named(20260101, "naive");
    int covered = 0;
    for (int i = 0; i < EXPERIMENTS; i++) {
      covered += Case.RARE.isIn(Case.RARE.playNaively(random.at(0, i))) ? 1 : 0;
    }
    assertThat(covered).isLessThan(fewest());
  }

  private static int fewest() {
    return new BinomialDistribution(null, EXPERIMENTS, CONFIDENCE)
        .inverseCumulativeProbability(FALSE_ALARM);
  }
}
