package ceasefire.benchmark;

import ceasefire.cli.Console;
import ceasefire.cli.Program;
import ceasefire.model.CeasefireModel;
import ceasefire.model.Scenario;
import ceasefire.model.Setup;
import ceasefire.param.ConfigReader;
import ceasefire.random.Seeds;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the command {@code run} costs over its trials, and what a second thread brings.
 *
 * <p>Pairs of (a loop that plays trials and forgets them, the whole command with as many trials), on
 * one thread by processor time and then on one and two threads by the clock. The loop on two threads
 * shares nothing: it shows what the machine can give.
 */
public final class RunnerShare {
  private static final int PAIRS = 3;

  private final String config;
  private final Setup setup;
  private final int trials;
  private final Path folder;

  private RunnerShare(String config, int trials, Path folder) {
    this.config = config;
    this.trials = trials;
    this.folder = folder;
    Path file = Path.of(config);
    setup = Setup.of(ConfigReader.read(Scenario.space(), file, List.of()).value());
  }

  /** Takes a configuration file and a number of trials. */
  public static void main(String[] words) throws IOException, InterruptedException {
    System.setProperty("java.awt.headless", "true");
    Path folder = Files.createTempDirectory("ceasefire-bench");
    try {
      new RunnerShare(words[0], Integer.parseInt(words[1]), folder).measure();
    } finally {
      delete(folder);
    }
  }

  private void measure() throws IOException, InterruptedException {
    play(trials / 4, 1);
    run(trials / 4, 1);
    double[] cost = new double[PAIRS];
    double[] commands = new double[PAIRS];
    double[] machine = new double[PAIRS];
    for (int pair = 0; pair < PAIRS; pair++) {
      Cost bareOne = play(trials, 1);
      Cost one = run(trials, 1);
      Cost bareTwo = play(trials, 2);
      Cost two = run(trials, 2);
      cost[pair] = one.cpu() / bareOne.cpu();
      commands[pair] = one.wall() / two.wall();
      machine[pair] = bareOne.wall() / bareTwo.wall();
    }
    System.out.printf(Locale.ROOT, "%s, %,d trials, %d pairs:%n", config, trials, PAIRS);
    print("the command costs %.3f times its trials in processor time", cost);
    print("with two threads it is %.2f times as fast as with one", commands);
    print("two threads that share nothing are %.2f times as fast as one on this machine", machine);
  }

  private static void print(String text, double[] ratios) {
    Arrays.sort(ratios);
    System.out.printf(
        Locale.ROOT,
        "  " + text + " (%.3f-%.3f)%n",
        ratios[PAIRS / 2],
        ratios[0],
        ratios[PAIRS - 1]);
  }

  /** Processor time of the process and time by the clock, ns. */
  private record Cost(double cpu, double wall) {}

  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  private static Cost of(Work work) throws IOException, InterruptedException {
    var process =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = process.getProcessCpuTime();
    long wall = System.nanoTime();
    work.run();
    return new Cost(process.getProcessCpuTime() - cpu, System.nanoTime() - wall);
  }

  private Cost play(int count, int threads) throws IOException, InterruptedException {
    return of(() -> {
      List<Thread> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int first = i;
        Thread thread = new Thread(() -> {
          CeasefireModel model = new CeasefireModel(setup);
          for (int trial = first; trial < count; trial += threads) {
            model.play(Seeds.mix(7, trial));
          }
        });
        thread.start();
        all.add(thread);
      }
      for (Thread thread : all) {
        thread.join();
      }
    });
  }

  private Cost run(int count, int threads) throws IOException, InterruptedException {
    PrintStream silence =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    List<String> words = List.of(
        "run",
        config,
        "--seed=7",
        "--trials=" + count,
        "--threads=" + threads,
        "--force",
        "--progress=none",
        "--out=" + folder.resolve("result"));
    return of(() -> {
      int exit = Program.run(words, new Console(silence, System.err, false, List.of("ceasefire")));
      if (exit != 0) {
        throw new IllegalStateException("exit " + exit);
      }
    });
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> entries = Files.walk(folder)) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(entry);
      }
    }
  }
}
