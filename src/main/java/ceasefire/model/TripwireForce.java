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
  int armedFrom;
  int blameFrom;
  double groundAtArming;
  int pending;
  private boolean unsettled;
  final Whereabouts fallen;
  final Whereabouts taken;
  double success;
  double clarity;

  TripwireForce(Setup setup) {
    this.setup = setup;
    posture = setup.scenario.posture().tripwire();
    fallen = new Whereabouts(setup);
    taken = new Whereabouts(setup);
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  TripwireForce(TripwireForce other, Setup setup) {
    this.setup = setup;
    posture = setup.scenario.posture().tripwire();
    armedFrom = other.armedFrom;
    blameFrom = other.blameFrom;
    groundAtArming = other.groundAtArming;
    pending = other.pending;
    unsettled = other.unsettled;
    fallen = new Whereabouts(other.fallen, setup);
    taken = new Whereabouts(other.taken, setup);
    success = other.success;
    clarity = other.clarity;
  }

  void begin() {
    armedFrom = 0;
    blameFrom = 0;
    groundAtArming = 0;
    pending = 0;
    unsettled = false;
    fallen.begin();
    taken.begin();
    success = 0;
    clarity = 0;
  }

  /** Lets every guarantor take up what hangs on it now. */
  void takeUp(CeasefireModel model) {
    for (Guarantor guarantor : model.guarantors) {
      guarantor.takeUp(model);
    }
  }

  /** Looks whether the threshold has been passed and, if so, whether anybody can be blamed. */
  void adjudicate(CeasefireModel model) {
    boolean formed = model.force.present;
    for (Guarantor guarantor : model.guarantors) {
      guarantor.deaths *= setup.dailyDeathFade;
      formed |= guarantor.holdsAny();
    }
    if (unsettled) {
      decide(model);
    }
    int day = model.day();
    if (day < armedFrom || pending > 0) {
      return;
    }
    Ledger ledger = model.ledger();
    Battlefield battlefield = model.battlefield;
    double ground = ledger.km2Lost + battlefield.groundInDispute();
    if (!formed) {
      // Where there is nothing to trip, what is lost now will not trip it later.
      groundAtArming = ground;
      return;
    }
    groundAtArming = Math.min(groundAtArming, ground);
    boolean entered = battlefield.heldSectorEntered(model.sectors());
    int deaths = (int) ledger.casualties.foreignInWindow();
    if (!posture.isPassed(deaths, ground - groundAtArming, entered)) {
      return;
    }
    // What is done by open order needs no finding; the rest, once looked into, is let rest a while.
    boolean open = battlefield.orderedAttackRuns();
    if (!open && day < blameFrom) {
      return;
    }
    // Deaths and ground are looked into where they came: what passed the threshold tells whose
    // count.
    Whereabouts where = posture.isPassedByDeaths(deaths) ? fallen : taken;
    double attribution = where.attribution(model);
    if (open || model.streams.attribution.at(1, day).chance(attribution)) {
      double lost = ground - groundAtArming;
      armedFrom = day + posture.windowDays();
      groundAtArming = ground;
      boolean ordered = open || ledger.orderedActSince(day - posture.windowDays());
      trip(model, ordered, open ? 1 : attribution);
      model.witness.tripped(lost, entered, ordered, model);
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
      for (int a = 0; a < Attachment.COUNT; a++) {
        guarantor.carriesOut[a] = false;
        guarantor.asked[a] = guarantor.holds[a]
            && setup.doctrine.callsFor(CeasefireModel.ATTACHMENTS[a], deaths, act);
        if (guarantor.asked[a]) {
          RandomStream random = model.streams.decision.at(key(guarantor, a), day);
          guarantor.decidesOn[a] = day + rule.drawDays(random);
          pending++;
          unsettled = true;
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
      for (int a = 0; a < Attachment.COUNT; a++) {
        int due = guarantor.decidesOn[a];
        // What takes no time at all was due before today's turn.
        if (due != Guarantor.UNDECIDED && due <= day) {
          guarantor.decidesOn[a] = Guarantor.UNDECIDED;
          pending--;
          decide(guarantor, CeasefireModel.ATTACHMENTS[a], model);
        }
      }
    }
    if (pending == 0) {
      unsettled = false;
      settle(model);
    }
  }

  private void decide(Guarantor guarantor, Attachment attachment, CeasefireModel model) {
    // A host sure of its guarantee may be freer to provoke: guarantors fear to be drawn in.
    // Nobody believes in what nobody holds any more.
    double belief = model.belief();
    double sure = Double.isNaN(belief) ? 0 : belief;
    double capacity = capacity(guarantor, attachment, model);
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
            capacity);
    // The day on which it was tripped and the day of decision have streams of their own.
    int key = -1 - key(guarantor, attachment.ordinal());
    boolean kept = model.streams.decision.at(key, model.day()).chance(probability);
    model.witness.guarantorDecides(guarantor, attachment, kept, probability, capacity, model);
    if (kept) {
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

  /** A promise lapses before its owner has decided: the force that it hung on has gone. */
  void lapse() {
    pending--;
  }

  /** Once all have decided: was what was asked for done, and what does the challenger learn? */
  private void settle(CeasefireModel model) {
    boolean any = false;
    boolean all = true;
    for (int a = 0; a < Attachment.COUNT; a++) {
      boolean asked = false;
      boolean kept = false;
      for (Guarantor guarantor : model.guarantors) {
        asked |= guarantor.asked[a];
        kept |= guarantor.carriesOut[a];
      }
      any |= asked;
      all &= kept || !asked;
    }
    model.ledger().responses.honoured += any && all ? 1 : 0;
    model.ledger().responses.bluffs += all ? 0 : 1;
    for (Guarantor guarantor : model.guarantors) {
      if (guarantor.wasAsked()) {
        guarantor.count(model);
        guarantor.judge(model);
      }
    }
  }
}
