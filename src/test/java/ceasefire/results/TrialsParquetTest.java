package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.param.DecimalText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialsParquetTest {
  private static final long DEAD_PROCESS = 999_999_999_999L;

  @TempDir
  Path folder;

  /** More rows than a group has, with numbers of all sizes. */
  private static String manyTrials() {
    var random = new SplittableRandom(1);
    var text = new StringBuilder(SampleResult.TRIALS.lines().findFirst().orElseThrow());
    for (int i = 0; i < 40_000; i++) {
      String amount = DecimalText.of((random.nextDouble() - 0.5) * StrictMath.pow(10, i % 40 - 20));
      text.append("\n00000000000000ab,")
          .append(i)
          .append(",0000000000000001,ok,,held,1,,")
          .append(i % 7)
          .append(',')
          .append(amount);
    }
    return text.append('\n').toString();
  }

  @Test
  void rowsKeepTheirOrderAndEveryDigit() throws Exception {
    String trials = manyTrials();
    Path result = SampleResult.write(folder.resolve("r"), trials);
    String hash = TrialsParquet.write(result);
    assertThat(hash).isEqualTo(Sha256.of(result.resolve("trials.parquet")));
    assertThat(result.resolve("trials.parquet.tmp")).doesNotExist();
    Files.delete(result.resolve("trials.csv"));
    List<String> rows = new ArrayList<>();
    try (ResultTables tables = ResultTables.open(result)) {
      tables.query("FROM trials", new RowSink() {
        @Override
        public void headings(List<Heading> headings) {
          rows.add(String.join(",", headings.stream().map(Heading::name).toList()));
        }

        @Override
        public void row(List<String> cells) {
          rows.add(String.join(",", cells));
        }
      });
    }
    assertThat(rows).isEqualTo(trials.lines().toList());
  }

  @Test
  void sameTrialsGiveTheSameBytes() throws IOException {
    String trials = manyTrials();
    Path one = SampleResult.write(folder.resolve("one"), trials);
    Path two = SampleResult.write(folder.resolve("two"), trials);
    assertThat(TrialsParquet.write(one)).isEqualTo(TrialsParquet.write(two));
    assertThat(Files.size(one.resolve("trials.parquet"))).isLessThan(trials.length() / 2);
  }

  @Test
  void noTrialsAreATableToo() throws Exception {
    Path result = SampleResult.write(
        folder.resolve("r"), SampleResult.TRIALS.lines().findFirst().orElseThrow() + "\n");
    TrialsParquet.write(result);
    try (DuckDb duck = DuckDb.open("256MiB", 1)) {
      assertThat(duck.row("SELECT count(*) FROM "
              + DuckDb.quoted(result.resolve("trials.parquet").toString())))
          .containsExactly("0");
    }
  }

  /** DuckDB would make 3 of 2.5 without a word. */
  @Test
  void aCountThatIsNotWholeIsRefused() throws IOException {
    Path result =
        SampleResult.write(folder.resolve("r"), SampleResult.TRIALS.replace(",12,", ",2.5,"));
    assertThatThrownBy(() -> TrialsParquet.write(result))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("trials.parquet")
        .hasMessageContaining("episodes is a count, but not a whole number");
    assertThat(result.resolve("trials.parquet.tmp")).doesNotExist();
  }

  @Test
  void aCellThatDoesNotFitItsColumnIsRefused() throws IOException {
    Path result =
        SampleResult.write(folder.resolve("r"), SampleResult.TRIALS.replace("365.25", "soon"));
    assertThatThrownBy(() -> TrialsParquet.write(result))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("v_day");
  }

  @Test
  void nothingIsLeftInTheTemporaryFolder() throws IOException {
    TrialsParquet.write(SampleResult.write(folder.resolve("r"), SampleResult.TRIALS));
    String ours = "ceasefire-duckdb-" + ProcessHandle.current().pid() + "-";
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      assertThat(files.filter(file -> file.getFileName().toString().startsWith(ours)))
          .isEmpty();
    }
  }

  @Test
  void onlyFoldersOfProcessesThatEndedAWhileAgoAreAbandoned() throws IOException {
    Instant now = Instant.now();
    Instant longAgo = now.minusSeconds(3_600);
    assertThat(abandoned("ceasefire-duckdb-" + DEAD_PROCESS + "-1", longAgo, now))
        .isTrue();
    assertThat(abandoned("ceasefire-duckdb-" + DEAD_PROCESS + "-2", now, now)).isFalse();
    assertThat(abandoned("ceasefire-duckdb-" + ProcessHandle.current().pid() + "-3", longAgo, now))
        .isFalse();
    assertThat(abandoned("ceasefire-duckdb-mine", longAgo, now)).isFalse();
  }

  private boolean abandoned(String name, Instant changed, Instant now) throws IOException {
    Path left = Files.createDirectory(folder.resolve(name));
    Files.setLastModifiedTime(left, FileTime.from(changed));
    return DuckDbLibrary.isAbandoned(left, now);
  }
}
