package ceasefire.rules;

/** How far the holders of sanctions act together. */
public enum Coordination {
  /** Each decides for itself, and trade diverts to whoever asks least. */
  NONE,
  /** Each decides for itself, but they close some of the gaps. */
  PARTIAL,
  /** One decision binds all, once enough of them agree; trade has nowhere to divert to. */
  FULL;

  private static final Coordination[] DEGREES = values();

  /** The degree of coordination that a factor makes of this one: none is 0, partial 1, full 2. */
  public Coordination times(double factor) {
    return DEGREES[(int) Math.rint(Math.min(FULL.ordinal(), factor * ordinal()))];
  }
}
