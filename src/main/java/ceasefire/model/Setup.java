package ceasefire.model;

import ceasefire.random.Functions;
import ceasefire.rules.Contribution;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that follows from a scenario alone: derived once, shared by all its trials and threads.
 *
 * <p>Arrays are indexed by sector unless said otherwise and are never changed.
 */
public final class Setup {
  /** No guarantor. */
  static final int NOBODY = -1;

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
  final MonitorPosts posts;
  final boolean[] hot;
  final int hotSectors;
  final double unrestrainedFlareUps;
  final double unrestrainedViolations;
  final double zoneFactor;
  final double answered;
  final double commitment;
  final double meanDeaths;
  final double monthlyBeliefDecay;
  final double dailyDeathFade;

  /** How breaches are answered. */
  final Doctrine doctrine;

  /** What the force is like. */
  final ForceTraits traits;

  /** The places in the force as planned, and the most that changes of the posture ever want. */
  final Layout plannedLayout;

  final int slots;
  final int[] slotArrivalDay;
  final int brigades;
  final int[] firstBrigade;

  /** Brigades that each guarantor pledges, and what caveats let each brigade do. */
  final int[] pledged;

  final boolean[] mayGoForward;
  final boolean[] mayFight;

  /** Brigades that the allied contributors' own defence plans require. */
  final double alliedRequired;

  /** The guarantors that give the backstop and the umbrella, or {@link #NOBODY}. */
  final int backstopGiver;

  final int umbrellaOwner;

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
    meanDeaths = scenario.incidents().meanDeaths();
    monthlyBeliefDecay = scenario.beliefs().monthlyDecay();
    dailyDeathFade = Functions.exp(-1.0 / posture.tripwire().windowDays());

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
    posts = MonitorPosts.of(list, lengthShare, posture.monitors().placing());

    doctrine = new Doctrine(scenario);
    traits = ForceTraits.of(scenario);
    plannedLayout = Layout.of(scenario, traits.arrival, posture.force().brigadesForward());
    slots = posture.mostBrigades(scenario.host().army());
    slotArrivalDay = new int[slots];
    for (int i = 0; i < slots; i++) {
      slotArrivalDay[i] = Math.max(1, posture.force().arrivalDay(i, traits.pace));
    }
    firstBrigade = new int[scenario.guarantors().size() + 1];
    for (int g = 0; g < scenario.guarantors().size(); g++) {
      firstBrigade[g + 1] = firstBrigade[g] + scenario.guarantors().get(g).brigades();
    }
    brigades = firstBrigade[scenario.guarantors().size()];
    pledged = new int[scenario.guarantors().size()];
    mayGoForward = new boolean[brigades];
    mayFight = new boolean[brigades];
    double allied = 0;
    for (int g = 0; g < pledged.length; g++) {
      GuarantorParams guarantor = scenario.guarantors().get(g);
      Contribution rule = guarantor.contribution();
      pledged[g] = rule.pledged(guarantor.brigades(), traits.available);
      for (int i = 0; i < guarantor.brigades(); i++) {
        // Caveats bind what is pledged; what stays at home is sent by a decision of its own.
        mayGoForward[firstBrigade[g] + i] = rule.mayGoForward(i, pledged[g]);
        mayFight[firstBrigade[g] + i] =
            i >= pledged[g] || rule.mayFight(i, pledged[g], traits.caveats);
      }
      allied += rule.allied() ? guarantor.brigadesRequired() : 0;
    }
    alliedRequired = allied;
    backstopGiver = guarantor(posture.backstop().giver());
    umbrellaOwner = guarantor(posture.umbrella().owner());
  }

  /** Derives all that follows from a scenario. */
  public static Setup of(Scenario scenario) {
    return new Setup(scenario);
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

  /**
   * Checks that a trial under another scenario can go on under this one: what its state is made of
   * must be the same, that is the line, the guarantors with their brigades, the deterrents, the axes
   * of attacks and the horizon.
   *
   * @throws IllegalArgumentException naming what differs
   */
  void checkFrame(Setup other) {
    Map<String, Boolean> same = new LinkedHashMap<>();
    same.put("line", scenario.line().equals(other.scenario.line()));
    same.put("guarantors", Arrays.equals(firstBrigade, other.firstBrigade));
    same.put(
        "posture.deterrents",
        scenario.posture().deterrents().size()
            == other.scenario.posture().deterrents().size());
    same.put(
        "attacks.axes", scenario.attacks().axes() == other.scenario.attacks().axes());
    same.put("horizon-days", horizonDays() == other.horizonDays());
    same.forEach((what, equal) -> {
      if (!equal) {
        throw new IllegalArgumentException(what + " cannot change in the middle of a trial");
      }
    });
  }

  /** A guarantor's part of a second echelon, by the brigades that it owns; the parts add up. */
  int echelonShare(int guarantor, int wanted) {
    return echelonUpTo(firstBrigade[guarantor + 1], wanted)
        - echelonUpTo(firstBrigade[guarantor], wanted);
  }

  private int echelonUpTo(int owned, int wanted) {
    return brigades == 0 ? 0 : (int) Math.rint((double) wanted * owned / brigades);
  }

  /** The guarantor that owns a deterrent. */
  int owner(DeterrentParams deterrent) {
    int owner = guarantor(deterrent.owner());
    if (owner == NOBODY) {
      throw new IllegalStateException(deterrent.owner() + " is no guarantor");
    }
    return owner;
  }

  private int guarantor(String name) {
    for (int g = 0; g < scenario.guarantors().size(); g++) {
      if (scenario.guarantors().get(g).name().equals(name)) {
        return g;
      }
    }
    return NOBODY;
  }
}
