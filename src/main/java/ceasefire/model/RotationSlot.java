package ceasefire.model;

import java.io.Serializable;

/** A place in the force that is to be kept filled by one brigade after another. */
public final class RotationSlot implements Serializable {
  private static final long serialVersionUID = 1L;

  final int index;
  int brigade;
  int dueFrom;
  int nextDay;
  int handOverUntil;

  RotationSlot(int index) {
    this.index = index;
  }

  RotationSlot(RotationSlot other) {
    index = other.index;
    brigade = other.brigade;
    dueFrom = other.dueFrom;
    nextDay = other.nextDay;
    handOverUntil = other.handOverUntil;
  }

  /** Empties the slot until the day on which its first brigade is to arrive. */
  void begin(int arrivalDay) {
    brigade = Brigade.NOWHERE;
    dueFrom = arrivalDay;
    nextDay = arrivalDay;
    handOverUntil = 0;
  }

  /** Whether a brigade fills the slot. */
  boolean isFilled() {
    return brigade != Brigade.NOWHERE;
  }

  /** The next day after {@code day} on which something changes here. */
  int wakeDay(int day) {
    return handOverUntil > day ? Math.min(handOverUntil, nextDay) : nextDay;
  }
}
