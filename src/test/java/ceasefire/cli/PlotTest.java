package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.Requires;
import ceasefire.report.Charts;
import ceasefire.report.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts of all kinds of folders, in the folders themselves and drawn anew. */
class PlotTest {
  private static final String CONFIG = "configs/no-force.yaml";

  @TempDir
  static Path shared;

  @TempDir
  Path folder;

  /** A run that no test changes. */
  private static Path result;

  @BeforeAll
  static void run() {
    Requires.font();
    result = shared.resolve("run");
    heard(
            "run",
            CONFIG,
            "--trials",
            "30",
            "--set",
            "horizon-days=140",
            "--with",
            "configs/overlays/greedy.yaml",
            "--out",
            result,
            "-q")
        .succeeded();
  }

  private static Heard heard(Object... words) {
    List<String> line = new ArrayList<>();
    Stream.of(words).forEach(word -> line.add(word.toString()));
    return Heard.from(line, Workshop.ofModel());
  }

  private Path sweep() throws IOException {
    Path file = folder.resolve("sample.yaml");
    Files.writeString(
        file,
        "extends: " + Path.of(CONFIG).toAbsolutePath()
            + "\nabout: {title: T, question: Q?, source: S}\nhorizon-days: 140\n"
            + "experiment: {replicates: 3}\ndesign: {kind: grid, factors: [{kind: levels,"
            + " path: challenger.aims.greed, values: [0.5, 1, 1.5]}]}\n");
    Path out = folder.resolve("sample");
    heard("sweep", file, "--out", out, "-q").succeeded();
    return out;
  }

