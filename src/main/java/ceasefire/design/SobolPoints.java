package ceasefire.design;

import ceasefire.param.CrossParameterException;
import ceasefire.random.RandomStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/** Points of Sobol's sequence, in the order of their Gray code; as they are, or shifted. */
final class SobolPoints {
  /** Direction numbers are known for so many dimensions. */
  static final int MOST_DIMENSIONS = 1_000;

  /** Coordinates are multiples of 2^-52. */
  private static final double UNIT = 0x1p52;

  private final SobolSequenceGenerator sequence;
  private final long[] shift;
  private int next;

  private SobolPoints(long[] shift) {
    this.sequence = new SobolSequenceGenerator(shift.length);
    this.shift = shift;
  }

  /** Refuses more dimensions than there are. */
  static void check(int dimensions) {
    if (dimensions > MOST_DIMENSIONS) {
      throw new CrossParameterException(
          "factors",
          "they need " + dimensions + " dimensions",
          "at most " + MOST_DIMENSIONS + " dimensions");
    }
  }

  /** The sequence as it is; its point 0 is the corner of all zeros. */
  static SobolPoints plain(int dimensions) {
    return new SobolPoints(new long[dimensions]);
  }

  /** The sequence with each binary digit of a dimension flipped or not in all of its points. */
  static SobolPoints shifted(int dimensions, long seed) {
    long[] shift = new long[dimensions];
    var random = RandomStream.named(seed, "sobol shift");
    for (int d = 0; d < dimensions; d++) {
      shift[d] = random.at(d, 0).nextLong() >>> 12;
    }
    return new SobolPoints(shift);
  }

  /** A point, each of its coordinates within [0, 1). */
  double[] point(int index) {
    double[] point = index == next ? sequence.nextVector() : sequence.skipTo(index);
    next = index + 1;
    for (int d = 0; d < point.length; d++) {
      point[d] = ((long) (point[d] * UNIT) ^ shift[d]) / UNIT;
    }
    return point;
  }
}
