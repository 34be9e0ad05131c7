package ceasefire.model;

import ceasefire.rules.Arrival;
import ceasefire.rules.Place;
import java.util.List;

/** How a number of forward brigades stand along the line, and how soon each gets to another sector. */
final class Layout {
  /** Part of slot i's brigade in sector s. */
  final double[][] coverage;

  /** Weight of slot i's brigade as a reserve for sector s, by the parts of it that stand elsewhere. */
  final double[][] lateralWeight;

  /** Days that slot i's brigade takes to gather in sector s, from the parts that stand elsewhere. */
  final double[][] lateralDays;

  private Layout(double[][] coverage, double[] middle, Arrival arrival) {
    int sectors = middle.length;
    this.coverage = coverage;
    lateralWeight = new double[coverage.length][sectors];
    lateralDays = new double[coverage.length][sectors];
    for (int i = 0; i < coverage.length; i++) {
      for (int s = 0; s < sectors; s++) {
        double elsewhere = 0;
        for (int j = 0; j < sectors; j++) {
          if (j != s && coverage[i][j] > 0) {
            double km = Math.abs(middle[s] - middle[j]) + arrival.km(Place.FORWARD);
            double days = arrival.days(km);
            lateralWeight[i][s] += coverage[i][j] * arrival.weight(days);
            lateralDays[i][s] += coverage[i][j] * days;
            elsewhere += coverage[i][j];
          }
        }
        lateralDays[i][s] = elsewhere > 0 ? lateralDays[i][s] / elsewhere : 0;
      }
    }
  }

  /** The layout of a number of brigades in a scenario. */
  static Layout of(Scenario scenario, int brigades) {
    PostureParams posture = scenario.posture();
    return new Layout(
        Coverage.of(scenario.line(), posture.force(), brigades).parts(),
        middles(scenario.line().open()),
        posture.arrival());
  }

  private static double[] middles(List<SectorParams> list) {
    double[] middle = new double[list.size()];
    double km = 0;
    for (int s = 0; s < middle.length; s++) {
      middle[s] = km + list.get(s).length() / 2;
      km += list.get(s).length();
    }
    return middle;
  }
}
