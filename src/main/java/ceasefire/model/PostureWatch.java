package ceasefire.model;

import ceasefire.chronicle.Chronicle;
import ceasefire.chronicle.Event;
import ceasefire.rules.Attachment;
import java.util.ArrayList;
import java.util.List;

/** What changes in the force, among its owners, and in what the challenger believes of them. */
final class PostureWatch {
  /** Smaller changes of a belief, of the backstop or of sanctions wait until they add up. */
  private static final double LEAST_BELIEF = 0.05;

  private static final double LEAST_BACKSTOP = 0.1;
  private static final double LEAST_PRESSURE = 0.1;

  private final Chronicle chronicle;
  private final int[] slots;
  private final int[] owners;
  private final boolean[] empty;
  private final boolean[] joined;
  private final double[] staying;
  private final double[][] beliefs;
  private final double[] resolve;
  private final int[] electionDay;
  private double backstop;
  private double pressure;
  private int brigades;
  private int tested;

  PostureWatch(Chronicle chronicle, CeasefireModel model) {
    this.chronicle = chronicle;
    int guarantors = model.guarantors.length;
    slots = new int[model.force.slots.length];
    owners = new int[slots.length];
    empty = new boolean[slots.length];
    joined = new boolean[guarantors];
    staying = new double[guarantors];
    beliefs = new double[guarantors][];
    resolve = new double[guarantors];
    electionDay = new int[guarantors];
    for (RotationSlot slot : model.force.slots) {
      slots[slot.index] = slot.brigade;
      owners[slot.index] = Setup.NOBODY;
    }
    for (int g = 0; g < guarantors; g++) {
      beliefs[g] = model.guarantors[g].beliefs.clone();
      joined[g] = model.coalition.contributors[g].hasJoined();
      staying[g] = model.coalition.contributors[g].staying();
    }
    backstop = model.stance.backstop;
    pressure = model.economy.pressure();
    brigades = model.stance.brigadesForward;
    tested = tested(model);
    lookAtPolls(model);
  }

  /** Tells who has joined on the eve of the first day. */
  void open(CeasefireModel model) {
    if (slots.length > 0) {
      for (int g = 0; g < joined.length; g++) {
        if (joined[g] && model.setup().pledged[g] > 0) {
          chronicle.note(
              model.day(), new Event.ContributorJoins(name(g, model), model.setup().pledged[g]));
        }
      }
    }
  }

  void closeDay(CeasefireModel model) {
    elections(model);
    levels(model);
    contributors(model);
    for (RotationSlot slot : model.force.slots) {
      if (slot.index < model.stance.brigadesForward) {
        follow(slot, model);
      } else {
        slots[slot.index] = slot.brigade;
      }
    }
    beliefs(model);
  }

  private void elections(CeasefireModel model) {
    for (Guarantor guarantor : model.guarantors) {
      int g = guarantor.index;
      if (guarantor.electionDay != electionDay[g]) {
        chronicle.note(
            model.day(), new Event.Election(name(g, model), resolve[g], guarantor.resolve));
      }
    }
    lookAtPolls(model);
  }

  private void lookAtPolls(CeasefireModel model) {
    for (Guarantor guarantor : model.guarantors) {
      electionDay[guarantor.index] = guarantor.electionDay;
      resolve[guarantor.index] = guarantor.resolve;
    }
  }

  private void levels(CeasefireModel model) {
    int day = model.day();
    Stance stance = model.stance;
    if (Math.abs(stance.backstop - backstop) >= LEAST_BACKSTOP) {
      String giver = model.setup().scenario.posture().backstop().giver();
      chronicle.note(day, new Event.BackstopChange(giver, backstop, stance.backstop));
      backstop = stance.backstop;
    }
    if (stance.brigadesForward != brigades) {
      chronicle.note(day, new Event.ForceChange("force", brigades, stance.brigadesForward));
      brigades = stance.brigadesForward;
    }
    double now = model.economy.pressure();
    if (Math.abs(now - pressure) >= LEAST_PRESSURE) {
      chronicle.note(day, new Event.SanctionsChange("guarantors", pressure, now));
      pressure = now;
    }
  }

  private void contributors(CeasefireModel model) {
    if (slots.length == 0) {
      return;
    }
    for (Contributor contributor : model.coalition.contributors) {
      int g = contributor.owner;
      if (contributor.pledged > 0 && contributor.hasJoined() && !joined[g]) {
        chronicle.note(
            model.day(), new Event.ContributorJoins(name(g, model), contributor.pledged));
      } else if (contributor.pledged > 0 && contributor.staying() < staying[g]) {
        chronicle.note(
            model.day(),
            new Event.ContributorGivesLess(
                name(g, model), staying[g], contributor.staying(), model.stance.backstop));
      }
      joined[g] = contributor.hasJoined();
      staying[g] = contributor.staying();
    }
  }

  private void follow(RotationSlot slot, CeasefireModel model) {
    int s = slot.index;
    boolean lacking = !slot.isFilled() && model.day() >= slot.dueFrom && slot.nextDay > model.day();
    if (slot.brigade != slots[s] && slot.isFilled()) {
      int owner = model.force.brigades[slot.brigade].owner;
      chronicle.note(
          model.day(),
          new Event.Relief(
              name(owner, model),
              s + 1,
              owners[s] == Setup.NOBODY ? "" : name(owners[s], model),
              Math.max(0, slot.handOverUntil - model.day()),
              model.setup().scenario.posture().force().handOverPresence()));
      owners[s] = owner;
    } else if (lacking && !empty[s]) {
      chronicle.note(model.day(), new Event.PlaceEmpty("force", s + 1));
      owners[s] = Setup.NOBODY;
    }
    slots[s] = slot.brigade;
    empty[s] = lacking;
  }

  private static boolean wasAsked(Attachment attachment, CeasefireModel model) {
    boolean asked = false;
    for (Guarantor guarantor : model.guarantors) {
      asked |= guarantor.asked[attachment.ordinal()];
    }
    return asked;
  }

  private void beliefs(CeasefireModel model) {
    boolean learnt = tested(model) > tested;
    if (learnt) {
      List<String> kept = new ArrayList<>();
      List<String> broken = new ArrayList<>();
      for (Attachment attachment : CeasefireModel.ATTACHMENTS) {
        if (wasAsked(attachment, model)) {
          (isKept(attachment, model) ? kept : broken).add(Witness.word(attachment));
        }
      }
      chronicle.note(model.day(), new Event.WordTested("guarantors", kept, broken));
    }
    tested = tested(model);
    for (Guarantor guarantor : model.guarantors) {
      double[] before = beliefs[guarantor.index];
      for (int a = 0; a < before.length; a++) {
        double now = guarantor.beliefs[a];
        if (guarantor.holds[a] && Math.abs(now - before[a]) >= LEAST_BELIEF) {
          chronicle.note(
              model.day(),
              new Event.BeliefChange(
                  Witness.CHALLENGER,
                  guarantor.params.name(),
                  Witness.word(CeasefireModel.ATTACHMENTS[a]),
                  before[a],
                  now,
                  learnt));
          before[a] = now;
        }
      }
    }
  }

  private static boolean isKept(Attachment attachment, CeasefireModel model) {
    boolean kept = false;
    for (Guarantor guarantor : model.guarantors) {
      kept |= guarantor.carriesOut[attachment.ordinal()];
    }
    return kept;
  }

  private static int tested(CeasefireModel model) {
    return model.ledger().responses.honoured + model.ledger().responses.bluffs;
  }

  private static String name(int guarantor, CeasefireModel model) {
    return model.guarantors[guarantor].params.name();
  }
}
