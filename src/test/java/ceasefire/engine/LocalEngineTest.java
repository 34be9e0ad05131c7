package ceasefire.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.design.SinglePoint;
import ceasefire.model.WeeklySeries;
import ceasefire.results.SeriesRecord;
import ceasefire.results.TrialRecord;
import ceasefire.results.TrialStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class LocalEngineTest {
  private static final int BLOCK = BlockPlan.REPLICATES_PER_BLOCK;

  private final List<TrialRecord> rows = new ArrayList<>();
  private final List<SeriesRecord> series = new ArrayList<>();
  private final Cancellation cancellation = new Cancellation();
  private final BlockSink collect = block -> {
    rows.addAll(block.trials());
    series.addAll(block.series());
  };

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void handsOverAllTrialsInOrder(int threads) {
    EngineReport report = run(threads, 1_100, FakePlayer.factory(200), collect);
    assertThat(rows.stream().map(TrialRecord::replicate))
        .containsExactlyElementsOf(IntStream.range(0, 1_100).boxed().toList());
    assertThat(report.done()).isEqualTo(1_100);
    assertThat(report.total()).isEqualTo(1_100);
    assertThat(report.isInterrupted()).isFalse();
  }

  @Test
  void recordsTheFirstThousandReplicatesThatDoNotFail() {
    run(2, 1_100, FakePlayer.factory(0), collect);
    assertThat(series.stream().map(SeriesRecord::replicate))
        .containsExactlyElementsOf(
            IntStream.range(0, 1_000).filter(i -> i % 50 != 49).boxed().toList());
  }

  @Test
  void seriesAreCopiesThatLaterTrialsDoNotTouch() {
    run(2, 200, FakePlayer.factory(0), collect);
    FakePlayer again = new FakePlayer(0);
    Experiment experiment = experiment(200);
    for (SeriesRecord kept : series) {
      WeeklySeries fresh = new WeeklySeries(FakePlayer.WEEKS);
      fresh.clear();
      again.play(experiment.trial(kept.point(), kept.replicate()), fresh);
      assertThat(kept.weeks()).isEqualTo(fresh.weeks());
      for (int week = 0; week < kept.weeks(); week++) {
        assertThat(kept.value(5, week)).isEqualTo(fresh.value(5, week));
      }
    }
    assertThat(series).hasSize(196);
  }

  @ParameterizedTest
  @EnumSource(TrialOrder.class)
  void failedTrialIsARowWithAReasonAndTheRunGoesOn(TrialOrder order) {
    EngineReport report = new LocalEngine(3, order)
        .run(experiment(120), FakePlayer.factory(0), collect, Progress.QUIET, cancellation);
    TrialRecord failed = rows.get(49);
    assertThat(failed.status()).isEqualTo(TrialStatus.FAILED);
    assertThat(failed.reason())
        .isEqualTo("play: IllegalStateException: replicate 49, \"planted\" failure");
    assertThat(failed.values()).hasSize(FakePlayer.METRICS).containsOnly(Double.NaN);
    assertThat(failed.seed()).isEqualTo(experiment(120).trial(0, 49).seed());
    assertThat(rows).hasSize(120);
    assertThat(report.failed()).isEqualTo(2);
    assertThat(report.firstFailure()).hasMessageContaining("replicate 49");
  }

  @Test
  void rowThatIsNotTheTrialsOwnIsAFailure() {
    run(1, 1, players((t, s) -> TrialRecord.ok(t.point(), 1, t.seed(), new double[5])), collect);
    run(1, 1, players((t, s) -> TrialRecord.ok(t.point(), 0, t.seed(), new double[4])), collect);
    assertThat(rows.get(0).reason())
        .isEqualTo("record: IllegalStateException: the player gave the row of another trial");
    assertThat(rows.get(1).reason())
        .isEqualTo("record: IllegalStateException: 4 values for 5 metrics");
  }

  @Test
  void eachThreadHasOnePlayerAndANewOneAfterAFailure() {
    Set<TrialPlayer> made = ConcurrentHashMap.newKeySet();
    Set<String> threads = ConcurrentHashMap.newKeySet();
    PlayerFactory factory = new PlayerFactory(
        () -> {
          TrialPlayer player = new FakePlayer(50);
          made.add(player);
          threads.add(Thread.currentThread().getName());
          assertThat(Thread.currentThread().isDaemon()).isTrue();
          return player;
        },
        FakePlayer.METRICS,
        FakePlayer.WEEKS);
    run(3, 49, factory, collect);
    assertThat(made).hasSize(threads.size());
    assertThat(threads).isSubsetOf("ceasefire-trial-1", "ceasefire-trial-2", "ceasefire-trial-3");
    made.clear();
    run(1, 101, factory, collect);
    assertThat(made).hasSize(3);
  }

  @Test
  void errorEndsTheRun() {
    PlayerFactory starved = players((trial, recorder) -> {
      if (trial.replicate() == 100) {
        throw new OutOfMemoryError("planted");
      }
      return new FakePlayer(0).play(trial, recorder);
    });
    assertThatThrownBy(() -> run(2, 10_000, starved, collect))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("out of memory: 2 threads")
        .hasMessageContaining("-Xmx")
        .hasRootCauseInstanceOf(OutOfMemoryError.class);
    assertThat(rows.size()).isLessThanOrEqualTo(100);
  }

  @Test
  void playerThatCannotBeMadeFailsItsTrials() {
    PlayerFactory none = new PlayerFactory(
        () -> {
          throw new IllegalStateException("no player");
        },
        FakePlayer.METRICS,
        FakePlayer.WEEKS);
    EngineReport report = run(2, 40, none, collect);
    assertThat(report.failed()).isEqualTo(40);
    assertThat(rows.get(0).reason()).isEqualTo("setup: IllegalStateException: no player");
  }

  @Test
  void whatTheSinkThrowsEndsTheRun() {
    AtomicInteger blocks = new AtomicInteger();
    BlockSink full = block -> {
      if (blocks.incrementAndGet() == 3) {
        throw new IllegalArgumentException("disk full");
      }
    };
    assertThatThrownBy(() -> run(2, 100_000, FakePlayer.factory(0), full)).hasMessage("disk full");
    assertThat(blocks).hasValue(3);
    assertThat(Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive))
        .noneMatch(thread -> thread.getName().startsWith("ceasefire-trial-"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void cancelledRunHandsOverAllThatWasPlayed(int threads) {
    AtomicInteger played = new AtomicInteger();
    PlayerFactory counting = players((trial, recorder) -> {
      played.incrementAndGet();
      return new FakePlayer(100).play(trial, recorder);
    });
    BlockSink cancelling = block -> {
      collect.accept(block);
      if (block.index() == 2) {
        cancellation.request();
      }
    };
    EngineReport report = run(threads, 100_000, counting, cancelling);
    assertThat(report.isInterrupted()).isTrue();
    assertThat(report.done()).isEqualTo(rows.size()).isEqualTo(played.get());
    assertThat(rows.size()).isGreaterThanOrEqualTo(3 * BLOCK);
    assertThat(rows.size())
        .isLessThanOrEqualTo((4 + threads * LocalEngine.LOOK_AHEAD_PER_THREAD) * BLOCK);
    assertThat(rows.stream().map(TrialRecord::replicate)).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void trialThatTakesTooLongIsARowAndTheRunGoesOn(int threads) {
    PlayerFactory sometimesEndless = new PlayerFactory(
        point -> (trial, recorder) -> {
          while (trial.replicate() == 5) {
            // Deaf to interruptions, as a trial caught in a loop would be.
            Thread.yield();
            if (cancellation.isRequested()) {
              break;
            }
          }
          return new FakePlayer(0).play(trial, recorder);
        },
        FakePlayer.METRICS,
        FakePlayer.WEEKS);
    EngineReport report = new LocalEngine(
            threads, TrialOrder.FORWARD, limits(Duration.ofMillis(300), false))
        .run(experiment(40), sometimesEndless, collect, Progress.QUIET, cancellation);
    cancellation.request();
    assertThat(report.failed()).isEqualTo(1);
    assertThat(rows).hasSize(40);
    assertThat(rows.get(5).status()).isEqualTo(TrialStatus.TIMEOUT);
    assertThat(rows.get(5).reason()).isEqualTo("play: took longer than 0.3 s");
    assertThat(series).hasSize(39);
  }

  @Test
  void timedTrialsAreTheSameAsOthersAndTheirErrorsToo() {
    run(2, 120, FakePlayer.factory(0), collect);
    List<String> untimed = texts();
    rows.clear();
    new LocalEngine(2, TrialOrder.FORWARD, limits(Duration.ofMinutes(1), false))
        .run(experiment(120), FakePlayer.factory(0), collect, Progress.QUIET, cancellation);
    assertThat(texts()).isEqualTo(untimed);
  }

  private List<String> texts() {
    return rows.stream()
        .map(row -> row.replicate() + row.reason() + row.status() + Arrays.toString(row.values()))
        .toList();
  }

  @Test
  void firstFailureEndsTheRunWhenAskedTo() {
    EngineReport report = new LocalEngine(2, TrialOrder.FORWARD, new Limits(Optional.empty(), true))
        .run(experiment(100_000), FakePlayer.factory(0), collect, Progress.QUIET, cancellation);
    assertThat(report.isInterrupted()).isTrue();
    assertThat(report.failed()).isBetween(1L, 2L);
    assertThat(rows).anyMatch(row -> row.status() == TrialStatus.FAILED);
    assertThat(rows.size()).isLessThan(3_000);
  }

  @Test
  void limitOfNoTimeIsRefused() {
    assertThatThrownBy(() -> limits(Duration.ZERO, false)).hasMessageContaining("PT0S");
  }

  private static Limits limits(Duration timeout, boolean stop) {
    return new Limits(Optional.of(timeout), stop);
  }

  @Test
  void runCancelledBeforehandPlaysNothing() {
    cancellation.request();
    for (TrialOrder order : TrialOrder.values()) {
      EngineReport report = new LocalEngine(2, order)
          .run(experiment(500), FakePlayer.factory(0), collect, Progress.QUIET, cancellation);
      assertThat(report.done()).isZero();
      assertThat(report.isInterrupted()).isTrue();
    }
    assertThat(rows).isEmpty();
  }

  @Test
  void trialUnderWayIsPlayedToItsEndWhenCancelled() {
    PlayerFactory cancelling = players((trial, recorder) -> {
      if (trial.replicate() == 40) {
        cancellation.request();
      }
      return new FakePlayer(0).play(trial, recorder);
    });
    run(1, 1_000, cancelling, collect);
    assertThat(rows).hasSize(41);
    assertThat(rows.get(40).status()).isEqualTo(TrialStatus.OK);
  }

  @Test
  void interruptedCallerCancels() {
    BlockSink interrupting = block -> {
      collect.accept(block);
      Thread.currentThread().interrupt();
    };
    EngineReport report = run(2, 100_000, FakePlayer.factory(100), interrupting);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.isInterrupted()).isTrue();
    assertThat(report.done()).isEqualTo(rows.size());
  }

  /** While the sink does not take the first block, no more than the look-ahead is played. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void playsNoFurtherAheadThanTheLookAhead(int threads) throws InterruptedException {
    long bound = (long) threads * LocalEngine.LOOK_AHEAD_PER_THREAD * BLOCK;
    AtomicLong played = new AtomicLong();
    CountDownLatch reached = new CountDownLatch(1);
    PlayerFactory counting = players((trial, recorder) -> {
      if (played.incrementAndGet() == bound) {
        reached.countDown();
      }
      return new FakePlayer(0).play(trial, recorder);
    });
    AtomicLong most = new AtomicLong();
    BlockSink slow = block -> {
      if (block.index() == 0) {
        try {
          assertThat(reached.await(30, TimeUnit.SECONDS)).isTrue();
          // Time to overrun the bound, if nothing stopped the threads.
          Thread.sleep(50);
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      most.accumulateAndGet(played.get() - block.index() * BLOCK, Math::max);
    };
    run(threads, 10_000, counting, slow);
    assertThat(played).hasValue(10_000);
    assertThat(most.get()).isEqualTo(bound);
  }

  @Test
  void reportsProgressUpToTheEnd() {
    List<Long> seen = new ArrayList<>();
    List<Long> end = new ArrayList<>();
    Progress progress = new Progress() {
      @Override
      public void update(long done, long failed, long total) {
        assertThat(total).isEqualTo(500);
        seen.add(done);
      }

      @Override
      public void end(long done, long failed, long total) {
        end.addAll(List.of(done, failed, total));
      }
    };
    new LocalEngine(2)
        .run(experiment(500), FakePlayer.factory(100), collect, progress, cancellation);
    assertThat(seen).isSorted().hasSizeGreaterThan(3);
    assertThat(end).containsExactly(500L, 10L, 500L);
  }

  @Test
  void waitingSinkIsToldSo() {
    AtomicInteger idle = new AtomicInteger();
    CountDownLatch told = new CountDownLatch(2);
    PlayerFactory slow = players((trial, recorder) -> {
      try {
        assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return new FakePlayer(0).play(trial, recorder);
    });
    BlockSink sink = new BlockSink() {
      @Override
      public void accept(PlayedBlock block) {
        collect.accept(block);
      }

      @Override
      public void idle() {
        idle.incrementAndGet();
        told.countDown();
      }
    };
    run(1, 1, slow, sink);
    assertThat(idle.get()).isGreaterThanOrEqualTo(2);
    assertThat(rows).hasSize(1);
  }

  @Test
  void needsAThread() {
    assertThatThrownBy(() -> new LocalEngine(0)).hasMessage("0 threads; expected at least 1");
  }

  private EngineReport run(int threads, int replicates, PlayerFactory players, BlockSink sink) {
    return new LocalEngine(threads)
        .run(experiment(replicates), players, sink, Progress.QUIET, cancellation);
  }

  private static Experiment experiment(int replicates) {
    return new Experiment("sample", "?", 7, replicates, new SinglePoint(), Seeding.COMMON);
  }

  private static PlayerFactory players(TrialPlayer player) {
    return new PlayerFactory(() -> player, FakePlayer.METRICS, FakePlayer.WEEKS);
  }
}
