package ceasefire.engine;

/** Shows rounds of a run, each of which counts from 0, as one whose end is estimated. */
final class RoundProgress implements Progress {
  private final Progress shown;
  private long before;
  private long failedBefore;
  private long done;
  private long failed;
  private long expected;

  RoundProgress(Progress shown) {
    this.shown = shown;
    this.shown.begin(0);
  }

  /** A round of so many trials begins, whatever was expected. */
  void expectAtLeast(long trials) {
    expected = StrictMath.max(expected, before + trials);
  }

  /** About so many trials are left. */
  void expect(long left) {
    expected = before + left;
  }

  /** So many trials of the round that begins are there. */
  @Override
  public void begin(long there) {
    if (there > 0) {
      before += there;
      done = before;
      shown.begin(before);
    }
  }

  @Override
  public void update(long inRound, long failedInRound, long ofRound) {
    done = before + inRound;
    failed = failedBefore + failedInRound;
    shown.update(done, failed, StrictMath.max(1, expected));
  }

  /** The round is over. */
  @Override
  public void end(long inRound, long failedInRound, long ofRound) {
    before += inRound;
    failedBefore += failedInRound;
    done = before;
    failed = failedBefore;
  }

  @Override
  public void look(String found) {
    shown.look(found);
  }

  /** About how many trials are left. */
  long left() {
    return StrictMath.max(1, expected - done);
  }

  /** The run is over. */
  void end(boolean interrupted) {
    shown.end(done, failed, StrictMath.max(1, interrupted ? expected : done));
  }
}
