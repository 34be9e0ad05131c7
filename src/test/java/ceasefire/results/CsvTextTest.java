package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0000000000000000",
    "-1, ffffffffffffffff",
    "255, 00000000000000ff",
    "-9223372036854775808, 8000000000000000",
    "81985529216486895, 0123456789abcdef"
  })
  void hexHasSixteenDigits(long value, String expected) {
    StringBuilder out = new StringBuilder();
    CsvText.hex(out, value);
    assertThat(out).hasToString(expected);
  }

  @Test
  void quotesOnlyWhatHasToBeQuoted() {
    assertThat(cell("")).isEmpty();
    assertThat(cell("plain text: 3")).isEqualTo("plain text: 3");
    assertThat(cell("a,b")).isEqualTo("\"a,b\"");
    assertThat(cell("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
    assertThat(cell(" padded")).isEqualTo("\" padded\"");
    assertThat(cell("padded ")).isEqualTo("\"padded \"");
  }

  @Test
  void keepsTextOnOneLine() {
    assertThat(cell("first\nsecond\r\nthird\tx\u2028y")).isEqualTo("first second  third x y");
  }

  private static String cell(String text) {
    StringBuilder out = new StringBuilder();
    CsvText.cell(out, text);
    return out.toString();
  }
}
