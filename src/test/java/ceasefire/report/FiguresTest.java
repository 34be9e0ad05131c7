package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.analysis.Share;
import ceasefire.stats.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource({
    "0.312, 31.2, 31",
    "0.5, 50.0, 50",
    "0.01, 1.0, 1",
    "0.0017, 0.17, 0.2",
    "0.000123, 0.012, 0.01",
    "0.9987, 99.87, 99.9",
    "0.996, 99.60, 99.6",
    "0, 0.0, 0",
    "1, 100.0, 100"
  })
  void percentagesGainDecimalsCloseToTheirEnds(double share, String exact, String round) {
    assertThat(Figures.percent(share)).isEqualTo(exact);
    assertThat(Figures.roundPercent(share)).isEqualTo(round);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-7, 1e-5, 0.00049, 0.0051, 0.0099, 0.5})
  void aShareWithinNeverReadsAsNothingOrAll(double share) {
    for (double s : new double[] {share, 1 - share}) {
      assertThat(Double.parseDouble(Figures.percent(s))).isBetween(1e-9, 100 - 1e-9);
      assertThat(Double.parseDouble(Figures.roundPercent(s))).isBetween(1e-9, 100 - 1e-9);
    }
  }

  @Test
  void sharesWithoutOrWithOnlyEventsAreBounds() {
    assertThat(Figures.share(Share.of("x", 0, 2_000, 0.95))).isEqualTo("none seen: below 0.15 %");
    assertThat(Figures.share(Share.of("x", 2_000, 2_000, 0.95)))
        .isEqualTo("every trial: above 99.85 %");
    assertThat(Figures.share(Share.of("x", 624, 2_000, 0.95))).isEqualTo("31.2 %");
  }

  @Test
  void survivalHasTheDecimalsThatItsIntervalNeeds() {
    assertThat(Figures.survival(new Interval(0.4812, 0.4805, 0.4819, 0.95, 2_000_000)))
        .isEqualTo("48.1 % (48.0-48.2)");
    // Ends that round to neighbouring numbers do not make a narrow interval a wide one.
    assertThat(Figures.survival(new Interval(0.8447, 0.8440, 0.8456, 0.95, 1_000_000)))
        .isEqualTo("84.5 % (84.4-84.6)");
    assertThat(Figures.survival(new Interval(0.4812, 0.4756, 0.4868, 0.95, 30_000)))
        .isEqualTo("48 % (48-49)");
    assertThat(Figures.survival(new Interval(0.48123, 0.48111, 0.48139, 0.95, 90_000_000)))
        .isEqualTo("48.12 % (48.11-48.14)");
    assertThat(Figures.survival(new Interval(0.48, 0.48, 0.48, 0.95, 9)))
        .isEqualTo("48.00 % (48.00-48.00)");
  }

  @Test
  void survivalWithoutOrWithOnlyEventsIsABound() {
    assertThat(Figures.survival(new Interval(1, 0.9985, 1, 0.95, 2_000)))
        .isEqualTo("above 99.85 %");
    assertThat(Figures.survival(new Interval(0, 0, 0.0015, 0.95, 2_000))).isEqualTo("below 0.15 %");
    assertThat(Figures.survival(new Interval(0.71, 0.69, 0.73, 0.95, 2_000)))
        .isEqualTo("71 % (69-73)");
    assertThat(Figures.survival(new Interval(0.9995, 0.996, 0.9999, 0.95, 2_000)))
        .isEqualTo("99.95 % (99.6-99.99)");
    assertThat(Figures.survival(new Interval(0.99999, 0.99993, 0.999999, 0.95, 100_000)))
        .isEqualTo("above 99.9930 %");
    assertThat(Figures.survival(new Interval(0.00001, 0.000001, 0.00007, 0.95, 100_000)))
        .isEqualTo("below 0.0070 %");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "36000|36,000",
        "1234.6|1,235",
        "99.96|100",
        "12.34|12.3",
        "4|4",
        "0.256|0.26",
        "0.5|0.5",
        "0|0",
        "0.001|< 0.01",
        "-2.5|-2.5"
      })
  void amountsReadShort(double amount, String text) {
    assertThat(Figures.amount(amount)).isEqualTo(text);
  }

  @Test
  void oneTrialIsNotPlural() {
    assertThat(Figures.trials(1)).isEqualTo("1 trial");
    assertThat(Figures.trials(2_000)).isEqualTo("2,000 trials");
  }
}
