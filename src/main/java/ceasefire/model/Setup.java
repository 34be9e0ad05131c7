package ceasefire.model;

import ceasefire.random.Functions;
import ceasefire.rules.ForcePosture;
import java.util.Arrays;
import java.util.List;

/**
 * All that follows from a scenario alone: derived once, shared by all its trials and threads.
 *
 * <p>Arrays are indexed by sector unless said otherwise and are never changed.
 */
public final class Setup {
  final Scenario scenario;
  final List<SectorParams> line;
  final int sectors;
  final double[] lengthShare;
  final double[] strengthShare;
  final double[] heatShare;
  final double[] shockShape;
  final double[] zonedContact;
  final double[] unrestrainedWeek;
  final double[] background;
  final double[] works;
  final double[] shift;
  final boolean[] hot;
  final int hotSectors;
  final double unrestrainedFlareUps;
  final double unrestrainedViolations;
  final double zoneFactor;
  final double answered;
  final double commitment;
  final double backstop;
  final double attribution;
  final double meanDeaths;
  final double monthlyBeliefDecay;
  final double mediation;
  final double echelonWeight;
  final double dailyDeathFade;

  /** Part of slot i's brigade in sector s. */
  final double[][] coverage;

  /** Weight of slot i's brigade as a reserve for sector s, by the parts of it that stand elsewhere. */
  final double[][] lateralWeight;

  /** Days that slot i's brigade takes to gather in sector s, from the parts that stand elsewhere. */
  final double[][] lateralDays;

  final int[] slotArrivalDay;
  final int brigades;
  final int[] firstBrigade;

  private Setup(Scenario scenario) {
    this.scenario = scenario;
    LineParams params = scenario.line();
    List<SectorParams> list = params.open();
    this.line = list;
    sectors = list.size();
    double length = list.stream().mapToDouble(SectorParams::length).sum();
    double contactKm = list.stream().mapToDouble(s -> s.length() * s.contact()).sum();
    double heat = list.stream().mapToDouble(SectorParams::heat).sum();
    PostureParams posture = scenario.posture();
    unrestrainedFlareUps = scenario.fireLevel().unrestrained(contactKm);
    unrestrainedViolations = unrestrainedFlareUps * scenario.violations().mean();
    zoneFactor = scenario.zoneEffect().factor(posture.zoneWidthKm());
    answered = scenario.flareUps().answered(scenario.host().replyPolicy());
    commitment = scenario.diplomacy().grievance().willFactor(posture.deal().imposed());
    backstop = posture.backstop().level();
    attribution = scenario
        .attribution()
        .probability(posture.monitors().coverage(), posture.backstop().intelligence());
    meanDeaths = scenario.incidents().meanDeaths();
    monthlyBeliefDecay = scenario.beliefs().monthlyDecay();
    dailyDeathFade = Functions.exp(-1.0 / posture.tripwire().windowDays());
    echelonWeight = scenario.punishment().echelonWeight(posture.secondEchelon().brigades());
    mediation = posture.monitors().mediation() * posture.monitors().coverage();

    lengthShare = new double[sectors];
    strengthShare = new double[sectors];
    heatShare = new double[sectors];
    shockShape = new double[sectors];
    zonedContact = new double[sectors];
    unrestrainedWeek = new double[sectors];
    background = new double[sectors];
    works = new double[sectors];
    shift = new double[sectors];
    hot = new boolean[sectors];
    double quality = scenario.host().quality() * scenario.host().cohesion();
    int hotCount = 0;
    for (int s = 0; s < sectors; s++) {
      SectorParams sector = list.get(s);
      lengthShare[s] = sector.length() / length;
      strengthShare[s] = sector.length() * sector.contact() / contactKm;
      heatShare[s] = sector.heat() / heat;
      double variance = scenario.flareUps().shockVariance(lengthShare[s]);
      shockShape[s] = variance > 0 ? 1 / variance : Double.POSITIVE_INFINITY;
      zonedContact[s] = scenario.zoneEffect().contact(sector.contact(), posture.zoneWidthKm());
      double flareUps = unrestrainedFlareUps * heatShare[s];
      background[s] = scenario.flareUps().backgroundShare() * flareUps;
      unrestrainedWeek[s] = 7 * flareUps * scenario.violations().mean();
      works[s] = sector.fortification();
      shift[s] =
          scenario.battles().shift(sector.fortification(), posture.backstop().airCover(), quality);
      hot[s] = heatShare[s] >= params.hotFrom() * lengthShare[s];
      hotCount += hot[s] ? 1 : 0;
    }
    if (hotCount == 0) {
      // On an even line every sector is as hot as any.
      Arrays.fill(hot, true);
      hotCount = sectors;
    }
    hotSectors = hotCount;

    ForcePosture force = posture.force();
    coverage = Coverage.of(params, force).parts();
    lateralWeight = new double[coverage.length][sectors];
    lateralDays = new double[coverage.length][sectors];
    slotArrivalDay = new int[coverage.length];
    double[] middle = middles(list);
    for (int i = 0; i < coverage.length; i++) {
      slotArrivalDay[i] = Math.max(1, force.arrivalDay(i));
      for (int s = 0; s < sectors; s++) {
        double elsewhere = 0;
        for (int j = 0; j < sectors; j++) {
          if (j != s && coverage[i][j] > 0) {
            double days = posture.arrival().days(Math.abs(middle[s] - middle[j]));
            lateralWeight[i][s] += coverage[i][j] * posture.arrival().weight(days);
            lateralDays[i][s] += coverage[i][j] * days;
            elsewhere += coverage[i][j];
          }
        }
        lateralDays[i][s] = elsewhere > 0 ? lateralDays[i][s] / elsewhere : 0;
      }
    }
    firstBrigade = new int[scenario.guarantors().size() + 1];
    for (int g = 0; g < scenario.guarantors().size(); g++) {
      firstBrigade[g + 1] = firstBrigade[g] + scenario.guarantors().get(g).brigades();
    }
    brigades = firstBrigade[scenario.guarantors().size()];
  }

  /** Derives all that follows from a scenario. */
  public static Setup of(Scenario scenario) {
    return new Setup(scenario);
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

  /** The scenario. */
  public Scenario scenario() {
    return scenario;
  }

  /** Days after which a trial stops. */
  public int horizonDays() {
    return scenario.horizonDays();
  }

  /** Most weeks that a trial can record. */
  public int horizonWeeks() {
    return scenario.horizonDays() / 7;
  }

  /** A guarantor's part of the second echelon, by the brigades that it owns; the parts add up. */
  int echelonShare(int guarantor) {
    return echelonUpTo(firstBrigade[guarantor + 1]) - echelonUpTo(firstBrigade[guarantor]);
  }

  private int echelonUpTo(int owned) {
    int wanted = scenario.posture().secondEchelon().brigades();
    return brigades == 0 ? 0 : (int) Math.rint((double) wanted * owned / brigades);
  }

  /** The guarantor that owns a deterrent. */
  int owner(DeterrentParams deterrent) {
    for (int g = 0; g < scenario.guarantors().size(); g++) {
      if (scenario.guarantors().get(g).name().equals(deterrent.owner())) {
        return g;
      }
    }
    throw new IllegalStateException(deterrent.owner() + " is no guarantor");
  }
}
