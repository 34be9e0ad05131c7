package ceasefire.model;

import java.io.Serializable;

/** One foreign brigade of a guarantor, wherever it is in its cycle of duty. */
public final class Brigade implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Where a brigade is in its cycle. */
  public enum Phase {
    /** In the sectors of the line. */
    FORWARD,
    /** On a tour behind the line or outside the host country. */
    REAR,
    /** Back from a tour. */
    RECOVERING,
    /** Getting ready for the next tour. */
    TRAINING,
    /** At home, at the disposal of regional plans. */
    HOME,
    /** Called in by a surge or as second echelon. */
    REINFORCING
  }

  /** The place or the battle of a brigade that has none. */
  static final int NOWHERE = -1;

  /** The next date of a brigade that waits for none. */
  static final int NEVER = -1;

  final int index;
  final int owner;
  Phase phase = Phase.HOME;
  int slot;
  int since;
  int nextDay;
  double readiness;
  double strength;
  double fullStrength;
  double casualties;
  int battle;
  int joinsOn;
  boolean joined;
  double engaged;

  Brigade(int index, int owner) {
    this.index = index;
    this.owner = owner;
  }

  Brigade(Brigade other) {
    index = other.index;
    owner = other.owner;
    phase = other.phase;
    slot = other.slot;
    since = other.since;
    nextDay = other.nextDay;
    readiness = other.readiness;
    strength = other.strength;
    fullStrength = other.fullStrength;
    casualties = other.casualties;
    battle = other.battle;
    joinsOn = other.joinsOn;
    joined = other.joined;
    engaged = other.engaged;
  }

  /** Puts the brigade at home, whole and ready. */
  void begin(double fullStrength) {
    this.fullStrength = fullStrength;
    phase = Phase.HOME;
    slot = NOWHERE;
    since = 0;
    nextDay = NEVER;
    readiness = 1;
    strength = fullStrength;
    casualties = 0;
    battle = NOWHERE;
    joinsOn = 0;
    joined = false;
    engaged = 0;
  }

  /** Whether it is on duty in the theatre or on its way there. */
  boolean isDeployed() {
    return phase == Phase.FORWARD || phase == Phase.REAR || phase == Phase.REINFORCING;
  }

  /** Whether it is on duty in the theatre by {@code day}. */
  boolean isPresent(int day) {
    return isDeployed() && (phase != Phase.REINFORCING || since <= day);
  }

  /** Loses troops in fighting, brigade equivalents. */
  void lose(double losses) {
    double lost = Math.min(strength, losses);
    strength -= lost;
    casualties += lost;
  }
}
