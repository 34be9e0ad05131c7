package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalTest {
  private final Arrival rule = Rules.of(Arrival.class);

  /** 1 + km / 100 days; weight exp(-days / 14). */
  @ParameterizedTest
  @CsvSource({
    "FORWARD, 20, 1.2, 0.917857", "DEPTH, 150, 2.5, 0.836464",
    "WEST, 800, 9, 0.525788", "OUTSIDE, 1200, 13, 0.395118"
  })
  void distanceCostsDaysAndWeight(Place place, double km, double days, double weight) {
    assertThat(rule.km(place)).isEqualTo(km);
    assertThat(rule.days(km)).isCloseTo(days, within(1e-12));
    assertThat(rule.weight(days)).isCloseTo(weight, within(1e-6));
  }

  /** Twice as mobile: 1 + 800 / 200 = 5 days instead of 9. */
  @Test
  void mobilityShortensTheWay() {
    assertThat(Rules.with(rule, "kmPerDay", 200.0).days(800)).isCloseTo(5, within(1e-12));
    assertThat(rule.days(0)).isEqualTo(1);
    assertThat(rule.weight(0)).isEqualTo(1);
  }

  @Test
  void onlyTroopsOutsideAreNotInTheHostCountry() {
    for (Place place : Place.values()) {
      assertThat(place.inHostCountry()).isEqualTo(place != Place.OUTSIDE);
    }
  }

  /** 1 day and 150 km at 50 km a day. */
  @Test
  void slowerTroopsArriveLater() {
    Arrival slow = Rules.of(Arrival.class).at(0.5);
    assertThat(slow.days(150)).isEqualTo(4);
    assertThat(slow.at(2)).isEqualTo(Rules.of(Arrival.class));
  }
}
