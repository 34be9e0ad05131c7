package ceasefire.benchmark;

import ceasefire.random.RandomStream;
import java.util.Arrays;

/** The draws of a trial, in order: which sampler was asked, with which arguments. */
final class DrawTape {
  static final byte AT = 0;
  static final byte UNIFORM = 1;
  static final byte OPEN = 2;
  static final byte BOUNDED = 3;
  static final byte CHANCE = 4;
  static final byte RANGE = 5;
  static final byte GAUSSIAN = 6;
  static final byte EXPONENTIAL = 7;
  static final byte GAMMA = 8;
  static final byte POISSON = 9;
  static final byte NEGATIVE_BINOMIAL = 10;
  static final byte BINOMIAL = 11;
  static final byte LOG_NORMAL = 12;
  static final String[] NAMES = {
    "at",
    "uniform",
    "open",
    "bounded",
    "chance",
    "range",
    "gaussian",
    "exponential",
    "gamma",
    "poisson",
    "negative binomial",
    "binomial",
    "log-normal"
  };

  private byte[] kinds = new byte[1 << 16];
  private double[] first = new double[1 << 16];
  private double[] second = new double[1 << 16];
  private int size;

  /** Notes a draw. */
  void note(byte kind, double a, double b) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * size);
      first = Arrays.copyOf(first, 2 * size);
      second = Arrays.copyOf(second, 2 * size);
    }
    kinds[size] = kind;
    first[size] = a;
    second[size++] = b;
  }

  /** How often a sampler was asked. */
  int count(byte kind) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += kinds[i] == kind ? 1 : 0;
    }
    return count;
  }

  /** Issues the same draws again through the same samplers; returns a sum that uses them all. */
  double replay(RandomStream random) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      double a = first[i];
      double b = second[i];
      switch (kinds[i]) {
        case AT -> random.at((long) a, (long) b);
        case UNIFORM -> sum += random.nextDouble();
        case OPEN -> sum += random.nextOpenDouble();
        case BOUNDED -> sum += random.nextInt((int) a);
        case CHANCE -> sum += random.chance(a) ? 1 : 0;
        case RANGE -> sum += random.uniform(a, b);
        case GAUSSIAN -> sum += random.gaussian();
        case EXPONENTIAL -> sum += random.exponential(a);
        case GAMMA -> sum += random.gamma(a, b);
        case POISSON -> sum += random.poisson(a);
        case NEGATIVE_BINOMIAL -> sum += random.negativeBinomial(a, b);
        case BINOMIAL -> sum += random.binomial((int) a, b);
        case LOG_NORMAL -> sum += random.logNormal(a, b);
        default -> throw new IllegalStateException("unknown draw " + kinds[i]);
      }
    }
    return sum;
  }

  /** A stream that notes every draw on this tape. */
  RandomStream recorder(String name) {
    return new Recorder(name, this);
  }

  private static final class Recorder extends RandomStream {
    private final DrawTape tape;

    Recorder(String name, DrawTape tape) {
      super(0, name);
      this.tape = tape;
    }

    @Override
    public RandomStream at(long agent, long date) {
      tape.note(AT, agent, date);
      return super.at(agent, date);
    }

    @Override
    public int nextInt(int bound) {
      tape.note(BOUNDED, bound, 0);
      return super.nextInt(bound);
    }

    @Override
    public boolean chance(double p) {
      tape.note(CHANCE, p, 0);
      return super.chance(p);
    }

    @Override
    public double uniform(double lo, double hi) {
      tape.note(RANGE, lo, hi);
      return super.uniform(lo, hi);
    }

    @Override
    public double gaussian() {
      tape.note(GAUSSIAN, 0, 0);
      return super.gaussian();
    }

    @Override
    public double exponential(double mean) {
      tape.note(EXPONENTIAL, mean, 0);
      return super.exponential(mean);
    }

    @Override
    public double gamma(double shape, double scale) {
      tape.note(GAMMA, shape, scale);
      return super.gamma(shape, scale);
    }

    @Override
    public int poisson(double mean) {
      tape.note(POISSON, mean, 0);
      return super.poisson(mean);
    }

    @Override
    public int negativeBinomial(double mean, double shape) {
      tape.note(NEGATIVE_BINOMIAL, mean, shape);
      return super.negativeBinomial(mean, shape);
    }

    @Override
    public int binomial(int n, double p) {
      tape.note(BINOMIAL, n, p);
      return super.binomial(n, p);
    }

    @Override
    public double logNormal(double mu, double sigma) {
      tape.note(LOG_NORMAL, mu, sigma);
      return super.logNormal(mu, sigma);
    }
  }
}
