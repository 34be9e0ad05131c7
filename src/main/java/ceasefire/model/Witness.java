package ceasefire.model;

import ceasefire.chronicle.Chronicle;
import ceasefire.chronicle.Event;
import ceasefire.random.Functions;
import ceasefire.rules.Act;
import ceasefire.rules.Attachment;
import ceasefire.rules.Payoffs;
import ceasefire.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells a chronicle what is decided and done in a trial; where there is none, every call returns at
 * once. It draws nothing and changes nothing, so that a trial is the same with it and without it.
 */
final class Witness {
  static final String CHALLENGER = "challenger";
  static final String HOST = "host";
  static final String LINE = "line";

  private @Nullable Chronicle chronicle;
  private @Nullable Watch watch;
  private int axes;
  private int axesLeft;
  private int axesWon;

  /** Tells a chronicle from now on; nobody where it is null. */
  void listen(@Nullable Chronicle told, CeasefireModel model) {
    chronicle = told;
    watch = told == null ? null : new Watch(told, model);
    axes = 0;
    axesLeft = 0;
    axesWon = 0;
  }

  /** A trial begins: who its actors are. */
  void begin(CeasefireModel model) {
    if (chronicle == null) {
      return;
    }
    listen(chronicle, model);
    Scenario scenario = model.setup().scenario;
    Challenger challenger = model.challenger;
    tell(
        model,
        new Event.ChallengerDrawn(
            CHALLENGER,
            challenger.stake,
            Functions.exp(scenario.challenger().payoffs().stakeLogMean()),
            challenger.inclination,
            Functions.exp(challenger.misperception)));
    tell(
        model,
        new Event.Signing(CHALLENGER, model.ledger().agreed(), model.ledger().hadZone()));
    for (Guarantor guarantor : model.guarantors) {
      tell(
          model,
          new Event.GuarantorDrawn(
              guarantor.params.name(),
              guarantor.resolve,
              guarantor.fear,
              guarantor.holdsAny() ? guarantor.belief : Double.NaN));
    }
    if (watch != null) {
      watch.open(model);
    }
  }

  /** The day is closed, the trial perhaps too. */
  void closeDay(CeasefireModel model) {
    if (watch != null) {
      watch.closeDay(model);
    }
  }

  /** The challenger has chosen an act and, where that belongs to one, a sector. */
  void decided(double[][] utilities, Act chosen, int sector, CeasefireModel model) {
    if (chronicle == null) {
      return;
    }
    if (model.negotiation.isOffered()) {
      tell(
          model,
          new Event.SettlementOffered(
              "talks", utilities[Act.SETTLE.ordinal()][0] - utilities[Act.COMPLY.ordinal()][0]));
    }
    double[] shares = model.setup().strengthShare;
    double[] chances = model.setup().scenario.challenger().choice().chances(utilities, shares);
    List<Event.Option> options = new ArrayList<>();
    for (Act act : CeasefireModel.ACTS) {
      double[] row = utilities[act.ordinal()];
      int place = act == chosen && act.isLocal() ? sector : best(act, row);
      if (chances[act.ordinal()] > 0 || row[0] > Double.NEGATIVE_INFINITY) {
        options.add(option(act, place, row, chances[act.ordinal()], model));
      }
    }
    tell(
        model,
        new Event.Decision(
            CHALLENGER,
            word(chosen),
            sector == Sector.NOWHERE ? "" : sectorName(sector, model),
            model.belief(),
            options));
  }

  private static int best(Act act, double[] row) {
    int best = Sector.NOWHERE;
    if (act.isLocal()) {
      for (int s = 0; s < row.length; s++) {
        best = best == Sector.NOWHERE || row[s] > row[best] ? s : best;
      }
    }
    return best;
  }

  private static Event.Option option(
      Act act, int sector, double[] row, double chance, CeasefireModel model) {
    if (sector == Sector.NOWHERE) {
      return new Event.Option(
          word(act),
          "",
          row[0],
          chance,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN);
    }
    Payoffs payoffs = model.setup().scenario.challenger().payoffs();
    Outlook view = model.outlook;
    // Looks at this sector; what the view held before is worked out anew whenever it is used.
    double worth = view.utility(act, sector, model);
    double logRatio = act == Act.SEIZE ? view.seizureLogRatio() : view.offensiveLogRatio();
    return new Event.Option(
        word(act),
        sectorName(sector, model),
        worth,
        chance,
        act == Act.PROBE ? Double.NaN : Functions.exp(logRatio),
        payoffs.prize(act, view) + payoffs.inclination(act, view),
        payoffs.success(act, view),
        payoffs.toll(act, view),
        payoffs.punishment(act, view),
        view.risk(act));
  }

  /** The challenger has tested the line. */
  void probed(int sector, int deaths, int foreign, CeasefireModel model) {
    if (chronicle != null) {
      tell(model, new Event.Probe(CHALLENGER, sectorName(sector, model), deaths, foreign));
    }
  }

