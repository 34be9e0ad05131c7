package ceasefire.model;

/** Lets the agents of a copied trial go on from the day on which it was copied. */
final class Offshoot {
  private Offshoot() {}

  /** Schedules the dates that lie ahead of all agents; on {@code fresh} streams some come anew. */
  static void schedule(CeasefireModel copy, boolean fresh) {
    copy.force.schedule(copy, true);
    for (Guarantor guarantor : copy.guarantors) {
      copy.scheduleDated(
          guarantor, CeasefireModel.GUARANTOR_DATES + guarantor.index, guarantor.electionDay);
    }
    copy.challenger.schedule(copy);
    copy.negotiation.schedule(copy);
    copy.stance.reschedule(copy);
    if (fresh) {
      // Times that are still to come have no memory: others take their place.
      copy.line.windAssaultClock(copy.streams);
      copy.ladder.windClocks(copy.streams);
      copy.flank.windFlash(copy);
    } else {
      copy.flank.schedule(copy);
    }
  }
}
