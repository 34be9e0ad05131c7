package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.engine.PlayerFactory;
import ceasefire.engine.TrialPlayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stories of stored trials, and what keeps a trial from being told. */
class ReplayTest {
  private static final String CONFIG = "configs/three-brigades-forward.yaml";
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "story.txt");
  private static final int TRIALS = 12;

  @TempDir
  static Path results;

  @TempDir
  Path folder;

  private static Path result;

  @BeforeAll
  static void run() {
    result = results.resolve("result");
    Heard heard = Heard.from(Heard.run(
            CONFIG, result, "--trials", "" + TRIALS, "--seed", "7", "--threads", "1", "-q"))
        .succeeded();
    assertThat(heard.out())
        .containsPattern("ceasefire replay \\S+ --trial \\d+   the story of one");
  }

  /**
   * The story of one trial, word by word. A change of the model or of the words changes it and writes
   * it anew with {@code -DtestJvmOptions=-Dgolden.write=true}.
   */
  @Test
  void story() throws IOException {
    Heard heard = Heard.from("replay", result.toString(), "--trial", "3").succeeded();
    assertThat(heard.err())
        .isEqualTo("Played again: every column of the stored row came out the same, bit for bit.\n"
            + "See it: ceasefire gui " + result + " --trial 3\n");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(GOLDEN, heard.out());
    }
    assertThat(heard.out()).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void everyTrialComesOutAsStored() {
    for (int trial = 0; trial < TRIALS; trial++) {
      Heard heard = Heard.from("replay", result.toString(), "--trial", "" + trial, "--json")
          .succeeded();
      JsonNode story = JsonMapper.shared().readTree(heard.out());
      assertThat(story.get("trial").asInt()).isEqualTo(trial);
      assertThat(story.get("events").size()).isGreaterThan(10);
    }
  }

  @Test
  void allEventsAreTold() {
    Heard all = Heard.from("replay", result.toString(), "--trial", "3", "--all");
    Heard brief = Heard.from("replay", result.toString(), "--trial", "3");
    assertThat(all.out().lines().count()).isGreaterThan(5 * brief.out().lines().count());
    assertThat(all.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void aRowThatDiffersIsAMismatch() throws IOException {
    Path copy = copy();
    Path trials = copy.resolve("trials.csv");
    List<String> rows = new ArrayList<>(Files.readAllLines(trials));
    List<String> header = List.of(rows.get(0).split(","));
    String[] row = rows.get(4).split(",", -1);
    row[header.indexOf("episodes")] = "99";
    rows.set(4, String.join(",", row));
    Files.writeString(trials, String.join("\n", rows) + "\n");
    Heard heard = Heard.from("replay", copy.toString(), "--trial", "3");
    assertThat(heard.exitCode()).isEqualTo(5);
    assertThat(heard.err())
        .containsPattern(
            "error: trial 3 came out differently in 1 of \\d+ columns: episodes was 99,"
                + " is \\d+; the story told is that of the new trial");
    assertThat(heard.out()).startsWith("Trial 3: ");
  }

  @Test
  void anotherScenarioIsAMismatch() throws IOException {
    Path copy = copy();
    Files.writeString(
        copy.resolve("scenario.yaml"), "# changed\n", java.nio.file.StandardOpenOption.APPEND);
    assertThat(refused(5, copy, "--trial", "3")).contains("is not the scenario that was run");
  }

  @Test
  void anotherVersionIsAWarning() throws IOException {
    Path copy = copy();
    Path manifest = copy.resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replaceFirst("\"version\" : \"[^\"]*\"", "\"version\" : \"0.0.1\""));
    Heard heard = Heard.from("replay", copy.toString(), "--trial", "3");
    assertThat(heard.exitCode()).isZero();
    assertThat(heard.err()).startsWith("warning: this result was written by version 0.0.1");
  }

  @Test
  void trialsThatAreNotThere() {
    assertThat(refused(2, result, "--trial", "12"))
        .contains("--trial: 12: " + result + " has no such trial; expected 0 to 11");
    assertThat(refused(2, result, "--trial", "-1")).contains("expected a whole number from 0");
    assertThat(refused(2, result, "--trial", "one")).contains("expected a whole number from 0");
    assertThat(refused(2, result, "--trial", "1", "--point", "zz"))
        .contains("--point: \"zz\" is no design point of " + result + "; expected ");
    assertThat(refused(2, result)).contains("--trial");
  }

  @Test
  void foldersThatAreNoResult() throws IOException {
    assertThat(refused(2, folder.resolve("none"), "--trial", "1")).contains("no such folder");
    assertThat(refused(2, folder, "--trial", "1")).contains("no result");
    Files.writeString(folder.resolve("run.json"), "{}");
    assertThat(refused(2, folder, "--trial", "1")).contains("an unfinished result");
  }

  @Test
  void aFailedTrialSaysWhy() {
    Path out = folder.resolve("failing");
    Heard.from(
        Heard.run(CONFIG, out, "--trials", "3", "-q"),
        Heard.withPlayers(players -> new PlayerFactory(
            () -> failing(players.players().apply(0)), players.metrics(), players.weeks())));
    assertThat(refused(2, out, "--trial", "1"))
        .contains("has no story: its status is failed (play: IllegalStateException: planted)");
    assertThat(Heard.from("replay", out.toString(), "--trial", "2").exitCode()).isZero();
  }

  private static TrialPlayer failing(TrialPlayer player) {
    return (trial, series) -> {
      if (trial.replicate() == 1) {
        throw new IllegalStateException("planted");
      }
      return player.play(trial, series);
    };
  }

  private static String refused(int exitCode, Path folder, String... more) {
    List<String> words = new ArrayList<>(List.of("replay", folder.toString()));
    words.addAll(List.of(more));
    Heard heard = Heard.from(words);
    assertThat(heard.exitCode()).as(heard.err()).isEqualTo(exitCode);
    assertThat(heard.out()).isEmpty();
    assertThat(heard.err()).startsWith("error: ");
    return heard.err();
  }

  private Path copy() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (var files = Files.list(result)) {
      for (Path file : files.toList()) {
        if (Files.isRegularFile(file)) {
          Files.copy(file, copy.resolve(file.getFileName()));
        }
      }
    }
    return copy;
  }
}