  /** The challenger has begun to mass troops. */
  void massingBegins(Act act, CeasefireModel model) {
    if (chronicle != null) {
      Challenger challenger = model.challenger;
      tell(
          model,
          new Event.MassingBegins(
              CHALLENGER,
              word(act),
              sectorName(challenger.massingSector, model),
              challenger.massingUntil - challenger.massingSince));
    }
  }

  /** A prepared attack is carried out or called off. */
  void readied(Act act, boolean attacks, double advantage, double chance, CeasefireModel model) {
    if (chronicle != null) {
      tell(
          model,
          new Event.Readiness(
              CHALLENGER,
              word(act),
              sectorName(model.challenger.massingSector, model),
              attacks,
              advantage,
              chance));
    }
  }

  /** A battle has begun. */
  void battleBegins(Battle battle, CeasefireModel model) {
    if (chronicle == null) {
      return;
    }
    if (battle.kind == Battle.Kind.AXIS) {
      axes = axesLeft == 0 ? 1 : axes + 1;
      axesWon = axesLeft == 0 ? 0 : axesWon;
      axesLeft++;
    }
    double met = battle.sides.defenders();
    tell(
        model,
        new Event.BattleBegins(
            battle.byChallenger ? CHALLENGER : HOST,
            word(battle.kind),
            sectorName(battle.sector, model),
            met > 0 ? battle.sides.attackers() / met : Double.NaN,
            battle.foreignDefenders));
  }

  /** A battle is over. */
  void battleEnds(Battle battle, Verdict verdict, CeasefireModel model) {
    if (chronicle == null) {
      return;
    }
    tell(
        model,
        new Event.BattleEnds(
            battle.byChallenger ? CHALLENGER : HOST,
            word(battle.kind),
            sectorName(battle.sector, model),
            word(verdict),
            battle.sides.daysFought(),
            Math.abs(battle.groundLost(verdict))));
    if (battle.kind == Battle.Kind.AXIS) {
      axesLeft--;
      axesWon += verdict == Verdict.ATTACKER_WON ? 1 : 0;
      if (axesLeft == 0) {
        boolean newLine = axesWon >= model.setup().scenario.attacks().axesNeeded();
        tell(model, new Event.WaveEnds(CHALLENGER, axes, axesWon, newLine));
      }
    }
  }

  /** A new episode has begun with a major violation. */
  void episode(Ledger.Initiator initiator, CeasefireModel model) {
    if (chronicle != null) {
      Ledger ledger = model.ledger();
      boolean first = ledger.violationDay == model.day();
      tell(model, new Event.MajorViolation(actor(initiator), ledger.episodes, first));
    }
  }

  /** The ceasefire has collapsed. */
  void collapsed(CeasefireModel model) {
    if (chronicle != null) {
      Ledger ledger = model.ledger();
      tell(
          model,
          new Event.Collapse(
              actor(ledger.collapseInitiator),
              ledger.collapseCause == null ? "" : word(ledger.collapseCause),
              ledger.casualties.lastYear(),
              model.belief()));
    }
  }

  /** The tripwire has been passed and attributed. */
  void tripped(double ground, boolean entered, boolean ordered, CeasefireModel model) {
    if (chronicle != null) {
      tell(
          model,
          new Event.TripwireTripped(
              "force",
              model.ledger().casualties.foreignInWindow(),
              ground,
              entered,
              ordered,
              model.tripwire.clarity,
              model.tripwire.success));
    }
  }

  /** A guarantor has decided whether to carry out what hangs on it. */
  void guarantorDecides(
      Guarantor guarantor,
      Attachment attachment,
      boolean kept,
      double chance,
      double capacity,
      CeasefireModel model) {
    if (chronicle != null) {
      tell(
          model,
          new Event.GuarantorDecides(
              guarantor.params.name(),
              word(attachment),
              kept,
              chance,
              guarantor.resolve,
              guarantor.fear,
              guarantor.deaths,
              model.stance.backstop,
              capacity));
    }
  }

  /** Brigades have been called in. */
  void calledIn(int owner, int brigades, CeasefireModel model) {
    if (chronicle != null && brigades > 0) {
      tell(model, new Event.BrigadesCalledIn(model.guarantors[owner].params.name(), brigades));
    }
  }

  private void tell(CeasefireModel model, Event event) {
    if (chronicle != null) {
      chronicle.note(model.day(), event);
    }
  }

  /** Who an initiator is; the line, where nobody gave an order. */
  static String actor(Ledger.@Nullable Initiator initiator) {
    return initiator == null || initiator == Ledger.Initiator.UNORDERED ? LINE : word(initiator);
  }

  static String sectorName(int sector, CeasefireModel model) {
    return model.setup().line.get(sector).name();
  }

  /** A constant as it is named in files. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
