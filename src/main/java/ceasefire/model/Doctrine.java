package ceasefire.model;

import ceasefire.rules.Act;
import ceasefire.rules.Attachment;
import ceasefire.rules.DoctrineEffect;
import ceasefire.rules.ResponseDoctrine;

/**
 * What the doctrine of host and guarantors makes of the challenger's acts in a scenario: derived once
 * and never changed.
 */
final class Doctrine {
  private static final Act[] NONE = {};
  private static final Act[] LESSER = {Act.PROBE, Act.SEIZE};

  /** Whether anything is answered at all. */
  final boolean answers;

  /** Acts that are punished by less than a general offensive is. */
  final Act[] lesser;

  /** Threat that the challenger feels from the way of answering, costs of a general war. */
  final double threat;

  /** Chance that the answer to an attributed probe gets out of hand, 0-1. */
  final double spiral;

  /** Chance that a seizure becomes a war, 0-1. */
  final double warAfterSeizure;

  private final ResponseDoctrine rule;
  private final DoctrineEffect effect;
  private final double[][] called = new double[Act.COUNT][Attachment.COUNT];

  Doctrine(Scenario scenario) {
    rule = scenario.posture().doctrine();
    effect = scenario.doctrineEffect();
    answers = rule.answers();
    lesser = rule.isGraded() ? LESSER : NONE;
    threat = effect.threat(rule.answer());
    spiral = effect.spiral(rule.answer());
    warAfterSeizure =
        effect.warAfterSeizure(rule.answer(), scenario.attacks().seizureToWarProbability());
    for (Act act : CeasefireModel.ACTS) {
      double deaths = effect.deaths(act, scenario.attacks().probeDeathsOfHost());
      for (Attachment attachment : CeasefireModel.ATTACHMENTS) {
        called[act.ordinal()][attachment.ordinal()] = rule.believed(attachment, deaths);
      }
    }
  }

  /** Chance (0-1), as the challenger sees it, that an act calls for an attachment. */
  double called(Attachment attachment, Act act) {
    return called[act.ordinal()][attachment.ordinal()];
  }

  /** What the answer adds to the cost of a probe, at a chance (0-1) that it is attributed. */
  double probeCost(double attribution) {
    return effect.probeCost(rule.answer(), attribution);
  }

  /**
   * Whether a breach calls for an attachment.
   *
   * @param deaths on the host's side so far
   * @param open the ordered attack that is being fought, or {@link Act#COMPLY}
   */
  boolean callsFor(Attachment attachment, double deaths, Act open) {
    return rule.callsFor(attachment, Math.max(deaths, effect.deaths(open, 0)));
  }
}
