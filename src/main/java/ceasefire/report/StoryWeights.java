package ceasefire.report;

import ceasefire.chronicle.Entry;
import ceasefire.chronicle.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much a short story would miss each event: turning points most, what happens every month least.
 * An event of weight 0 is told by a greater one, or not at all.
 */
final class StoryWeights {
  static final double ALWAYS = 100;
  static final double TURNING = 80;
  static final double NOTABLE = 50;
  static final double MINOR = 10;
  private static final int MOST_OF_A_KIND = 3;
  private static final double LEAST_SWING = 0.2;

  private final Set<Event> chosen = new HashSet<>();
  private final Set<String> seen = new HashSet<>();
  private int trips;

  /** Takes a look at the whole trial. */
  StoryWeights(List<Entry> entries) {
    chosen.addAll(
        greatest(entries, Event.Probe.class, Comparator.comparingInt(Event.Probe::deaths)));
    chosen.addAll(greatest(
        entries,
        Event.ExchangeEnds.class,
        Comparator.comparingLong(Event.ExchangeEnds::violations)));
    greatest(
            entries, Event.Decision.class, Comparator.comparingDouble(StoryWeights::declinedDanger))
        .stream()
        .limit(1)
        .filter(decision -> declinedDanger(decision) > 0 && !attacked(entries))
        .forEach(chosen::add);
  }

  /** Whether an attack was ever chosen, so that no close call needs telling. */
  private static boolean attacked(List<Entry> entries) {
    return entries.stream()
        .anyMatch(entry -> entry.event() instanceof Event.Decision e
            && List.of("seize", "offensive", "flank_war").contains(e.chosen()));
  }

  private static double declinedDanger(Event.Decision e) {
    return e.chosen().equals("comply") ? ChoiceWords.danger(e) : -1;
  }

  /** The greatest few of a kind, greatest first and earlier ones before later ones. */
  private static <E extends Event> List<E> greatest(
      List<Entry> entries, Class<E> type, Comparator<E> order) {
    List<E> all = new ArrayList<>();
    for (Entry entry : entries) {
      if (type.isInstance(entry.event())) {
        all.add(type.cast(entry.event()));
      }
    }
    all.sort(order.reversed());
    return all.subList(0, StrictMath.min(all.size(), MOST_OF_A_KIND));
  }

  /** The weight of an event; to be asked once of each, in their order. */
  double of(Event event) {
    if (event instanceof Event.Decision e) {
      return decision(e);
    }
    if (event instanceof Event.Probe e) {
      boolean told = first("probe") || (chosen.contains(event) && e.deaths() > 0);
      return told ? NOTABLE : MINOR / 2;
    }
    if (event instanceof Event.ExchangeEnds) {
      return chosen.contains(event) ? NOTABLE : MINOR / 2;
    }
    if (event instanceof Event.Election e) {
      return StrictMath.abs(e.resolveTo() - e.resolveFrom()) >= LEAST_SWING
          ? NOTABLE / 2
          : MINOR / 2;
    }
    if (event instanceof Event.Relief e) {
      return first(e.relieved().isEmpty() ? "arrival" : "rotation") ? NOTABLE : MINOR / 2;
    }
    if (event instanceof Event.PlaceEmpty) {
      return first("empty") ? NOTABLE : MINOR;
    }
    if (event instanceof Event.BattleBegins e) {
      return battle(e.kind(), true);
    }
    if (event instanceof Event.BattleEnds e) {
      return battle(e.kind(), false);
    }
    if (event instanceof Event.MajorViolation e) {
      return e.first() ? TURNING : MINOR * 2;
    }
    if (event instanceof Event.TripwireTripped) {
      trips++;
    }
    if (event instanceof Event.TripwireTripped || event instanceof Event.WordTested) {
      return trips <= 2 ? TURNING : MINOR * 2;
    }
    if (event instanceof Event.BeliefChange e) {
      return e.learnt() && trips <= 2 ? TURNING : MINOR * 2;
    }
    if (event instanceof Event.Threat || event instanceof Event.BrigadesCalledIn) {
      return trips <= 2 ? NOTABLE : MINOR * 2;
    }
    if (event instanceof Event.ContributorGivesLess e) {
      return e.to() <= 0 || first("less") ? TURNING : MINOR * 2;
    }
    if (event instanceof Event.TruceBegins || event instanceof Event.TruceEnds) {
      return first(event.getClass().getSimpleName()) ? NOTABLE : MINOR;
    }
    return ofKind(event);
  }

  private double decision(Event.Decision e) {
    return switch (e.chosen()) {
      case "comply" -> chosen.contains(e) ? TURNING : 0;
      // A probe is told with its dead.
      case "probe" -> 0;
      default -> TURNING;
    };
  }

  private double battle(String kind, boolean begins) {
    return switch (kind) {
      case "seizure", "retake" -> TURNING;
      case "assault" -> NOTABLE;
      default -> begins && first("offensive") ? TURNING : 0;
    };
  }

  private static double ofKind(Event event) {
    if (event instanceof Event.RungChange || event instanceof Event.Recommitment) {
      return 0;
    }
    if (event instanceof Event.Collapse
        || event instanceof Event.WiderWar
        || event instanceof Event.NuclearUse
        || event instanceof Event.TrialEnds
        || event instanceof Event.YearPassed
        || event instanceof Event.ChallengerDrawn
        || event instanceof Event.GuarantorDrawn
        || event instanceof Event.Signing) {
      return ALWAYS;
    }
    if (event instanceof Event.WaveEnds e) {
      return e.newLine() ? TURNING : NOTABLE;
    }
    return event instanceof Event.StrikesBegin
            || event instanceof Event.StrikesEnd
            || event instanceof Event.ContributorJoins
            || event instanceof Event.BackstopChange
            || event instanceof Event.SanctionsChange
            || event instanceof Event.TalksStep
        ? NOTABLE
        : TURNING;
  }

  private boolean first(String what) {
    return seen.add(what);
  }
}
