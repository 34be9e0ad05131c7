package ceasefire.cli;

import ceasefire.engine.ExperimentParams;
import ceasefire.engine.LoadedExperiment;
import ceasefire.engine.SweptPoints;
import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import ceasefire.results.Opening;
import ceasefire.study.StoredOperands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a comparison is asked to do, checked.
 *
 * @param entrants what is compared
 * @param reference the place of the operand that all others are compared with
 * @param threads how many trials at a time
 * @param out where it goes
 * @param opening what becomes of trials that are there
 * @param command the words that were typed
 */
record CompareRequest(
    List<Entrant> entrants,
    OptionalInt reference,
    int threads,
    Path out,
    Opening opening,
    List<String> command) {
  /** Nobody reads the comparison of more. */
  static final int MOST_OPERANDS = 24;

  private static final String PLOTS = "plots";

  /** The options as they were typed. */
  record Typed(
      List<String> operands,
      String against,
      String trials,
      String seed,
      List<String> overlays,
      List<String> sets,
      String out,
      boolean force,
      boolean resume,
      List<String> command) {}

  CompareRequest {
    entrants = List.copyOf(entrants);
    command = List.copyOf(command);
  }

  /** Checks the options and reads what is to be played; throws an exception of what is wrong. */
  static CompareRequest of(Typed typed, int threads) {
    if (typed.force && typed.resume) {
      throw wrong("--force and --resume exclude each other: start afresh, or go on");
    }
    List<Entrant.Place> places =
        new ArrayList<>(typed.operands.stream().map(Entrant.Place::of).toList());
    int against = -1;
    OptionalLong point = OptionalLong.empty();
    if (!typed.against.isEmpty()) {
      Entrant.Place reference = Entrant.Place.of(typed.against);
      List<Entrant.Place> real = places.stream().map(Entrant.Place::real).toList();
      against = real.indexOf(reference.real());
      if (against < 0 && real.contains(reference.whole().real())) {
        against = real.indexOf(reference.whole().real());
        point = reference.point();
      }
      if (against < 0) {
        places.add(0, reference);
        against = 0;
      }
    }
    List<Entrant> entrants = entrants(places, typed);
    List<Integer> sizes = sizes(entrants);
    OptionalInt reference = OptionalInt.empty();
    if (against >= 0) {
      if (point.isEmpty() && sizes.get(against) != 1) {
        throw wrong("--against " + typed.against + ": has " + sizes.get(against)
            + " design points; expected one, as DIR:HEX");
      }
      int before =
          sizes.subList(0, against).stream().mapToInt(Integer::intValue).sum();
      reference = OptionalInt.of(before + entrants.get(against).place(point));
    }
    Path out = typed.out.isEmpty()
        ? Path.of("results", usualName(entrants))
        : Words.path("--out", typed.out);
    return new CompareRequest(entrants, reference, threads, out, opening(typed), typed.command);
  }

  private static Opening opening(Typed typed) {
    if (typed.resume) {
      return Opening.RESUME;
    }
    return typed.force ? Opening.REPLACE : Opening.NEW;
  }

  private static List<Entrant> entrants(List<Entrant.Place> places, Typed typed) {
    boolean plays = places.stream().anyMatch(place -> !place.isResult());
    boolean told = !typed.trials.isEmpty()
        || !typed.seed.isEmpty()
        || !typed.sets.isEmpty()
        || !typed.overlays.isEmpty();
    if (!places.isEmpty() && !plays && told) {
      throw wrong("--trials, --seed, --set and --with are for scenarios that are played; all"
          + " operands are stored results");
    }
    List<String> sets = sets(typed);
    Map<Path, String> names = new HashMap<>();
    Map<String, StoredOperands> opened = new HashMap<>();
    Set<String> taken = new HashSet<>(Set.of(PLOTS));
    List<ConfigError> errors = new ArrayList<>();
    List<Entrant> entrants = new ArrayList<>();
    for (Entrant.Place place : places) {
      Optional<LoadedExperiment> experiment = Optional.empty();
      if (!place.isResult()) {
        try {
          experiment = Optional.of(
              SweepRequest.experiment(place.path().toString(), typed.overlays, sets, List.of()));
          SweptPoints.of(experiment.get());
        } catch (ConfigException e) {
          errors.addAll(e.errors());
        }
      }
      String stem = experiment.map(LoadedExperiment::name).orElseGet(place::stem);
      String name = names.computeIfAbsent(place.real().path(), path -> free(stem, taken));
      Optional<StoredOperands> stored = place.isResult()
          ? Optional.of(
              opened.computeIfAbsent(name, unseen -> StoredOperands.open(unseen, place.path())))
          : Optional.empty();
      entrants.add(new Entrant(name, place.path(), place.point(), experiment, stored));
    }
    if (!errors.isEmpty()) {
      throw new ConfigException(errors.stream().distinct().toList());
    }
    return entrants;
  }

  private static List<String> sets(Typed typed) {
    OptionNumbers numbers = new OptionNumbers();
    List<String> sets = new ArrayList<>(typed.sets);
    ExperimentParams usual = ExperimentParams.usual();
    int trials = typed.trials.isEmpty()
        ? usual.replicates()
        : numbers.count("--trials", typed.trials, ExperimentParams.parameter("replicates"));
    long seed = typed.seed.isEmpty() ? usual.seed() : numbers.seed("--seed", typed.seed);
    numbers.throwErrors();
    sets.add("experiment.replicates=" + trials);
    sets.add("experiment.seed=" + seed);
    sets.add("experiment.seeding=common");
    sets.add("experiment.precision=[]");
    return sets;
  }

  private static String free(String stem, Set<String> taken) {
    String name = stem;
    for (int i = 2; !taken.add(name); i++) {
      name = stem + "-" + i;
    }
    return name;
  }

  /** How many operands each entrant makes. */
  private static List<Integer> sizes(List<Entrant> entrants) {
    Set<String> seen = new HashSet<>();
    List<Integer> sizes = new ArrayList<>();
    for (Entrant entrant : entrants) {
      List<Long> points = entrant.points();
      Path real = new Entrant.Place(entrant.path(), entrant.point()).real().path();
      for (long point : points) {
        if (!seen.add(real + ":" + point)) {
          throw wrong(entrant.path() + ": is there twice; expected postures that differ");
        }
      }
      sizes.add(points.size());
    }
    int all = sizes.stream().mapToInt(Integer::intValue).sum();
    if (all < 2) {
      throw wrong("compare: " + all + (all == 1 ? " operand" : " operands")
          + "; expected at least two: scenario files, result folders, or DIR:HEX");
    }
    if (all > MOST_OPERANDS) {
      throw wrong("compare: " + Words.grouped(all) + " operands; expected at most " + MOST_OPERANDS
          + ": choose design points as DIR:HEX");
    }
    return sizes;
  }

  private static String usualName(List<Entrant> entrants) {
    String first = entrants.get(0).name();
    if (entrants.size() == 1) {
      return first + "-compared";
    }
    return entrants.size() == 2
        ? first + "-vs-" + entrants.get(1).name()
        : first + "-vs-" + (entrants.size() - 1) + "-others";
  }

  private static CommandException wrong(String problem) {
    return new CommandException(ExitCode.USAGE, problem, null);
  }
}
