package ceasefire.model;

import ceasefire.rules.Agreement;
import ceasefire.rules.Consent;
import ceasefire.rules.DealTerms;
import ceasefire.rules.ForcePosture;
import ceasefire.rules.Threat;
import java.io.Serializable;

/**
 * What the terms on the table are worth to each side in this trial.
 *
 * <p>The guarantee that the host gets is {@code 1 - (1 - treaty)(1 - backstop)(1 - belief live)}, live
 * the share of all attachments that could be set off and belief the mean one in those who hold them.
 * The host gains nothing by going on; what the challenger would gain by it is its best attack.
 */
final class Bargain implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Setup setup;
  private double objectionWeight;
  private double optimism;
  private double challengerError;
  private double hostError;
  private double guarantorError;

  Bargain(Setup setup) {
    this.setup = setup;
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  Bargain(Bargain other, Setup setup) {
    this.setup = setup;
    objectionWeight = other.objectionWeight;
    optimism = other.optimism;
    challengerError = other.challengerError;
    hostError = other.hostError;
    guarantorError = other.guarantorError;
  }

  void begin(Streams streams) {
    objectionWeight = consent().drawObjection(streams.world.at(World.OBJECTION, 0));
    optimism = streams.world.at(World.OPTIMISM, 0).gaussian();
    challengerError = streams.world.at(World.BARGAIN_ERROR, 0).gaussian();
    hostError = streams.world.at(World.BARGAIN_ERROR, 1).gaussian();
    guarantorError = streams.world.at(World.BARGAIN_ERROR, 2).gaussian();
  }

  /** Chance that the challenger would have signed this ceasefire under this posture, 0-1. */
  double signingProbability(double goingOn, CeasefireModel model) {
    PostureParams posture = setup.scenario.posture();
    ForcePosture force = posture.force();
    double present = plannedTroops(force) / CeasefireModel.PERSONS_PER_EQUIVALENT;
    double objection = consent()
        .objection(
            force.takesSides() ? present : 0,
            force.takesSides() ? 0 : present,
            posture.monitors().coverage(),
            setup.traits.alarm);
    double worth = agreement().termsWorth(terms(), greed(model), aims().fear());
    return consent()
        .probability(goingOn, worth, posture.zoneWidthKm(), objection, objectionWeight, optimism);
  }

  private double plannedTroops(ForcePosture force) {
    double brigades =
        setup.scenario.posture().brigadesPlanned(setup.scenario.host().army());
    return force.place().inHostCountry() ? brigades * force.brigadeSize() : 0;
  }

  /** Whether there is a zone of agreement before the first day, the force counted as planned. */
  boolean hasZoneAtStart(double goingOn, CeasefireModel model) {
    return hasZone(goingOn, model.challenger.threat(plannedThreat(), model), model);
  }

  /** Troops planned, by the threat that the challenger will feel from them, persons. */
  double plannedThreat() {
    double pledged = 0;
    double felt = 0;
    for (int g = 0; g < setup.pledged.length; g++) {
      pledged += setup.pledged[g];
      felt += setup.scenario.guarantors().get(g).contribution().threatFactor() * setup.pledged[g];
    }
    double factor = pledged > 0 ? felt / pledged : 1;
    return setup.traits.threat * factor * plannedTroops(setup.scenario.posture().force());
  }

  /** Whether there is a zone of agreement today. */
  boolean hasZone(double goingOn, CeasefireModel model) {
    return hasZone(goingOn, threat(model), model);
  }

  private boolean hasZone(double goingOn, double threat, CeasefireModel model) {
    double guarantee = guarantee(model);
    double guarantors =
        agreement().guarantorGain(terms(), guarantee, meanFearOfEscalation(model), guarantorError);
    return agreement()
        .hasZone(
            hostGain(guarantee), challengerGain(guarantee, threat, goingOn, model), guarantors);
  }

  /**
   * What the settlement brings the challenger over complying without one, side payments included; the
   * attacks that it could order instead are acts of their own.
   */
  double worthOfSettling(CeasefireModel model) {
    double guarantee = guarantee(model);
    return agreement()
        .afterPayment(challengerGain(guarantee, threat(model), 0, model), hostGain(guarantee));
  }

  private static double threat(CeasefireModel model) {
    return model.challenger.threat(model.force.combatTroops(model.day()), model);
  }

  private double challengerGain(
      double guarantee, double threat, double goingOn, CeasefireModel model) {
    return agreement()
        .challengerGain(
            terms(),
            greed(model),
            aims().fear() * model.negotiation.fearFactor(),
            threat,
            guarantee,
            goingOn,
            challengerError);
  }

  private double hostGain(double guarantee) {
    return agreement().hostGain(terms(), guarantee, 0, hostError);
  }

  /** The guarantee that the host gets, 0-1. */
  double guarantee(CeasefireModel model) {
    double belief = model.belief();
    double responses = Double.isNaN(belief) ? 0 : heldShare(model) * belief;
    return 1
        - (1 - setup.scenario.posture().treaty()) * (1 - model.stance.backstop) * (1 - responses);
  }

  /** Share of all possible attachments that hang on anybody now, 0-1. */
  private static double heldShare(CeasefireModel model) {
    int held = 0;
    for (var attachment : CeasefireModel.ATTACHMENTS) {
      boolean any = false;
      for (Guarantor guarantor : model.guarantors) {
        any |= guarantor.holds[attachment.ordinal()];
      }
      held += any ? 1 : 0;
    }
    return (double) held / CeasefireModel.ATTACHMENTS.length;
  }

  private double greed(CeasefireModel model) {
    return aims().greed() * model.challenger.stake * model.negotiation.stakeFactor();
  }

  private static double meanFearOfEscalation(CeasefireModel model) {
    double sum = 0;
    for (Guarantor guarantor : model.guarantors) {
      sum += guarantor.fear;
    }
    return model.guarantors.length == 0 ? 0 : sum / model.guarantors.length;
  }

  private DealTerms terms() {
    return setup.scenario.posture().deal();
  }

  private Agreement agreement() {
    return setup.scenario.diplomacy().agreement();
  }

  private Consent consent() {
    return setup.scenario.diplomacy().consent();
  }

  private Threat aims() {
    return setup.scenario.challenger().aims();
  }
}
