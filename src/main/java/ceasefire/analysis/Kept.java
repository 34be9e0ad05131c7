package ceasefire.analysis;

import ceasefire.stats.Difference;
import ceasefire.stats.ShareDifference;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * In which replicates of a design point something was kept: what points are compared by, trial by
 * trial, in two bits for each.
 */
public final class Kept {
  private final BitSet played;
  private final BitSet kept;

  private Kept(BitSet played, BitSet kept) {
    this.played = played;
    this.kept = kept;
  }

  /**
   * Takes the values of trials.
   *
   * @param replicate of each trial, by its place
   * @param values 1 where it was kept, 0 where it was not, NaN where that cannot be said
   */
  static Kept of(IntUnaryOperator replicate, double... values) {
    BitSet played = new BitSet();
    BitSet kept = new BitSet();
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        played.set(replicate.applyAsInt(i));
        kept.set(replicate.applyAsInt(i), values[i] == 1);
      }
    }
    return new Kept(played, kept);
  }

  /** In how many trials it could be kept. */
  int n() {
    return played.cardinality();
  }

  /** The share of trials in which it was kept; NaN without trials. */
  double share() {
    return (double) kept.cardinality() / n();
  }

  /**
   * How much more often it was kept than at another point.
   *
   * @param paired whether replicates of one number met the same luck at both
   */
  Difference less(Kept other, boolean paired, double level) {
    if (!paired) {
      return ShareDifference.independent(
          kept.cardinality(), n(), other.kept.cardinality(), other.n(), level);
    }
    BitSet both = (BitSet) played.clone();
    both.and(other.played);
    return ShareDifference.paired(
        only(both, kept, other.kept), only(both, other.kept, kept), both.cardinality(), level);
  }

  private static int only(BitSet among, BitSet here, BitSet there) {
    BitSet only = (BitSet) among.clone();
    only.and(here);
    only.andNot(there);
    return only.cardinality();
  }
}
