package ceasefire.model;

import ceasefire.rules.Act;
import ceasefire.rules.Attachment;
import ceasefire.rules.Punishment;
import java.io.Serializable;

/**
 * What the challenger believes would be done to it: of each answer the cost, times how far it is
 * believed in.
 */
final class BelievedDeterrence implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Setup setup;
  private final Punishment costs;

  BelievedDeterrence(Setup setup) {
    this.setup = setup;
    costs = setup.scenario.punishment();
  }

  /** Believed punishment of an act by what is attached to the tripwire and by the host's missiles. */
  double punishment(Act act, CeasefireModel model) {
    double sum = 0;
    for (Attachment attachment : CeasefireModel.ATTACHMENTS) {
      double called = setup.doctrine.called(attachment, act);
      sum += costs.cost(attachment) * believed(attachment, called, model);
    }
    return sum;
  }

  /**
   * Believed share of an attachment that would be carried out, 0-1; of a snapback, the rise expected.
   *
   * @param called chance that the doctrine calls for it, 0-1
   */
  private double believed(Attachment attachment, double called, CeasefireModel model) {
    return switch (attachment) {
      case SANCTIONS_SNAPBACK -> called * model.economy.threatenedRise(model);
      case SECOND_ECHELON -> called * costs.echelonWeight(echelon(model));
      case FULL_INTERVENTION -> called * costs.echelonWeight(intervention(model));
      case LONG_RANGE_STRIKES -> struck(attachment, called, struckByHost(model), model);
      case AIR_CAMPAIGN -> struck(attachment, called, 0, model);
    };
  }

  /**
   * Brigades that would be sent to fight: of each guarantor the greater of its part in a second echelon
   * and of its intervention, which send the same brigades.
   */
  double sent(CeasefireModel model) {
    double sum = 0;
    for (Guarantor g : model.guarantors) {
      sum += Math.max(echelon(g, model), intervention(g));
    }
    return sum;
  }

  /** Brigades of a second echelon. */
  private double echelon(CeasefireModel model) {
    double sum = 0;
    for (Guarantor g : model.guarantors) {
      sum += echelon(g, model);
    }
    return sum;
  }

  private double echelon(Guarantor g, CeasefireModel model) {
    int a = Attachment.SECOND_ECHELON.ordinal();
    return g.holds[a]
        ? (double) g.params.brigades() / setup.brigades * g.beliefs[a] * model.stance.secondEchelon
        : 0;
  }

  /** Brigades of an intervention: one more that is doubted never makes their weight smaller. */
  private double intervention(CeasefireModel model) {
    double sum = 0;
    for (Guarantor g : model.guarantors) {
      sum += intervention(g);
    }
    return sum;
  }

  private double intervention(Guarantor g) {
    int a = Attachment.FULL_INTERVENTION.ordinal();
    return g.holds[a] ? setup.pledged[g.index] * g.beliefs[a] : 0;
  }

  /** The chance that the host or at least one deterrent strikes: one more never makes it smaller. */
  private double struck(Attachment attachment, double called, double byHost, CeasefireModel model) {
    double none = 1 - byHost;
    for (ExternalDeterrent deterrent : model.deterrents) {
      Guarantor g = model.guarantors[deterrent.owner];
      if (g.holds[attachment.ordinal()]
          && deterrent.params.serves(attachment)
          && deterrent.canFire()) {
        none *= 1 - called * g.beliefs[attachment.ordinal()] * weight(deterrent);
      }
    }
    return 1 - none;
  }

  /** Part of the full cost of strikes that the host's own missiles make: nobody doubts their use. */
  private double struckByHost(CeasefireModel model) {
    ExternalDeterrent arsenal = model.host.arsenal;
    return arsenal.canFire() && setup.doctrine.answers ? weight(arsenal) : 0;
  }

  /** Part of the full cost of strikes that the salvos of a campaign make. */
  private double weight(ExternalDeterrent deterrent) {
    int days = setup.scenario.strikes().campaignDays();
    return costs.strikesWeight(deterrent.deliverable(days) * deterrent.params.survivability());
  }
}
