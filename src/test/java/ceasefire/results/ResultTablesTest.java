package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultTablesTest {
  /** A name full of what SQL and patterns of file names give a meaning to. */
  private static final String ODD = "it's [1] of 2*";

  @TempDir
  Path folder;

  /** The answer as lines of cells, its headings first. */
  private static List<String> ask(Path folder, String sql) throws QueryException {
    List<String> lines = new ArrayList<>();
    try (ResultTables tables = ResultTables.open(folder)) {
      tables.query(sql, new RowSink() {
        @Override
        public void headings(List<Heading> headings) {
          lines.add(headings.stream().map(Heading::name).collect(Collectors.joining(",")));
        }

        @Override
        public void row(List<String> cells) {
          StringBuilder line = new StringBuilder();
          for (String cell : cells) {
            CsvText.cell(line.append(line.isEmpty() ? "" : ","), cell);
          }
          lines.add(line.toString());
        }
      });
    }
    return lines;
  }

  /** Every cell comes back as the text that it was, from either file. */
  @ParameterizedTest
  @ValueSource(strings = {"plain", ODD})
  void trialsAreThoseOfTheFile(String name) throws Exception {
    Path result = SampleResult.write(folder.resolve(name), SampleResult.TRIALS);
    assertThat(ask(result, "SELECT * FROM trials"))
        .isEqualTo(SampleResult.TRIALS.lines().toList());
    TrialsParquet.write(result);
    Files.delete(result.resolve("trials.csv"));
    assertThat(ask(result, "SELECT * FROM trials"))
        .isEqualTo(SampleResult.TRIALS.lines().toList());
  }

  @Test
  void columnsHaveTypes() throws Exception {
    Path result = SampleResult.write(folder.resolve("r"), SampleResult.TRIALS);
    TrialsParquet.write(result);
    assertThat(ask(result, "SELECT column_name, column_type FROM (DESCRIBE trials)"))
        .containsExactly(
            "column_name,column_type",
            "point,VARCHAR",
            "replicate,INTEGER",
            "seed,VARCHAR",
            "status,VARCHAR",
            "reason,VARCHAR",
            "outcome,VARCHAR",
            "agreed,BOOLEAN",
            "v_day,DOUBLE",
            "episodes,BIGINT",
            "km2_lost,DOUBLE");
    assertThat(ask(result, "SELECT count(*), count(agreed), count(v_day) FROM trials")
            .get(1))
        .isEqualTo("3,2,1");
  }

  @Test
  void factorsAreJoinedWithTheirTypes() throws Exception {
    Path result = SampleResult.write(folder.resolve("r"), SampleResult.TRIALS);
    assertThat(ask(
            result,
            "SELECT point, \"posture.force.brigades-forward\" * 2 AS twice,"
                + " year(\"clock.start\") AS year, count(*) AS trials"
                + " FROM trials JOIN points USING (point) GROUP BY ALL ORDER BY point"))
        .containsExactly(
            "point,twice,year,trials", "00000000000000ab,6,2027,2", "fedcba9876543210,9,2027,1");
  }

  @Test
  void withoutAFileOfPointsTheyAreThoseOfTheTrials() throws Exception {
    Path result = SampleResult.write(folder.resolve("r"), SampleResult.TRIALS);
    Files.delete(result.resolve("points.csv"));
    Files.delete(result.resolve("series.csv"));
    assertThat(ask(result, "FROM points"))
        .containsExactly("point", "00000000000000ab", "fedcba9876543210");
    assertThatThrownBy(() -> ask(result, "FROM series"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("series does not exist");
    assertThat(ask(result, "SELECT kind FROM columns WHERE name = 'v_day'"))
        .containsExactly("kind", "time_to_event");
    assertThat(ask(result, "SELECT n, high FROM summary")).containsExactly("n,high", "1,1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COPY trials TO 'R/trials.csv'",
        "COPY trials TO 'R/trials.csv' (USE_TMP_FILE false)",
        "COPY (SELECT 1) TO 'R/new.csv'",
        "ATTACH 'R/new.db'",
        "EXPORT DATABASE 'R/new'",
        "SET enable_external_access = true",
        "CREATE TABLE a AS SELECT 1",
        "DROP VIEW trials",
        "INSTALL httpfs",
        "PRAGMA database_list",
        "SELECT 1; SELECT 2",
        "SELECT 1; COPY trials TO 'R/new.csv'",
        "",
        "-- nothing"
      })
  void nothingButQueriesIsAnswered(String sql) throws Exception {
    Path result = SampleResult.write(folder.resolve("r"), SampleResult.TRIALS);
    assertThatThrownBy(() -> ask(result, sql.replace("R/", result + "/")))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("only one query at a time");
    assertThat(result.resolve("trials.csv")).hasContent(SampleResult.TRIALS);
    try (var files = Files.list(result)) {
      assertThat(files).hasSize(6);
    }
  }

  @Test
  void noOtherFileIsRead() throws Exception {
    Path result = SampleResult.write(folder.resolve("r"), SampleResult.TRIALS);
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    assertThatThrownBy(() -> ask(result, "FROM read_text('" + secret + "')"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("disabled by configuration");
  }

  @Test
  void mistakesAreShownWhereTheyAre() throws Exception {
    Path result = SampleResult.write(folder.resolve("r"), SampleResult.TRIALS);
    assertThatThrownBy(() -> ask(result, "SELECT vday FROM trials"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("\"vday\" not found")
        .hasMessageContaining("\"v_day\"")
        .hasMessageContaining("^");
    assertThatThrownBy(() -> ask(result, "SELEC 1"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("syntax error at or near \"SELEC\"");
  }

  @Test
  void aFolderWithoutAFinishedResultIsRefused() throws IOException {
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() -> ResultTables.open(nowhere))
        .isInstanceOf(NoResultException.class)
        .hasMessage(nowhere + ": no such folder; expected the folder of a result");
    assertThatThrownBy(() -> ResultTables.open(folder))
        .isInstanceOf(NoResultException.class)
        .hasMessageContaining("there is no manifest.json");
    Path file = Files.writeString(folder.resolve("run.json"), "{}");
    assertThatThrownBy(() -> ResultTables.open(folder))
        .isInstanceOf(NoResultException.class)
        .hasMessageContaining("an unfinished result");
    assertThatThrownBy(() -> ResultTables.open(file)).hasMessageContaining("is a file");
  }

  @Test
  void damagedOrMissingTrialsAreNamed() throws IOException {
    Path result = SampleResult.write(folder.resolve("r"), SampleResult.TRIALS);
    Files.writeString(result.resolve("trials.parquet"), "no Parquet");
    assertThatThrownBy(() -> ResultTables.open(result))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("trials.parquet");
    Files.delete(result.resolve("trials.parquet"));
    Files.delete(result.resolve("trials.csv"));
    assertThatThrownBy(() -> ResultTables.open(result))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("trials.csv");
  }
}
