package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.param.DecimalText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
  private final Decimals decimals = new Decimals();

  private double read(String text) {
    byte[] bytes = ("," + text + "\n").getBytes(StandardCharsets.UTF_8);
    return decimals.of(bytes, 1, bytes.length - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "1",
        "-17",
        "0.1",
        "0.6572304697055572",
        "0.65723046970555721",
        "4503599627370497.5",
        "9007199254740992",
        "9007199254740993",
        "9007199254740993.5",
        "999999999999999999",
        "9223372036854775808",
        "9999999999999999999",
        "18446744073709551616",
        "0.00000000000000000001",
        "0.000000000000000001",
        "1e-7",
        "1.7976931348623157e308",
        "4.9e-324",
        "Infinity",
        "-Infinity"
      })
  void readsTheNearestDouble(String text) {
    assertThat(read(text)).isEqualTo(Double.parseDouble(text));
  }

  @Test
  void readsBackWhatWasWrittenAndAnyOtherNumberOfDigits() {
    Random random = new Random(11);
    for (int i = 0; i < 50_000; i++) {
      double value = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(18));
      String shortest = DecimalText.of(value);
      assertThat(read(shortest)).isEqualTo(value);
      String longer = new BigDecimal(value)
          .setScale(random.nextInt(20), RoundingMode.HALF_UP)
          .toPlainString();
      assertThat(read(longer)).isEqualTo(Double.parseDouble(longer));
    }
  }

  @Test
  void readsANumberThatComesAgain() {
    String one = "0.12345678901234568";
    String other = "0.12345678901234569";
    assertThat(read(one)).isEqualTo(Double.parseDouble(one));
    assertThat(read(one)).isEqualTo(Double.parseDouble(one));
    assertThat(read(other)).isEqualTo(Double.parseDouble(other));
    assertThat(read("0.5")).isEqualTo(0.5);
    assertThat(read(one)).isEqualTo(Double.parseDouble(one));
  }

  @Test
  void takesNothingForNotANumberAndRefusesWhatIsNone() {
    assertThat(read("")).isNaN();
    for (String text : new String[] {"-", "x", "1.2.3", "1,5", "0x"}) {
      assertThatThrownBy(() -> read(text)).isInstanceOf(NumberFormatException.class);
    }
  }
}
