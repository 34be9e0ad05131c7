package ceasefire.model;

import ceasefire.chronicle.Chronicle;
import ceasefire.chronicle.Event;
import ceasefire.rules.TalksPhase;

/** Looks at the end of each day what has changed in a trial, and tells a chronicle. */
final class Watch {
  /** A change of fear of escalation below this is none. */
  private static final double LEAST_FEAR = 0.005;

  private final Chronicle chronicle;
  private final LineWatch line;
  private final PostureWatch posture;
  private final StrikeWatch strikes;
  private TalksPhase phase;
  private boolean energy;
  private boolean maritime;
  private int crises;
  private int crisesChosen;
  private boolean broken;
  private boolean wider;
  private boolean nuclear;
  private double fear;

  Watch(Chronicle chronicle, CeasefireModel model) {
    this.chronicle = chronicle;
    line = new LineWatch(chronicle, model);
    posture = new PostureWatch(chronicle, model);
    strikes = new StrikeWatch(chronicle, model);
    phase = model.negotiation.phase();
    look(model);
  }

  /** Tells what is in force on the eve of the first day. */
  void open(CeasefireModel model) {
    posture.open(model);
    truces(model);
  }

  /** Tells what has changed since the day before. */
  void closeDay(CeasefireModel model) {
    int day = model.day();
    line.closeDay(model);
    if (model.challenger.massingSeenOn == day) {
      chronicle.note(
          day,
          new Event.MassingSeen(
              Witness.CHALLENGER,
              Witness.sectorName(model.challenger.massingSector, model),
              model.challenger.massingUntil - day));
    }
    talks(model);
    double fearNow = fear(model);
    if (fearNow > fear + LEAST_FEAR) {
      chronicle.note(day, new Event.Threat(Witness.CHALLENGER, fear, fearNow));
    }
    posture.closeDay(model);
    strikes.closeDay(model);
    worse(model);
    look(model);
    if (model.isOver()) {
      line.end(model);
    }
  }

  private void talks(CeasefireModel model) {
    TalksPhase now = model.negotiation.phase();
    if (now != phase) {
      chronicle.note(
          model.day(),
          new Event.TalksStep(
              "talks",
              Witness.word(phase),
              Witness.word(now),
              model.negotiation.progress(),
              model.negotiation.will()));
      phase = now;
    }
    truces(model);
  }

  private void truces(CeasefireModel model) {
    truce(energy, model.negotiation.energy().isInForce(), "energy", model);
    truce(maritime, model.negotiation.maritime().isInForce(), "maritime", model);
    energy = model.negotiation.energy().isInForce();
    maritime = model.negotiation.maritime().isInForce();
  }

  private void truce(boolean before, boolean now, String kind, CeasefireModel model) {
    if (now && !before) {
      chronicle.note(model.day(), new Event.TruceBegins("talks", kind));
    } else if (before && !now) {
      chronicle.note(model.day(), new Event.TruceEnds("talks", kind));
    }
  }

  private void worse(CeasefireModel model) {
    Ledger ledger = model.ledger();
    int day = model.day();
    if (ledger.flankCrises > crises) {
      boolean chosen = ledger.flankCrisesChosen > crisesChosen;
      chronicle.note(
          day,
          new Event.FlankCrisis(
              chosen ? Witness.CHALLENGER : Witness.LINE, chosen, model.flank.shortfall(model)));
    }
    if (model.host.broken && !broken) {
      chronicle.note(day, new Event.HostBreaks(Witness.HOST, model.host.cohesion));
    }
    if (ledger.widerWarDay != Ledger.NEVER && !wider) {
      chronicle.note(
          day,
          new Event.WiderWar(
              Witness.actor(ledger.collapseInitiator), model.battlefield.foreignEngaged()));
    }
    if (ledger.nuclearDay != Ledger.NEVER && !nuclear) {
      chronicle.note(day, new Event.NuclearUse(Witness.CHALLENGER));
    }
  }

  private void look(CeasefireModel model) {
    Ledger ledger = model.ledger();
    crises = ledger.flankCrises;
    crisesChosen = ledger.flankCrisesChosen;
    broken = model.host.broken;
    wider = ledger.widerWarDay != Ledger.NEVER;
    nuclear = ledger.nuclearDay != Ledger.NEVER;
    fear = fear(model);
  }

  private static double fear(CeasefireModel model) {
    double sum = 0;
    for (Guarantor guarantor : model.guarantors) {
      sum += guarantor.fear;
    }
    return model.guarantors.length == 0 ? 0 : sum / model.guarantors.length;
  }
}
