package ceasefire.analysis;

import ceasefire.results.Dataset;
import ceasefire.results.TrialStatus;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** One of the postures that are compared: the trials of a design point, failed ones included. */
public final class Operand {
  private final String name;
  private final String title;
  private final int horizonDays;
  private final int[] replicates;
  private final long[] seeds;
  private final boolean[] ok;
  private final int looks;
  private final OptionalLong seed;
  private final Map<String, double[]> columns;

  /** Takes columns of trials that are sorted by replicate. */
  Operand(
      String name,
      String title,
      int horizonDays,
      int[] replicates,
      long[] seeds,
      boolean[] ok,
      int looks,
      OptionalLong seed,
      Map<String, double[]> columns) {
    this.name = name;
    this.title = title;
    this.horizonDays = horizonDays;
    this.replicates = replicates;
    this.seeds = seeds;
    this.ok = ok;
    this.looks = looks;
    this.seed = seed;
    this.columns = columns;
  }

  /**
   * Takes the trials of one design point.
   *
   * @param name short and its own among those that are compared
   * @param title what it is, in words
   * @param trials sorted by replicate
   */
  public Operand(String name, String title, int horizonDays, Dataset trials) {
    this(
        name,
        title,
        horizonDays,
        all(trials).map(trials::replicate).toArray(),
        all(trials).mapToLong(trials::seed).toArray(),
        new boolean[trials.size()],
        1,
        OptionalLong.empty(),
        new HashMap<>());
    for (int i = 0; i < ok.length; i++) {
      ok[i] = trials.status(i) == TrialStatus.OK;
    }
    for (String metric : Yardstick.COLUMNS) {
      if (trials.has(metric)) {
        columns.put(metric, trials.column(metric));
      }
    }
  }

  private Operand(String name, int looks, OptionalLong seed, Operand other) {
    this(
        name,
        other.title,
        other.horizonDays,
        other.replicates,
        other.seeds,
        other.ok,
        looks,
        seed,
        other.columns);
  }

  private static IntStream all(Dataset trials) {
    return IntStream.range(0, trials.size());
  }

  /** The same under another name. */
  public Operand named(String other) {
    return new Operand(other, looks, seed, this);
  }

  /** The same, its trials ended by what was known at one of so many looks. */
  public Operand stoppedAtOneOf(int looks) {
    return new Operand(name, looks, seed, this);
  }

  /** The same, knowing from which seed its experiment was played. */
  public Operand playedFrom(long master) {
    return new Operand(name, looks, OptionalLong.of(master), this);
  }

  /** The seed of its experiment, where it is known. */
  public OptionalLong seed() {
    return seed;
  }

  /** How often one may have looked before there were enough trials; 1 where they were counted. */
  public int looks() {
    return looks;
  }

  public String name() {
    return name;
  }

  public String title() {
    return title;
  }

  /** How long its ceasefires were followed at most, days. */
  public int horizonDays() {
    return horizonDays;
  }

  /** How many trials it has, failed ones included. */
  public int trials() {
    return ok.length;
  }

  /** How many trials were played to their end. */
  public int finished() {
    return finishedTrials().length;
  }

  /** The places of the trials that were played to their end. */
  int[] finishedTrials() {
    return IntStream.range(0, ok.length).filter(i -> ok[i]).toArray();
  }

  boolean isFinished(int trial) {
    return ok[trial];
  }

  /** A column of its results, one value a trial; empty when an older version did not know it. */
  Optional<double[]> column(String metric) {
    return Optional.ofNullable(columns.get(metric));
  }

  /** Why its trials cannot be matched with those of another; empty when they can. */
  Optional<String> unlike(Operand other) {
    int[][] both = common(other);
    if (both[0].length == 0) {
      return Optional.of("no replicate in common");
    }
    return IntStream.range(0, both[0].length)
            .allMatch(i -> seeds[both[0][i]] == other.seeds[both[1][i]])
        ? Optional.empty()
        : Optional.of("other seeds");
  }

  /** The replicates that both have: their places here, and those in the other, as many. */
  int[][] common(Operand other) {
    int[] here = new int[StrictMath.min(replicates.length, other.replicates.length)];
    int[] there = new int[here.length];
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < replicates.length && j < other.replicates.length) {
      int order = Integer.compare(replicates[i], other.replicates[j]);
      if (order == 0) {
        here[n] = i;
        there[n] = j;
        n++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new int[][] {Arrays.copyOf(here, n), Arrays.copyOf(there, n)};
  }
}
