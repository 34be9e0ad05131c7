package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointTableTest {
  private static final PointTable TABLE = new PointTable(
      List.of("line.sectors.3.length-km", "posture.force.place"),
      List.of(
          new PointTable.Row(0xab, List.of("12.5", "west"), "00ff"),
          new PointTable.Row(-1, List.of("13", "a, \"b\""), "01ff")));

  private static final String TEXT = """
      point,line.sectors.3.length-km,posture.force.place,scenario_sha256
      00000000000000ab,12.5,west,00ff
      ffffffffffffffff,13,"a, ""b""\",01ff
      """;

  @TempDir
  Path folder;

  @Test
  void isWrittenLikeThisAndReadBack() throws IOException {
    assertThat(TABLE.text()).isEqualTo(TEXT);
    Files.writeString(folder.resolve(PointTable.FILE), TEXT);
    assertThat(PointTable.read(folder)).isEqualTo(TABLE);
  }

  @Test
  void aScenarioWithoutFactorsIsOnePoint() throws IOException {
    PointTable one = PointTable.single(7, "aa");
    Files.writeString(folder.resolve(PointTable.FILE), one.text());
    assertThat(one.text()).isEqualTo("point,scenario_sha256\n0000000000000007,aa\n");
    assertThat(PointTable.read(folder)).isEqualTo(one);
  }

  @Test
  void anotherFileIsNotTaken() throws IOException {
    Files.writeString(folder.resolve(PointTable.FILE), "point,factor\n00,1\n");
    assertThatThrownBy(() -> PointTable.read(folder))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("scenario_sha256");
    assertThatThrownBy(() -> PointTable.read(folder.resolve("nowhere")))
        .isInstanceOf(StorageException.class);
  }
}
