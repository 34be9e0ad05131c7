package ceasefire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the built program and its script say to right and wrong commands. */
class CommandIT {
  @TempDir
  Path folder;

  private Jar jar;

  @BeforeEach
  void jar() {
    jar = Jar.quick(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown-key", "alias", "branching-ratio-of-one", "cycle-one", "empty"})
  void brokenScenarioRunsNothing(String name) {
    String config = Jar.project("src/test/resources/broken/" + name + ".yaml").toString();
    Jar.Ended ended = jar.run("run", config).with(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).startsWith("error: ").containsPattern("\\.yaml:[0-9]+:[0-9]+: ");
    assertThat(folder.resolve("results")).doesNotExist();
  }

  @Test
  void deepAndBinaryFilesRunNothing() throws IOException {
    Path deep = folder.resolve("deep.yaml");
    Files.writeString(deep, "{a: ".repeat(50_000) + "1" + "}".repeat(50_000));
    jar.run("run", deep.toString()).with(2).says("error: " + deep + ":1:");
    Path binary = folder.resolve("binary.yaml");
    Files.write(binary, Files.readAllBytes(Path.of(System.getProperty("ceasefire.jar"))));
    jar.run("check", binary.toString()).with(2).says("error: " + binary);
    assertThat(folder.resolve("results")).doesNotExist();
  }

  @Test
  void tellsVersionAndHelp() {
    assertThat(jar.run("--version").with(0).out()).matches("ceasefire [0-9]+\\.[0-9]+\\.[0-9]+\n");
    assertThat(jar.run("run", "--help").with(0).out()).contains("--trials=N", "--set=PATH=VALUE");
  }

  /** Answers must not hang on the user's language or on how the machine writes text. */
  @Test
  void localeChangesNothing() throws IOException {
    Path config = folder.resolve("scenario.yaml");
    Files.writeString(
        config,
        "extends: " + Jar.config("no-force")
            + "\nabout: {title: \u041f\u0435\u0440\u0435\u043c\u0438\u0440\u2019\u044f, question: Q?, source: S}\n");
    String[] words = {"run", "scenario.yaml", "--trials", "3", "-q", "--force"};
    Jar.Ended plain = jar.run(words).with(0);
    byte[] trials = Files.readAllBytes(folder.resolve("results/scenario/trials.csv"));
    var foreign = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-Duser.language=tr",
        "-Duser.country=TR",
        "-Dfile.encoding=ISO-8859-9",
        "-jar",
        System.getProperty("ceasefire.jar"));
    foreign.command().addAll(List.of(words));
    foreign.environment().put("LC_ALL", "C");
    Jar.Ended other = jar.start(foreign).end().with(0);
    assertThat(other.out())
        .isEqualTo(plain.out())
        .startsWith("\u041f\u0435\u0440\u0435\u043c\u0438\u0440");
    assertThat(folder.resolve("results/scenario/trials.csv")).hasBinaryContent(trials);
  }

  /** From anywhere, through a link, with a space in the way; the jar is there, so nothing is built. */
  @Test
  void scriptRunsTheBuiltJar() throws IOException {
    assumeThat(System.getProperty("os.name").toLowerCase(Locale.ROOT)).doesNotContain("windows");
    Path project = folder.resolve("a project");
    project(project);
    Path built = Files.createDirectories(project.resolve("target")).resolve("ceasefire.jar");
    Files.copy(Path.of(System.getProperty("ceasefire.jar")), built);
    Files.createSymbolicLink(folder.resolve("link"), Path.of("a project/scripts/ceasefire"));

    Jar.Ended checked =
        jar.start(script("./link", "check", Jar.config("no-force"))).end().with(0);
    assertThat(checked.out()).startsWith("ok: ");
    assertThat(checked.err()).isEmpty();
    Jar.Ended wrong =
        jar.start(script("./link", "describe", "posture.forse")).end().with(2);
    wrong.says("`./link describe posture` lists the parameters there.");
  }

  @Test
  void scriptTellsThatItCannotBuild() throws IOException {
    assumeThat(System.getProperty("os.name").toLowerCase(Locale.ROOT)).doesNotContain("windows");
    project(folder);
    // A Maven that fails.
    maven("echo 'the POM is broken'\nexit 1\n");

    Jar.Ended ended = jar.start(building("--help")).end().with(1);
    ended.says("Building Ceasefire (first run only) ... failed\nthe POM is broken\n");
    ended.says("error: Ceasefire could not be built");
    assertThat(folder.resolve("target/.building")).doesNotExist();
  }

  @Test
  void scriptBuildsOnceForSeveralThatStart() throws IOException {
    assumeThat(System.getProperty("os.name").toLowerCase(Locale.ROOT)).doesNotContain("windows");
    project(folder);
    // A Maven that takes its time, and writes the jar in two halves.
    maven("""
        echo build >> builds
        head -c 1000 "$BUILT" > target/ceasefire.jar
        sleep 2
        cp "$BUILT" target/ceasefire.jar
        """);

    List<Jar.Running> several = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      several.add(jar.start(building("--version")));
    }
    List<Jar.Ended> ended = several.stream().map(Jar.Running::end).toList();
    assertThat(ended).allSatisfy(e -> assertThat(e.with(0).out()).startsWith("ceasefire "));
    assertThat(folder.resolve("builds")).hasContent("build\n");
    assertThat(ended.stream().map(Jar.Ended::err))
        .filteredOn(
            text -> text.matches("Building Ceasefire .first run only. ... done in [0-9]+ s\n"))
        .hasSize(1);
    assertThat(folder.resolve("target/.building")).doesNotExist();
  }

