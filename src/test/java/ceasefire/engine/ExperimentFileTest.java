package ceasefire.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ceasefire.design.DesignPoint;
import ceasefire.design.FactorRole;
import ceasefire.model.Scenario;
import ceasefire.param.ConfigException;
import ceasefire.param.ConfigReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Experiments say in one file what is varied; what they resolve to needs no other file. */
class ExperimentFileTest {
  private static final Path CONFIGS = Path.of("configs");
  private static final String FORCE = "posture.force.brigades-forward";

  @TempDir
  private Path folder;

  @BeforeEach
  void copyScenarios() throws IOException {
    for (String name : List.of("ukraine", "no-force", "three-brigades-forward", "un-monitors")) {
      Files.copy(CONFIGS.resolve(name + ".yaml"), folder.resolve(name + ".yaml"));
    }
  }

  private LoadedExperiment read(String text, String... factors) throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.writeString(
        file, "extends: ukraine.yaml\nabout: {title: A, question: B?, source: test}\n" + text);
    return ExperimentFile.read(file, List.of(), List.of(), List.of(factors));
  }

  private List<String> errors(String text, String... factors) {
    ConfigException e = catchThrowableOfType(ConfigException.class, () -> read(text, factors));
    return e == null
        ? List.of()
        : e.errors().stream()
            .map(error -> error.text().replace(folder + "/", ""))
            .toList();
  }

  @Test
  void scenarioAloneIsAnExperimentOfOnePoint() throws IOException {
    LoadedExperiment experiment = read("");
    assertThat(experiment.name()).isEqualTo("a");
    assertThat(experiment.experiment())
        .isEqualTo(new ExperimentParams(1_000, 1, Seeding.COMMON, 0, List.of(), 0.95, 100_000));
    assertThat(experiment.design().points()).containsExactly(DesignPoint.of(Map.of()));
    assertThat(experiment.at(DesignPoint.of(Map.of()))).isEqualTo(experiment.base());
  }

  @Test
  void pointIsTheScenarioThatSetOptionsWouldGive() throws IOException {
    LoadedExperiment experiment = read("", FORCE + "=0..6/3", "posture.zone-width-km=0,10.50");
    assertThat(experiment.design().points().stream().map(DesignPoint::values))
        .hasSize(6)
        .contains(
            DesignPoint.of(Map.of(FORCE, "3", "posture.zone-width-km", "10.5")).values());
    DesignPoint point = DesignPoint.of(Map.of(FORCE, "3", "posture.zone-width-km", "10.5"));
    var other = ConfigReader.read(
        Scenario.space(),
        folder.resolve("a.yaml"),
        List.of(FORCE + "=3", "posture.zone-width-km=10.5"));
    assertThat(experiment.at(point)).isEqualTo(other);
    assertThat(experiment.scenarioAt(point)).isEqualTo(other.value());
  }

  @Test
  void scenarioThatBuildsOnTheSameIsALevel() throws IOException {
    LoadedExperiment experiment = read(
        "",
        "with=" + folder.resolve("three-brigades-forward.yaml") + ","
            + folder.resolve("un-monitors.yaml") + "," + folder.resolve("no-force.yaml"));
    assertThat(experiment.design().points().stream().map(point -> point.values().get("with")))
        .containsExactly("three-brigades-forward", "un-monitors", "no-force");
    for (DesignPoint point : experiment.design().points()) {
      Path file = folder.resolve(point.values().get("with") + ".yaml");
      Scenario alone = ConfigReader.read(Scenario.space(), file, List.of()).value();
      assertThat(experiment.at(point).value().posture()).isEqualTo(alone.posture());
      assertThat(experiment.at(point).value().guarantors()).isEqualTo(alone.guarantors());
      assertThat(experiment.at(point).value().about().title()).isEqualTo("A");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"postures-under-uncertainty", "force-size"})
  void shippedStudyResolvesToAFileThatSaysTheSame(String study) throws IOException {
    LoadedExperiment experiment = ExperimentFile.read(
        CONFIGS.resolve("studies/" + study + ".yaml"), List.of(), List.of(), List.of());
    Path resolved = folder.resolve("resolved.yaml");
    Files.writeString(resolved, experiment.resolvedYaml());
    LoadedExperiment again = ExperimentFile.read(resolved, List.of(), List.of(), List.of());
    assertThat(again.resolvedYaml()).isEqualTo(experiment.resolvedYaml());
    assertThat(again.design().points()).isEqualTo(experiment.design().points());
    DesignPoint last =
        experiment.design().points().get(experiment.design().points().size() - 1);
    assertThat(again.at(last).value()).isEqualTo(experiment.at(last).value());
  }

  @Test
  void shippedStudyCrossesPosturesWithStatesOfTheWorld() {
    LoadedExperiment experiment = ExperimentFile.read(
        CONFIGS.resolve("studies/postures-under-uncertainty.yaml"),
        List.of(),
        List.of(),
        List.of());
    assertThat(experiment.design().points()).hasSize(192);
    experiment
        .design()
        .factorsByPlace()
        .forEach((place, factor) -> assertThat(FactorRole.of(factor, Scenario.space()))
            .isEqualTo(place.startsWith("levers") ? FactorRole.LEVER : FactorRole.UNCERTAINTY));
  }

  @Test
  void partsOfTheExperimentCanBeSet() throws IOException {
    read("design: {kind: random, n: 3, factors: [{kind: uniform, path: " + FORCE
        + ", low: 0, high: 5}]}\n");
    LoadedExperiment experiment = ExperimentFile.read(
        folder.resolve("a.yaml"),
        List.of(),
        List.of("experiment.replicates=7", "design.n=4", "horizon-days=60"),
        List.of());
    assertThat(experiment.experiment().replicates()).isEqualTo(7);
    assertThat(experiment.design().rows()).hasSize(4);
    assertThat(experiment.base().value().horizonDays()).isEqualTo(60);
  }

  @Test
  void listTakesPointsFromATable() throws IOException {
    Files.writeString(
        folder.resolve("points.csv"), FORCE + ",posture.zone-width-km\n3,\"10\"\n1,\n");
    LoadedExperiment experiment = read("design:\n  kind: list\n  listed:\n    - {}\n"
        + "    - set: [" + FORCE + "=2]\n  file: points.csv\n");
    assertThat(experiment.design().rows().stream().map(DesignPoint::values))
        .containsExactly(
            DesignPoint.of(Map.of()).values(),
            DesignPoint.of(Map.of(FORCE, "2")).values(),
            DesignPoint.of(Map.of(FORCE, "3", "posture.zone-width-km", "10")).values(),
            DesignPoint.of(Map.of(FORCE, "1")).values());
  }

  @Test
  void mistakesInATableAreShownInIt() throws IOException {
    Files.writeString(folder.resolve("points.csv"), FORCE + "\n1\n151\n1,2\n");
    assertThat(errors("design: {kind: list, file: points.csv}\n"))
        .containsExactly(
            "points.csv:3:1: " + FORCE + ": 151 brigades; expected 0 to 150 brigades",
            "points.csv:4:1: 2 cells; expected 1, as in the header");
    Files.writeString(folder.resolve("points.csv"), "posture.force.brigade-sizes\n1\n");
    assertThat(errors("design: {kind: list, file: points.csv}\n"))
        .containsExactly(
            "points.csv:1:1: \"posture.force.brigade-sizes\" is no parameter; expected a"
                + " path; did you mean posture.force.brigade-size?");
  }

  @Test
  void tableThatCannotBeReadIsNamedWhereItStands() throws IOException {
    assertThat(errors("design:\n  kind: list\n  file: none.csv\n"))
        .singleElement()
        .asString()
        .endsWith(":9: design.file: none.csv: cannot be read; expected a CSV file with a header of"
            + " paths");
    assertThat(
            errors(
                "design:\n  kind: union\n  designs:\n    - kind: single\n    - {kind: list, file: none.csv}\n"))
        .singleElement()
        .asString()
        .contains(": design.designs.1.file: none.csv: cannot be read");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{kind: levels, path: posture.force.brigade-forward, values: [1]} | a.yaml:6:28:"
            + " design.factors.0.path: \"posture.force.brigade-forward\" is no parameter; did you"
            + " mean posture.force.brigades-forward?",
        "{kind: levels, path: posture.force, values: [1]} | a.yaml:6:28: design.factors.0.path:"
            + " \"posture.force\" is a group of parameters; expected the path of one parameter",
        "{kind: levels, path: posture.force.brigades-forward, values: [1, 151]} | a.yaml:6:72:"
            + " design.factors.0.values.1: posture.force.brigades-forward: 151 brigades; expected 0"
            + " to 150 brigades",
        "{kind: range, path: posture.force.brigades-forward, from: 0, to: 151, levels: 3} |"
            + " a.yaml:6:72: design.factors.0.to: 151 is outside of the range of"
            + " posture.force.brigades-forward; expected 0 to 150 brigades",
        "{kind: range, path: posture.force.rotation-ratio, from: 3, to: 5} | a.yaml:6:7:"
            + " design.factors.0: posture.force.rotation-ratio has a range, but no levels; expected"
            + " kind: range with levels, or kind: levels with values",
        "{kind: levels, path: about.title, values: [x]} | a.yaml:6:28: design.factors.0.path:"
            + " about.title changes no trial; expected a lever or an uncertainty",
        "{kind: uniform, path: posture.force.place, low: 0, high: 1} | a.yaml:6:29:"
            + " design.factors.0.path: posture.force.place is no number; expected kind: levels with"
            + " values",
        "{kind: level, path: x} | a.yaml:6:14: design.factors.0.kind: \"level\"; expected one of"
            + " levels, overlays, range, uniform, log-uniform, normal, log-normal, triangular,"
            + " beta; did you mean levels?",
      })
  void mistakeInAFactorIsShownWhereItStands(String factor, String message) {
    assertThat(errors("design:\n  kind: grid\n  factors:\n    - " + factor + "\n"))
        .containsExactly(message);
  }

  @Test
  void leverIsNoStateOfTheWorld() {
    assertThat(errors("""
        design:
          kind: cross
          levers: {kind: grid, factors: [{kind: levels, path: challenger.supply, values: [1]}]}
          worlds:
            kind: random
            n: 2
            factors: [{kind: uniform, path: posture.force.lag-months, low: 0, high: 5}]
        """))
        .containsExactly(
            "a.yaml:5:34: design.levers.factors.0: challenger.supply is an uncertainty; expected a"
                + " lever here; uncertainties in worlds",
            "a.yaml:9:15: design.worlds.factors.0: posture.force.lag-months is a lever; expected an"
                + " uncertainty here; levers in levers");
  }

  @Test
  void unknownGroupsAreToldWithTheNearestName() {
    assertThat(errors("desing: {kind: single}\n"))
        .containsExactly("a.yaml:3:1: desing: unknown parameter; did you mean design?");
  }

  @Test
  void mistakesInOptionsAreToldAsSuch() {
    assertThat(errors("", "x"))
        .containsExactly("--factor:1:1: \"x\" is no factor; expected path=from..to/levels,"
            + " path=from..to/levels/log or path=x,y,z");
    assertThat(errors("", FORCE + "=1,151"))
        .containsExactly("--factor:1:32: " + FORCE + "=1,151: " + FORCE
            + ": 151 brigades; expected 0 to 150 brigades");
    assertThat(errors("", "with=nowhere.yaml")).containsExactly("nowhere.yaml: no such file");
    assertThat(errors("", FORCE + "=1", FORCE + "=2"))
        .containsExactly("--factor:1:1: " + FORCE + "=2: two factors vary " + FORCE
            + "; expected each factor once");
  }

  @Test
  void pointThatBreaksARuleIsNamed() throws IOException {
    LoadedExperiment experiment = read("", "flare-ups.own-excitation=0.1,0.95");
    DesignPoint point = DesignPoint.of(Map.of("flare-ups.own-excitation", "0.95"));
    ConfigException e = catchThrowableOfType(ConfigException.class, () -> experiment.at(point));
    assertThat(e.errors()).isNotEmpty();
    assertThat(e.errors().get(0).text().replace(folder + "/", ""))
        .startsWith("a.yaml: point " + String.format(java.util.Locale.ROOT, "%016x", point.hash())
            + " (flare-ups.own-excitation=0.95): flare-ups.own-excitation: ");
  }

  /** One line for a rule, however many points break it; each value is its own at each. */
  @Test
  void pointsThatBreakARuleAreFolded() throws IOException {
    LoadedExperiment experiment = read(
        "",
        "flare-ups.own-excitation=0.1,0.95,0.96,0.97,0.98",
        FORCE + "=1,2",
        "challenger.strength=90,150");
    ConfigException e =
        catchThrowableOfType(ConfigException.class, () -> SweptPoints.of(experiment));
    assertThat(e.errors()).hasSize(1);
    assertThat(e.errors().get(0).text().replace(folder + "/", ""))
        .matches("a\\.yaml: 16 of 20 points, such as [0-9a-f]{16} \\(challenger\\.strength=[^)]*"
            + "\\) and [0-9a-f]{16} \\([^)]*\\): flare-ups\\.own-excitation: .*; expected .*");
  }

  /** A file that is not there, one of another kind, and two levels that stand twice. */
  @Test
  void allThatIsWrongWithOverlaysIsTold() throws IOException {
    Files.createDirectories(folder.resolve("more"));
    Files.writeString(folder.resolve("wide.yaml"), "posture: {zone-width-km: 5}\n");
    Files.writeString(folder.resolve("more/wide.yaml"), "posture: {zone-width-km: 9}\n");
    assertThat(errors("""
        design:
          kind: grid
          factors:
            - kind: overlays
              levels: [{name: as-is}, {name: as-is}]
              files: [nowhere.yaml, wide.yaml, more/wide.yaml]
        """))
        .containsExactlyInAnyOrder(
            "nowhere.yaml: no such file; did you mean no-force.yaml?",
            "a.yaml:7:31: design.factors.0.levels.1: the level as-is stands twice; expected each"
                + " level once",
            "a.yaml:8:40: design.factors.0.files.2: the level wide stands twice; expected each"
                + " level once");
    assertThat(errors("", "with=" + folder + "/wide.yaml," + folder + "/wide.yaml"))
        .hasSize(1)
        .allMatch(error -> error.endsWith("the level wide stands twice; expected each level once"));
  }

  @Test
  void levelThatBuildsOnSomethingElseIsRefused() throws IOException {
    Files.writeString(folder.resolve("other.yaml"), "about: {title: O, question: P, source: Q}\n");
    Files.writeString(
        folder.resolve("b.yaml"), "extends: other.yaml\nposture: {zone-width-km: 5}\n");
    assertThat(errors("", "with=" + folder.resolve("b.yaml")))
        .containsExactly("b.yaml:1:10: extends: other.yaml is no file that the experiment builds"
            + " on; expected an overlay, or a scenario that builds on a file of the experiment");
  }
}
