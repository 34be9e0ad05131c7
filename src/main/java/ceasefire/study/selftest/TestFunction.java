package ceasefire.study.selftest;

import java.util.List;

/** A function whose indices of Sobol are known in closed form. */
sealed interface TestFunction permits TestFunction.Ishigami, TestFunction.SobolG {

  /** Its value. */
  double at(double[] x);

  /** How many factors it has; all are uniform. */
  int factors();

  /** Where their range begins. */
  double low();

  /** Where it ends. */
  double high();

  /** The variance of its values. */
  double variance();

  /** The part of the variance that a factor explains by itself. */
  double alone(int factor);

  /** The part that would remain if all others were known. */
  double withOthers(int factor);

  /** sin x1 + a sin^2 x2 + b x3^4 sin x1 on (-pi, pi) (Ishigami and Homma 1990). */
  record Ishigami(double a, double b) implements TestFunction {
    private static final double PI4 = StrictMath.pow(StrictMath.PI, 4);

    @Override
    public double at(double[] x) {
      double sine = StrictMath.sin(x[1]);
      double fourth = x[2] * x[2] * x[2] * x[2];
      return StrictMath.sin(x[0]) * (1 + b * fourth) + a * sine * sine;
    }

    @Override
    public int factors() {
      return 3;
    }

    @Override
    public double low() {
      return -StrictMath.PI;
    }

    @Override
    public double high() {
      return StrictMath.PI;
    }

    @Override
    public double variance() {
      return alone(0) + alone(1) + together();
    }

    private double together() {
      return 8 * b * b * PI4 * PI4 / 225;
    }

    @Override
    public double alone(int factor) {
      double first = 1 + b * PI4 / 5;
      return factor == 0 ? first * first / 2 : factor == 1 ? a * a / 8 : 0;
    }

    @Override
    public double withOthers(int factor) {
      return factor == 1 ? alone(1) : alone(factor) + together();
    }
  }

  /** The product of (|4 x_j - 2| + a_j) / (1 + a_j) on (0, 1) (Sobol 1993). */
  record SobolG(List<Double> a) implements TestFunction {
    public SobolG {
      a = List.copyOf(a);
    }

    @Override
    public double at(double[] x) {
      double product = 1;
      for (int j = 0; j < x.length; j++) {
        product *= (StrictMath.abs(4 * x[j] - 2) + a.get(j)) / (1 + a.get(j));
      }
      return product;
    }

    @Override
    public int factors() {
      return a.size();
    }

    @Override
    public double low() {
      return 0;
    }

    @Override
    public double high() {
      return 1;
    }

    private double product() {
      double product = 1;
      for (int j = 0; j < a.size(); j++) {
        product *= 1 + alone(j);
      }
      return product;
    }

    @Override
    public double variance() {
      return product() - 1;
    }

    @Override
    public double alone(int factor) {
      double weight = 1 + a.get(factor);
      return 1 / (3 * weight * weight);
    }

    @Override
    public double withOthers(int factor) {
      return alone(factor) * product() / (1 + alone(factor));
    }
  }
}
