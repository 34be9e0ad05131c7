package ceasefire.model;

import ceasefire.random.Functions;
import java.io.Serializable;
import java.util.Arrays;

/** How much of something came to each sector of late: it fades as the tripwire's window passes. */
final class Whereabouts implements Serializable {
  private static final long serialVersionUID = 1L;

  private final double windowDays;
  private final double[] amount;
  private final int[] asOf;

  Whereabouts(Setup setup) {
    windowDays = setup.scenario.posture().tripwire().windowDays();
    amount = new double[setup.sectors];
    asOf = new int[setup.sectors];
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  Whereabouts(Whereabouts other, Setup setup) {
    this(setup);
    System.arraycopy(other.amount, 0, amount, 0, amount.length);
    System.arraycopy(other.asOf, 0, asOf, 0, asOf.length);
  }

  void begin() {
    Arrays.fill(amount, 0);
    Arrays.fill(asOf, 0);
  }

  /** Notes what came to a sector today, or was undone there where it is negative. */
  void note(int sector, double more, int day) {
    amount[sector] = Math.max(0, left(sector, day) + more);
    asOf[sector] = day;
  }

  private double left(int sector, int day) {
    return amount[sector] == 0 || asOf[sector] == day
        ? amount[sector]
        : amount[sector] * Functions.exp((asOf[sector] - day) / windowDays);
  }

  /** The chance of attribution today where it came, each sector weighted by how much came there. */
  double attribution(CeasefireModel model) {
    double sum = 0;
    double mean = 0;
    for (Sector sector : model.sectors()) {
      double weight = left(sector.index, model.day());
      if (weight > 0) {
        sum += weight;
        // Step by step, so that the mean of equal numbers is that number to the last bit.
        mean += (sector.attribution - mean) * (weight / sum);
      }
    }
    return sum > 0 ? mean : model.monitors.attributionProbability();
  }
}
