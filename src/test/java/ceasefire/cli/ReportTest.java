package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.Requires;
import ceasefire.engine.ModelPlayer;
import ceasefire.engine.PlayerFactory;
import ceasefire.engine.SweptPoints;
import ceasefire.engine.TrialPlayer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code report} of small results of every kind. */
class ReportTest {
  private static final String CONFIG = "configs/three-brigades-forward.yaml";
  private static final int MOST_BYTES = 5_000_000;
  private static final List<String> SECTIONS = List.of(
      "The answer",
      "How it ended",
      "When and why ceasefires fail",
      "What it takes and costs",
      "Trials worth reading",
      "Parameters that differ from the defaults",
      "How to repeat it",
      "What it cannot tell you");
  private static final Pattern FIGURE = Pattern.compile("<figure.*?</figure>", Pattern.DOTALL);

  private static final TrialPlayer FAILING = (trial, series) -> {
    throw new IllegalStateException("planted");
  };

  @TempDir
  static Path results;

  @TempDir
  Path folder;

  private static Path run;
  private static String page = "";

  @BeforeAll
  static void playAndReport() throws IOException {
    Requires.font();
    run = results.resolve("run");
    play(run, "--trials", "24", "--set", "horizon-days=740");
    page = report(run);
  }

  private static void play(Path out, String... more) {
    List<String> words = Heard.run(CONFIG, out, more);
    words.addAll(List.of("--seed", "7", "--threads", "1", "-q"));
    Heard.from(words).succeeded();
  }

  private static void sweepBrigades(String levels, int replicates, int days, Path out) {
    Heard.from(
            "sweep",
            CONFIG,
            "--factor",
            "posture.force.brigades-forward=" + levels,
            "--replicates",
            "" + replicates,
            "--set",
            "horizon-days=" + days,
            "--out",
            out.toString(),
            "-q",
            "--threads",
            "1")
        .succeeded();
  }

  private static Heard heard(String... words) {
    return Heard.from(
        List.of(words), new Workshop(ModelPlayer::factory, SweptPoints::players, Optional::empty));
  }

  private static String report(Path result) throws IOException {
    Heard heard = heard("report", result.toString()).succeeded();
    assertThat(heard.out()).startsWith("Report    " + result.resolve("report.html") + "   ");
    String text = Files.readString(result.resolve("report.html"));
    assertThat(text.length()).isLessThan(MOST_BYTES);
    return text;
  }

  private static List<String> figures(String page) {
    return FIGURE.matcher(page).results().map(MatchResult::group).toList();
  }

