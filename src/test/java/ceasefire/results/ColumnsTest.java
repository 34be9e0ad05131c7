package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that do not fit the memory are those that do, number by number. */
class ColumnsTest {
  private static final int ROWS = 20_000;

  @TempDir
  Path folder;

  private Columns columns(long mostCells) throws IOException {
    Path file = folder.resolve("trials.csv");
    List<String> lines = new ArrayList<>(List.of("a,b,c"));
    for (int i = 0; i < ROWS; i++) {
      lines.add(i + "," + (i % 7 == 0 ? "" : "0." + i) + "," + (i < 9 ? "held" : "w" + i % 3));
    }
    Files.write(file, lines);
    var columns = new Columns(List.of("a", "b", "c"), Set.of("c"), mostCells);
    try (CsvScanner scanner = CsvScanner.open(file)) {
      scanner.header(List.of());
      while (scanner.next()) {
        columns.add(scanner, new int[] {0, 1, 2});
      }
    }
    return columns;
  }

  /** None put aside, all but the last row, pieces longer than the file is read at once, all but some. */
  @ParameterizedTest
  @ValueSource(longs = {1_000_000, 0, 3 * 9_000, 3 * 500 + 1})
  void sameNumbersWhereverTheyAre(long mostCells) throws IOException {
    Columns columns = columns(mostCells);
    int[] every = IntStream.range(0, ROWS).toArray();
    assertThat(columns.find("a").orElseThrow().numbers(every))
        .containsExactly(IntStream.range(0, ROWS).asDoubleStream().toArray());
    double[] b = columns.find("b").orElseThrow().numbers(every);
    assertThat(b[14]).isNaN();
    assertThat(b[9_001]).isEqualTo(0.9001);
    assertThat(b[ROWS - 2]).isEqualTo(0.19998);
    assertThat(columns.find("c").orElseThrow().texts(new int[] {0, 8, 9, 9_001, ROWS - 1}))
        .containsExactly("held", "held", "w0", "w1", "w1");
    assertThat(columns.find("a").orElseThrow().numbers(new int[] {8_999, 9_000, 18_500}))
        .containsExactly(8_999, 9_000, 18_500);
    assertThat(columns.find("a").orElseThrow().numbers(new int[0])).isEmpty();
    assertThat(columns.find("d")).isEmpty();
  }
}
