package ceasefire.model;

import ceasefire.random.Functions;
import ceasefire.rules.Act;
import ceasefire.rules.Attacks;
import ceasefire.rules.ChallengerRule;
import ceasefire.rules.ChallengerView;
import ceasefire.rules.Payoffs;
import ceasefire.rules.Waiting;
import java.io.Serializable;

/** What the challenger sees when it chooses, sector by sector; it may misjudge the balance. */
public final class Outlook implements ChallengerView, Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Setup setup;
  private final ChallengerRule rule;
  private final Payoffs payoffs;
  private final Waiting foresight;
  private final Reserves reserves;
  private final BelievedDeterrence deterrence;
  private final double[][] utilities;
  private final double[] lesser = new double[Act.COUNT];
  private double stake;
  private double misperception;
  private double tension;
  private double contact;
  private double inclination;
  private double robust;
  private double seizureLogRatio;
  private double offensiveLogRatio;
  private double punishment;
  private double threat;
  private double settling;
  private double waiting;
  private double intervention;
  private double umbrella;
  private double crisis;
  private double flankWar;

  Outlook(Setup setup) {
    this.setup = setup;
    rule = setup.scenario.challenger().choice();
    payoffs = setup.scenario.challenger().payoffs();
    foresight = setup.scenario.challenger().waiting();
    reserves = new Reserves(setup);
    deterrence = new BelievedDeterrence(setup);
    utilities = new double[Act.COUNT][setup.sectors];
  }

  /** Weighs every act in every sector: a row of utilities to each act. */
  double[][] weigh(CeasefireModel model) {
    look(model);
    lookAhead(model);
    for (int s = 0; s < setup.sectors; s++) {
      see(model.sectors()[s], misperception, model);
      for (Act act : CeasefireModel.ACTS) {
        utilities[act.ordinal()][s] = rule.utility(act, this, payoffs);
      }
    }
    return utilities;
  }

  /** Weighs one act in every sector. */
  double[] weigh(Act act, CeasefireModel model) {
    double[] row = utilities[act.ordinal()];
    look(model);
    for (int s = 0; s < setup.sectors; s++) {
      see(model.sectors()[s], misperception, model);
      row[s] = rule.utility(act, this, payoffs);
    }
    return row;
  }

  /** The utility of an act in one sector today. */
  double utility(Act act, int sector, CeasefireModel model) {
    look(model);
    see(model.sectors()[sector], misperception, model);
    return rule.utility(act, this, payoffs);
  }

  /** The ln force ratio, as it really is, on the offensive's axis that the defence can least hold. */
  double greatestLogRatio(CeasefireModel model) {
    return worst(Act.OFFENSIVE, model);
  }

  /** The ln force ratio of an attack, as it really is, where the defence can least hold. */
  private double worst(Act act, CeasefireModel model) {
    look(model);
    double worst = Double.NEGATIVE_INFINITY;
    for (Sector sector : model.sectors()) {
      if (setup.hot[sector.index]) {
        see(sector, 0, model);
        worst = Math.max(worst, act == Act.SEIZE ? seizureLogRatio : offensiveLogRatio);
      }
    }
    return worst;
  }

  /** What an act in one sector is worth today beyond what complying is worth. */
  double advantage(Act act, int sector, CeasefireModel model) {
    look(model);
    lookAhead(model);
    see(model.sectors()[sector], misperception, model);
    return rule.utility(act, this, payoffs) - rule.utility(Act.COMPLY, this, payoffs);
  }

  /** Chance, as it really is, that the defence holds where the challenger is strongest, 0-1. */
  double expectedDefence(CeasefireModel model) {
    double worst = worst(Act.SEIZE, model);
    return worst == Double.NEGATIVE_INFINITY ? 1 : 1 - payoffs.success(worst);
  }

  /** What the challenger expects of its best general offensive today, costs of a general war. */
  double bestAttack(CeasefireModel model) {
    look(model);
    double best = Double.NEGATIVE_INFINITY;
    for (Sector sector : model.sectors()) {
      see(sector, misperception, model);
      best = Math.max(best, payoffs.expected(Act.OFFENSIVE, this));
    }
    return best;
  }

  /**
   * What it expected of fighting on instead of ceasing fire: its best offensive at full tension, before
   * any punishment or cover of the host from outside, costs of a general war.
   */
  double fightingOn(CeasefireModel model) {
    look(model);
    tension = 1;
    double cover = setup.scenario.battles().airShift()
        * setup.scenario.posture().backstop().airCover();
    double best = Double.NEGATIVE_INFINITY;
    for (Sector sector : model.sectors()) {
      see(sector, misperception, model);
      // What the posture of today gives differs from what was planned by the shift that is in
      // there.
      offensiveLogRatio += cover - model.stance.airShift;
      double gain = payoffs.prize(Act.OFFENSIVE, this) * payoffs.success(Act.OFFENSIVE, this);
      best = Math.max(best, gain - payoffs.toll(Act.OFFENSIVE, this));
    }
    return best;
  }

  private void look(CeasefireModel model) {
    reserves.muster(model.force, model.day(), model.challenger.warningDays(model.day()));
    tension = model.line.tension();
    double relief = setup.scenario.punishment().relief() * model.economy.reliefLost();
    punishment = believedPunishment(model) + relief;
    for (Act act : setup.doctrine.lesser) {
      lesser[act.ordinal()] = deterrence.punishment(act, model) + relief;
    }
    threat = model.challenger.threat(model.force.combatTroops(model.day()), model)
        * model.negotiation.fearFactor();
    waiting = 0;
    settling = model.negotiation.worthOfSettling(model);
    misperception =
        model.challenger.misperception * model.negotiation.guardrails().misperceptionFactor();
    intervention = model.ladder.intervention(model);
    umbrella =
        setup.umbrellaOwner == Setup.NOBODY ? 0 : model.guarantors[setup.umbrellaOwner].belief;
    crisis = model.flank.utility(Act.FLANK_CRISIS, model);
    flankWar = model.flank.utility(Act.FLANK_WAR, model);
  }

  /** Works out what waiting is worth: an offensive with the strengths foreseen. */
  private void lookAhead(CeasefireModel model) {
    if (foresight.discount() == 0) {
      return;
    }
    int months = foresight.months();
    double rise = model.economy.foreseenRise(model, months) - model.host.foreseenRise(months);
    double[] row = utilities[Act.OFFENSIVE.ordinal()];
    for (int s = 0; s < setup.sectors; s++) {
      Sector sector = model.sectors()[s];
      see(sector, misperception, model);
      offensiveLogRatio += rise - model.host.foreseenWorks(sector, months);
      row[s] = rule.utility(Act.OFFENSIVE, this, payoffs);
    }
    waiting = foresight.value(rule.worth(row, setup.strengthShare));
  }

  /** Brigades that the challenger believes would be sent to fight. */
  double believedSent(CeasefireModel model) {
    return deterrence.sent(model);
  }

  /** Believed punishment of a general offensive by what is attached to the tripwire and by the host. */
  double believedPunishment(CeasefireModel model) {
    return deterrence.punishment(Act.OFFENSIVE, model);
  }

  private void see(Sector sector, double error, CeasefireModel model) {
    int s = sector.index;
    Attacks attacks = setup.scenario.attacks();
    double defenders = sector.hostStrength + sector.foreignStrength;
    double reserve = reserves.at(s);
    double axis = attacks.axisCommitted(model.challenger.strength);
    stake = setup.line.get(s).stake()
        * Math.max(
            0,
            setup
                .scenario
                .challenger()
                .aims()
                .stake(model.challenger.stake * model.negotiation.stakeFactor(), threat));
    contact = setup.zonedContact[s];
    inclination = model.challenger.inclination - setup.doctrine.probeCost(sector.attribution);
    robust = sector.foreignTroops > 0 ? setup.traits.probeCost : 0;
    seizureLogRatio =
        logRatio(Act.SEIZE, attacks.seizureCommitted(), defenders, sector, reserve, model)
            + sector.shift
            + model.stance.airShift
            + error;
    offensiveLogRatio =
        logRatio(Act.OFFENSIVE, axis, defenders, sector, reserve / attacks.axes(), model)
            + sector.shift
            + model.stance.airShift
            + error;
  }

  private double logRatio(
      Act act,
      double committed,
      double defenders,
      Sector sector,
      double reserve,
      CeasefireModel model) {
    double met =
        setup.scenario.attacks().defendersMet(committed, defenders, sector.challengerStrength);
    return Functions.log(committed * model.economy.factor(act) / (met + reserve));
  }

  @Override
  public double stake() {
    return stake;
  }

  @Override
  public double tension() {
    return tension;
  }

  @Override
  public double contact() {
    return contact;
  }

  @Override
  public double inclination() {
    return inclination - robust;
  }

  @Override
  public double seizureLogRatio() {
    return seizureLogRatio;
  }

  @Override
  public double offensiveLogRatio() {
    return offensiveLogRatio;
  }

  @Override
  public double punishment() {
    return punishment;
  }

  @Override
  public double punishment(Act act) {
    return act == Act.OFFENSIVE || setup.doctrine.lesser.length == 0
        ? punishment
        : lesser[act.ordinal()];
  }

  @Override
  public double risk(Act act) {
    return setup.scenario.escalation().clashRisk().expectedCost(act, intervention)
        + setup.scenario.posture().umbrella().expectedCost(act, umbrella);
  }

  @Override
  public double waiting() {
    return waiting;
  }

  @Override
  public double elsewhere(Act act) {
    return switch (act) {
      case FLANK_CRISIS -> waiting() + crisis;
      case FLANK_WAR -> flankWar;
      case SETTLE -> waiting() + settling;
      default -> Double.NEGATIVE_INFINITY;
    };
  }
}
