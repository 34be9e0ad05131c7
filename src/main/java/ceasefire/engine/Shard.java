package ceasefire.engine;

/**
 * One of several parts of an experiment, to be played by a machine of its own.
 *
 * @param index which part, from 1
 * @param count how many parts, from 1
 */
public record Shard(int index, int count) {
  /** All of an experiment. */
  public static final Shard WHOLE = new Shard(1, 1);

  /** Refuses a part that is not among the parts. */
  public Shard {
    if (index < 1 || count < index) {
      throw new IllegalArgumentException(
          "shard " + index + "/" + count + "; expected i/n with i from 1 to n");
    }
  }

  /** Whether this is all of the experiment. */
  public boolean isWhole() {
    return count == 1;
  }

  /** As it is typed, e.g. {@code 2/8}. */
  public String text() {
    return index + "/" + count;
  }
}