  /** The rows of a CSV file that a page carries. */
  private static List<String> csv(String page, String name) {
    var link = Pattern.compile(
            "href=\"data:text/csv;charset=utf-8;base64,([^\"]*)\" download=\"" + name + "\"")
        .matcher(page);
    assertThat(link.find()).as(name).isTrue();
    return new String(Base64.getDecoder().decode(link.group(1)), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  /** What the rows of a CSV file, its header left out, begin with. */
  private static Set<String> firstCells(List<String> rows) {
    return rows.stream().skip(1).map(row -> row.split(",")[0]).collect(Collectors.toSet());
  }

  @Test
  void everySectionIsThereInOrder() {
    List<String> headings = Pattern.compile("<h2[^>]*>([^<]*)</h2>")
        .matcher(page)
        .results()
        .map(heading -> heading.group(1))
        .toList();
    assertThat(headings).isEqualTo(SECTIONS);
    assertThat(page)
        .contains("<title>Three brigades forward, on a 3:1 rotation - Ceasefire</title>")
        .contains("Would three European brigades near the front")
        .contains("No self-test recorded.", "ceasefire run " + CONFIG)
        .containsPattern("<dt>Dataset, SHA-256</dt><dd><code>[0-9a-f]{64}</code>")
        .contains("posture.force.brigades-forward")
        .contains("In this world winning the war is worth");
  }

  @Test
  void everyFigureHasWordsNumbersAndAFile() {
    List<String> figures = figures(page);
    assertThat(figures).hasSize(7);
    assertThat(figures).allSatisfy(figure -> {
      assertThat(figure).contains("24 trials, seed 7");
      boolean drawn = !figure.contains("class=\"nothing\"");
      assertThat(figure.contains("role=\"img\" aria-label=\"")).isEqualTo(drawn);
      if (drawn) {
        assertThat(figure).contains("<svg", "<table>", "<caption>", "data:text/csv");
      }
    });
  }

  @Test
  void needsNoNetworkAndNoOtherFile() {
    assertThat(page).contains("default-src &#x27;none&#x27;").doesNotContain("@import", "url(http");
    assertThat(Pattern.compile("(src|href)=[\"'](?!#|data:)").matcher(page).results())
        .isEmpty();
    assertThat(Pattern.compile("</script>").matcher(page).results().count())
        .isEqualTo(Pattern.compile("<script[ >]").matcher(page).results().count());
  }

  @Test
  void idsAreUnique() {
    List<String> ids = Pattern.compile("\\bid=[\"']([^\"']+)[\"']")
        .matcher(page)
        .results()
        .map(id -> id.group(1))
        .toList();
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(30);
  }

  @Test
  void numbersAreThoseOfTheSummary() throws IOException {
    List<String> summary = Files.readAllLines(run.resolve("summary.csv"));
    List<String> outcomes = csv(page, "outcomes.csv");
    assertThat(outcomes).hasSize(1 + 7);
    for (String row : outcomes.subList(1, 8)) {
      String[] cells = row.split(",", -1);
      assertThat(summary)
          .anyMatch(line -> line.contains(",outcome_" + cells[0] + ",share,," + cells[3] + ","
              + cells[4] + "," + cells[5] + ",0.95," + cells[2] + "," + cells[1] + ",wilson"));
    }
    String afterAYear = csv(page, "survival.csv").stream()
        .filter(row -> row.startsWith("no collapse (W),365,"))
        .findFirst()
        .orElseThrow();
    String[] cells = afterAYear.split(",", -1);
    assertThat(summary)
        .anyMatch(line -> line.contains(
            ",w_day,survival,365," + cells[5] + "," + cells[6] + "," + cells[7] + ",0.95,"));
  }

  @Test
  void theSameFolderGivesTheSamePage() {
    Path other = folder.resolve("new/other.html");
    assertThat(heard("report", run.toString(), "--out", other.toString()).exitCode())
        .isZero();
    assertThat(other).hasContent(page);
  }

  @Test
  void namesThatLookLikeMarkupStayText() throws IOException {
    Path hostile = folder.resolve("hostile");
    String title = "</script><script>alert(1)</script> \"quoted\" & 'so'";
    play(
        hostile,
        "--trials",
        "3",
        "--set",
        "horizon-days=100",
        "--set",
        "about.title=" + title,
        "--set",
        "about.question=<img src=x onerror=alert(2)>");
    assertThat(report(hostile))
        .doesNotContain("<script>alert", "<img")
        .contains("&lt;/script&gt;&lt;script&gt;alert(1)", "&lt;img src=x");
  }

  @Test
  void whereNothingWasFinishedItSaysSo() throws IOException {
    Path failed = folder.resolve("failed");
    List<String> words = Heard.run(CONFIG, failed, "--trials", "3", "-q");
    Heard played = Heard.from(
        words,
        Heard.withPlayers(
            factory -> new PlayerFactory(() -> FAILING, factory.metrics(), factory.weeks())));
    assertThat(played.exitCode()).isEqualTo(ExitCode.TRIALS_FAILED);
    assertThat(report(failed))
        .contains("No trial was finished: there is nothing to report.")
        .contains("3 of 3 trials failed", "play: IllegalStateException: planted")
        .doesNotContain("<svg xmlns");
  }

  @Test
  void anotherVersionIsWarnedOfOnTop() throws IOException {
    Path copy = folder.resolve("copy");
    play(copy, "--trials", "3", "--set", "horizon-days=100");
    Path manifest = copy.resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replace("\"version\" : \"development\"", "\"version\" : \"0.1\""));
    Heard heard = heard("report", copy.toString());
    assertThat(heard.exitCode()).isZero();
    assertThat(heard.err()).contains("warning: this result was written by version 0.1");
    String text = Files.readString(copy.resolve("report.html"));
    assertThat(text.indexOf("was written by version 0.1"))
        .isBetween(0, text.indexOf("class=\"question\""));
  }

  @Test
  void whatIsNoReportIsNotReplacedAndWhatIsNoResultIsRefused() throws IOException {
    Path notes = folder.resolve("notes.txt");
    Files.writeString(notes, "mine");
    Heard heard = heard("report", run.toString(), "--out", notes.toString());
    assertThat(heard.exitCode()).isEqualTo(ExitCode.FOLDER_REFUSED);
    assertThat(heard.err()).contains("is no report of ours; choose another file with --out");
    assertThat(notes).hasContent("mine");
    assertThat(heard("report", folder.toString()).exitCode()).isEqualTo(ExitCode.USAGE);
    Files.writeString(folder.resolve("run.json"), "{}");
    assertThat(heard("report", folder.toString()).err()).contains("an unfinished result");
  }

  @Test
  void aRunInItsPlaceRemovesTheReport() throws IOException {
    Path again = folder.resolve("again");
    play(again, "--trials", "2", "--set", "horizon-days=100");
    report(again);
    play(again, "--trials", "2", "--set", "horizon-days=100", "--force");
    assertThat(again.resolve("report.html")).doesNotExist();
  }

  @Test
  void comparisonsAreTold() throws IOException {
    Path out = folder.resolve("compared");
    Heard.from(
            "compare",
            "configs/no-force.yaml",
            CONFIG,
            "--trials",
            "8",
            "--set",
            "horizon-days=370",
            "--out",
            out.toString(),
            "-q",
            "--threads",
            "1")
        .succeeded();
    String text = report(out);
    assertThat(text)
        .contains("no-force, three-brigades-forward compared")
        .contains("A: No foreign force", "B: Three brigades forward, on a 3:1 rotation")
        .contains("The same in all postures", "The comparison was made by");
    List<String> differences = csv(text, "differences.csv");
    assertThat(Files.readAllLines(out.resolve("comparison.csv"))).containsAll(differences);
    assertThat(figures(text))
        .hasSizeGreaterThan(5)
        .allSatisfy(figure -> assertThat(figure).containsPattern("8(, 8)? trials"));

    Path moved = Files.move(out, folder.resolve("moved"));
    assertThat(heard("report", moved.toString()).exitCode()).isZero();
    Files.move(moved.resolve("no-force"), folder.resolve("elsewhere"));
    Heard missing = heard("report", moved.toString());
    assertThat(missing.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(missing.err()).contains("no-force: no such folder");
  }

  /** Charts of each are drawn for some of many postures; tables have them all. */
  @Test
  void ofManyPosturesNoneIsMissingInATable() throws IOException {
    Path swept = folder.resolve("levels");
    sweepBrigades("0..7/8", 3, 370, swept);
    Path out = folder.resolve("eight");
    Heard.from("compare", swept.toString(), "--out", out.toString(), "-q").succeeded();
    String text = report(out);
    for (String id : List.of("outcomes-by-posture.csv", "costs-by-posture.csv")) {
      assertThat(firstCells(csv(text, id))).as(id).hasSize(8);
    }
    for (String title : List.of("Outcomes, share of trials", "What it takes and costs, per")) {
      var table =
          Pattern.compile("<span>" + title + ".*?</table>", Pattern.DOTALL).matcher(text);
      assertThat(table.find()).as(title).isTrue();
      for (int point = 0; point < 8; point++) {
        assertThat(table.group())
            .containsPattern("<th scope=\"row\">[A-H]: brigades-forward=" + point + "</th>");
      }
    }
    assertThat(text)
        .contains("for the first 6 postures; the table has all 8.", "id=\"outcomes-f\"")
        .doesNotContain("id=\"outcomes-g\"");
  }

  /** A table of the best and the worst points says where the others are. */
  @Test
  void ofManyPointsTheFileOfAllIsNamed() throws IOException {
    Path out = folder.resolve("many");
    sweepBrigades("0..24/25", 1, 60, out);
    String text = report(out);
    assertThat(text).contains("at the best and the worst points", "All 25 points: <a ");
    assertThat(firstCells(csv(text, "costs-by-point.csv"))).hasSize(25);
  }

  @Test
  void sweepsAndWhatTheyHangOnAreTold() throws IOException {
    Path file = folder.resolve("study.yaml");
    Files.writeString(
        file,
        "extends: " + Path.of(CONFIG).toAbsolutePath() + "\n"
            + "about: {title: T, question: Q?, source: S}\nhorizon-days: 370\n"
            + "experiment: {replicates: 4}\ndesign:\n  kind: grid\n  factors:\n"
            + "    - {kind: levels, path: posture.force.brigades-forward, values: [0, 1, 3, 6]}\n");
    Path out = folder.resolve("swept");
    Heard.from("sweep", file.toString(), "--out", out.toString(), "-q", "--threads", "1")
        .succeeded();
    String text = report(out);
    List<String> told = new ArrayList<>(SECTIONS);
    told.add(4, "What the answer hangs on");
    assertThat(told).allSatisfy(title -> assertThat(text).contains(">" + title + "</h2>"));
    assertThat(text)
        .contains("Of 4 design points the ceasefire still stood after 370 days most often at")
        .contains("The worst point", "brigades-forward 6");
    assertThat(csv(text, "points.csv")).hasSize(5);
    assertThat(figures(text)).allSatisfy(figure -> assertThat(figure).contains("data:text/csv"));

    Path beside = folder.resolve("beside");
    Heard.from("sensitivity", out.toString(), "--metric", "km2_lost", "--out", beside.toString())
        .succeeded();
    assertThat(report(beside)).contains("hangs-on-km2-lost").doesNotContain("hangs-on-w\"");
  }
}
