package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.results.Manifest;
import ceasefire.results.PrecisionCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs and sweeps that are told how well something is to be known, not how many trials to play. */
class PrecisionTest {
  private static final String CONFIG = "configs/no-force.yaml";

  @TempDir
  Path folder;

  private Heard run(String... more) {
    List<String> words = new ArrayList<>(List.of("run", CONFIG, "--set", "horizon-days=30"));
    words.addAll(List.of("--out", out().toString(), "--threads", "1"));
    words.addAll(List.of(more));
    return Heard.from(words);
  }

  private Path out() {
    return folder.resolve("out");
  }

  @Test
  void runStopsWhenItKnowsEnough() throws IOException {
    Heard heard = run(
            "--precision", "agreed=0.2", "--precision", "w_day@30=0.3", "--max-replicates", "300")
        .succeeded();
    assertThat(heard.out())
        .containsPattern("95 % interval +128 trials, seed 1\n")
        .contains("\nPrecision after 128 trials\n  agreed    0.")
        .contains(" of 0.2\n")
        .contains(
            "  95 % intervals are made at 98.33 %, as one may look up to 3 times before stopping.\n")
        .containsPattern("--precision agreed=0\\.2 [\\\\\\s]*--precision w_day@30=0\\.3 [\\\\\\s]*"
            + "--confidence 0\\.95 [\\\\\\s]*--max-replicates 300 [\\\\\\s]*--seed 1");
    assertThat(heard.err()).contains("128/128 trials  100 %");

    Manifest manifest = Manifest.read(out());
    assertThat(manifest.experiment().trials()).isEqualTo(128);
    PrecisionCard card = manifest.experiment().precision().orElseThrow();
    assertThat(card.targets()).containsExactly("agreed=0.2", "w_day@30=0.3");
    assertThat(card.looks()).containsExactly(128, 192, 288);
    assertThat(Files.readString(out().resolve("summary.csv")))
        .containsPattern("agreed,share,,[0-9.,]+,0\\.95,128,\\d+,wilson@0\\.983333\n");
    assertThat(Files.readAllLines(out().resolve("precision.csv")))
        .hasSize(3)
        .anyMatch(
            line -> line.matches(
                "[0-9a-f]{16},agreed,share,0\\.2,[0-9.,]+,0\\.95,0\\.98333+,128,128,narrow,128,clopper-pearson"));
  }

  @Test
  void whatWasReachedIsATableToo() throws IOException {
    Heard heard = run("--precision", "agreed=0.2", "--max-replicates", "150", "-q");
    assertThat(heard.out()).contains("(summary.csv, precision.csv, trials.csv, series.csv)\n");
    Heard asked = Heard.from(
        "query",
        out().toString(),
        "SELECT metric, wanted, n, needed, verdict FROM precision",
        "--csv");
    assertThat(asked.out())
        .as(asked.err())
        .startsWith("metric,wanted,n,needed,verdict\nagreed,0.2,128,");
    assertThat(Heard.from("export", out().toString(), "--csv", "--what", "precision")
            .out())
        .isEqualTo(Files.readString(out().resolve("precision.csv")));
    Path swept = folder.resolve("swept");
    Heard sweep = Heard.from(
        "sweep",
        CONFIG,
        "--factor",
        "challenger.strength=90,150",
        "--set",
        "horizon-days=30",
        "--precision",
        "agreed=0.2",
        "--max-replicates",
        "150",
        "-q",
        "--out",
        swept.toString());
    assertThat(sweep.out()).contains("(points.csv, summary.csv, precision.csv, trials.csv)\n");
  }

  @Test
  void whatIsNotReachedIsToldAndCanBeGoneOnWith() throws IOException {
    Heard heard = run("--precision", "agreed=0.03", "--max-replicates", "150", "-q");
    assertThat(heard.exitCode()).isEqualTo(4);
    assertThat(heard.out())
        .containsPattern(
            "agreed  0\\.\\d+ \\(.*\\), half-width 0\\.\\d+ of 0\\.03: too wide; about [0-9,]+ trials would do\n");
    assertThat(heard.err())
        .contains("error: the precision was not reached with up to 128 trials; --resume with more"
            + " --max-replicates goes on");
    assertThat(run("--precision", "agreed=0.2", "--max-replicates", "150", "--resume")
            .err())
        .contains("precision agreed=0.03 at 0.95 there, agreed=0.2 at 0.95 here");

    Heard more = run("--precision", "agreed=0.03", "--max-replicates", "200", "--resume");
    assertThat(more.exitCode()).isEqualTo(4);
    assertThat(more.err()).contains("Goes on with 128 trials").contains("192/192 trials");
    assertThat(Heard.from("status", out().toString()).out())
        .contains("192 of 192, 100 %")
        .contains("1 of 1 complete; 192 of at most 192 replicates")
        .contains("until     agreed=0.03 at 0.95");
  }

