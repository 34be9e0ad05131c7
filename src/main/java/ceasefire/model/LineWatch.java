package ceasefire.model;

import ceasefire.chronicle.Chronicle;
import ceasefire.chronicle.Event;
import ceasefire.random.Functions;
import ceasefire.rules.Rungs;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What changes on the line from day to day, and how its years go. */
final class LineWatch {
  /** A rise of restraint below this is no new commitment. */
  private static final double LEAST_RISE = 0.05;

  private final Chronicle chronicle;
  private final int[] rungs;
  private final int[] exchangeSince;
  private final long[] exchanged;
  private double challengerRestraint;
  private double hostRestraint;
  private int year = 1;
  private long violations;
  private long deathsChallenger;
  private long deathsHost;
  private long deathsForeign;

  LineWatch(Chronicle chronicle, CeasefireModel model) {
    this.chronicle = chronicle;
    int sectors = model.sectors().length;
    rungs = new int[sectors];
    exchangeSince = new int[sectors];
    exchanged = new long[sectors];
    for (Sector sector : model.sectors()) {
      rungs[sector.index] = sector.rung;
      exchangeSince[sector.index] = model.day();
    }
    restrain(model);
    while (model.day() >= lastDay(year, model)) {
      year++;
    }
    count(model);
  }

  /** The last day of a year of the ceasefire. */
  private static int lastDay(int year, CeasefireModel model) {
    LocalDate start = model.setup().scenario.startDate();
    return (int) ChronoUnit.DAYS.between(start, start.plusYears(year));
  }

  void closeDay(CeasefireModel model) {
    for (Sector sector : model.sectors()) {
      violations += sector.violations;
      follow(sector, model);
    }
    double before = restraint(challengerRestraint) + restraint(hostRestraint);
    double now = restraint(model.challenger.restraint) + restraint(model.host.restraint);
    if (now > before + LEAST_RISE && !model.ledger().hasCollapsed()) {
      chronicle.note(
          model.day(),
          new Event.Recommitment(
              Witness.LINE,
              restraint(model.challenger.restraint),
              restraint(model.host.restraint)));
    }
    restrain(model);
    if (model.day() == lastDay(year, model)) {
      closeYear(model);
    }
  }

  private void follow(Sector sector, CeasefireModel model) {
    int s = sector.index;
    int before = rungs[s];
    boolean wasExchange = before >= Rungs.SUSTAINED;
    boolean isExchange = sector.rung >= Rungs.SUSTAINED;
    String name = Witness.sectorName(s, model);
    if (isExchange && !wasExchange) {
      exchangeSince[s] = model.day();
      exchanged[s] = 0;
    }
    exchanged[s] += sector.violations;
    if (sector.rung != before) {
      rungs[s] = sector.rung;
      chronicle.note(
          model.day(), new Event.RungChange(name, before, sector.rung, sector.week.sum()));
      if (wasExchange && !isExchange) {
        chronicle.note(
            model.day(),
            new Event.ExchangeEnds(name, model.day() - exchangeSince[s], exchanged[s]));
      }
    }
  }

  private void closeYear(CeasefireModel model) {
    Casualties dead = model.ledger().casualties;
    double ratio = model.ledger().hasCollapsed()
        ? Double.NaN
        : Functions.exp(model.outlook.greatestLogRatio(model));
    chronicle.note(
        model.day(),
        new Event.YearPassed(
            Witness.LINE,
            year,
            violations,
            dead.total(Casualties.CHALLENGER) - deathsChallenger,
            dead.total(Casualties.HOST) - deathsHost,
            dead.total(Casualties.FOREIGN) - deathsForeign,
            model.line.tension(),
            1 - Line.restraintFactor(model),
            ratio,
            model.economy.pressure()));
    year++;
    count(model);
  }

  private void count(CeasefireModel model) {
    violations = 0;
    Casualties dead = model.ledger().casualties;
    deathsChallenger = dead.total(Casualties.CHALLENGER);
    deathsHost = dead.total(Casualties.HOST);
    deathsForeign = dead.total(Casualties.FOREIGN);
  }

  /** Tells how the trial has ended. */
  void end(CeasefireModel model) {
    Ledger ledger = model.ledger();
    chronicle.note(
        model.day(),
        new Event.TrialEnds(
            Witness.LINE,
            Witness.word(model.outcome()),
            ledger.km2Lost,
            ledger.casualties.total(Casualties.CHALLENGER),
            ledger.casualties.total(Casualties.HOST),
            ledger.casualties.total(Casualties.FOREIGN),
            ledger.sustainedShare));
  }

  private void restrain(CeasefireModel model) {
    challengerRestraint = model.challenger.restraint;
    hostRestraint = model.host.restraint;
  }

  /** Restraint, 0-1, from its state {@code x = -ln(1 - restraint)}. */
  private static double restraint(double x) {
    return 1 - Functions.exp(-x);
  }
}
