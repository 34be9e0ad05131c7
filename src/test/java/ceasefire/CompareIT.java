package ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons by the built program, in processes of their own. */
@Tag("long")
class CompareIT {
  @TempDir
  Path folder;

  private Jar jar;

  @BeforeEach
  void jar() {
    jar = Jar.quick(folder);
  }

  private Jar.Ended compare(String out, String threads, String... more) {
    String[] words = new String[more.length + 12];
    System.arraycopy(
        new String[] {
          "compare",
          Jar.config("no-force"),
          Jar.config("force-40k"),
          "--trials",
          "60",
          "--set",
          "horizon-days=140",
          "--threads",
          threads,
          "-q",
          "--out",
          out
        },
        0,
        words,
        0,
        12);
    System.arraycopy(more, 0, words, 12, more.length);
    return jar.run(words);
  }

  @Test
  void theSameWhateverTheThreadsAndReadBackFromItsResults() throws IOException {
    Jar.Ended one = compare("one", "1").with(0);
    assertThat(one.out()).contains("A less B: 60 pairs of trials that met the same luck");
    Jar.Ended two = compare("two", "2").with(0);
    assertThat(table("two")).isEqualTo(table("one"));
    assertThat(two.out().replace("two", "one")).isEqualTo(one.out());

    jar.run("compare", "one/no-force", "two/force-40k", "--out", "stored").with(0);
    assertThat(table("stored")).isEqualTo(table("one"));
    assertThat(jar.run("reproduce", "one/force-40k", "-q").with(0).out())
        .startsWith("identical: 60 of 60");
    if (Files.exists(folder.resolve("one/plots"))) {
      assertThat(Jar.names(folder.resolve("one/plots")))
          .contains("differences.png", "costs.svg", "survival-collapse.png");
    }
    compare("one", "1").with(7).says("--force");
    jar.run("compare", Jar.config("no-force")).with(2).says("expected at least two");
  }

  private String table(String out) throws IOException {
    return Files.readString(folder.resolve(out).resolve("comparison.csv"));
  }
}
