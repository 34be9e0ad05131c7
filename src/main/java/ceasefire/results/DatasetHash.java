package ceasefire.results;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * SHA-256 of a dataset's numbers, independent of how they are written down.
 *
 * <p>Hashes of each trial, in order and big-endian: point, replicate, seed, the status (0 ok, 1
 * failed, 2 timeout) and the bits of every value (all NaN alike).
 */
public final class DatasetHash {
  private final MessageDigest digest = Sha256.digest();
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13);

  /** Adds the next trial. */
  public void add(TrialRecord trial) {
    put(trial.point());
    put(trial.replicate());
    put(trial.seed());
    put(trial.status().code());
    for (double value : trial.values()) {
      put(Double.doubleToLongBits(value));
    }
  }

  /** The hash of all trials added so far, which may go on being added. */
  public String hex() {
    drain();
    try {
      return Sha256.hex(((MessageDigest) digest.clone()).digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("this platform's SHA-256 cannot be copied", e);
    }
  }

  private void put(long bits) {
    if (buffer.remaining() < Long.BYTES) {
      drain();
    }
    buffer.putLong(bits);
  }

  private void drain() {
    digest.update(buffer.flip());
    buffer.clear();
  }
}
