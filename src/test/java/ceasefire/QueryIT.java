package ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.results.SampleResult;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results asked by the built program, with DuckDB and on a machine for which there is none. */
class QueryIT {
  @TempDir
  Path folder;

  private Jar jar;
  private Path temporary;

  @BeforeEach
  void jar() throws IOException {
    jar = Jar.quick(folder);
    temporary = Files.createDirectory(folder.resolve("tmp"));
  }

  /** The program in a given file, with a temporary folder of its own. */
  private Jar.Ended runOf(Path program, String... words) {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-Djava.io.tmpdir=" + temporary,
        "-jar",
        program.toString()));
    command.addAll(List.of(words));
    return jar.start(new ProcessBuilder(command)).end();
  }

  private Jar.Ended run(String... words) {
    return runOf(Path.of(System.getProperty("ceasefire.jar")), words);
  }

  /** The program as it finds itself on a machine that DuckDB ships no library for. */
  private Path withoutDuckDb() throws IOException {
    Path program =
        Files.copy(Path.of(System.getProperty("ceasefire.jar")), folder.resolve("program.jar"));
    try (FileSystem archive = FileSystems.newFileSystem(program);
        Stream<Path> entries = Files.list(archive.getPath("/"))) {
      List<Path> libraries = entries
          .filter(entry -> entry.getFileName().toString().startsWith("libduckdb_java"))
          .toList();
      assertThat(libraries).isNotEmpty();
      for (Path library : libraries) {
        Files.delete(library);
      }
    }
    return program;
  }

  @Test
  void aRunIsAskedAndExported() throws IOException {
    run("run", Jar.config("no-force"), "--trials", "12", "-q", "--out", "r").with(0);
    Path result = folder.resolve("r");
    assertThat(Files.readString(result.resolve("manifest.json")))
        .contains("\"trials.parquet\" : \"");
    Path csv = result.resolve("trials.csv");
    Jar.Ended all = run("query", "r", "FROM trials", "--csv").with(0);
    assertThat(all.out()).isEqualTo(Files.readString(csv));
    assertThat(all.err()).isEmpty();
    assertThat(run("query", "r", "SELECT count(*) AS n FROM trials").with(0).out())
        .isEqualTo(" n\n12\n");
    run("query", "r", "SELECT x FROM trials").with(2).says("error: SQL: Binder Error");
    run("export", "r", "--parquet", "--out", "copy.parquet").with(0);
    assertThat(folder.resolve("copy.parquet"))
        .hasSameBinaryContentAs(result.resolve("trials.parquet"));
    assertThat(run("export", "r", "--csv").with(0).out()).isEqualTo(Files.readString(csv));
    assertThat(Jar.names(temporary)).isEmpty();
  }

  @Test
  void withoutDuckDbTheCsvServes() throws IOException {
    Path bare = withoutDuckDb();
    Jar.Ended run = runOf(bare, "run", Jar.config("no-force"), "--trials", "3", "-q", "--out", "r")
        .with(0);
    run.says("trials.parquet was skipped: DuckDB does not run on this machine (it has no library"
        + " for ");
    assertThat(run.err().lines().filter(line -> line.contains("DuckDB"))).hasSize(1);
    Path result = folder.resolve("r");
    assertThat(Jar.names(result)).contains("trials.csv").doesNotContain("trials.parquet");
    runOf(bare, "query", "r", "FROM trials").with(1).says("can be read by any program");
    runOf(bare, "export", "r", "--parquet", "--out", "t.parquet").with(1).says("error: DuckDB");
    assertThat(runOf(bare, "export", "r", "--csv").with(0).out())
        .isEqualTo(Files.readString(result.resolve("trials.csv")));
    // What one machine left out, another reads from the CSV.
    assertThat(run("query", "r", "FROM trials", "--csv").with(0).out())
        .isEqualTo(Files.readString(result.resolve("trials.csv")));
    assertThat(Jar.names(temporary)).isEmpty();
  }

  @Test
  void resultsOfSeveralPointsAreJoined() throws IOException {
    SampleResult.write(folder.resolve("sweep"), SampleResult.TRIALS);
    assertThat(run(
                "query",
                "sweep",
                "SELECT \"posture.force.place\" AS place, count(*) AS n FROM trials"
                    + " JOIN points USING (point) GROUP BY place ORDER BY place")
            .with(0)
            .out())
        .isEqualTo("place    n\nforward  1\nwest     2\n");
  }
}
