package ceasefire.model;

import ceasefire.rules.ForcePosture;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which part of which forward brigade stands in which sector.
 *
 * <p>The most intense sectors, taken by heat per km, are shared out in that order: with n brigades and
 * K sectors brigade i holds the stretch from {@code i K / n} to {@code (i + 1) K / n} of the list, so
 * that every sector has the same part of the force whether or not n divides K.
 */
final class Coverage {
  private final double[][] parts;
  private final double greatestDensity;

  private Coverage(double[][] parts, double greatestDensity) {
    this.parts = parts;
    this.greatestDensity = greatestDensity;
  }

  /** Shares out so many brigades of a force along a line. */
  static Coverage of(LineParams line, ForcePosture force, int brigades) {
    List<SectorParams> sectors = line.open();
    int covered = Math.min(force.sectorsCovered(), sectors.size());
    int[] order = IntStream.range(0, sectors.size())
        .boxed()
        .sorted(Comparator.comparingDouble(
            (Integer s) -> -sectors.get(s).heat() / sectors.get(s).length()))
        .mapToInt(Integer::intValue)
        .toArray();
    double[][] parts = new double[brigades][sectors.size()];
    double[] troops = new double[sectors.size()];
    for (int b = 0; b < brigades; b++) {
      double from = (double) b * covered / brigades;
      double to = (double) (b + 1) * covered / brigades;
      for (int k = 0; k < covered; k++) {
        double overlap = Math.min(to, k + 1) - Math.max(from, k);
        if (overlap > 0) {
          parts[b][order[k]] = overlap / (to - from);
          troops[order[k]] += parts[b][order[k]] * force.brigadeSize();
        }
      }
    }
    double greatest = 0;
    for (int s = 0; s < troops.length; s++) {
      greatest = Math.max(greatest, troops[s] / sectors.get(s).length());
    }
    return new Coverage(parts, greatest);
  }

  /** The part (0-1) of each slot's brigade in each sector; a row sums to 1. */
  double[][] parts() {
    return parts;
  }

  /** Persons to a km in the densest sector when all slots are filled. */
  double greatestDensity() {
    return greatestDensity;
  }
}
