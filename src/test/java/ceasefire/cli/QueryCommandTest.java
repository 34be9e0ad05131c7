package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.results.SampleResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code query} and {@code export} as they are typed. */
class QueryCommandTest {
  @TempDir
  Path folder;

  private String result = "";

  @BeforeEach
  void write() throws IOException {
    result = SampleResult.write(folder.resolve("result"), SampleResult.TRIALS).toString();
  }

  @Test
  void answersWithATableOrCsv() {
    String sql = "SELECT outcome, km2_lost / 3 AS third FROM trials WHERE km2_lost > 0";
    Heard table = Heard.from("query", result, sql);
    assertThat(table.exitCode()).isZero();
    assertThat(table.err()).isEmpty();
    assertThat(table.out()).isEqualTo("""
        outcome      third
        seized   0.0333333
        """);
    assertThat(Heard.from("query", result, sql, "--csv").out())
        .isEqualTo("outcome,third\nseized,0.03333333333333333\n");
    assertThat(Heard.from("query", result, "FROM trials", "--csv").out())
        .isEqualTo(SampleResult.TRIALS);
  }

  @Test
  void saysThatRowsAreNotShown() {
    Heard heard = Heard.from("query", result, "FROM range(2345)");
    assertThat(heard.out().lines()).hasSize(1_001);
    assertThat(heard.err()).isEqualTo("1,345 more rows; --csv prints them all.\n");
  }

  @Test
  void mistakesNameTheTables() {
    Heard heard = Heard.from("query", result, "SELECT 1 FROM trails");
    assertThat(heard.exitCode()).isEqualTo(2);
    assertThat(heard.out()).isEmpty();
    assertThat(heard.err())
        .startsWith("error: SQL: Catalog Error: Table with name trails does not exist")
        .endsWith("Tables: trials, points, series, summary, columns. `ceasefire query " + result
            + " 'DESCRIBE trials'` lists the columns of one.\n");
    Heard nowhere = Heard.from("query", folder.resolve("nowhere").toString(), "SELECT 1");
    assertThat(nowhere.exitCode()).isEqualTo(2);
    assertThat(nowhere.err()).contains("no such folder");
  }

  @Test
  void exports() throws IOException {
    assertThat(Heard.from("export", result, "--csv").out()).isEqualTo(SampleResult.TRIALS);
    String file = folder.resolve("summary.csv").toString();
    Heard written = Heard.from("export", result, "--csv", "--what", "summary", "--out", file);
    assertThat(written.exitCode()).isZero();
    assertThat(written.out()).isEmpty();
    assertThat(Path.of(file)).hasSameBinaryContentAs(Path.of(result, "summary.csv"));
    Heard again = Heard.from("export", result, "--csv", "--out", file);
    assertThat(again.exitCode()).isEqualTo(7);
    assertThat(again.err()).contains("is there already");
    Path parquet = folder.resolve("trials.parquet");
    assertThat(Heard.from("export", result, "--parquet", "--out", parquet.toString())
            .exitCode())
        .isZero();
    assertThat(Files.readString(parquet, java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("PAR1")
        .endsWith("PAR1");
  }

  @Test
  void exportSaysWhatItNeeds() {
    assertThat(Heard.from("export", result).exitCode()).isEqualTo(2);
    assertThat(Heard.from("export", result, "--parquet").err())
        .startsWith("error: --parquet: not for a terminal; expected a file with --out");
    assertThat(Heard.from("export", result, "--csv", "--what", "trails").err())
        .startsWith("error: --what: \"trails\"; expected trials, series, summary or precision");
    Heard none = Heard.from("export", result, "--csv", "--what", "precision");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err())
        .startsWith("error: " + result + ": has no precision.csv; expected a result that was made"
            + " with --precision");
    assertThat(Heard.from("export", result, "--csv", "--parquet").exitCode()).isEqualTo(2);
  }
}
