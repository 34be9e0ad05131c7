package ceasefire.model;

import ceasefire.rules.Arrival;
import ceasefire.rules.BrigadeWeight;
import ceasefire.rules.ForcePosture;
import ceasefire.rules.Mandate;
import ceasefire.rules.MandateEffect;
import ceasefire.rules.MandatePosture;
import ceasefire.rules.PresenceEffect;
import ceasefire.rules.Weight;

/**
 * What type, weight, mandate and rules of engagement make of the foreign force of a scenario: derived
 * once and never changed. Medium brigades with the usual task of their type have all factors 1.
 */
final class ForceTraits {
  /** Whether it fights beside the host when attacked. */
  final boolean fights;

  /** Fighting strength that an equivalent of its troops brings to a battle. */
  final double worth;

  /** Fighting strength of an equivalent of its troops that is in a battle. */
  final double strength;

  /** How soon its troops arrive where they are needed. */
  final Arrival arrival;

  /** Pace at which its brigades first arrive. */
  final double pace;

  /** Share of its pledge that a contributor has in such brigades, 0-1. */
  final double available;

  /** What a brigade that is away counts for in home-defence plans. */
  final double missed;

  /** Factor on the brigades that caveats bar from fighting. */
  final double caveats;

  /** Factor on its combat troops as the challenger feels them, by weight and mandate. */
  final double threat;

  /** Factor on the challenger's objection to it, by mandate. */
  final double alarm;

  /** Factor on the weight of its troops at risk in the challenger's belief. */
  final double pledge;

  /** Factor on its troops that fire in a sector may hit. */
  final double exposure;

  /** What its troops in a sector add to the cost of a probe there, costs of a general war. */
  final double probeCost;

  private final PresenceEffect presence;
  private final MandateEffect effect;
  private final Mandate task;
  private final boolean between;
  private final double damping;
  private final double friction;

  private ForceTraits(
      PostureParams posture, BrigadeWeight weights, MandateEffect effect, PresenceEffect presence) {
    ForcePosture force = posture.force();
    MandatePosture mandate = posture.mandate();
    Weight weight = force.weight();
    double share = effect.fightingShare(force.type(), mandate);
    fights = share > 0;
    strength = weights.strength(weight);
    worth = share * strength;
    arrival = posture.arrival().at(weights.speed(weight));
    pace = weights.pace(weight);
    available = weights.available(weight);
    missed = weights.missed(weight);
    caveats = effect.caveats(mandate.rules());
    alarm = effect.alarm(force.type(), mandate);
    threat = force.takesSides() ? alarm * weights.threat(weight) : 0;
    pledge = weights.pledge(weight);
    exposure = effect.exposure(mandate.rules());
    probeCost = effect.probeCost(mandate.rules());
    this.presence = presence;
    this.effect = effect;
    task = mandate.task().of(force.type());
    between = effect.standsBetween(force.type(), mandate);
    damping = effect.damping(mandate.rules());
    friction = effect.friction(mandate.rules()) + weights.friction(weight);
  }

  /** The traits of a scenario's force. */
  static ForceTraits of(Scenario scenario) {
    return of(
        scenario.posture(),
        scenario.brigadeWeight(),
        scenario.mandateEffect(),
        scenario.presenceEffect());
  }

  /** The traits that a posture's force has under these rules. */
  static ForceTraits of(
      PostureParams posture, BrigadeWeight weights, MandateEffect effect, PresenceEffect presence) {
    return new ForceTraits(posture, weights, effect, presence);
  }

  /** Factor on excited flare-ups where {@code density} of its troops stand to a kilometre. */
  double presence(double density) {
    return presence.factor(density, between, damping, friction);
  }

  /** Whether watching is what it is there for. */
  boolean watches() {
    return task == Mandate.MONITOR;
  }

  /** Share (0-1) of what happens that it sees at {@code density} persons to a kilometre. */
  double watched(double density) {
    return effect.watched(task, density);
  }

  /** What so many of its troops add to the flow of aid that makes the host's quality, 0-1. */
  double training(double troops) {
    return effect.training(task, troops);
  }
}
