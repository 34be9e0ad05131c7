package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
  @TempDir
  Path folder;

  private Path result;

  @BeforeEach
  void write() throws IOException {
    result = SampleResult.write(folder.resolve("result"), SampleResult.TRIALS);
  }

  @Test
  void csvIsCopiedByteByByte() throws IOException {
    var out = new ByteArrayOutputStream();
    Export.of(result, Export.Table.SERIES).csv(out);
    assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(result.resolve("series.csv")));
    Path file = folder.resolve("out.csv");
    Export.of(result, Export.Table.TRIALS).csv(file);
    assertThat(file).hasSameBinaryContentAs(result.resolve("trials.csv"));
  }

  @Test
  void parquetHoldsTheTable() throws Exception {
    Path file = folder.resolve("series.parquet");
    Export.of(result, Export.Table.SERIES).parquet(file);
    try (DuckDb duck = DuckDb.open("256MiB", 1)) {
      assertThat(duck.row("SELECT count(*), count(value), sum(value), max(week) FROM "
              + DuckDb.quoted(file.toString())))
          .containsExactly("2", "1", "5", "1");
    }
  }

  @Test
  void neitherAFileNorTheResultIsOverwritten() throws IOException {
    Path there = Files.writeString(folder.resolve("there"), "mine");
    Export export = Export.of(result, Export.Table.TRIALS);
    assertThatThrownBy(() -> export.csv(there))
        .isInstanceOf(FolderRefusedException.class)
        .hasMessageContaining("is there already");
    assertThatThrownBy(() -> export.parquet(there)).isInstanceOf(FolderRefusedException.class);
    assertThat(there).hasContent("mine");
    assertThatThrownBy(() -> export.csv(result.resolve("../result/new.csv")))
        .isInstanceOf(FolderRefusedException.class)
        .hasMessageContaining("lies in the result itself");
  }

  @Test
  void aFileInNoFolderIsAnError() {
    Path nowhere = folder.resolve("nowhere/out.parquet");
    assertThatThrownBy(() -> Export.of(result, Export.Table.TRIALS).parquet(nowhere))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("nowhere");
    assertThatThrownBy(() -> Export.of(folder, Export.Table.TRIALS))
        .isInstanceOf(NoResultException.class);
  }
}
