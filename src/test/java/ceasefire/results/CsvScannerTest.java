package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvScannerTest {
  @TempDir
  Path folder;

  @Test
  void readsQuotedPlainAndEmptyCells() throws IOException {
    try (CsvScanner rows = scan("a,b,c\n\"x, \"\"y\"\"\",,ü\n1,-2.5,0f\n")) {
      assertThat(rows.header(List.of("a", "b"))).containsExactly("a", "b", "c");
      assertThat(rows.next()).isTrue();
      assertThat(rows.text(0)).isEqualTo("x, \"y\"");
      assertThat(rows.text(1)).isEmpty();
      assertThat(rows.decimal(1)).isNaN();
      assertThat(rows.text(2)).isEqualTo("ü");
      assertThat(rows.next()).isTrue();
      assertThat(rows.integer(0)).isEqualTo(1);
      assertThat(rows.decimal(1)).isEqualTo(-2.5);
      assertThat(rows.hex(2)).isEqualTo(15);
      assertThat(rows.holds(2, "0f".getBytes(StandardCharsets.UTF_8))).isTrue();
      assertThat(rows.holds(2, "0".getBytes(StandardCharsets.UTF_8))).isFalse();
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void readsALineWithoutItsEndAndRowsLongerThanTheBuffer() throws IOException {
    String longCell = "x".repeat(100_000);
    try (CsvScanner rows = scan("a,b\r\n" + longCell + ",last")) {
      rows.header(List.of("a"));
      assertThat(rows.next()).isTrue();
      assertThat(rows.text(0)).isEqualTo(longCell);
      assertThat(rows.text(1)).isEqualTo("last");
      assertThat(rows.next()).isFalse();
    }
  }

  /** Every decimal reads as Java's own parser reads it, bit for bit. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readsDecimalsExactly(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text =
        new StringBuilder("value\n0\n-0\n-0.0\n7\n0.1\n5e-324\n1.7976931348623157E308\n");
    for (int i = 0; i < 2000; i++) {
      int digits = random.nextInt(1, 19);
      long unscaled = random.nextLong() % (long) StrictMath.pow(10, digits);
      text.append(BigDecimal.valueOf(unscaled, random.nextInt(0, 12)).toPlainString())
          .append('\n');
    }
    List<String> cells = text.toString().lines().skip(1).toList();
    try (CsvScanner rows = scan(text.toString())) {
      rows.header(List.of("value"));
      for (String cell : cells) {
        assertThat(rows.next()).isTrue();
        assertThat(Double.doubleToRawLongBits(rows.decimal(0)))
            .as(cell)
            .isEqualTo(Double.doubleToRawLongBits(Double.parseDouble(cell)));
      }
    }
  }

  @Test
  void saysWhereAFileIsDamaged() {
    assertDamaged("a,b\n1,2\n3\n", "line 3 has 1 cells instead of 2");
    assertDamaged("a,b\n1,\"2", "line 2 ends within quotes");
    assertDamaged("a,b\n1,x\n", "line 2 has no number in column 2");
    assertDamaged("a,b\n1,-\n", "line 2 has no number in column 2");
    assertDamaged("a,b\n1,1.2.3\n", "line 2 has no number in column 2");
    assertDamaged("b,a\n", "first line");
    assertDamaged("", "first line");
  }

  private void assertDamaged(String text, String problem) {
    assertThatThrownBy(() -> {
          try (CsvScanner rows = scan(text)) {
            rows.header(List.of("a", "b"));
            while (rows.next()) {
              rows.decimal(1);
            }
          }
        })
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("sample.csv")
        .hasMessageContaining(problem);
  }

  private CsvScanner scan(String text) throws IOException {
    Path file = folder.resolve("sample.csv");
    Files.writeString(file, text);
    return CsvScanner.open(file);
  }
}
