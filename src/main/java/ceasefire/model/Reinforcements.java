package ceasefire.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Sends foreign brigades to the challenger's battles, lets them join, and takes them out again. */
final class Reinforcements implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Setup setup;
  private final Battle[] battles;

  Reinforcements(Setup setup, Battle[] battles) {
    this.setup = setup;
    this.battles = battles;
  }

  /** Sends brigades that are not engaged yet to the challenger's battles of one kind, in turn. */
  void assign(Battle.Kind kind, CeasefireModel model) {
    if (!setup.traits.fights) {
      return;
    }
    int warning = model.challenger.warning;
    for (Brigade brigade : model.force.brigades) {
      if (brigade.isDeployed()
          && brigade.battle == Brigade.NOWHERE
          && model.force.fights(brigade)) {
        Battle battle = inTurn(kind, brigade.index);
        if (battle != null) {
          int travel = (int) Math.ceil(model.force.daysTo(brigade, battle.sector));
          int arrives = brigade.phase == Brigade.Phase.REINFORCING
              ? Math.max(model.day(), brigade.since)
              : model.day();
          send(brigade, battle, Math.max(model.day(), arrives + travel - warning));
        }
      }
    }
  }

  /** Offers a brigade that was called in and arrives on a day to a battle that still runs then. */
  void offer(Brigade brigade, int arrives, CeasefireModel model) {
    Battle battle = inTurn(null, brigade.index);
    if (battle != null && model.force.fights(brigade)) {
      send(brigade, battle, arrives + (int) Math.ceil(model.force.daysTo(brigade, battle.sector)));
    }
  }

  private static void send(Brigade brigade, Battle battle, int day) {
    brigade.battle = battle.index;
    brigade.joinsOn = day;
    brigade.joined = false;
    brigade.engaged = 0;
  }

  private @Nullable Battle inTurn(Battle.@Nullable Kind kind, int turn) {
    int count = 0;
    for (Battle battle : battles) {
      count += isOffered(battle, kind) ? 1 : 0;
    }
    int left = count == 0 ? 0 : turn % count;
    for (Battle battle : battles) {
      if (isOffered(battle, kind) && left-- == 0) {
        return battle;
      }
    }
    return null;
  }

  private static boolean isOffered(Battle battle, Battle.@Nullable Kind kind) {
    return battle.running
        && battle.isOrderedByChallenger()
        && (kind == null || battle.kind == kind);
  }

  /** Strength of the troops forward that fight already, where they stood or elsewhere. */
  double engagedForward(CeasefireModel model) {
    double engaged = onSpot();
    for (Brigade brigade : model.force.brigades) {
      engaged += brigade.phase == Brigade.Phase.FORWARD ? brigade.engaged : 0;
    }
    return engaged;
  }

  private double onSpot() {
    double sum = 0;
    for (Battle battle : battles) {
      sum += battle.running ? battle.onSpot : 0;
    }
    return sum;
  }

  /** Part of a brigade that fights where it stands, 0-1: of what is forward, all in equal measure. */
  private double engagedPart(Brigade brigade, int sector, CeasefireModel model) {
    if (brigade.phase != Brigade.Phase.FORWARD) {
      return 0;
    }
    double forward = model.force.forwardStrength();
    double part = forward > 0 ? Math.min(1, onSpot() / forward) : 0;
    return Math.max(part, model.force.layout.partIn(brigade, sector));
  }

  /** Lets brigades that arrive today join their battles. */
  void join(CeasefireModel model) {
    for (Brigade brigade : model.force.brigades) {
      if (brigade.battle != Brigade.NOWHERE
          && !brigade.joined
          && brigade.joinsOn <= model.day()
          && brigade.isDeployed()) {
        brigade.joined = true;
        Battle battle = battles[brigade.battle];
        brigade.engaged = setup.traits.worth
            * (1 - engagedPart(brigade, battle.sector, model))
            * model.force.pool.fightingStrength(brigade, model.day());
        battle.reinforce(brigade.engaged);
      }
    }
  }

  /** Takes the brigades out of a battle that is over; they bear the foreign losses in it. */
  void release(Battle battle, CeasefireModel model) {
    double lostShare = battle.foreignStart > 0
        ? Math.max(0, 1 - battle.foreignDefenders / battle.foreignStart)
        : 0;
    double arrived = 0;
    for (Brigade brigade : model.force.brigades) {
      if (brigade.battle == battle.index) {
        arrived += brigade.engaged;
        brigade.lose(lostShare * brigade.engaged / setup.traits.strength);
        brigade.battle = Brigade.NOWHERE;
        brigade.joined = false;
        brigade.engaged = 0;
      }
    }
    if (lostShare > 0) {
      double lost = lostShare * Math.max(0, battle.foreignStart - arrived);
      model.force.layout.lose(lost / setup.traits.strength, battle.sector, model.force.brigades);
      model.force.takeStock(model);
    }
  }
}
