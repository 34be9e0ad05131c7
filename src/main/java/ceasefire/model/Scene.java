package ceasefire.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a trial stands today, for a picture of it: numbers and words that were read from the model and
 * that no longer hang on it.
 *
 * @param day today, from 1; 0 on the eve of the ceasefire
 * @param start the first day of the ceasefire
 * @param phase how far the talks have come, in a word of files such as {@code ceasefire}
 * @param truces the sectors beside the line whose truces are in force: energy, maritime
 * @param tension of the line, 1 on the day of the ceasefire
 * @param warSince the day on which the ceasefire collapsed; 0 where it has not
 * @param widerSince the day on which it drew in guarantors; 0 where it has not
 * @param nuclearOn the day of nuclear use; 0 where there was none
 * @param outcome how the trial ended; empty while it goes on
 * @param stretches the sectors of the line, from one end to the other
 * @param contributors the names of all guarantors
 * @param brigades all brigades of all guarantors
 * @param planned what the plan wants in place today
 * @param due places of the force that should be filled by now
 * @param filled places that are
 * @param place where the force stands: forward, depth, west or outside
 * @param battles the battles that run
 * @param massing the challenger's preparations, if they have been seen
 * @param wire the tripwire
 * @param means means of punishment; the last are the host's own, if it has any
 * @param shield what backs the guarantee and who watches
 * @param homeGap brigades that home-defence plans lack
 * @param toll the dead and the ground so far
 */
public record Scene(
    int day,
    LocalDate start,
    String phase,
    List<String> truces,
    double tension,
    int warSince,
    int widerSince,
    int nuclearOn,
    Optional<Outcome> outcome,
    List<Stretch> stretches,
    List<String> contributors,
    List<Unit> brigades,
    int planned,
    int due,
    int filled,
    String place,
    List<Fight> battles,
    Optional<Preparation> massing,
    Wire wire,
    List<Means> means,
    Shield shield,
    double homeGap,
    Losses toll) {

  /** Nowhere: the sector or battle of those who have none. */
  public static final int NOWHERE = -1;

  public Scene {
    truces = List.copyOf(truces);
    stretches = List.copyOf(stretches);
    contributors = List.copyOf(contributors);
    brigades = List.copyOf(brigades);
    battles = List.copyOf(battles);
    means = List.copyOf(means);
  }

  /** Whether a foreign force is planned, or any of its brigades is deployed. */
  public boolean hasForce() {
    return planned > 0 || brigades.stream().anyMatch(Unit::isDeployed);
  }

  /** Reads how a trial stands; changes nothing in it. */
  public static Scene of(CeasefireModel model) {
    return new Onlooker(model).scene();
  }

  /**
   * A sector.
   *
   * @param name of the sector
   * @param violations of the last seven days
   * @param intensity the same, a day and km
   * @param rung 0 quiet, 1 sporadic, 2 sustained exchange, 3 local assault
   * @param groundLost net, by the host, km2; below 0 where it has regained ground
   * @param foreignTroops persons
   * @param monitored share of it that neutral monitors observe, 0-1
   * @param helpDays days until the next deployed brigade that is not there arrives; NaN without any
   */
  public record Stretch(
      String name,
      long violations,
      double intensity,
      int rung,
      double groundLost,
      double foreignTroops,
      double monitored,
      double helpDays) {}

  /**
   * A brigade.
   *
   * @param owner the place of its guarantor among the contributors
   * @param phase where it is in its cycle
   * @param travelDays days until it is in the theatre; 0 where it is there or stays at home
   * @param posts the sectors that it stands in, the one with most of it first
   * @param handOver whether it is taking over, at reduced presence
   * @param battle sector of the battle in which it fights, or {@link #NOWHERE}
   * @param strength share of its full strength that is left, 0-1
   * @param replyDays days from alert until it reaches another sector of the line; NaN at home
   */
  public record Unit(
      int owner,
      Brigade.Phase phase,
      int travelDays,
      List<Integer> posts,
      boolean handOver,
      int battle,
      double strength,
      double replyDays) {
    public Unit {
      posts = List.copyOf(posts);
    }

    /** Whether it is in the theatre or on its way there. */
    public boolean isDeployed() {
      return phase == Brigade.Phase.FORWARD
          || phase == Brigade.Phase.REAR
          || phase == Brigade.Phase.REINFORCING;
    }
  }

  /**
   * A battle that runs.
   *
   * @param sector in which it is fought
   * @param kind an assault, a seizure, an axis of an offensive or an attempt to retake ground
   * @param byChallenger whether the challenger attacks
   * @param days since it began, from 1
   * @param km2 ground taken so far
   */
  public record Fight(int sector, Battle.Kind kind, boolean byChallenger, int days, double km2) {}

  /**
   * Preparations that have been seen.
   *
   * @param sector that they point at, or {@link #NOWHERE} where they are for a general offensive
   * @param days since they were seen
   */
  public record Preparation(int sector, int days) {}

  /**
   * The tripwire.
   *
   * @param formed whether anybody is there to trip it
   * @param tripped how often it was tripped so far
   * @param honoured how often all that hung on it was carried out
   * @param bluffs how often something was carried out by nobody
   * @param attached what is attached to it
   */
  public record Wire(
      boolean formed, int tripped, int honoured, int bluffs, List<Attached> attached) {
    public Wire {
      attached = List.copyOf(attached);
    }
  }

  /**
   * A promise that hangs on the tripwire.
   *
   * @param name in a word of files such as {@code second_echelon}
   * @param live whether anybody holds it today
   * @param belief the challenger's mean belief in those who hold it, 0-1; NaN without any
   * @param state what has become of it
   */
  public record Attached(String name, boolean live, double belief, Verdict state) {}

  /** What has become of a promise since the wire was last tripped. */
  public enum Verdict {
    /** It was not asked for. */
    OPEN,
    /** Its owners have yet to decide. */
    PENDING,
    /** Somebody carried it out. */
    KEPT,
    /** Nobody did. */
    BROKEN
  }

  /**
   * A means of punishment.
   *
   * @param kind what it is
   * @param owner its name
   * @param outside whether it is kept outside the host country
   * @param stock salvos left
   * @param perMonth salvos that it can fire in a month
   * @param firing whether it fires today
   */
  public record Means(
      DeterrentKind kind,
      String owner,
      boolean outside,
      int stock,
      double perMonth,
      boolean firing) {}

  /**
   * What backs the guarantee, and who watches.
   *
   * @param giver of the backstop
   * @param airCover 0-1
   * @param intelligence 0-1
   * @param missileDefence 0-1
   * @param umbrellaOwner who extends the nuclear umbrella
   * @param umbrella its level, 0-1
   * @param monitored share of the line that neutral monitors observe, 0-1
   * @param jointCommission how far one is in being, 0-1
   * @param zoneKm depth of the demilitarised zone
   */
  public record Shield(
      String giver,
      double airCover,
      double intelligence,
      double missileDefence,
      String umbrellaOwner,
      double umbrella,
      double monitored,
      double jointCommission,
      double zoneKm) {}

  /**
   * What the trial has cost so far.
   *
   * @param challenger its dead
   * @param host its dead
   * @param foreign dead of the force
   * @param km2 ground lost by the host, net
   */
  public record Losses(double challenger, double host, double foreign, double km2) {}
}
