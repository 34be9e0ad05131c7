package ceasefire.model;

import ceasefire.random.RandomStream;
import ceasefire.rules.Contribution;
import java.io.Serializable;

/** What one guarantor gives to the foreign force: whether it has joined, and how much of it stays. */
final class Contributor implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int NEVER = -1;

  final int owner;
  private final transient Contribution rule;
  final int pledged;
  private final double pace;
  private boolean willing;
  private double insisted;
  private int joinedOn;
  private int discontentSince;
  private double staying;
  private double next;

  Contributor(int owner, Contribution rule, int pledged, double pace) {
    this.owner = owner;
    this.rule = rule;
    this.pledged = pledged;
    this.pace = pace;
  }

  Contributor(Contributor other, Contribution rule, int pledged, double pace) {
    this(other.owner, rule, pledged, pace);
    willing = other.willing;
    insisted = other.insisted;
    joinedOn = other.joinedOn;
    discontentSince = other.discontentSince;
    staying = other.staying;
    next = other.next;
  }

  /** Draws whether it is willing and what it insists on, and joins if that is given. */
  void begin(double backstop, RandomStream random) {
    willing = rule.drawWilling(random);
    insisted = rule.drawInsisted(random);
    joinedOn = NEVER;
    discontentSince = NEVER;
    staying = 0;
    join(0, backstop, 0);
    settle();
  }

  private void join(int day, double backstop, double autonomy) {
    next = 0;
    if (rule.joins(willing, backstop, rule.insisted(insisted, autonomy))) {
      joinedOn = day;
      next = 1;
    }
  }

  /**
   * Makes up its mind for the month, on what the others did in the last one.
   *
   * @param backstop level of the backstop now, 0-1
   * @param autonomy how far it has come to do without, 0-1
   * @param others share of what the others gave that is still given, 0-1
   */
  void decide(int day, double backstop, double autonomy, double others) {
    if (joinedOn == NEVER) {
      join(day, backstop, autonomy);
      return;
    }
    if (hasLeft()) {
      return;
    }
    if (rule.isContent(backstop, rule.insisted(insisted, autonomy), others)) {
      discontentSince = NEVER;
    } else if (discontentSince == NEVER) {
      discontentSince = day;
    }
    next = discontentSince == NEVER ? 1 : rule.staying(day - discontentSince);
  }

  /** Carries out what was decided. */
  void settle() {
    staying = next;
  }

  /** Whether it has ever joined. */
  boolean hasJoined() {
    return joinedOn != NEVER;
  }

  /** Whether it has joined and withdrawn again, for good. */
  boolean hasLeft() {
    return hasJoined() && staying <= 0;
  }

  /** Share of its pledge that it still gives, 0-1. */
  double staying() {
    return staying;
  }

  /** Brigades of it that are at the disposal of the force: the first so many that it owns. */
  int given(int day) {
    return hasJoined()
        ? Math.min(rule.sent(pledged, day - joinedOn, pace), (int) Math.rint(pledged * staying))
        : 0;
  }
}
