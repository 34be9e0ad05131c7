package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, -0",
    "1, 1",
    "-7, -7",
    "0.1, 0.1",
    "0.30000000000000004, 0.30000000000000004",
    "123.456, 123.456",
    "0.000001, 0.000001",
    "0.00000123, 0.00000123",
    "9.99e-7, 9.99e-7",
    "1e-7, 1e-7",
    "-2.5e-10, -2.5e-10",
    "100, 100",
    "999999999999999, 999999999999999",
    "999999999999999.9, 999999999999999.9",
    "1e15, 1e15",
    "-1.5e15, -1.5e15",
    "1234567890123456789, 1.2345678901234568e18",
    "9007199254740993, 9.007199254740992e15",
    "1e23, 1e23",
    "2e-323, 2e-323",
    "4.9e-324, 5e-324",
    "2.2250738585072014e-308, 2.2250738585072014e-308",
    "2.2250738585072011e-308, 2.225073858507201e-308",
    "1.7976931348623157e308, 1.7976931348623157e308",
    "2.0e-3, 0.002",
    "1.1e-5, 0.000011",
    "5e-1, 0.5",
    "9.5, 9.5",
    "4.35, 4.35",
    "0.09, 0.09",
    "8.41e21, 8.41e21",
    "2.98023223876953125e-8, 2.9802322387695312e-8",
    "5.0e-324, 5e-324",
    "9223372036854775808, 9.223372036854776e18",
  })
  void writesKnownValues(String value, String text) {
    assertThat(DecimalText.of(Double.parseDouble(value))).isEqualTo(text);
  }

  @Test
  void writesNothingForNanAndNamesInfinities() {
    assertThat(DecimalText.of(Double.NaN)).isEmpty();
    assertThat(DecimalText.of(Double.POSITIVE_INFINITY)).isEqualTo("Infinity");
    assertThat(DecimalText.of(Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
  }

  @Test
  void appendsBehindWhatIsThere() {
    var text = new StringBuilder("a,");
    DecimalText.append(text, 2.5);
    DecimalText.append(text, Double.NaN);
    assertThat(text).hasToString("a,2.5");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void isShortestAndNearestForRandomBits(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 4_000; i++) {
      double v = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(v)) {
        checkShortest(v);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void isShortestAndNearestForEverydayNumbers(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 2_000; i++) {
      checkShortest(random.nextDouble());
      checkShortest(random.nextDouble() * 1e6);
      checkShortest(random.nextInt(1_000_000) / 1e3);
      checkShortest(random.nextInt(1_000) * Double.MIN_VALUE);
    }
  }

  @Test
  void isShortestAndNearestAroundPowersOfTwoAndTen() {
    for (int q = -1074; q <= 1023; q++) {
      double v = Math.scalb(1.0, q);
      checkShortest(v);
      checkShortest(Math.nextUp(v));
      checkShortest(Math.nextDown(v));
    }
    for (int e = -323; e <= 308; e++) {
      double v = Double.parseDouble("1e" + e);
      checkShortest(v);
      checkShortest(Math.nextUp(v));
      checkShortest(Math.nextDown(v));
    }
  }

  @Test
  void estimatesLogarithmsExactly() {
    for (int q = -1074; q <= 971; q++) {
      assertThat(DecimalText.floorLog10(q)).isEqualTo(floorLog10(twoTo(q)));
      BigDecimal threeQuarters = twoTo(q).multiply(new BigDecimal("0.75"));
      assertThat(DecimalText.floorLog10ThreeQuarters(q)).isEqualTo(floorLog10(threeQuarters));
    }
    for (int e = 0; e <= 324; e++) {
      int log = BigInteger.TEN.pow(e).bitLength() - 1;
      assertThat(DecimalText.floorLog2OfTen(e)).isEqualTo(log);
      assertThat(DecimalText.floorLog2OfTen(-e)).isEqualTo(e == 0 ? 0 : -log - 1);
    }
  }

  private static BigDecimal twoTo(int q) {
    BigDecimal power = new BigDecimal(BigInteger.ONE.shiftLeft(Math.abs(q)));
    return q >= 0 ? power : BigDecimal.ONE.divide(power);
  }

  private static int floorLog10(BigDecimal v) {
    return v.precision() - v.scale() - 1;
  }

  /** Reads back to the bits; one digit less cannot; of the same length none is nearer. */
  private static void checkShortest(double v) {
    String text = DecimalText.of(v);
    assertThat(Double.doubleToRawLongBits(Double.parseDouble(text)))
        .as(text)
        .isEqualTo(Double.doubleToRawLongBits(v));
    BigDecimal written = new BigDecimal(text);
    if (written.signum() == 0) {
      return;
    }
    BigDecimal exact = new BigDecimal(v);
    int digits = written.stripTrailingZeros().precision();
    for (RoundingMode mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
      if (digits > 1) {
        BigDecimal shorter = exact.round(new MathContext(digits - 1, mode));
        assertThat(shorter.doubleValue())
            .as("%s, shorter than %s", shorter, text)
            .isNotEqualTo(v);
      }
      BigDecimal rival = exact.round(new MathContext(digits, mode));
      if (rival.doubleValue() == v) {
        assertThat(written.subtract(exact).abs())
            .as("%s beside %s", text, rival)
            .isLessThanOrEqualTo(rival.subtract(exact).abs());
      }
    }
  }
}
