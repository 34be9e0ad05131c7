package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.param.ConfigException;
import ceasefire.param.DecimalText;
import ceasefire.param.Parameter;
import ceasefire.param.ParameterSpace;
import ceasefire.param.ParsedConfig;
import ceasefire.param.Role;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every parameter changes some trial. Worlds in which all gates are open are played with and without a
 * change of the parameter, the same seeds in both: one bit of difference in a row or a week will do.
 */
@Tag("long")
class ParameterLivenessTest {
  private static final int SEEDS = 12;

  /** Seeds that are tried in every world before any more are tried in one: most parameters need one. */
  private static final int FIRST_SEEDS = 1;

  private static final double LARGEST_INERT_SHARE = 0.03;

  private static final ParameterSpace<Scenario> SPACE = Scenario.space();

  private static final List<String> WORLDS = List.of(
      "eventful",
      "neutral",
      "depth",
      "quiet",
      "outside",
      "calm",
      "attrition",
      "heavy",
      "light",
      "between",
      "watch");

  /** Parameters that change no trial, and why that is as it should be; never a lever. */
  private static final Map<String, String> INERT = Map.of();

  /** Parts of a number's range at which it is tried. */
  private static final double[] PARTS = {1, 0, 0.5, 0.25, 0.75, 0.1};

  @Test
  void everyParameterChangesSomeTrial() {
    var worlds = new Worlds(WORLDS);
    List<String> dead = SPACE.parameters().parallelStream()
        .filter(p -> p.role() != Role.LABEL && !INERT.containsKey(p.path()))
        .flatMap(parameter -> dead(parameter, worlds).stream())
        .toList();
    assertThat(dead).as("parameters and options that change no trial").isEmpty();
  }

  @Test
  void fewParametersAreInertAndNoLeverIs() {
    List<Parameter> inert = SPACE.parameters().stream()
        .filter(p -> p.role() == Role.LABEL || INERT.containsKey(p.path()))
        .toList();
    assertThat(inert)
        .hasSizeLessThan((int) (LARGEST_INERT_SHARE * SPACE.parameters().size()));
    assertThat(inert).noneMatch(p -> p.role() == Role.LEVER);
    assertThat(SPACE.parameters()).extracting(Parameter::path).containsAll(INERT.keySet());
  }

  /** What is dead of a parameter: it, or single options of it; empty where it is alive. */
  private static List<String> dead(Parameter parameter, Worlds worlds) {
    String name = parameter.path() + parameter.when().values();
    if (parameter.options().isEmpty()) {
      return isLive(parameter, values(parameter), worlds) ? List.of() : List.of(name);
    }
    return parameter.options().stream()
        .map(option -> parameter.list() ? "[" + option + "]" : option)
        .filter(option -> !isLive(parameter, List.of(option), worlds))
        .map(option -> name + "=" + option)
        .toList();
  }

  private static boolean isLive(Parameter parameter, List<String> values, Worlds worlds) {
    return isLive(parameter, values, worlds, 0, FIRST_SEEDS)
        || isLive(parameter, values, worlds, FIRST_SEEDS, SEEDS);
  }

  private static boolean isLive(
      Parameter parameter, List<String> values, Worlds worlds, int first, int end) {
    for (String value : values) {
      for (World world : worlds.inOrder()) {
        for (String path : world.paths(parameter)) {
          if (world.changes(path, value, first, end)) {
            worlds.prefer(world);
            return true;
          }
        }
      }
    }
    return false;
  }

  private static List<String> values(Parameter parameter) {
    return switch (parameter.type()) {
      case "boolean" -> List.of("true", "false");
      case "text" -> parameter.list() ? List.of("[]") : List.of("France", "Outsider");
      case "number", "integer" -> numbers(parameter);
      default -> throw new AssertionError(parameter.path() + ": how is it to be changed?");
    };
  }

  private static List<String> numbers(Parameter parameter) {
    var values = new LinkedHashSet<String>();
    for (double part : PARTS) {
      double value = parameter.min() + part * (parameter.max() - parameter.min());
      values.add(DecimalText.of(parameter.type().equals("integer") ? Math.rint(value) : value));
    }
    return List.copyOf(values);
  }

  /** All worlds, the last of use first: neighbours among the parameters mostly live in the same. */
  private static final class Worlds {
    private final List<World> all;
    private final AtomicReference<World> preferred;

    Worlds(List<String> names) {
      all = names.stream().map(World::new).toList();
      preferred = new AtomicReference<>(all.get(0));
    }

    List<World> inOrder() {
      World first = preferred.get();
      return Stream.concat(Stream.of(first), all.stream().filter(world -> world != first))
          .toList();
    }

    void prefer(World world) {
      preferred.set(world);
    }
  }

  /** A world and what some trials in it come to, played when they are first asked for. */
  private static final class World {
    private final ParsedConfig<Scenario, Nothing> file;
    private final Scenario scenario;
    private final Map<Integer, double[]> trials = new ConcurrentHashMap<>();

    World(String name) {
      Path path = Path.of("src/test/resources/liveness", name + ".yaml");
      file = ParsedConfig.read(SPACE, ParameterSpace.of(Nothing.class), path, List.of(), List.of());
      scenario = file.whole().value();
    }

    private double[] trial(int seed) {
      return trials.computeIfAbsent(seed, key -> new Player(scenario).play(key));
    }

    /** The paths that a parameter has here: one to each element of a list. */
    List<String> paths(Parameter parameter) {
      String path = parameter.path();
      if (!path.contains("*")) {
        return List.of(path);
      }
      return IntStream.range(0, elements(path))
          .mapToObj(i -> path.replace("*", Integer.toString(i)))
          .toList();
    }

    private int elements(String path) {
      return switch (path.substring(0, path.indexOf(".*"))) {
        case "line.sectors" -> scenario.line().sectors().size();
        case "guarantors" -> scenario.guarantors().size();
        case "posture.deterrents" -> scenario.posture().deterrents().size();
        case "posture.changes" -> scenario.posture().changes().size();
        default -> throw new AssertionError(path + ": how many are there?");
      };
    }

    /**
     * Whether another value of a parameter changes a trial with one of the seeds from {@code first} to
     * before {@code end}; not where it cannot be set.
     */
    boolean changes(String path, String value, int first, int end) {
      Scenario changed;
      try {
        changed = file.varied("world", List.of(path + "=" + value));
      } catch (ConfigException e) {
        return false;
      }
      if (changed.equals(scenario)) {
        return false;
      }
      var player = new Player(changed);
      return IntStream.range(first, end)
          .anyMatch(seed -> !Arrays.equals(player.play(seed), trial(seed)));
    }
  }

  /** What else may stand in a world's file: nothing. */
  private record Nothing() {}

  private static final class Player {
    private final CeasefireModel model;
    private final WeeklySeries series;

    Player(Scenario scenario) {
      Setup setup = Setup.of(scenario);
      model = new CeasefireModel(setup);
      series = new WeeklySeries(setup.horizonWeeks());
    }

    /** Plays a trial and returns its row and, week by week, its series. */
    double[] play(long seed) {
      model.play(seed, series);
      double[] row = BranchTest.row(model);
      int names = WeeklySeries.NAMES.size();
      double[] all = Arrays.copyOf(row, row.length + series.weeks() * names);
      int next = row.length;
      for (int week = 0; week < series.weeks(); week++) {
        for (int name = 0; name < names; name++) {
          all[next++] = series.value(name, week);
        }
      }
      return all;
    }
  }
}
