package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.Requires;
import ceasefire.engine.ModelPlayer;
import ceasefire.engine.PlayerFactory;
import ceasefire.engine.SweptPoints;
import ceasefire.engine.TrialPlayer;
import ceasefire.results.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run within this process, with players that fail on purpose and without fonts. */
class ScenarioRunTest {
  private static final String CONFIG = "configs/three-brigades-forward.yaml";
  private static final Pattern TRACE = Pattern.compile("its trace is in (\\S+)");

  @TempDir
  Path folder;

  private Path out;

  @BeforeEach
  void name() {
    out = folder.resolve("a result");
  }

  @Test
  void answersAndSealsTheFolder() {
    Heard heard = run("--trials", "8", "--seed", "7", "--threads", "2");
    assertThat(heard.exitCode()).isZero();
    assertThat(heard.out())
        .startsWith("Three brigades forward, on a 3:1 rotation\nWould three European brigades")
        .contains("  nuclear use                               none seen: below 31.2 %\n")
        .containsPattern("foreign troops deployed +12,000   as planned\n")
        .containsPattern("foreign troops needed, rotation included +36,000   as planned\n")
        .contains("Results   " + out + "/   (summary.csv, trials.csv, series.csv)\n")
        .contains("'" + out + "' --force\nNext      ceasefire describe posture ");
    assertThat(heard.err())
        .contains("8/8 trials  100 %")
        .endsWith("Plots were skipped: a test needs none.\n");

    Manifest manifest = Manifest.read(out);
    assertThat(manifest.counts()).isEqualTo(new Manifest.Counts(8, 0));
    assertThat(manifest.experiment().seed()).isEqualTo(7);
    assertThat(manifest.command()).startsWith("ceasefire", "run", CONFIG);
    assertThat(names(out))
        .containsExactly(
            "columns.csv",
            "manifest.json",
            "points.csv",
            "scenario.yaml",
            "series.csv",
            "summary.csv",
            "trials.csv",
            "trials.parquet");
  }

  @Test
  void tellsWhichOverlaysWereLaidOver() throws IOException {
    String overlay = "src/test/resources/broken/overlays/greedy.yaml";
    Heard heard = run("--trials", "2", "-q", "--with", overlay);
    assertThat(heard.out())
        .startsWith("Three brigades forward, on a 3:1 rotation [with greedy]\n")
        .containsPattern("--with\\s+(\\\\\\s+)?" + overlay);
    Manifest manifest = Manifest.read(out);
    assertThat(manifest.experiment().name()).isEqualTo("three-brigades-forward+greedy");
    assertThat(manifest.command()).contains("--with", overlay);
    assertThat(Files.readAllLines(out.resolve("scenario.yaml")))
        .contains("    greed: 1.5", "  title: \"Three brigades forward, on a 3:1 rotation\"");
  }

  @Test
  void quietRunSaysNothingOnTheWay() {
    Heard heard = run("--trials", "2", "-q", "--csv");
    assertThat(heard.exitCode()).isZero();
    assertThat(heard.err()).isEqualTo("Plots were skipped: a test needs none.\n");
  }

  @Test
  void drawsWhereFontsAre() {
    Requires.font();
    Heard heard = Heard.from(
        Heard.run(CONFIG, out, "--trials", "4", "-q"),
        new Workshop(ModelPlayer::factory, SweptPoints::players, Optional::empty));
    assertThat(heard.err()).isEmpty();
    assertThat(heard.out()).contains("(plots/, summary.csv");
    assertThat(names(out.resolve("plots"))).contains("outcomes.png", "survival.svg");
    assertThat(Manifest.read(out).files()).containsKey("plots/outcomes.png");
  }

  @Test
  void failedTrialsAreToldAndCounted() throws IOException {
    Heard heard = Heard.from(
        Heard.run(CONFIG, out, "--trials", "8", "-q"),
        Heard.withPlayers(failing(replicate -> replicate % 4 == 1)));
    assertThat(heard.exitCode()).isEqualTo(3);
    assertThat(heard.out())
        .contains("Failed    2 of 8 trials, which are in none of these numbers:\n")
        .contains("2 x play: IllegalStateException: planted");
    assertThat(heard.err()).contains("error: 2 of 8 trials failed; failures.csv lists them");
    assertTrace(heard, "planted");
    assertThat(Manifest.read(out).counts()).isEqualTo(new Manifest.Counts(6, 2));
    assertThat(Files.readAllLines(out.resolve("trials.csv")))
        .filteredOn(row -> row.contains(",failed,play: IllegalStateException: planted,"))
        .hasSize(2);
  }

  @Test
  void runOfFailuresOnlyIsStillWritten() throws IOException {
    Heard heard = Heard.from(
        Heard.run(CONFIG, out, "--trials", "3", "-q"), Heard.withPlayers(failing(r -> true)));
    assertThat(heard.exitCode()).isEqualTo(3);
    assertThat(heard.out()).contains("No trial was finished");
    assertThat(heard.err()).startsWith("Plots were skipped: no trial was finished.\n");
    assertThat(Manifest.read(out).counts().ok()).isZero();
    assertTrace(heard, "planted");
  }

  @Test
  void memoryThatGivesOutEndsTheRunWithAnUnfinishedFolder() {
    Heard heard = Heard.from(
        Heard.run(CONFIG, out, "--trials", "8", "-q"), Heard.withPlayers(players((trial, next) -> {
          throw new OutOfMemoryError("planted");
        })));
    assertThat(heard.exitCode()).isEqualTo(1);
    assertThat(heard.out()).isEmpty();
    assertThat(heard.errLines()).singleElement().asString().startsWith("error: out of memory: ");
    assertThat(out.resolve("manifest.json")).doesNotExist();
    assertThat(out.resolve("run.json")).exists();
    assertThat(out.resolve("lock")).doesNotExist();
  }

