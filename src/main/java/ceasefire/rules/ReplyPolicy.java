package ceasefire.rules;

/** How the host answers fire, as a factor on the self-exciting share of flare-ups. */
public enum ReplyPolicy {
  NONE(0.8),
  TIT_FOR_TAT(1),
  ESCALATE(1.2);

  private final double factor;

  ReplyPolicy(double factor) {
    this.factor = factor;
  }

  /** The factor on excitation (assumed: .8, 1 and 1.2). */
  public double factor() {
    return factor;
  }
}
