package ceasefire.model;

import java.io.Serializable;

/** The dead of a trial, by side, and of the recent past. */
final class Casualties implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int YEAR_DAYS = 365;

  static final int CHALLENGER = 0;
  static final int HOST = 1;
  static final int FOREIGN = 2;
  private static final int SIDES = 3;

  private final double[] today = new double[SIDES];
  private final double[] carried = new double[SIDES];
  private final long[] total = new long[SIDES];
  private final RollingSum year;
  private final RollingSum foreignWindow;
  private final RollingSum hostSideWindow;

  Casualties(int windowDays) {
    year = new RollingSum(YEAR_DAYS);
    foreignWindow = new RollingSum(windowDays);
    hostSideWindow = new RollingSum(windowDays);
  }

  Casualties(Casualties other) {
    System.arraycopy(other.today, 0, today, 0, SIDES);
    System.arraycopy(other.carried, 0, carried, 0, SIDES);
    System.arraycopy(other.total, 0, total, 0, SIDES);
    year = new RollingSum(other.year);
    foreignWindow = new RollingSum(other.foreignWindow);
    hostSideWindow = new RollingSum(other.hostSideWindow);
  }

  void begin() {
    for (int side = 0; side < SIDES; side++) {
      today[side] = 0;
      carried[side] = 0;
      total[side] = 0;
    }
    year.fill(0);
    foreignWindow.fill(0);
    hostSideWindow.fill(0);
  }

  /** Notes deaths of today; parts of a death are carried over to the days that follow. */
  void add(int side, double deaths) {
    today[side] += deaths;
  }

  /** Closes the day. */
  void close() {
    int all = 0;
    int hostSide = 0;
    for (int side = 0; side < SIDES; side++) {
      double due = carried[side] + today[side];
      int whole = (int) Math.floor(due);
      carried[side] = due - whole;
      today[side] = 0;
      total[side] += whole;
      all += whole;
      hostSide += side == CHALLENGER ? 0 : whole;
      if (side == FOREIGN) {
        foreignWindow.add(whole);
      }
    }
    year.add(all);
    hostSideWindow.add(hostSide);
  }

  /** Deaths of a side so far. */
  long total(int side) {
    return total[side];
  }

  /** Deaths of both armies and the force in the last 365 days. */
  long lastYear() {
    return year.sum();
  }

  /** Deaths of the force in the tripwire's window. */
  long foreignInWindow() {
    return foreignWindow.sum();
  }

  /** Deaths of the host and the force in the tripwire's window. */
  long hostSideInWindow() {
    return hostSideWindow.sum();
  }
}