  /** What {@code --list} names is what the folder holds, and drawn anew it is the same file. */
  private void agrees(Path result) throws IOException {
    List<String> listed = heard("plot", result, "--list")
        .out()
        .lines()
        .map(line -> line.replaceFirst(" .*", ""))
        .toList();
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(result.resolve("plots"))) {
      all.map(file -> file.getFileName().toString()).sorted().forEach(files::add);
    }
    assertThat(files)
        .containsExactlyInAnyOrderElementsOf(listed.stream()
            .flatMap(name -> Stream.of(name + ".png", name + ".svg"))
            .toList());
    for (String ending : List.of(".png", ".svg")) {
      String name = listed.get(listed.size() - 1);
      Path file = folder.resolve("again" + ending);
      Heard heard = heard("plot", result, "--chart", name, "--out", file, "--force");
      assertThat(heard.err()).isEqualTo("Written: " + file + "\n");
      assertThat(file).hasSameBinaryContentAs(result.resolve("plots").resolve(name + ending));
    }
  }

  @Test
  void aRunHasAllItsCharts() throws IOException {
    agrees(result);
    String listed = heard("plot", result, "--list").out();
    assertThat(listed.lines().map(line -> line.replaceFirst(" .*", "")))
        .containsExactlyElementsOf(Charts.names(Findings.OfRun.class));
    assertThat(listed).contains("causes           When and why ceasefires fail\n");
  }

  @Test
  void aSweepAndWhatItHangsOn() throws IOException {
    Path sweep = sweep();
    agrees(sweep);
    Path hangsOn = folder.resolve("sample-sensitivity");
    assertThat(
            heard("sensitivity", sweep, "--metric", "w", "--metric", "km2_lost").exitCode())
        .isZero();
    agrees(hangsOn);
    // Another sweep in its place is told of, none is an error.
    Files.move(sweep, folder.resolve("gone"));
    assertThat(heard("plot", hangsOn, "--list"))
        .satisfies(heard -> assertThat(heard.exitCode()).isEqualTo(2))
        .satisfies(heard -> assertThat(heard.err())
            .contains("rests on " + sweep + ", which holds no finished result any more"));
  }

  @Test
  void aComparisonMayMoveWithItsResults() throws IOException {
    Path out = folder.resolve("here/compared");
    assertThat(heard(
                "compare",
                CONFIG,
                "configs/force-40k.yaml",
                "--trials",
                "20",
                "--set",
                "horizon-days=140",
                "--out",
                out,
                "-q")
            .exitCode())
        .isZero();
    agrees(out);
    // The results that it rests on lie beside the table.
    Path moved = Files.move(folder.resolve("here"), folder.resolve("there")).resolve("compared");
    agrees(moved);
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    assertThat(said("plot", result, "--chart", "outcome"))
        .isEqualTo("error: --chart: \"outcome\" is no chart of " + result + "; expected one of "
            + String.join(", ", Charts.names(Findings.OfRun.class))
            + "; did you mean outcomes?\n1 error, nothing was run.\n");
    assertThat(said("plot", result)).contains("expected either --list or --chart NAME");
    assertThat(said("plot", result, "--list", "--chart", "costs")).contains("either --list or");
    assertThat(said("plot", "nowhere", "--list")).contains("nowhere: no such folder");
    assertThat(said("plot", folder, "--list")).contains("no result: there is no manifest.json");
    assertThat(said("plot", result, "--chart", "costs", "--width", "10", "--scale", "x"))
        .contains("--width: 10; expected a whole number, 500 to 4,000")
        .contains("--scale: \"x\"; expected a number, 0.25 to 4");
    assertThat(said("plot", result, "--chart", "costs", "--format", "pgn"))
        .contains("--format: \"pgn\"; expected png or svg; did you mean png?");
    assertThat(said("plot", result, "--chart", "costs", "--format", "svg", "--out", "x.png"))
        .contains("--out x.png: does not end in .svg, as --format has it");
    assertThat(said("plot", result, "--chart", "costs", "--scale", "2", "--format", "svg"))
        .contains("--scale: is for png");
    Path inside = result.resolve("plots/mine.svg");
    assertThat(said("plot", result, "--chart", "costs", "--out", inside))
        .contains("lies in the result itself");
    Path taken = Files.createFile(folder.resolve("taken.png"));
    assertThat(said("plot", result, "--chart", "costs", "--out", taken))
        .contains("is there already; replace it with --force");
    assertThat(taken).isEmptyFile();
    Path nowhere = folder.resolve("no/such/x.svg");
    assertThat(said("plot", result, "--chart", "costs", "--out", nowhere))
        .contains(nowhere + ": cannot be written");
    Heard blind = Heard.from("plot", result.toString(), "--list");
    assertThat(blind.err()).contains("plot: nothing can be drawn: a test needs none");
  }

  private static String said(Object... words) {
    Heard heard = heard(words);
    assertThat(heard.exitCode()).as(heard.err()).isPositive();
    assertThat(heard.out()).isEmpty();
    return heard.err();
  }

  @Test
  void aResultOfAnOlderVersionHasTheChartsThatItsColumnsAllow() throws IOException {
    Path old = Files.createDirectory(folder.resolve("old"));
    for (String name : List.of("manifest.json", "scenario.yaml", "series.csv")) {
      Files.copy(result.resolve(name), old.resolve(name));
    }
    drop("w_cause", old);
    Path file = folder.resolve("causes.svg");
    heard("plot", old, "--chart", "causes", "--out", file).succeeded();
    assertThat(file).content().contains("The result does not say why ceasefires collapsed");
  }

  /** Copies the trials without a column. */
  private static void drop(String column, Path old) throws IOException {
    Path trials = result.resolve("trials.csv");
    List<String> lines = Files.readAllLines(trials);
    int cell = List.of(lines.get(0).split(",", -1)).indexOf(column);
    Files.write(
        old.resolve("trials.csv"),
        lines.stream().map(line -> without(line, cell)).toList());
    Path columns = result.resolve("columns.csv");
    Files.write(
        old.resolve("columns.csv"),
        Files.readAllLines(columns).stream()
            .filter(line -> !line.startsWith(column + ","))
            .toList());
  }

  private static String without(String line, int cell) {
    List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
    cells.remove(cell);
    return String.join(",", cells);
  }
}
