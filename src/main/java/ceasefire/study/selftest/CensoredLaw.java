package ceasefire.study.selftest;

import ceasefire.random.RandomStream;
import java.util.function.DoubleUnaryOperator;

/**
 * Weibull times, S(t) = exp(-(t / scale)^shape), under exponential censoring; shape 1 is exponential.
 *
 * @param shape above 1 where the rate rises with time, below where it falls
 * @param scale in days
 * @param censoring mean time to censoring, in days
 */
record CensoredLaw(double shape, double scale, double censoring) {
  private static final int STEPS = 400;

  /** One sample; a class, since arrays are no parts of records. */
  static final class Sample {
    private final double[] times;
    private final boolean[] events;

    Sample(double[] times, boolean[] events) {
      this.times = times;
      this.events = events;
    }

    double[] times() {
      return times;
    }

    boolean[] events() {
      return events;
    }
  }

  /** Draws a sample; beyond the horizon nobody is observed. */
  Sample draw(int n, double horizon, RandomStream random) {
    double[] times = new double[n];
    boolean[] events = new boolean[n];
    for (int i = 0; i < n; i++) {
      double event = scale * StrictMath.pow(random.exponential(1), 1 / shape);
      double end = StrictMath.min(horizon, random.exponential(censoring));
      times[i] = StrictMath.min(event, end);
      events[i] = event <= end;
    }
    return new Sample(times, events);
  }

  /** The share that survives beyond t. */
  double survival(double t) {
    return StrictMath.exp(-StrictMath.pow(t / scale, shape));
  }

  /** The mean time up to a horizon: the area under the curve. */
  double restrictedMean(double horizon) {
    return integral(this::survival, horizon);
  }

  /**
   * The standard error of the Kaplan-Meier estimate in large samples (Breslow and Crowley 1974): S^2 / n times the integral
   * of dH / (S G), with the cumulative hazard H and the share G that is not censored.
   */
  double survivalError(double t, int n) {
    double s = survival(t);
    return s * StrictMath.sqrt(integral(this::loss, t) / n);
  }

  /** The standard error of the restricted mean in large samples (Gill 1983). */
  double meanError(double horizon, int n) {
    double all = restrictedMean(horizon);
    return StrictMath.sqrt(integral(
            u -> {
              double rest = all - restrictedMean(u);
              return rest * rest * loss(u);
            },
            horizon)
        / n);
  }

  /** The hazard at u over the share that is under observation then. */
  private double loss(double u) {
    double hazard = shape / scale * StrictMath.pow(u / scale, shape - 1);
    return hazard / (survival(u) * StrictMath.exp(-u / censoring));
  }

  /** From 0, by the midpoint rule after u = t x^3, which takes away the pole that a falling hazard has at 0. */
  private static double integral(DoubleUnaryOperator f, double t) {
    double sum = 0;
    for (int i = 0; i < STEPS; i++) {
      double x = (i + 0.5) / STEPS;
      sum += f.applyAsDouble(t * x * x * x) * 3 * x * x;
    }
    return sum * t / STEPS;
  }
}
