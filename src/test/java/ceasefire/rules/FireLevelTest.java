package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FireLevelTest {
  /** 26 flare-ups a day on 420 km are 52 on 840 km and none on a line out of contact. */
  @Test
  void unrestrainedLevelGoesWithTheLengthOfContact() {
    FireLevel level = Rules.of(FireLevel.class);
    assertThat(level.unrestrained(420)).isCloseTo(26, within(1e-12));
    assertThat(level.unrestrained(840)).isCloseTo(52, within(1e-12));
    assertThat(level.unrestrained(0)).isZero();
  }
}
