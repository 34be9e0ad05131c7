package ceasefire.model;

import ceasefire.random.Functions;
import ceasefire.rules.Act;
import ceasefire.rules.Attachment;
import ceasefire.rules.Attacks;
import ceasefire.rules.ChallengerRule;
import ceasefire.rules.ChallengerView;
import ceasefire.rules.Payoffs;
import ceasefire.rules.Punishment;
import java.io.Serializable;

/** What the challenger sees when it chooses, sector by sector; it may misjudge the balance. */
public final class Outlook implements ChallengerView, Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Setup setup;
  private final ChallengerRule rule;
  private final Payoffs payoffs;
  private final Reserves reserves;
  private final double[][] utilities;
  private double stake;
  private double tension;
  private double contact;
  private double inclination;
  private double seizureLogRatio;
  private double offensiveLogRatio;
  private double punishment;
  private double threat;
  private double intervention;
  private double umbrella;
  private double crisis;
  private double flankWar;

  Outlook(Setup setup) {
    this.setup = setup;
    rule = setup.scenario.challenger().choice();
    payoffs = setup.scenario.challenger().payoffs();
    reserves = new Reserves(setup);
    utilities = new double[Act.COUNT][setup.sectors];
  }

  /** Weighs every act in every sector: a row of utilities to each act. */
  double[][] weigh(CeasefireModel model) {
    Challenger challenger = model.challenger;
    look(model);
    for (int s = 0; s < setup.sectors; s++) {
      see(model.sectors()[s], challenger.misperception, model);
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
      see(model.sectors()[s], model.challenger.misperception, model);
      row[s] = rule.utility(act, this, payoffs);
    }
    return row;
  }

  /** The utility of an act in one sector today. */
  double utility(Act act, int sector, CeasefireModel model) {
    look(model);
    see(model.sectors()[sector], model.challenger.misperception, model);
    return rule.utility(act, this, payoffs);
  }

  /** Chance, as it really is, that the defence holds where the challenger is strongest, 0-1. */
  double expectedDefence(CeasefireModel model) {
    look(model);
    double worst = Double.NEGATIVE_INFINITY;
    for (Sector sector : model.sectors()) {
      if (setup.hot[sector.index]) {
        see(sector, 0, model);
        worst = Math.max(worst, seizureLogRatio);
      }
    }
    return worst == Double.NEGATIVE_INFINITY ? 1 : 1 - payoffs.success(worst);
  }

  private void look(CeasefireModel model) {
    reserves.muster(model.force, model.day(), model.challenger.warningDays(model.day()));
    tension = model.line.tension();
    inclination = model.challenger.inclination;
    punishment = believedPunishment(model);
    threat = setup.scenario.challenger().aims().posed(model.force.combatTroops(model.day()));
    intervention = model.ladder.intervention(model);
    umbrella =
        setup.umbrellaOwner == Setup.NOBODY ? 0 : model.guarantors[setup.umbrellaOwner].belief;
    crisis = model.flank.utility(Act.FLANK_CRISIS, model);
    flankWar = model.flank.utility(Act.FLANK_WAR, model);
  }

  /** Brigades that the challenger believes would be sent if the wire were tripped. */
  double believedEchelon(CeasefireModel model) {
    double sum = 0;
    for (Guarantor g : model.guarantors) {
      sum += g.holds[Attachment.SECOND_ECHELON.ordinal()]
          ? (double) g.params.brigades() / setup.brigades * g.belief
          : 0;
    }
    return sum * model.stance.secondEchelon;
  }

  private void see(Sector sector, double error, CeasefireModel model) {
    int s = sector.index;
    Attacks attacks = setup.scenario.attacks();
    double defenders = sector.hostStrength + sector.foreignStrength;
    double reserve = reserves.at(s);
    double axis = attacks.axisCommitted(model.challenger.strength);
    stake = setup.scenario.line().sectors().get(s).stake()
        * setup.scenario.challenger().aims().stake(model.challenger.stake, threat);
    contact = setup.zonedContact[s];
    seizureLogRatio =
        logRatio(attacks.seizureCommitted(), defenders, sector.challengerStrength, reserve)
            + setup.shift[s]
            + model.stance.airShift
            + error;
    offensiveLogRatio =
        logRatio(axis, defenders, sector.challengerStrength, reserve / attacks.axes())
            + setup.shift[s]
            + model.stance.airShift
            + error;
  }

  private double logRatio(double committed, double defenders, double challengers, double reserve) {
    double met = setup.scenario.attacks().defendersMet(committed, defenders, challengers);
    return Functions.log(committed / (met + reserve));
  }

  /** Believed punishment of a general offensive: belief times cost, over what is attached. */
  double believedPunishment(CeasefireModel model) {
    Punishment costs = setup.scenario.punishment();
    double sum = 0;
    for (Attachment attachment : CeasefireModel.ATTACHMENTS) {
      sum += costs.cost(attachment) * believed(attachment, model);
    }
    return sum;
  }

  /** Believed share of an attachment that would be carried out, 0-1. */
  private double believed(Attachment attachment, CeasefireModel model) {
    double sum = 0;
    switch (attachment) {
      case SANCTIONS_SNAPBACK -> {
        for (Guarantor g : model.guarantors) {
          sum += g.holds[attachment.ordinal()]
              ? g.params.sanctionsShare() * g.beliefs[attachment.ordinal()]
              : 0;
        }
        sum *= setup.scenario.punishment().snapbackLeft(model.challenger.sanctions);
      }
      case SECOND_ECHELON -> {
        for (Guarantor g : model.guarantors) {
          sum += g.holds[attachment.ordinal()]
              ? (double) g.params.brigades() / setup.brigades * g.beliefs[attachment.ordinal()]
              : 0;
        }
        sum *= model.stance.echelonWeight;
      }
      case FULL_INTERVENTION -> {
        double pledged = 0;
        for (Guarantor g : model.guarantors) {
          double brigades = setup.pledged[g.index];
          pledged += brigades;
          sum += g.holds[attachment.ordinal()] ? brigades * g.beliefs[attachment.ordinal()] : 0;
        }
        sum = pledged > 0 ? sum / pledged * setup.scenario.punishment().echelonWeight(pledged) : 0;
      }
      case LONG_RANGE_STRIKES, AIR_CAMPAIGN -> {
        // The chance that at least one of them strikes: one more never makes it smaller.
        double none = 1;
        for (ExternalDeterrent deterrent : model.deterrents) {
          Guarantor g = model.guarantors[deterrent.owner];
          if (g.holds[attachment.ordinal()]
              && deterrent.params.serves(attachment)
              && deterrent.params.canFire()) {
            double salvos = deterrent.deliverable(setup.scenario.strikes().campaignDays())
                * deterrent.params.survivability();
            none *= 1
                - g.beliefs[attachment.ordinal()]
                    * setup.scenario.punishment().strikesWeight(salvos);
          }
        }
        sum = 1 - none;
      }
    }
    return sum;
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
    return inclination;
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
  public double risk(Act act) {
    return setup.scenario.escalation().clashRisk().expectedCost(act, intervention)
        + setup.scenario.posture().umbrella().expectedCost(act, umbrella);
  }

  @Override
  public double waiting() {
    return 0;
  }

  @Override
  public double elsewhere(Act act) {
    return switch (act) {
      case FLANK_CRISIS -> crisis;
      case FLANK_WAR -> flankWar;
      default -> Double.NEGATIVE_INFINITY;
    };
  }
}
