package ceasefire.analysis;

import ceasefire.stats.Difference;
import ceasefire.stats.Interval;
import ceasefire.stats.LogRank;
import ceasefire.stats.MeanDifference;
import ceasefire.stats.ShareDifference;
import ceasefire.stats.Superiority;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Two postures compared: all differences are the first less the second.
 *
 * <p>Postures whose trials ended by what was known had several numbers of trials at which they might
 * have ended. Every interval is made at the level 1 - (1 - confidence) / looks, and every p is
 * multiplied by the looks, so that the chance that any of them errs is at most the sum of their
 * chances (Bonferroni 1936), whatever made one stop. Pairs are of the replicates that both have: of
 * those there are as many as at a look of the one that stopped first. Where trials are not paired,
 * each look of the one may have met each of the other.
 *
 * @param first the place of one among the operands
 * @param second the place of the other
 * @param unpaired why replicates cannot be matched; empty when each met the same luck in both
 * @param n trials compared: pairs, or those of both
 * @param looks at how many numbers of trials they might have been compared; 1 where they were counted
 * @param contrasts yardstick by yardstick
 */
public record PairComparison(
    int first, int second, Optional<String> unpaired, int n, int looks, List<Contrast> contrasts) {

  public PairComparison {
    contrasts = List.copyOf(contrasts);
  }

  public boolean isPaired() {
    return unpaired.isEmpty();
  }

  /** The level at which intervals are made, so that they have the confidence. */
  public double level(double confidence) {
    return level(confidence, looks);
  }

  static double level(double confidence, int looks) {
    return looks == 1 ? confidence : 1 - (1 - confidence) / looks;
  }

  /** The number of that name about a yardstick, if it is known. */
  public Optional<Contrast> contrast(Yardstick yardstick, String statistic) {
    return contrasts.stream()
        .filter(c -> c.yardstick() == yardstick && c.statistic().equals(statistic))
        .findFirst();
  }

  /** The difference by a yardstick. */
  public Optional<Contrast> difference(Yardstick yardstick) {
    return contrast(yardstick, yardstick.statistic());
  }

  /** The chance that the first is better, ties counting half. */
  public Optional<Contrast> superiority(Yardstick yardstick) {
    return contrast(yardstick, Contrast.SUPERIORITY);
  }

  /** By how much the first postpones the event on average, within the horizon. */
  public Optional<Contrast> restrictedMean(Yardstick yardstick) {
    return contrast(yardstick, Contrast.RESTRICTED_MEAN);
  }

  /** The log-rank test; positive where the first lasts longer. */
  public Optional<Contrast> logRank(Yardstick yardstick) {
    return contrast(yardstick, Contrast.LOG_RANK);
  }

  /** How many times the trials pairing was worth; NaN where nothing varied. */
  public Optional<Contrast> varianceReduction(Yardstick yardstick) {
    return contrast(yardstick, Contrast.VARIANCE_REDUCTION);
  }

  /** The trials of two operands that are set side by side. */
  private static final class Match {
    private final boolean paired;
    private final int[] ofFirst;
    private final int[] ofSecond;

    Match(boolean paired, int[] ofFirst, int[] ofSecond) {
      this.paired = paired;
      this.ofFirst = ofFirst;
      this.ofSecond = ofSecond;
    }

    double[] first(double[] values) {
      return Arrays.stream(ofFirst).mapToDouble(i -> values[i]).toArray();
    }

    double[] second(double[] values) {
      return Arrays.stream(ofSecond).mapToDouble(i -> values[i]).toArray();
    }
  }

  static PairComparison of(
      int first, int second, List<Operand> operands, int horizonDays, double confidence) {
    Operand a = operands.get(first);
    Operand b = operands.get(second);
    Optional<String> unlike = a.unlike(b);
    Match match = match(a, b, unlike.isEmpty());
    int looks = match.paired ? StrictMath.max(a.looks(), b.looks()) : a.looks() * b.looks();
    List<Contrast> contrasts = new ArrayList<>();
    for (Yardstick yardstick : Yardstick.values()) {
      Optional<double[]> ofFirst = yardstick.values(a, horizonDays).map(match::first);
      Optional<double[]> ofSecond = yardstick.values(b, horizonDays).map(match::second);
      if (ofFirst.isPresent() && ofSecond.isPresent()) {
        Contrasts found = new Contrasts(yardstick, match.paired, confidence, looks);
        found.differences(ofFirst.get(), ofSecond.get());
        Optional<double[]> firstDays = yardstick.days(a, horizonDays).map(match::first);
        Optional<double[]> secondDays = yardstick.days(b, horizonDays).map(match::second);
        if (firstDays.isPresent() && secondDays.isPresent()) {
          found.survival(firstDays.get(), secondDays.get(), horizonDays);
        } else {
          found.superiority(ofFirst.get(), ofSecond.get());
        }
        contrasts.addAll(found.all);
      }
    }
    int n = match.ofFirst.length + (match.paired ? 0 : match.ofSecond.length);
    return new PairComparison(first, second, unlike, n, looks, contrasts);
  }

  /** Pairs of which both were played to their end; without pairs, all that were. */
  private static Match match(Operand a, Operand b, boolean paired) {
    if (!paired) {
      return new Match(false, a.finishedTrials(), b.finishedTrials());
    }
    int[][] common = a.common(b);
    int[] both = IntStream.range(0, common[0].length)
        .filter(i -> a.isFinished(common[0][i]) && b.isFinished(common[1][i]))
        .toArray();
    return new Match(
        true,
        Arrays.stream(both).map(i -> common[0][i]).toArray(),
        Arrays.stream(both).map(i -> common[1][i]).toArray());
  }

  PairComparison with(List<Contrast> corrected) {
    return new PairComparison(first, second, unpaired, n, looks, corrected);
  }

  /** Collects the numbers by one yardstick. */
  private record Contrasts(
      Yardstick yardstick,
      boolean paired,
      double confidence,
      int looks,
      double level,
      List<Contrast> all) {

    Contrasts(Yardstick yardstick, boolean paired, double confidence, int looks) {
      this(
          yardstick,
          paired,
          confidence,
          looks,
          PairComparison.level(confidence, looks),
          new ArrayList<>());
    }

    void differences(double[] first, double[] second) {
      add(yardstick.statistic(), difference(first, second));
      if (paired) {
        double gain = MeanDifference.varianceReduction(first, second);
        int n = first.length;
        Interval ratio = new Interval(gain, Double.NaN, Double.NaN, level, n);
        add(Contrast.VARIANCE_REDUCTION, new Difference(ratio, Double.NaN, "variance-ratio"));
      }
    }

    private Difference difference(double[] first, double[] second) {
      if (!yardstick.isShare()) {
        return paired
            ? MeanDifference.paired(first, second, level)
            : MeanDifference.independent(first, second, level);
      }
      if (paired) {
        int only = 0;
        int other = 0;
        for (int i = 0; i < first.length; i++) {
          only += first[i] > second[i] ? 1 : 0;
          other += first[i] < second[i] ? 1 : 0;
        }
        return ShareDifference.paired(only, other, first.length, level);
      }
      return ShareDifference.independent(
          (int) Arrays.stream(first).sum(),
          first.length,
          (int) Arrays.stream(second).sum(),
          second.length,
          level);
    }

    /** The chance that the first is better; where less is better, the values are turned round. */
    void superiority(double[] first, double[] second) {
      double sign = yardstick.higherIsBetter() ? 1 : -1;
      double[] a = Arrays.stream(first).map(v -> sign * v).toArray();
      double[] b = Arrays.stream(second).map(v -> sign * v).toArray();
      add(
          Contrast.SUPERIORITY,
          paired ? Superiority.paired(a, b, level) : Superiority.independent(a, b, level));
    }

    /**
     * Times to the event. As nobody is lost from sight before the horizon, the pseudo-value of a trial's restricted
     * mean (Andersen, Hansen and Klein 2004) is its own time, cut at the horizon.
     */
    void survival(double[] firstDays, double[] secondDays, int horizonDays) {
      double[] a = cut(firstDays, horizonDays + 1.0);
      double[] b = cut(secondDays, horizonDays + 1.0);
      superiority(a, b);
      double[] first = cut(firstDays, horizonDays);
      double[] second = cut(secondDays, horizonDays);
      add(
          Contrast.RESTRICTED_MEAN,
          paired
              ? MeanDifference.paired(first, second, level)
              : MeanDifference.independent(first, second, level));
      LogRank test = paired
          ? LogRank.paired(first, events(firstDays), second, events(secondDays))
          : LogRank.independent(first, events(firstDays), second, events(secondDays));
      int n = first.length + (paired ? 0 : second.length);
      Interval z = new Interval(test.z(), Double.NaN, Double.NaN, level, n);
      add(Contrast.LOG_RANK, new Difference(z, test.p(), test.method()));
    }

    private static double[] cut(double[] days, double none) {
      return Arrays.stream(days).map(d -> Double.isNaN(d) ? none : d).toArray();
    }

    private static boolean[] events(double[] days) {
      boolean[] events = new boolean[days.length];
      for (int i = 0; i < events.length; i++) {
        events[i] = !Double.isNaN(days[i]);
      }
      return events;
    }

    private void add(String statistic, Difference difference) {
      all.add(new Contrast(
          yardstick,
          statistic,
          difference.interval().withConfidence(confidence),
          StrictMath.min(1, looks * difference.p()),
          Double.NaN,
          difference.method()));
    }
  }
}
