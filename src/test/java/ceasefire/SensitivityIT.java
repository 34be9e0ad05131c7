package ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sensitivity} of small sweeps, each command in a process of its own. */
@Tag("long")
class SensitivityIT {
  private static final List<String> FACTORS = List.of(
      "{kind: uniform, path: challenger.aims.greed, low: 0.5, high: 1.5}",
      "{kind: log-uniform, path: challenger.choice.lambda, low: 4, high: 40}");

  @TempDir
  Path folder;

  private Jar jar;

  @BeforeEach
  void jar() {
    jar = Jar.quick(folder);
  }

  private void sweep(String name, String design) throws IOException {
    Files.writeString(
        folder.resolve(name + ".yaml"),
        "extends: " + Jar.config("no-force")
            + "\nabout: {title: T, question: Q?, source: S}\nexperiment: {replicates: 3}\n"
            + "design: {" + design + ", factors: [" + String.join(", ", FACTORS) + "]}\n");
    jar.run("sweep", name + ".yaml", "-q").with(0);
  }

  @Test
  void screensAndLeavesTheResultAsItIs() throws IOException {
    sweep("screen", "kind: morris, trajectories: 3");
    Path result = folder.resolve("results/screen");
    byte[] manifest = Files.readAllBytes(result.resolve("manifest.json"));
    long files = count(result);
    Jar.Ended first = jar.run("sensitivity", "results/screen").with(0);
    assertThat(first.out())
        .contains("w: share without a collapse (W) to the horizon", "3 trajectories", "mu*")
        .contains("Results   results/screen-sensitivity/");
    Path csv = folder.resolve("results/screen-sensitivity/sensitivity.csv");
    List<String> lines = Files.readAllLines(csv);
    assertThat(lines.get(0))
        .isEqualTo("metric,factor,measure,estimate,low,high,confidence,n,dropped,noise,method");
    assertThat(lines).hasSize(1 + 3 * 2 * 3);
    assertThat(lines.get(1)).startsWith("w,challenger.aims.greed,mu,").endsWith(",morris");
    // The same numbers again, and nothing in the result that its manifest does not know.
    byte[] before = Files.readAllBytes(csv);
    jar.run("sensitivity", "results/screen").with(0);
    assertThat(csv).hasBinaryContent(before);
    assertThat(count(result)).isEqualTo(files);
    assertThat(result.resolve("manifest.json")).hasBinaryContent(manifest);
    jar.run("sensitivity", "results/screen", "--out", "results/screen")
        .with(7)
        .says("holds a result, which nothing is written into");
  }

  @Test
  void analysesEveryKindOfDesign() throws IOException {
    sweep("sobol", "kind: saltelli, n: 4");
    assertThat(jar.run("sensitivity", "results/sobol", "--metric", "km2_lost", "--metric", "w_day")
            .with(0)
            .out())
        .contains("km2_lost: mean: ", "4 base rows", "first order", "total order", "w_day: ");
    sweep("sample", "kind: random, n: 8");
    assertThat(jar.run("sensitivity", "results/sample", "--out", "elsewhere")
            .with(0)
            .out())
        .contains("8 points", "rank coefficient", "R2 ");
    assertThat(folder.resolve("elsewhere/sensitivity.csv")).exists();
    assertThat(folder.resolve("results/sample-sensitivity")).doesNotExist();
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    jar.run("sensitivity", "nowhere").with(2).says("error: nowhere: no such folder");
    jar.run("sensitivity", "nowhere", "--metric", "outcome")
        .with(2)
        .says("error: --metric: \"outcome\"; expected w, v, or a column of trials.csv that is a"
            + " number");
    jar.run("run", Jar.config("no-force").toString(), "--trials", "3", "-q").with(0);
    jar.run("sensitivity", "results/no-force")
        .with(2)
        .says("w: the design varies no number; expected a factor of numbers");
  }

  private static long count(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.count();
    }
  }
}