  @Test
  void diskThatRefusesEndsTheRunWithWhatWasPlayed() throws IOException {
    Path obstacle = out.resolve("trials.csv.tmp");
    Heard heard = Heard.from(
        Heard.run(CONFIG, out, "--trials", "8", "-q"), Heard.withPlayers(players((trial, next) -> {
          try {
            Files.createDirectories(obstacle.resolve("x"));
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        })));
    assertThat(heard.exitCode()).isEqualTo(1);
    assertThat(heard.errLines()).hasSize(2);
    assertThat(heard.err())
        .startsWith("error: " + out.resolve("trials.csv") + ": cannot be written: ")
        .endsWith("\nThe trials written so far are kept in " + out
            + "; the same command with --resume goes on.\n");
    Files.delete(obstacle.resolve("x"));
    Heard resumed = run("--trials", "8", "--resume").succeeded();
    assertThat(resumed.err()).contains("Goes on with 8 trials that are there.");
  }

  @Test
  void bugIsToldInOneLineWithItsTraceInAFile() throws IOException {
    Heard heard = Heard.from(
        Heard.run(CONFIG, out, "-q"),
        new Workshop(
            setup -> {
              throw new IllegalStateException("planted\nin two lines");
            },
            SweptPoints::players,
            Optional::empty));
    assertThat(heard.exitCode()).isEqualTo(1);
    assertThat(heard.errLines())
        .singleElement()
        .asString()
        .startsWith("error: internal error: IllegalStateException: planted in two lines; this is a"
            + " bug of the program");
    assertTrace(heard, "planted");
    assertThat(out).doesNotExist();
  }

  @Test
  void finishedResultIsReplacedOnlyByForce() throws IOException {
    assertThat(run("--trials", "2", "-q").exitCode()).isZero();
    byte[] before = Files.readAllBytes(out.resolve("trials.csv"));

    Heard refused = run("--trials", "3", "-q");
    assertThat(refused.exitCode()).isEqualTo(7);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.errLines())
        .containsExactly("error: " + out + ": holds a finished result; replace it with --force,"
            + " or choose another folder with --out");
    assertThat(out.resolve("trials.csv")).hasBinaryContent(before);

    assertThat(run("--trials", "3", "-q", "--force").exitCode()).isZero();
    assertThat(Manifest.read(out).counts().ok()).isEqualTo(3);
  }

  @Test
  void foldersThatAreNotOursStayAsTheyAre() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    Heard asFile = Heard.from(Heard.run(CONFIG, file));
    assertThat(asFile.exitCode()).isEqualTo(7);
    assertThat(asFile.errLines()).singleElement().asString().startsWith("error: " + file);
    assertThat(file).hasContent("mine");
    assertThat(Heard.from(Heard.run(CONFIG, folder)).exitCode()).isEqualTo(7);

    Heard below = Heard.from(Heard.run(CONFIG, file.resolve("below")));
    assertThat(below.exitCode()).isEqualTo(2);
    assertThat(below.errLines()).singleElement().asString().startsWith("error: " + file);
  }

  /** The answer's last line, typed again, gives the same trials. */
  @Test
  void repeatLineRepeats() throws IOException {
    Heard first =
        run("--trials", "3", "--seed", "-9", "-q", "--set", "posture.force.brigades-forward=2");
    assertThat(first.exitCode()).isZero();
    byte[] trials = Files.readAllBytes(out.resolve("trials.csv"));

    String words =
        first.out().replaceFirst("(?s).*\nRepeat", "Repeat").replaceFirst("(?s)\nNext.*", "");
    List<String> typed = Stream.of(words
            .substring("Repeat".length())
            .replace("\\\n", " ")
            .strip()
            .split(" +(?=[^']*('[^']*'[^']*)*$)"))
        .map(word -> word.replace("'", ""))
        .toList();
    assertThat(typed).startsWith("ceasefire", "run", CONFIG, "--trials", "3", "--seed", "-9");
    Heard again = Heard.from(typed.subList(1, typed.size())).succeeded();
    assertThat(out.resolve("trials.csv")).hasBinaryContent(trials);
    assertThat(again.out()).isEqualTo(first.out());
  }

  private Heard run(String... options) {
    return Heard.from(Heard.run(CONFIG, out, options));
  }

  private static void assertTrace(Heard heard, String message) throws IOException {
    Matcher said = TRACE.matcher(heard.err());
    assertThat(said.find()).as(heard.err()).isTrue();
    Path trace = Path.of(said.group(1));
    assertThat(trace).content().contains(message).contains("\tat ");
    Files.delete(trace);
    assertThat(heard.out() + heard.err()).doesNotContain("\tat ");
  }

  /** A player that fails in some replicates. */
  private static UnaryOperator<PlayerFactory> failing(java.util.function.IntPredicate fails) {
    return players((replicate, next) -> {
      if (fails.test(replicate)) {
        throw new IllegalStateException("planted");
      }
    });
  }

  /** What happens before a trial is played. */
  private interface Mishap {
    void before(int replicate, TrialPlayer next);
  }

  private static UnaryOperator<PlayerFactory> players(Mishap mishap) {
    return factory -> new PlayerFactory(
        point -> {
          TrialPlayer real = factory.players().apply(point);
          return (trial, series) -> {
            mishap.before(trial.replicate(), real);
            return real.play(trial, series);
          };
        },
        factory.metrics(),
        factory.weeks());
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
