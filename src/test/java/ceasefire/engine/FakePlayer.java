package ceasefire.engine;

import ceasefire.model.WeeklySeries;
import ceasefire.random.Seeds;
import ceasefire.results.TrialRecord;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Plays trials whose values follow from the seed alone, while their duration does not: up to
 * {@code delayMicros}, at random.
 */
final class FakePlayer implements TrialPlayer {
  static final int METRICS = 5;
  static final int WEEKS = 9;

  private final int delayMicros;

  FakePlayer(int delayMicros) {
    this.delayMicros = delayMicros;
  }

  static PlayerFactory factory(int delayMicros) {
    return new PlayerFactory(() -> new FakePlayer(delayMicros), METRICS, WEEKS);
  }

  @Override
  public TrialRecord play(Trial trial, @Nullable WeeklySeries series) {
    if (delayMicros > 0) {
      LockSupport.parkNanos(1_000L * ThreadLocalRandom.current().nextInt(delayMicros));
    }
    if (trial.replicate() % 50 == 49) {
      throw new IllegalStateException("replicate " + trial.replicate() + ", \"planted\"\nfailure");
    }
    long bits = Seeds.mix(trial.seed(), 1);
    if (series != null) {
      record(bits, series);
    }
    double share = (bits >>> 11) * 0x1p-53;
    double day = share < 0.3 ? Double.NaN : StrictMath.floor(1826 * share);
    double[] values = {Math.floorMod(bits, 3), bits & 1, day, Math.floorMod(bits, 7), 1e3 * share};
    return TrialRecord.ok(trial.point(), trial.replicate(), trial.seed(), values);
  }

  private static void record(long bits, WeeklySeries series) {
    int weeks = 1 + Math.floorMod(bits, WEEKS);
    for (int week = 0; week < weeks; week++) {
      series.nextWeek();
      for (int s = 0; s < WeeklySeries.NAMES.size(); s++) {
        series.put(s, Math.floorMod(Seeds.mix(bits, s, week), 1000) / 8.0);
      }
    }
  }
}