  /** Whoever runs the program need not have formatted or tested what they changed in it. */
  @Test
  void scriptBuildsAgainWhatChangedDuringTheBuild() throws IOException {
    assumeThat(System.getProperty("os.name").toLowerCase(Locale.ROOT)).doesNotContain("windows");
    project(folder);
    // A Maven during whose first build somebody saves a file.
    maven("""
        echo "$@" >> builds
        [ -f src/main/New.java ] || { sleep 1; touch src/main/New.java; }
        cp "$BUILT" target/ceasefire.jar
        """);

    List<String> told = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      told.add(jar.start(building("--version")).end().with(0).err());
    }
    assertThat(told.get(0)).contains("first run only");
    assertThat(told.get(1)).contains("its sources have changed");
    assertThat(told.get(2)).isEmpty();
    assertThat(Files.readAllLines(folder.resolve("builds")))
        .hasSize(2)
        .allMatch(
            line -> line.endsWith("-Dmaven.test.skip=true -Dspotless.check.skip=true package"));
  }

  /** A project with sources and the script, but without a jar. */
  private static void project(Path at) throws IOException {
    Path script = Files.createDirectories(at.resolve("scripts")).resolve("ceasefire");
    Files.copy(Jar.project("scripts/ceasefire"), script);
    script.toFile().setExecutable(true);
    Files.createDirectories(at.resolve("src/main"));
    Files.writeString(at.resolve("pom.xml"), "<project/>\n");
  }

  /** Puts a shell script in Maven's place; {@code BUILT} is the jar. */
  private void maven(String text) throws IOException {
    Path maven = Files.createDirectories(folder.resolve("tools")).resolve("mvn");
    Files.writeString(maven, "#!/bin/sh\n" + text);
    maven.toFile().setExecutable(true);
  }

  /** The script with that Maven. */
  private ProcessBuilder building(String... words) {
    ProcessBuilder command = script("scripts/ceasefire");
    command.command().addAll(List.of(words));
    command
        .environment()
        .merge("PATH", folder.resolve("tools").toString(), (path, first) -> first + ":" + path);
    command.environment().put("BUILT", System.getProperty("ceasefire.jar"));
    return command;
  }

  /** The script with the Java of this test. */
  private static ProcessBuilder script(String... words) {
    var command = new ProcessBuilder(new ArrayList<>(List.of(words)));
    command.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return command;
  }
}
