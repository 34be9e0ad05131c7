package ceasefire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScaleTest {
  @Test
  void fiveYearsAreMarkedOnTheDaysThatSurvivalIsReportedFor() {
    TimeScale scale = TimeScale.of(1_826);

    assertThat(scale.unit()).isEqualTo("years");
    assertThat(scale.marks()).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(scale.marks().stream().map(scale::day))
        .containsExactly(0, 365, 730, 1_095, 1_461, 1_826);
    assertThat(scale.end()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "7305, years, 5, 20",
    "3653, years, 5, 10",
    "1000, years, 2, 2",
    "730, years, 2, 2",
    "365, months, 12, 12",
    "30, days, 28, 28"
  })
  void everyHorizonHasMarks(int horizon, String unit, int lastAtLeast, int lastAtMost) {
    TimeScale scale = TimeScale.of(horizon);
    int last = scale.marks().get(scale.marks().size() - 1);

    assertThat(scale.unit()).isEqualTo(unit);
    assertThat(scale.marks()).hasSizeBetween(2, 13);
    assertThat(last).isBetween(lastAtLeast, lastAtMost);
    assertThat(scale.day(last)).isLessThanOrEqualTo(horizon);
    assertThat(scale.end()).isGreaterThanOrEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "365|1 year",
        "730|2 years",
        "1826|5 years",
        "7305|20 years",
        "366|366 days",
        "1|1 day",
        "1000|1,000 days"
      })
  void spansReadAsPeopleSayThem(int days, String words) {
    assertThat(TimeScale.words(days)).isEqualTo(words);
  }
}
