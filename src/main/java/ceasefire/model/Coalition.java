package ceasefire.model;

import ceasefire.random.RandomStream;
import java.io.Serializable;

/** The contributors to the foreign force: who has joined, who leaves, and whose brigades may be used. */
final class Coalition implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Setup setup;
  final Contributor[] contributors;

  Coalition(Setup setup) {
    this.setup = setup;
    contributors = new Contributor[setup.pledged.length];
    for (int g = 0; g < contributors.length; g++) {
      contributors[g] = new Contributor(
          g,
          setup.scenario.guarantors().get(g).contribution(),
          setup.pledged[g],
          setup.traits.pace);
    }
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  Coalition(Coalition other, Setup setup) {
    this.setup = setup;
    contributors = new Contributor[other.contributors.length];
    for (int g = 0; g < contributors.length; g++) {
      contributors[g] = new Contributor(
          other.contributors[g],
          setup.scenario.guarantors().get(g).contribution(),
          setup.pledged[g],
          setup.traits.pace);
    }
  }

  void begin(CeasefireModel model) {
    for (Contributor contributor : contributors) {
      RandomStream random = model.streams.world.at(World.CONTRIBUTION + contributor.owner, 0);
      contributor.begin(model.stance.backstop, random);
    }
  }

  /** Lets every contributor make up its mind on what the others did in the month before. */
  void passMonth(CeasefireModel model) {
    if (setup.slots == 0) {
      return;
    }
    int day = model.day();
    for (Contributor contributor : contributors) {
      contributor.decide(
          day,
          model.stance.backstop,
          setup.scenario.guarantors().get(contributor.owner).autonomy().progress(day),
          company(contributor));
    }
    for (Contributor contributor : contributors) {
      contributor.settle();
    }
    model.ledger().contributorsLeft = left();
    model.force.follow(model);
    model.tripwire.takeUp(model);
  }

  /** Share of what the others pledged on joining that they still give, 0-1; 1 without others. */
  private double company(Contributor asking) {
    double promised = 0;
    double given = 0;
    for (Contributor other : contributors) {
      if (other != asking && other.hasJoined()) {
        promised += other.pledged;
        given += other.pledged * other.staying();
      }
    }
    return promised > 0 ? given / promised : 1;
  }

  /** Whether a brigade is at the disposal of the force, where its caveats let it go. */
  boolean gives(Brigade brigade, boolean forward, int day) {
    int place = brigade.index - setup.firstBrigade[brigade.owner];
    return place < contributors[brigade.owner].given(day)
        && (!forward || setup.mayGoForward[brigade.index]);
  }

  private int left() {
    int count = 0;
    for (Contributor contributor : contributors) {
      count += contributor.pledged > 0 && contributor.hasLeft() ? 1 : 0;
    }
    return count;
  }

  /** Whether a guarantor has joined the force and not left it again. */
  boolean takesPart(int guarantor) {
    return contributors[guarantor].hasJoined() && !contributors[guarantor].hasLeft();
  }

  /**
   * Enablers that the contributors to a force that fights bring themselves, 0-1: their mean, weighed by
   * the troops that each has on duty; 0 without any.
   */
  double enablers(CeasefireModel model) {
    double troops = 0;
    double brought = 0;
    if (model.setup().traits.fights) {
      for (Guarantor guarantor : model.guarantors) {
        double deployed = model.force.troopsDeployed(guarantor.index, model.day());
        troops += deployed;
        brought += deployed * guarantor.enablers(model.day());
      }
    }
    return troops > 0 ? brought / troops : 0;
  }
}
