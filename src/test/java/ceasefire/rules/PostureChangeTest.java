package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostureChangeTest {
  private static final int NOT_YET = PostureChange.NOT_YET;

  private static int[] untriggered() {
    int[] days = new int[ChangeTrigger.COUNT];
    Arrays.fill(days, NOT_YET);
    return days;
  }

  private static PostureChange dated(PostureLever lever, int day, int over, double to) {
    return new PostureChange(lever, ChangeTrigger.DATE, day, over, 0, to);
  }

  private static double backstop(List<PostureChange> changes, int day, int[] triggers) {
    return PostureChange.factor(changes, PostureLever.BACKSTOP, day, triggers);
  }

  /** Withdrawn after four years over 100 days: 1, then .5 half-way, then 0. */
  @ParameterizedTest
  @CsvSource({"0, 1", "1461, 1", "1511, 0.5", "1561, 0", "7305, 0"})
  void backstopWithdrawnInYearFour(int day, double expected) {
    var changes = List.of(dated(PostureLever.BACKSTOP, 1_461, 100, 0));
    assertThat(backstop(changes, day, untriggered())).isCloseTo(expected, within(1e-12));
  }

  /** A change of one lever leaves the others alone, and no change leaves all. */
  @Test
  void otherLeversStay() {
    var changes = List.of(dated(PostureLever.BACKSTOP, 0, 0, 0));
    for (PostureLever lever : PostureLever.values()) {
      double factor = PostureChange.factor(changes, lever, 10, untriggered());
      assertThat(factor).isEqualTo(lever == PostureLever.BACKSTOP ? 0 : 1);
      assertThat(PostureChange.factor(List.of(), lever, 10, untriggered())).isEqualTo(1);
    }
  }

  /** Nothing until day 365, then growing over 100 days. */
  @ParameterizedTest
  @CsvSource({"0, 0", "364, 0", "415, 0.5", "465, 1"})
  void lateArrival(int day, double expected) {
    var changes =
        List.of(dated(PostureLever.BACKSTOP, 0, 0, 0), dated(PostureLever.BACKSTOP, 365, 100, 1));
    assertThat(backstop(changes, day, untriggered())).isCloseTo(expected, within(1e-12));
  }

  /**
   * Twice the brigades 10 days after a warning on day 200, over 20 days, for 60 days: 1 until 210, 1.5
   * on 220, 2 from 230 to 290, 1.5 on 300, 1 from 310 on; without warning nothing.
   */
  @ParameterizedTest
  @CsvSource({"199, 1", "210, 1", "220, 1.5", "230, 2", "290, 2", "300, 1.5", "310, 1", "900, 1"})
  void surgeOnWarning(int day, double expected) {
    var changes = List.of(
        new PostureChange(PostureLever.BRIGADES_FORWARD, ChangeTrigger.WARNING, 10, 20, 60, 2));
    int[] triggers = untriggered();
    assertThat(PostureChange.factor(changes, PostureLever.BRIGADES_FORWARD, day, triggers))
        .isEqualTo(1);
    triggers[ChangeTrigger.WARNING.ordinal()] = 200;
    assertThat(PostureChange.factor(changes, PostureLever.BRIGADES_FORWARD, day, triggers))
        .isCloseTo(expected, within(1e-12));
  }

  /** What a trigger of day 200 sets off at once is there from day 201 on, for just its 60 days. */
  @ParameterizedTest
  @CsvSource({"200, 1", "201, 2", "260, 2", "261, 1"})
  void nothingChangesOnTheDayOfItsTrigger(int day, double expected) {
    var changes = List.of(
        new PostureChange(PostureLever.BRIGADES_FORWARD, ChangeTrigger.WARNING, 0, 0, 60, 2));
    int[] triggers = untriggered();
    triggers[ChangeTrigger.WARNING.ordinal()] = 200;
    assertThat(PostureChange.factor(changes, PostureLever.BRIGADES_FORWARD, day, triggers))
        .isEqualTo(expected);
  }

  /**
   * A drawdown to .4 over 100 days from day 0 meets a trigger on day 49, toward 2 over 100 days: on day
   * 100 the first has brought it to .4, the second is half-way: .5 x .4 + .5 x 2 = 1.2; at last 2.
   */
  @Test
  void theLastCompleteChangePrevails() {
    var changes = List.of(
        dated(PostureLever.BACKSTOP, 0, 100, 0.4),
        new PostureChange(PostureLever.BACKSTOP, ChangeTrigger.FIRST_VIOLATION, 0, 100, 0, 2));
    int[] triggers = untriggered();
    triggers[ChangeTrigger.FIRST_VIOLATION.ordinal()] = 49;
    assertThat(backstop(changes, 50, triggers)).isCloseTo(0.7, within(1e-12));
    assertThat(backstop(changes, 100, triggers)).isCloseTo(1.2, within(1e-12));
    assertThat(backstop(changes, 150, triggers)).isEqualTo(2);
    triggers[ChangeTrigger.FIRST_VIOLATION.ordinal()] = NOT_YET;
    assertThat(backstop(changes, 7_305, triggers)).isEqualTo(0.4);
  }

  /** A change as declared keeps the lever as planned. */
  @Test
  void aChangeAsDeclaredChangesNothing() {
    var changes = List.of(Rules.of(PostureChange.class));
    assertThat(PostureChange.factor(changes, PostureLever.BRIGADES_FORWARD, 9, untriggered()))
        .isEqualTo(1);
  }

  /** A date needs no trigger; days beyond the range of int do no harm. */
  @Test
  void datesNeedNoTrigger() {
    assertThat(dated(PostureLever.MONITORS, 7_305, 7_305, 1).progress(7_305, NOT_YET))
        .isZero();
    assertThat(dated(PostureLever.MONITORS, 0, 0, 1).progress(0, NOT_YET)).isEqualTo(1);
    var late =
        new PostureChange(PostureLever.MONITORS, ChangeTrigger.SETTLEMENT, 7_305, 7_305, 7_305, 1);
    assertThat(late.progress(0, NOT_YET - 1)).isZero();
  }

  /** The factor never leaves the range of 1 and the targets, and jumps only where told to. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void factorsStayInRange(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      List<PostureChange> changes = new ArrayList<>();
      double low = 1;
      double high = 1;
      double steepest = 0;
      int[] triggers = untriggered();
      for (int c = 0; c < 4; c++) {
        var on = ChangeTrigger.values()[random.nextInt(ChangeTrigger.COUNT)];
        triggers[on.ordinal()] = random.chance(0.7) ? random.nextInt(1_000) : NOT_YET;
        int over = 20 + random.nextInt(300);
        double to = random.uniform(0, 3);
        changes.add(new PostureChange(
            PostureLever.MONITORS, on, random.nextInt(500), over, random.nextInt(300), to));
        low = Math.min(low, to);
        high = Math.max(high, to);
        steepest += 3.0 / over;
      }
      double before = Double.NaN;
      for (int day = 0; day < 2_500; day++) {
        double factor = PostureChange.factor(changes, PostureLever.MONITORS, day, triggers);
        assertThat(factor).isBetween(low - 1e-12, high + 1e-12);
        if (day > 0) {
          assertThat(Math.abs(factor - before)).isLessThanOrEqualTo(steepest + 1e-12);
        }
        before = factor;
      }
    }
  }
}
