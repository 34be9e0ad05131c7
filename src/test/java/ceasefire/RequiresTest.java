package ceasefire;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class RequiresTest {
  @Test
  void letsTheTestRunWhenTheThingIsThere() {
    assertThatCode(() -> Requires.need("font", true, "none", "font,display"))
        .doesNotThrowAnyException();
  }

  @Test
  void skipsByNameWhenTheThingIsAbsent() {
    assertThatThrownBy(() -> Requires.need("font", false, "no font", "display"))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("font: no font");
  }

  @Test
  void failsWhenTheThingIsAbsentAndAskedFor() {
    assertThatThrownBy(() -> Requires.need("font", false, "no font", "display, font"))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("CEASEFIRE_REQUIRE");
  }
}
