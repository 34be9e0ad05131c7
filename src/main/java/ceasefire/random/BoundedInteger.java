package ceasefire.random;

/**
 * A uniform integer below a bound by multiplication, with the few draws rejected that would make
 * some values likelier (Lemire 2019).
 */
final class BoundedInteger {
  private static final long LOW_32_BITS = 0xFFFFFFFFL;

  private BoundedInteger() {}

  static int sample(int bound, RandomStream random) {
    if (bound < 1) {
      throw new IllegalArgumentException("the bound is " + bound + ", not at least 1");
    }
    long product = (random.nextLong() >>> 32) * bound;
    if ((product & LOW_32_BITS) < bound) {
      // 2^32 mod bound: so many of the 2^32 equally likely draws are left over.
      long surplus = (1L << 32) % bound;
      while ((product & LOW_32_BITS) < surplus) {
        product = (random.nextLong() >>> 32) * bound;
      }
    }
    return (int) (product >>> 32);
  }
}
