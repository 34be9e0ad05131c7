package ceasefire.random;

import ceasefire.stats.ViolationsBack;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/** Breaks the rules of the architecture, one in each nested class, to show that they bite. */
public final class Violations {
  static int counter;

  private Violations() {}

  static final class UsesStats {
    Object breach() {
      return new ViolationsBack();
    }
  }

  static final class UsesSchedule {
    sim.engine.Schedule breach;
  }

  static final class UsesDisplay {
    sim.display.Controller breach;
  }

  static final class UsesPortrayal {
    sim.portrayal.Inspector breach;
  }

  static final class UsesSwing {
    javax.swing.JLabel breach;
  }

  static final class UsesCharts {
    org.jfree.chart.JFreeChart breach;
  }

  static final class UsesYaml {
    org.snakeyaml.engine.v2.api.Load breach;
  }

  static final class UsesPicocli {
    picocli.CommandLine breach;
  }

  static final class UsesMathExp {
    double breach(double x) {
      return Math.exp(x);
    }
  }

  static final class RefersToMathLog {
    DoubleUnaryOperator breach() {
      return Math::log;
    }
  }

  static final class UsesInexactInterval {
    Object breach() {
      return BinomialConfidenceInterval.WILSON_SCORE;
    }
  }

  static final class UsesJavaRandom {
    double breach(Random random) {
      return random.nextDouble();
    }
  }

  static final class UsesThreadLocalRandom {
    double breach() {
      return ThreadLocalRandom.current().nextDouble();
    }
  }

  static final class UsesMersenneTwister {
    double breach(ec.util.MersenneTwisterFast random) {
      return random.nextDouble();
    }
  }

  static final class UsesMasonDistribution {
    sim.util.distribution.Gamma breach;
  }

  static final class UsesMathRandom {
    double breach() {
      return Math.random();
    }
  }

  static final class SamplesCommonsDistribution {
    double breach(NormalDistribution normal) {
      return normal.sample();
    }
  }

  static final class PrintsDouble {
    String breach(double x) {
      return String.valueOf(x);
    }
  }

  static final class AppendsDouble {
    StringBuilder breach(double x) {
      return new StringBuilder().append(x);
    }
  }

  static final class RefersToDoubleText {
    DoubleFunction<String> breach() {
      return Double::toString;
    }
  }

  static final class FormatsWithoutLocale {
    String breach(double x) {
      return String.format("%.1f", x);
    }
  }

  static final class FormatsItself {
    String breach(double x) {
      return "%.1f".formatted(x);
    }
  }

  static final class TrialManager {}

  static final class HasAccessor {
    int getCount() {
      return counter;
    }
  }
}
