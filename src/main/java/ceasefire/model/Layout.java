package ceasefire.model;

import ceasefire.model.Brigade.Phase;
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

  /** The layout of a number of brigades in a scenario, which arrive as {@code arrival} says. */
  static Layout of(Scenario scenario, Arrival arrival, int brigades) {
    return new Layout(
        Coverage.of(scenario.line(), scenario.posture().force(), brigades).parts(),
        middles(scenario.line().open()),
        arrival);
  }

  /** Part of a forward brigade that stands in a sector; 0 for any other brigade. */
  double partIn(Brigade brigade, int sector) {
    return brigade.phase == Phase.FORWARD ? coverage[brigade.slot][sector] : 0;
  }

  /** Takes losses, in brigade equivalents, from forward brigades: first from those in the sector. */
  void lose(double losses, int sector, Brigade[] brigades) {
    double here = 0;
    double all = 0;
    for (Brigade brigade : brigades) {
      here += partIn(brigade, sector) * brigade.strength;
      all += brigade.phase == Phase.FORWARD ? brigade.strength : 0;
    }
    double local = Math.min(here, losses);
    double elsewhere = Math.min(all, losses) - local;
    for (Brigade brigade : brigades) {
      if (brigade.phase == Phase.FORWARD) {
        double part = here > 0 ? partIn(brigade, sector) * brigade.strength / here : 0;
        double rest = all > 0 ? brigade.strength / all : 0;
        brigade.lose(part * local + rest * elsewhere);
      }
    }
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
