package ceasefire.engine;

import ceasefire.results.TrialStatus;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts blocks into order and hands them over. */
final class Handover {
  private static final long POLL_MILLIS = 50;

  private final long trials;
  private final int blocks;
  private final Board board;
  private final BlockSink sink;
  private final Progress progress;
  private final SortedMap<Integer, PlayedBlock> early = new TreeMap<>();
  private long handed;
  private long failed;
  private @Nullable Exception firstFailure;

  Handover(long trials, int blocks, Board board, BlockSink sink, Progress progress) {
    this.trials = trials;
    this.blocks = blocks;
    this.board = board;
    this.sink = sink;
    this.progress = progress;
  }

  /** Runs until all is handed over, or nothing more will come. */
  EngineReport run(Cancellation cancellation, int threads) {
    boolean interrupted = false;
    int next = 0;
    boolean more = true;
    while (more && next < blocks) {
      PlayedBlock block = early.remove(next);
      if (block != null) {
        handOver(block);
        next++;
        more = block.complete();
      } else {
        try {
          more = await(threads);
        } catch (InterruptedException e) {
          interrupted = true;
          cancellation.request();
        }
      }
    }
    throwError(threads);
    handOverTheRest(threads);
    progress.end(handed, failed, trials);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return new EngineReport(handed, failed, trials, firstFailure);
  }

  /** What was played beyond a block that was broken off is kept as well. */
  private void handOverTheRest(int threads) {
    board.close();
    boolean interrupted = Thread.interrupted();
    boolean more = true;
    while (more) {
      try {
        more = await(threads);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    early.values().forEach(this::handOver);
    early.clear();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for any block; false when none will come. */
  private boolean await(int threads) throws InterruptedException {
    // Asked first: a block that is left between the two questions is fetched in the next round.
    boolean exhausted = board.isExhausted();
    PlayedBlock arrived = board.poll(exhausted ? 0 : POLL_MILLIS);
    throwError(threads);
    progress.update(board.done(), board.failed(), trials);
    if (arrived == null) {
      sink.idle();
      return !exhausted;
    }
    early.put(arrived.index(), arrived);
    return true;
  }

  private void throwError(int threads) {
    Throwable error = board.error();
    if (error != null) {
      throw EngineException.of(error, threads);
    }
  }

  private void handOver(PlayedBlock block) {
    sink.accept(block);
    board.makeRoom();
    handed += block.trials().size();
    failed += block.trials().stream().filter(t -> t.status() != TrialStatus.OK).count();
    if (firstFailure == null) {
      firstFailure = block.failure();
    }
  }
}
