package ceasefire.engine;

import ceasefire.results.Metric;
import ceasefire.stats.Interval;
import ceasefire.stats.Mean;
import ceasefire.stats.Proportion;

/**
 * What is estimated of a metric, so that one can say when it is known well enough. What is not said
 * otherwise holds for shares: each trial adds 0 or 1, and the interval is exact.
 */
sealed interface Quantity {
  /** Of which metric. */
  Metric metric();

  /** As {@code summary.csv} calls it. */
  String statistic();

  /** What a trial adds to it, given the metric's value there; NaN where it does not apply. */
  double of(double value);

  /** The day that it is for; NaN where it is for none. */
  default double day() {
    return Double.NaN;
  }

  /** Whether it is a share, between 0 and 1. */
  default boolean isShare() {
    return true;
  }

  /** The estimate from what trials added. */
  default Interval interval(Moments moments, double level) {
    return Proportion.exact(moments.count(), moments.n(), level);
  }

  /** How many values it takes before the interval can be trusted, given the values that there are. */
  default double least(Moments moments) {
    return 0;
  }

  /** How the interval is made. */
  default String method() {
    return "clopper-pearson";
  }

  /** The share of trials with one value: of a category's label by its number, or 1 of an event. */
  record Share(Metric metric, int label) implements Quantity {
    @Override
    public String statistic() {
      return "share";
    }

    @Override
    public double of(double value) {
      return Double.isNaN(value) ? Double.NaN : value == label ? 1 : 0;
    }
  }

  /**
   * The share of trials that have not seen an event by the end of a day. Nobody is lost from sight
   * before the horizon, so that Kaplan and Meier's estimate is this share.
   */
  record Survival(Metric metric, int atDay) implements Quantity {
    @Override
    public String statistic() {
      return "survival";
    }

    @Override
    public double of(double value) {
      return value <= atDay ? 0 : 1;
    }

    @Override
    public double day() {
      return atDay;
    }
  }

  /** The mean of a number; where it varies, by Student's interval. */
  record Average(Metric metric) implements Quantity {
    private static final double VALUES_PER_SQUARED_SKEWNESS = 25;

    @Override
    public String statistic() {
      return "mean";
    }

    @Override
    public double of(double value) {
      return value;
    }

    @Override
    public boolean isShare() {
      return false;
    }

    @Override
    public Interval interval(Moments moments, double level) {
      return moments.isConstant()
          ? new Interval(moments.mean(), Double.NaN, Double.NaN, level, moments.n())
          : Mean.t(moments.mean(), moments.variance(), moments.n(), level);
    }

    /**
     * Cochran's (1977) rule for means of skewed values: 25 times the square of their skewness. Of
     * rare values that are alike it asks for 25.
     */
    @Override
    public double least(Moments moments) {
      double skewness = moments.isConstant() ? 0 : moments.skewness();
      return VALUES_PER_SQUARED_SKEWNESS * skewness * skewness;
    }

    @Override
    public String method() {
      return "t";
    }
  }
}
