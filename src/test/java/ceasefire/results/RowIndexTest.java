package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowIndexTest {
  private static final String HEADER = "point,replicate,seed,status\n";
  private static final String LOW = "00000000000000ab";
  private static final String HIGH = "f0000000000000cd";

  @TempDir
  Path folder;

  @Test
  void sortsTheRowsOfAllFilesByPointAndReplicate() throws IOException {
    RowIndex index = new RowIndex(HEADER, 3);
    index.add(file("one", HIGH + ",0,7,ok\n" + LOW + ",2,8,failed\n" + LOW + ",2,9,failed\n"));
    index.add(file("two", LOW + ",0,1,ok\n" + LOW + ",10,2,ok\n" + LOW + ",1,3,failed\n"));
    assertThat(copied(index))
        .isEqualTo(HEADER + LOW + ",0,1,ok\n" + LOW + ",1,3,failed\n" + LOW + ",2,8,failed\n" + LOW
            + ",2,9,failed\n" + LOW + ",10,2,ok\n" + HIGH + ",0,7,ok\n");
    assertThat(index.points()).containsExactly(0xabL, 0xf0000000000000cdL);
    assertThat(index.count(0xab)).isEqualTo(4);
    assertThat(index.count(0xab, 'o')).isEqualTo(2);
    assertThat(index.mark(0xab, 2)).isEqualTo('f');
    assertThat(index.mark(0xab, 3)).isEqualTo((char) 0);
    assertThat(index.end(0xab)).isEqualTo(11);
    assertThat(index.holds(0xab, 3)).isFalse();
    assertThat(index.holds(0xcd, 0)).isFalse();
  }

  /** Rows of one trial are looked into once; the trial after it may have as many letters. */
  @Test
  void neighbouringRowsOfOneTrialAreOneSpan() throws IOException {
    RowIndex index = new RowIndex(SeriesRows.HEADER, -1);
    String rows = LOW + ",1,incidents,0,5\n" + LOW + ",1,incidents,1,5\n" + LOW + ",1,tension,0,1\n"
        + LOW + ",11,incidents,0,5\n" + LOW + ",1,tension,1,2\n";
    Path file = Files.writeString(folder.resolve("series"), SeriesRows.HEADER + rows);
    index.add(file);
    assertThat(index.count(0xab)).isEqualTo(2);
    assertThat(index.count(0xab, (char) 0)).isEqualTo(10 + 2);
    // What stands apart counts as it stands last.
    assertThat(copied(index))
        .isEqualTo(SeriesRows.HEADER + LOW + ",1,tension,1,2\n" + LOW + ",11,incidents,0,5\n");
  }

  @Test
  void aTrialCountsAsItStandsInTheLastFile() throws IOException {
    RowIndex index = new RowIndex(HEADER, 3);
    index.add(file("one", LOW + ",0,1,failed\n"));
    index.add(file("two", LOW + ",0,1,ok\n"));
    assertThat(index.count(0xab, 'o')).isEqualTo(1);
    assertThat(copied(index)).isEqualTo(HEADER + LOW + ",0,1,ok\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00000000000000ab,1",
        "00000000000000ab,1,2,ok",
        "00000000000000ab,1\n",
        "00000000000000ab,,2,ok\n",
        "00000000000000ab,2147483648,2,ok\n",
        "00000000000000ab,99999999999999999999,2,ok\n",
        "00000000000000ab,-1,2,ok\n",
        "00000000000000aB,1,2,ok\n",
        "0000000000000ab,1,2,ok\n",
        "\n"
      })
  void otherRowsAreDamage(String row) throws IOException {
    RowIndex index = new RowIndex(HEADER, 3);
    Path file = file("one", LOW + ",0,1,ok\n" + row);
    assertThatThrownBy(() -> index.add(file))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("line 3 is no row of ours");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "point,replicate,seed,status", "point,replicate\n", "\n"})
  void otherHeadersAreDamage(String text) throws IOException {
    RowIndex index = new RowIndex(HEADER, 3);
    Path file = Files.writeString(folder.resolve("other"), text);
    assertThatThrownBy(() -> index.add(file))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("its columns are not those of this version");
  }

  private Path file(String name, String rows) throws IOException {
    return Files.writeString(folder.resolve(name), HEADER + rows);
  }

  private static String copied(RowIndex index) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    index.copy(out, (point, replicate) -> true);
    return out.toString(StandardCharsets.UTF_8);
  }
}
