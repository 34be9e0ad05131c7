package ceasefire.model;

import ceasefire.rules.Attribution;
import java.io.Serializable;

/**
 * Neutral observers: how much of each sector they watch, what is seen of an act there, and how far they
 * calm it.
 *
 * <p>Where they watch a share {@code c} of a sector and a force that is there to watch sees {@code w} of
 * it, {@code c + (1 - c) w} is seen. What concerns the line takes the means by length: as attribution is
 * linear in what is seen, that of the line is the mean of its sectors'.
 */
public final class MonitoringMission implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Setup setup;
  private double coverage;
  private double intelligence;
  private double attribution;

  /** Whether the force was there to watch when it was last looked at. */
  private boolean helped;

  private boolean due;

  MonitoringMission(Setup setup) {
    this.setup = setup;
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  MonitoringMission(MonitoringMission other, Setup setup) {
    this.setup = setup;
    coverage = other.coverage;
    intelligence = other.intelligence;
    attribution = other.attribution;
    helped = other.helped;
    due = other.due || setup != other.setup;
  }

  void begin() {
    helped = false;
    due = true;
  }

  /** Takes up how much of the line is watched today, and what intelligence adds; each 0-1. */
  void follow(double share, double known, Sector[] sectors) {
    if (!due && share == coverage && known == intelligence) {
      return;
    }
    if (due || share != coverage) {
      double mediation = setup.scenario.posture().monitors().mediation();
      for (Sector sector : sectors) {
        sector.monitored = setup.posts.coverage(sector.index, share);
        sector.mediation = mediation * sector.monitored;
      }
    }
    due = false;
    coverage = share;
    intelligence = known;
    attribute(sectors);
  }

  /** Takes note of what a force that is there to watch sees today, or that it sees no more. */
  void listen(Sector[] sectors) {
    if (helped || setup.traits.watches()) {
      helped = setup.traits.watches();
      attribute(sectors);
    }
  }

  private void attribute(Sector[] sectors) {
    Attribution rule = setup.scenario.attribution();
    double seen = 0;
    for (Sector sector : sectors) {
      double here = sector.monitored + (1 - sector.monitored) * sector.watched;
      sector.attribution = rule.probability(here, intelligence);
      seen += setup.lengthShare[sector.index] * here;
    }
    attribution = rule.probability(helped ? seen : coverage, intelligence);
  }

  /** Share of the line that neutral observers watch today, 0-1. */
  double coverage() {
    return coverage;
  }

  /**
   * Chance that an act which nobody announced is attributed, intelligence included, averaged over the
   * line by length; what happens in a sector has the sector's.
   */
  double attributionProbability() {
    return attribution;
  }
}
