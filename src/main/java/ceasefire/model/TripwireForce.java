package ceasefire.model;

import ceasefire.random.RandomStream;
import ceasefire.rules.Act;
import ceasefire.rules.Attachment;
import ceasefire.rules.GuarantorDecision;
import ceasefire.rules.TripwirePosture;
import java.io.Serializable;

/** The trigger that a foreign presence forms: tripped or not, and what its owners make of it. */
public final class TripwireForce implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Setup setup;
  private final TripwirePosture posture;
  private final boolean[] live = new boolean[Attachment.COUNT];
  private final boolean formed;
  int armedFrom;
  int blameFrom;
  double groundAtArming;
  int pending;
  double success;
  double clarity;

  TripwireForce(Setup setup) {
    this.setup = setup;
    PostureParams all = setup.scenario.posture();
    posture = all.tripwire();
    boolean any = all.force().brigadesForward() > 0;
    for (Attachment attachment : CeasefireModel.ATTACHMENTS) {
      live[attachment.ordinal()] = all.isLive(attachment);
      any |= live[attachment.ordinal()];
    }
    formed = any;
  }

  TripwireForce(TripwireForce other) {
    setup = other.setup;
    posture = other.posture;
    System.arraycopy(other.live, 0, live, 0, live.length);
    formed = other.formed;
    armedFrom = other.armedFrom;
    blameFrom = other.blameFrom;
    groundAtArming = other.groundAtArming;
    pending = other.pending;
    success = other.success;
    clarity = other.clarity;
  }

  void begin() {
    armedFrom = 0;
    blameFrom = 0;
    groundAtArming = 0;
    pending = 0;
    success = 0;
    clarity = 0;
  }

  /** Looks whether the threshold has been passed and, if so, whether anybody can be blamed. */
  void adjudicate(CeasefireModel model) {
    if (!formed) {
      return;
    }
    for (Guarantor guarantor : model.guarantors) {
      guarantor.deaths *= setup.dailyDeathFade;
    }
    if (pending > 0) {
      decide(model);
    }
    int day = model.day();
    if (day < armedFrom || pending > 0) {
      return;
    }
    Ledger ledger = model.ledger();
    Battlefield battlefield = model.battlefield;
    double ground = ledger.km2Lost + battlefield.groundInDispute();
    groundAtArming = Math.min(groundAtArming, ground);
    boolean entered = battlefield.heldSectorEntered(model.sectors());
    if (!posture.isPassed(
        (int) ledger.casualties.foreignInWindow(), ground - groundAtArming, entered)) {
      return;
    }
    // What is done by open order needs no finding; the rest, once looked into, is let rest a while.
    boolean open = battlefield.orderedAttackRuns();
    if (!open && day < blameFrom) {
      return;
    }
    double attribution = model.monitors.attributionProbability();
    if (open || model.streams.attribution.at(1, day).chance(attribution)) {
      armedFrom = day + posture.windowDays();
      groundAtArming = ground;
      boolean ordered = open || ledger.orderedActSince(day - posture.windowDays());
      trip(model, ordered, open ? 1 : attribution);
    } else {
      blameFrom = day + posture.windowDays();
    }
  }

  private void trip(CeasefireModel model, boolean ordered, double clear) {
    int day = model.day();
    model.ledger().responses.tripped++;
    model.ledger().responses.trippedFalsely += ordered ? 0 : 1;
    clarity = clear;
    success = model.outlook.expectedDefence(model);
    model.ladder.threaten(model);
    GuarantorDecision rule = setup.scenario.decision();
    double deaths = model.ledger().casualties.hostSideInWindow();
    Act act = openAttack(model);
    for (Guarantor guarantor : model.guarantors) {
      for (int a = 0; a < live.length; a++) {
        guarantor.carriesOut[a] = false;
        guarantor.asked[a] = guarantor.holds[a]
            && setup.doctrine.callsFor(CeasefireModel.ATTACHMENTS[a], deaths, act);
        if (guarantor.asked[a]) {
          RandomStream random = model.streams.decision.at(key(guarantor, a), day);
          guarantor.decidesOn[a] = day + rule.drawDays(random);
          pending++;
        }
      }
    }
  }

  private static Act openAttack(CeasefireModel model) {
    if (!model.battlefield.orderedAttackRuns()) {
      return Act.COMPLY;
    }
    return model.ledger().hasCollapsed() ? Act.OFFENSIVE : Act.SEIZE;
  }

  private static int key(Guarantor guarantor, int attachment) {
    return guarantor.index * Attachment.COUNT + attachment;
  }

  private void decide(CeasefireModel model) {
    int day = model.day();
    for (Guarantor guarantor : model.guarantors) {
      for (int a = 0; a < live.length; a++) {
        if (guarantor.decidesOn[a] == day) {
          guarantor.decidesOn[a] = Guarantor.UNDECIDED;
          pending--;
          decide(guarantor, CeasefireModel.ATTACHMENTS[a], model);
        }
      }
    }
    if (pending == 0) {
      settle(model);
    }
  }

  private void decide(Guarantor guarantor, Attachment attachment, CeasefireModel model) {
    // A host sure of its guarantee may be freer to provoke: guarantors fear to be drawn in.
    // Nobody believes in what nobody holds any more.
    double belief = model.belief();
    double sure = Double.isNaN(belief) ? 0 : belief;
    double probability = setup
        .scenario
        .decision()
        .probability(
            attachment,
            guarantor.resolve,
            model.stance.backstop,
            guarantor.deaths,
            success,
            clarity,
            setup
                .scenario
                .guarantors()
                .get(guarantor.index)
                .contribution()
                .fear(guarantor.fear, sure),
            capacity(guarantor, attachment, model));
    // The day on which it was tripped and the day of decision have streams of their own.
    int key = -1 - key(guarantor, attachment.ordinal());
    if (model.streams.decision.at(key, model.day()).chance(probability)) {
      guarantor.carriesOut[attachment.ordinal()] = true;
      carryOut(guarantor, attachment, model);
    }
  }

  private double capacity(Guarantor guarantor, Attachment attachment, CeasefireModel model) {
    return switch (attachment) {
      case SANCTIONS_SNAPBACK -> 1;
      case SECOND_ECHELON -> {
        int wanted = setup.echelonShare(guarantor.index, model.stance.secondEchelon);
        yield wanted > 0
            ? guarantor.stock
                * Math.min(1.0, (double) model.force.pool.spare(guarantor.index) / wanted)
            : 0;
      }
      case FULL_INTERVENTION -> {
        int wanted = setup.pledged[guarantor.index];
        yield wanted > 0
            ? guarantor.stock
                * Math.min(1.0, (double) model.force.pool.spare(guarantor.index) / wanted)
            : 0;
      }
      case LONG_RANGE_STRIKES, AIR_CAMPAIGN -> {
        double best = 0;
        for (ExternalDeterrent deterrent : model.deterrents) {
          best = deterrent.owner == guarantor.index && deterrent.params.serves(attachment)
              ? Math.max(best, deterrent.capacity())
              : best;
        }
        yield best;
      }
    };
  }

  private void carryOut(Guarantor guarantor, Attachment attachment, CeasefireModel model) {
    switch (attachment) {
      case SANCTIONS_SNAPBACK -> model.economy.decide(guarantor.index);
      case SECOND_ECHELON ->
        model.force.callIn(
            guarantor.index,
            setup.echelonShare(guarantor.index, model.stance.secondEchelon),
            false,
            setup.scenario.posture().secondEchelon().preparationDays(),
            model);
      case FULL_INTERVENTION ->
        model.force.callIn(
            guarantor.index,
            setup.pledged[guarantor.index],
            true,
            setup.scenario.posture().secondEchelon().preparationDays(),
            model);
      case LONG_RANGE_STRIKES, AIR_CAMPAIGN -> {
        int until = model.day() + setup.scenario.strikes().campaignDays();
        for (ExternalDeterrent deterrent : model.deterrents) {
          if (deterrent.owner == guarantor.index && deterrent.params.serves(attachment)) {
            deterrent.fireUntil(until);
          }
        }
        if (attachment == Attachment.AIR_CAMPAIGN) {
          model.stance.flyUntil(until, model);
        }
      }
    }
  }

  /** Once all have decided: was what was asked for done, and what does the challenger learn? */
  private void settle(CeasefireModel model) {
    boolean all = true;
    for (int a = 0; a < live.length; a++) {
      boolean asked = false;
      boolean kept = false;
      for (Guarantor guarantor : model.guarantors) {
        asked |= guarantor.asked[a];
        kept |= guarantor.carriesOut[a];
      }
      all &= kept || !asked;
    }
    model.ledger().responses.honoured += all ? 1 : 0;
    model.ledger().responses.bluffs += all ? 0 : 1;
    for (Guarantor guarantor : model.guarantors) {
      if (guarantor.holdsAny()) {
        guarantor.count(model);
        guarantor.judge(model);
      }
    }
  }
}
