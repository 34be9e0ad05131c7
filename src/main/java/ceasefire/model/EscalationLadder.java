package ceasefire.model;

import ceasefire.random.Functions;
import ceasefire.random.RandomStream;
import ceasefire.rules.Brinkmanship;
import ceasefire.rules.Escalation;
import ceasefire.rules.WarScope;
import java.io.Serializable;

/**
 * The way up from fighting: a wider war while guarantors fight or strike the challenger, and nuclear
 * use while there is a war. Each is exact for a hazard that is constant within a day: its clock holds a
 * unit exponential time, drawn once per trial.
 */
public final class EscalationLadder implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int WIDER_KEY = 0;
  private static final int NUCLEAR_KEY = 1;
  private static final int THREAT_KEY = 2;

  private final transient Setup setup;
  private final Escalation rule;
  double widerClock;
  double nuclearClock;

  EscalationLadder(Setup setup) {
    this.setup = setup;
    rule = setup.scenario.escalation().hazards();
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  EscalationLadder(EscalationLadder other, Setup setup) {
    this.setup = setup;
    rule = setup.scenario.escalation().hazards();
    widerClock = other.widerClock;
    nuclearClock = other.nuclearClock;
  }

  /** Draws the times to a wider war and to nuclear use, of which hazards take their part. */
  void windClocks(Streams streams) {
    widerClock = streams.escalation.at(WIDER_KEY, 0).exponential(1);
    nuclearClock = streams.escalation.at(NUCLEAR_KEY, 0).exponential(1);
  }

  /**
   * Lets a day's hazards run, after its battles and its salvos: those of guarantors may draw them in;
   * the host's own draw nobody in, but raise the stakes of a war like any others.
   */
  void climb(int salvos, int hostSalvos, CeasefireModel model) {
    Ledger ledger = model.ledger();
    boolean war = ledger.hasCollapsed();
    if (salvos == 0 && !war && model.battlefield.running == 0) {
      return;
    }
    if (ledger.widerWarDay == Ledger.NEVER) {
      widerClock -= widerHazard(salvos, model);
      if (widerClock <= 0) {
        int gap = setup.scenario.line().episodeGapDays();
        model.widen(ledger.lastInitiator(model.day(), gap), Ledger.Cause.WIDER_WAR);
      }
    }
    if (war && ledger.nuclearDay == Ledger.NEVER) {
      nuclearClock -= nuclearHazard(salvos + hostSalvos, model);
      if (nuclearClock <= 0) {
        ledger.nuclearDay = model.day();
      }
    }
  }

  /** Hazard (per day) of a wider war today, by guarantors' troops in combat and their salvos. */
  double widerHazard(int salvos, CeasefireModel model) {
    return rule.widerWar(
        model.battlefield.foreignEngaged(),
        salvos,
        setup.scenario.posture().treaty(),
        model.negotiation.guardrails().level(),
        model.negotiation.guardrails().channel(model.day()));
  }

  /** Hazard (per day) of nuclear use today, by the war and all salvos launched at the challenger. */
  double nuclearHazard(int salvos, CeasefireModel model) {
    return rule.nuclearUse(
        scope(model.ledger()),
        salvos,
        model.negotiation.guardrails().stability(model.day()),
        setup.scenario.posture().umbrella().level());
  }

  private static WarScope scope(Ledger ledger) {
    if (ledger.widerWarDay != Ledger.NEVER) {
      return WarScope.WIDER;
    }
    return ledger.hasCollapsed() ? WarScope.GENERAL : WarScope.NONE;
  }

  /** After the wire was tripped the challenger may threaten: guarantors fear the more. */
  void threaten(CeasefireModel model) {
    Brinkmanship brinkmanship = setup.scenario.escalation().brinkmanship();
    Streams streams = model.streams;
    int day = model.day();
    if (brinkmanship.threatens(streams.escalation.at(THREAT_KEY, day))) {
      for (Guarantor guarantor : model.guarantors) {
        RandomStream random = streams.escalation.at(World.GUARANTOR + guarantor.index, day);
        guarantor.fear = brinkmanship.raised(
            guarantor.fear,
            brinkmanship.drawRise(random),
            setup.scenario.posture().umbrella().level());
      }
    }
  }

  /**
   * Believed chance (0-1) that guarantors' troops fight over an attack: those that are there to fight, and
   * those whom the challenger believes would be sent, on the scale of the hazard itself.
   */
  double intervention(CeasefireModel model) {
    double brigades = model.force.fightingPresence(model.day()) + model.outlook.believedSent(model);
    return 1 - Functions.exp(-brigades / rule.scaleBrigades());
  }
}
