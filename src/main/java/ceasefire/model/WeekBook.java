package ceasefire.model;

import ceasefire.random.Functions;
import ceasefire.random.RandomStream;
import ceasefire.rules.CapabilityTier;
import ceasefire.rules.IncidentClasses;
import ceasefire.rules.Rungs;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What is added up from day to day and settled once a week: classes, reports, series. */
final class WeekBook implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int WEEK_DAYS = 7;
  private static final int YEAR_WEEKS = 52;

  private final transient Setup setup;
  private final RollingSum sustained;
  private transient @Nullable WeeklySeries series;
  private int violations;
  private long lineIncidents;
  private double falseCharges;
  private int weeks;

  WeekBook(Setup setup) {
    this.setup = setup;
    sustained = new RollingSum(YEAR_WEEKS);
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  WeekBook(WeekBook other, Setup setup) {
    this.setup = setup;
    sustained = new RollingSum(other.sustained);
    violations = other.violations;
    lineIncidents = other.lineIncidents;
    falseCharges = other.falseCharges;
    weeks = other.weeks;
  }

  void begin(@Nullable WeeklySeries recorded) {
    series = recorded;
    if (recorded != null) {
      recorded.clear();
    }
    sustained.fill(0);
    violations = 0;
    lineIncidents = 0;
    falseCharges = 0;
    weeks = 0;
  }

  /** Notes violations in the sectors. */
  void addViolations(int count) {
    violations += count;
  }

  /** Notes deep strikes and maritime incidents. */
  void addLineIncidents(int count) {
    lineIncidents += count;
  }

  /** Notes incidents that a side charges the other with under a truce and that did not occur. */
  void addFalseCharges(double count) {
    falseCharges += count;
  }

  /** Closes the week on its last day, or on the trial's last day. */
  void close(CeasefireModel model, boolean last) {
    boolean whole = model.day() % WEEK_DAYS == 0;
    if (!whole && !last) {
      return;
    }
    double all = violations + lineIncidents;
    settle(model);
    if (whole && !model.ledger().hasCollapsed()) {
      record(all, model);
    }
  }

  /**
   * Books by class what has happened since this was last done; where that is nothing, as at the end of a
   * week on the day of a collapse, nothing is drawn.
   */
  void settle(CeasefireModel model) {
    double all = violations + lineIncidents;
    if (all == 0 && falseCharges == 0) {
      return;
    }
    IncidentClasses classes = setup.scenario.incidents();
    Ledger ledger = model.ledger();
    RandomStream random = model.streams.weekly.at(0, model.day());
    int raids = random.binomial(violations, classes.raidShare());
    int artillery = random.binomial(violations - raids, classes.artilleryShareOfOthers());
    ledger.incidents.raids += raids;
    ledger.incidents.artillery += artillery;
    ledger.incidents.smallArms += violations - raids - artillery;
    ledger.incidents.reported += all * classes.reportFactor(random.gaussian()) + falseCharges;
    violations = 0;
    lineIncidents = 0;
    falseCharges = 0;
  }

  private void record(double incidents, CeasefireModel model) {
    weeks++;
    int count = 0;
    for (Sector sector : model.sectors()) {
      count += setup.hot[sector.index] && sector.rung >= Rungs.SUSTAINED ? 1 : 0;
    }
    sustained.add(count);
    if (series != null) {
      series.nextWeek();
      series.put(0, incidents);
      series.put(1, model.force.filled);
      series.put(2, model.force.missing());
      series.put(3, model.force.homeGap);
      series.put(4, model.line.tension());
      series.put(5, model.belief());
      series.put(6, model.challenger.isMassingSeen(model.day()) ? 1 : 0);
      series.put(7, Functions.exp(model.outlook.greatestLogRatio(model)));
      series.put(8, model.negotiation.progress());
      series.put(9, model.negotiation.phase().ordinal());
      series.put(10, model.economy.pressure());
      series.put(11, model.economy.capability(CapabilityTier.REGIONAL));
      series.put(12, model.stance.backstop);
      series.put(13, model.flank.shortfall(model));
    }
  }

  /** Share of the hot sectors' weeks in the last year, or since the start, spent on rung 2 or 3. */
  double sustainedShare() {
    int counted = Math.min(weeks, YEAR_WEEKS);
    return counted == 0 || setup.hotSectors == 0
        ? 0
        : (double) sustained.sum() / ((long) counted * setup.hotSectors);
  }
}
