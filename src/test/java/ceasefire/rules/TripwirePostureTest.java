package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TripwirePostureTest {
  private final TripwirePosture rule = Rules.of(TripwirePosture.class);

  /** Ten dead, or 10 km2, or entry into a held sector: any one is enough. */
  @ParameterizedTest
  @CsvSource({
    // dead, km2, entered, passed
    "0,  0,    false, false",
    "9,  9.99, false, false",
    "10, 0,    false, true",
    "0,  10,   false, true",
    "0,  0,    true,  true",
    "10, 10,   false, true",
    "10, 0,    true,  true",
    "0,  10,   true,  true",
    "10, 10,   true,  true"
  })
  void anyOfThreeTrips(int dead, double km2, boolean entered, boolean passed) {
    assertThat(rule.isPassed(dead, km2, entered)).isEqualTo(passed);
  }

  /** Without the clause on entry only deaths and ground count. */
  @ParameterizedTest
  @CsvSource({"0, 0, false", "9, 9.99, false", "10, 0, true", "0, 10, true"})
  void entryNeedNotTrip(int dead, double km2, boolean passed) {
    TripwirePosture lax = Rules.with(rule, "sectorEntry", false);
    assertThat(lax.isPassed(dead, km2, true)).isEqualTo(passed);
  }

  /** A threshold of no ground is passed by any loss, not by none. */
  @Test
  void noGroundLostNeverTrips() {
    TripwirePosture strict = Rules.with(rule, "thresholdKm2", 0.0);
    assertThat(strict.isPassed(0, 0, false)).isFalse();
    assertThat(strict.isPassed(0, 0.01, false)).isTrue();
  }

  @Test
  void attachedToNothingByDefaultAndFixedOnceStated() {
    assertThat(rule.attachedTo()).isEmpty();
    var list = new ArrayList<>(List.of(Attachment.SECOND_ECHELON));
    TripwirePosture attached = Rules.with(rule, "attachedTo", list);
    list.clear();
    assertThat(attached.attachedTo()).containsExactly(Attachment.SECOND_ECHELON);
    assertThatThrownBy(() -> attached.attachedTo().add(Attachment.LONG_RANGE_STRIKES))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
