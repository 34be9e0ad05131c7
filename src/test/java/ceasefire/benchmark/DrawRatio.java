package ceasefire.benchmark;

import ceasefire.model.CeasefireModel;
import ceasefire.model.Scenario;
import ceasefire.model.Setup;
import ceasefire.param.ConfigReader;
import ceasefire.random.RandomStream;
import ceasefire.random.Seeds;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a trial costs over its own draws: pairs of (trials, a loop that issues exactly the draws that
 * these trials made, through the same samplers), and the median of the pairs' ratios.
 */
public final class DrawRatio {
  private static final int TRIALS = 20;
  private static final int PAIRS = 15;
  private static final int WARM_UP_PAIRS = 10;
  private static double sink;

  private DrawRatio() {}

  /** Prints the ratio for each configuration file. */
  public static void main(String[] files) {
    for (String file : files) {
      Scenario scenario =
          ConfigReader.read(Scenario.space(), Path.of(file), List.of()).value();
      measure(file, Setup.of(scenario));
    }
  }

  private static void measure(String file, Setup setup) {
    DrawTape[] tapes = new DrawTape[TRIALS];
    for (int i = 0; i < TRIALS; i++) {
      DrawTape tape = new DrawTape();
      new CeasefireModel(setup, tape::recorder).play(seed(i));
      tapes[i] = tape;
    }
    double[] ratios = new double[PAIRS];
    double[] trials = new double[PAIRS];
    CeasefireModel model = new CeasefireModel(setup);
    RandomStream random = RandomStream.named(0, "replay");
    for (int pair = -WARM_UP_PAIRS; pair < PAIRS; pair++) {
      long start = cpu();
      for (int i = 0; i < TRIALS; i++) {
        model.play(seed(i));
      }
      long middle = cpu();
      for (DrawTape tape : tapes) {
        sink += tape.replay(random);
      }
      long end = cpu();
      if (pair >= 0) {
        ratios[pair] = (double) (middle - start) / (end - middle);
        trials[pair] = (middle - start) / 1e6 / TRIALS;
      }
    }
    Arrays.sort(ratios);
    Arrays.sort(trials);
    System.out.printf(
        Locale.ROOT,
        "%s: a trial costs %.2f times its draws (%.2f-%.2f over %d pairs of %d trials; %.2f ms of CPU a trial)%n",
        file,
        ratios[PAIRS / 2],
        ratios[0],
        ratios[PAIRS - 1],
        PAIRS,
        TRIALS,
        trials[PAIRS / 2]);
    StringBuilder draws = new StringBuilder("  draws a trial:");
    for (byte kind = 0; kind < DrawTape.NAMES.length; kind++) {
      int count = 0;
      for (DrawTape tape : tapes) {
        count += tape.count(kind);
      }
      if (count > 0) {
        draws.append(String.format(Locale.ROOT, " %,d %s,", count / TRIALS, DrawTape.NAMES[kind]));
      }
    }
    draws.setLength(draws.length() - 1);
    System.out.println(draws);
  }

  /** CPU time of this thread, ns: other load on the machine does not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long seed(int trial) {
    return Seeds.mix(7, trial);
  }
}
