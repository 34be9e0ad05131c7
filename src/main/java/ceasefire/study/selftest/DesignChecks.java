package ceasefire.study.selftest;

import ceasefire.design.Design;
import ceasefire.design.DesignPoint;
import ceasefire.design.LatinHypercubeDesign;
import ceasefire.design.MorrisDesign;
import ceasefire.design.SaltelliDesign;
import ceasefire.design.SobolDesign;
import java.util.List;
import java.util.stream.IntStream;

/** The layout of samples, on which their analyses rest. */
final class DesignChecks {
  private static final int FACTORS = 5;
  private static final int POINTS = 256;
  private static final int SIDE = 16;

  private final Design hypercube;

  /** Checks some design in the place of a Latin hypercube of {@value #POINTS} points. */
  DesignChecks(Design hypercube) {
    this.hypercube = hypercube;
  }

  static DesignChecks ofProgram() {
    return new DesignChecks(new LatinHypercubeDesign(Played.factors(FACTORS, 0, 1), POINTS, 1));
  }

  List<Check> checks() {
    return List.of(
        new Check(
            "latin-hypercube",
            "A Latin hypercube of 256 points of 5 factors",
            "McKay, Beckman and Conover 1979: one point in each stratum",
            "exact",
            () -> List.of(Finding.none("strata without a point", emptyStrata(rows(hypercube))))),
        new Check(
            "sobol-sequence",
            "Points of Sobol's sequence, alone and as the halves of a Saltelli design",
            "Sobol 1967: one point in each stratum, and in each cell of the first two dimensions",
            "exact",
            DesignChecks::sequence),
        new Check(
            "morris-design",
            "Trajectories of a Morris design with 4 levels",
            "Morris 1991: each factor moves once, by 2/3 of its range",
            "exact",
            DesignChecks::trajectories));
  }

  private static double[][] rows(Design design) {
    return design.rows().stream().map(Played::values).toArray(double[][]::new);
  }

  /** Over all factors, how many of so many equal strata as there are points have none. */
  private static long emptyStrata(double[][] rows) {
    long empty = 0;
    for (int f = 0; f < rows[0].length; f++) {
      int factor = f;
      empty += rows.length
          - IntStream.range(0, rows.length)
              .map(i -> (int) (rows[i][factor] * rows.length))
              .distinct()
              .count();
    }
    return empty;
  }

  private static List<Finding> sequence() {
    int k = FACTORS;
    var saltelli = new SaltelliDesign(Played.factors(k, 0, 1), POINTS, 1, false);
    List<DesignPoint> rows = saltelli.rows();
    double[][] first = new double[POINTS][];
    double[][] second = new double[POINTS][];
    for (int i = 0; i < POINTS; i++) {
      first[i] = Played.values(rows.get(i * saltelli.rowsPerPoint()));
      second[i] = Played.values(rows.get((i + 1) * saltelli.rowsPerPoint() - 1));
    }
    // The corner of all zeros, which the design leaves out, belongs to the first 256.
    double[][] plain = new double[POINTS][];
    double[][] others = rows(new SobolDesign(Played.factors(k, 0, 1), POINTS - 1));
    plain[0] = new double[k];
    System.arraycopy(others, 0, plain, 1, others.length);
    return List.of(
        Finding.none("strata without a point", emptyStrata(plain)),
        Finding.none("cells without a point", emptyCells(plain)),
        Finding.none("strata without a point, A", emptyStrata(first)),
        Finding.none("strata without a point, B", emptyStrata(second)),
        Finding.none("cells without a point, A", emptyCells(first)));
  }

  private static long emptyCells(double[][] rows) {
    return SIDE * SIDE
        - IntStream.range(0, rows.length)
            .map(i -> stratum(rows[i][0]) * SIDE + stratum(rows[i][1]))
            .distinct()
            .count();
  }

  private static int stratum(double share) {
    return (int) (share * SIDE);
  }

  private static List<Finding> trajectories() {
    int trajectories = 100;
    double[][] rows = rows(new MorrisDesign(Played.factors(FACTORS, 0, 1), trajectories, 4, 1));
    long wrong = 0;
    for (int t = 0; t < trajectories; t++) {
      double[] moved = new double[FACTORS];
      for (int step = 1; step <= FACTORS; step++) {
        double[] row = rows[t * (FACTORS + 1) + step];
        double[] before = rows[t * (FACTORS + 1) + step - 1];
        int changes = 0;
        for (int f = 0; f < FACTORS; f++) {
          moved[f] += StrictMath.abs(row[f] - before[f]);
          changes += row[f] == before[f] ? 0 : 1;
        }
        wrong += changes == 1 ? 0 : 1;
      }
      for (double way : moved) {
        wrong += StrictMath.abs(way - 2.0 / 3) < 1e-9 ? 0 : 1;
      }
    }
    return List.of(Finding.none("moves that are wrong", wrong));
  }
}
