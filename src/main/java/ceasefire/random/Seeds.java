package ceasefire.random;

/**
 * Hashes coordinates and names to 64-bit seeds that look independent of each other.
 *
 * <p>Coordinates are hashed rather than added, so that no two seeds lie a few steps of a generator's
 * increment apart. The hashes are the same on every platform and will not change between versions.
 */
public final class Seeds {
  /** 2^64 over the golden ratio, odd: the increment of SplitMix64 (Steele, Lea and Flood 2014). */
  static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** Start and prime of the 64-bit FNV-1a hash (Fowler, Noll and Vo 1991). */
  private static final long FNV_START = 0xCBF29CE484222325L;

  private static final long FNV_PRIME = 0x100000001B3L;

  private Seeds() {}

  /** Hashes two coordinates, the order of which matters: the same as {@code mix(long...)} of both. */
  public static long mix(long a, long b) {
    return fold(fold(GOLDEN, a), b);
  }

  /** Hashes any number of coordinates, the order and number of which matter. */
  public static long mix(long... parts) {
    long h = GOLDEN;
    for (long part : parts) {
      h = fold(h, part);
    }
    return h;
  }

  /** Hashes a name: FNV-1a over its UTF-16 units, finished so that every bit depends on all. */
  public static long hash(String name) {
    long h = FNV_START;
    for (int i = 0; i < name.length(); i++) {
      h = (h ^ name.charAt(i)) * FNV_PRIME;
    }
    return finish(h ^ name.length());
  }

  /** Takes one more coordinate into a hash; one-to-one in either argument while the other stands. */
  static long fold(long h, long part) {
    return finish(h * GOLDEN + part);
  }

  /**
   * Scatters 64 bits one-to-one: xor-shifts and multiplications with the constants "moremur" of
   * Evensen (2019), whose avalanche on counters is better than that of SplitMix64's own finalizer.
   */
  static long finish(long z) {
    z = (z ^ (z >>> 27)) * 0x3C79AC492BA7B653L;
    z = (z ^ (z >>> 33)) * 0x1C69B3F74AC4AE35L;
    return z ^ (z >>> 27);
  }
}
