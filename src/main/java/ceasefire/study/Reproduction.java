package ceasefire.study;

import ceasefire.engine.BlockPlan;
import ceasefire.engine.BlockSink;
import ceasefire.engine.Cancellation;
import ceasefire.engine.EngineReport;
import ceasefire.engine.LocalEngine;
import ceasefire.engine.PlayedBlock;
import ceasefire.engine.PlayerFactory;
import ceasefire.engine.Progress;
import ceasefire.engine.StoredExperiment;
import ceasefire.random.RandomStream;
import ceasefire.results.Mismatch;
import ceasefire.results.SeriesRecord;
import ceasefire.results.StoredRows;
import ceasefire.results.TrialRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stored result played again and compared with itself, bit for bit.
 *
 * @param played trials that were played again
 * @param differing those that came out differently
 * @param skipped stored trials that took too long, which says nothing about what they come to
 * @param first the first difference in the order of the files
 * @param complete false when it was interrupted
 */
public record Reproduction(
    long played, long differing, long skipped, Optional<Mismatch> first, boolean complete) {

  /** A trial, by its coordinates. */
  public record Coordinates(long point, int replicate) {}

  /** Compares on the thread that runs the engine. */
  private static final class Comparison implements BlockSink {
    private final StoredRows stored;
    private final Set<Coordinates> different = new HashSet<>();
    private Optional<Mismatch> first = Optional.empty();

    Comparison(StoredRows stored) {
      this.stored = stored;
    }

    @Override
    public void accept(PlayedBlock block) {
      for (TrialRecord trial : block.trials()) {
        stored.compare(trial).ifPresent(this::note);
      }
      for (SeriesRecord series : block.series()) {
        stored.compare(series).ifPresent(this::note);
      }
    }

    private void note(Mismatch mismatch) {
      // A trial's row is compared before its series, and is the better clue.
      boolean unseen = different.add(new Coordinates(mismatch.point(), mismatch.replicate()));
      if (unseen && (first.isEmpty() || mismatch.compareTo(first.get()) < 0)) {
        first = Optional.of(mismatch);
      }
    }
  }

  /**
   * Plays the chosen trials of a result again.
   *
   * @param chosen which of the stored trials
   */
  public static Reproduction of(
      StoredExperiment experiment,
      StoredRows stored,
      PlayerFactory players,
      BlockPlan.Played chosen,
      LocalEngine engine,
      Progress progress,
      Cancellation cancellation) {
    List<Long> points = stored.points();
    int end = points.stream().mapToInt(stored::replicates).max().orElse(0);
    long[] skipped = {0};
    BlockPlan plan = BlockPlan.of(points, 0, end).without((point, replicate) -> {
      boolean wanted = stored.holds(point, replicate) && chosen.holds(point, replicate);
      boolean timeout = wanted && stored.isTimeout(point, replicate);
      skipped[0] += timeout ? 1 : 0;
      return !wanted || timeout;
    });
    Comparison comparison = new Comparison(stored);
    if (plan.trials() == 0) {
      return new Reproduction(0, 0, skipped[0], Optional.empty(), true);
    }
    EngineReport report =
        engine.run(experiment.experiment(), plan, players, comparison, progress, cancellation);
    return new Reproduction(
        report.done(),
        comparison.different.size(),
        skipped[0],
        comparison.first,
        !report.isInterrupted());
  }

  /**
   * So many of the stored trials, at random but the same each time.
   *
   * @param size from 1; more than there are means all
   */
  public static Set<Coordinates> sample(StoredRows stored, int size, long seed) {
    long all = stored.size();
    Set<Coordinates> chosen = new HashSet<>();
    RandomStream random = RandomStream.named(seed, "reproduction");
    long left = StrictMath.min(size, all);
    long rest = all;
    // Selection sampling (Knuth, The Art of Computer Programming 2, algorithm S).
    for (long point : stored.points()) {
      for (int replicate = 0; replicate < stored.replicates(point); replicate++) {
        if (stored.holds(point, replicate)) {
          if (random.nextDouble() * rest < left) {
            chosen.add(new Coordinates(point, replicate));
            left--;
          }
          rest--;
        }
      }
    }
    return chosen;
  }
}