  @Test
  void reproducingStopsWhereTheResultDid() throws IOException {
    run("--precision", "agreed=0.2", "--max-replicates", "200", "-q");
    Heard same = Heard.from("reproduce", out().toString(), "-q", "--sample", "3");
    assertThat(same.exitCode()).as(same.out() + same.err()).isZero();
    Path manifest = out().resolve(Manifest.FILE);
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"agreed=0.2\"", "\"agreed=0.02\""));
    Heard other = Heard.from("reproduce", out().toString(), "-q", "--sample", "3");
    assertThat(other.exitCode()).isEqualTo(5);
    assertThat(other.out()).contains("has 128 trials; its precision stops later\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          --precision agread=0.1                        | --precision: agread: no such metric; expected
          --precision w_day=0.1                         | --precision: w_day: a day is missing; expected
          --precision agreed=0                          | --precision: agreed=0: no half-width; expected
          --precision w_day@31=0.1                      | --precision: w_day@31: a day beyond the horizon; expected a day up to 30
          --precision agreed=0.1 --trials 10            | --trials: --precision says how many there are; expected only one of the two
          --precision agreed=0.1 --max-replicates 127   | --max-replicates: 127; expected a whole number, 128 to 100,000,000
          --precision agreed=0.1 --confidence 1         | --confidence: 1; expected a number, 0.5 to 0.9999
          --confidence 0.9                              | --confidence: needs --precision
          --max-replicates 500 --trials 9               | --max-replicates: needs --precision
          """)
  void refuses(String words, String problem) {
    Heard heard = run(words.split(" "));
    assertThat(heard.exitCode()).isEqualTo(2);
    assertThat(heard.errLines().get(0)).startsWith("error: " + problem);
    assertThat(out()).doesNotExist();
  }

  @Test
  void unknownMetricIsGuessed() {
    assertThat(run("--precision", "outcome_siezed=0.1").errLines().get(0))
        .endsWith("; did you mean outcome_seized?");
  }

  @Test
  void experimentSaysHowWellSomethingIsToBeKnown() throws IOException {
    Path file = experiment("[agreed=0.2]");
    Heard heard = sweep(file).succeeded();
    assertThat(heard.out())
        .contains("Precision after 128 trials a point\n"
            + "  agreed  half-width of 0.2 reached at 2 of 2 points; the widest is 0.")
        .contains("95 % intervals are made at 97.5 %, as one may look up to 2 times");
    assertThat(Files.readString(out().resolve("scenario.yaml")))
        .contains("  precision: [\"agreed=0.2\"]\n  confidence: 0.95\n  max-replicates: 200\n");

    assertThat(sweep(file, "--replicates", "10", "--force").errLines().get(0))
        .startsWith("error: --replicates: experiment.precision says how many there are");
    assertThat(sweep(file, "--shard", "3/3", "--force").errLines().get(0))
        .contains("a part without a point")
        .contains("at most 2 parts");
    Heard wide = sweep(file, "--precision", "agreed=0.03", "--resume", "-q");
    assertThat(wide.exitCode()).isEqualTo(4);
    assertThat(wide.out())
        .contains("Not reached with up to 192 trials a point:\n")
        .containsPattern("  [0-9a-f]{16} challenger.strength=\\d+\n    agreed 0\\.\\d+ ");
    assertThat(wide.err()).contains("not reached at 2 of 2 points with up to 192 trials");
  }

  @Test
  void mistakesInAnExperimentAreToldWithTheirPlaces() throws IOException {
    Path file = experiment("[agreed=0.2, agread=0.1, w_day@31=0.2]");
    assertThat(sweep(file).errLines().get(0))
        .isEqualTo(
            "error: " + file + ":5:27: experiment.precision.1: agread: no such metric; expected"
                + " an event, a number, outcome_seized and the like, or a time with a day, as w_day@1826;"
                + " 'describe --metrics' lists them; did you mean agreed?");
    assertThat(sweep(experiment("[agreed=0.2, w_day@31=0.2]")).errLines().get(0))
        .contains(":5:27: experiment.precision.1: w_day@31: a day beyond the horizon");
  }

  @Test
  void planTellsWhatItMayTake() throws IOException {
    Heard heard = Heard.from(
            "plan",
            experiment("[agreed=0.2, deaths_host=1000]").toString(),
            "--max-replicates",
            "2000")
        .succeeded();
    assertThat(heard.out())
        .contains("Trials      about 256 (about 128 at each point, 1,984 at most), seed 1")
        .contains("Precision   95 % intervals, made at 99.38 % for up to 8 looks")
        .containsPattern("agreed known to 0.2: about 128 at the pilot's [0-9.]+, 128 at one half\n")
        .containsPattern(
            "deaths_host known to 1000: about [0-9,]+ at the pilot's [0-9.]+, more if few");
  }

  private Path experiment(String precision) throws IOException {
    return Files.writeString(
        folder.resolve("study.yaml"),
        "extends: " + Path.of(CONFIG).toAbsolutePath()
            + "\nabout: {title: T, question: Q?, source: S}\nhorizon-days: 30\nexperiment:\n"
            + "  precision: " + precision + "\n  max-replicates: 200\n"
            + "design: {kind: grid, factors: [{kind: levels, path: challenger.strength,"
            + " values: [120, 150]}]}\n");
  }

  private Heard sweep(Path file, String... more) {
    List<String> words = new ArrayList<>(List.of("sweep", file.toString()));
    words.addAll(List.of("--out", out().toString(), "--threads", "1"));
    words.addAll(List.of(more));
    return Heard.from(words);
  }
}
