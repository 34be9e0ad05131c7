package ceasefire.gui;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.model.Battle;
import ceasefire.model.Outcome;
import ceasefire.report.Hue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours, codes, words and lengths of the map. */
class MapSignsTest {
  /** Every class is darker than the one before, by enough to be told apart in greyscale. */
  @Test
  void violenceDarkens() {
    for (int c = 1; c < IntensityScale.classes(); c++) {
      assertThat(
              Hue.lightness(IntensityScale.colour(c - 1)) - Hue.lightness(IntensityScale.colour(c)))
          .isGreaterThan(7);
    }
  }

  @ParameterizedTest
  @CsvSource({"0,0", "0.0299,0", "0.03,1", "0.1,2", "0.5,3", "1,4", "2.99,4", "3,5", "1000,5"})
  void classesBeginAtTheirBounds(double intensity, int expected) {
    assertThat(IntensityScale.classOf(intensity)).isEqualTo(expected);
  }

  @Test
  void codesTellContributorsApart() {
    assertThat(ContributorCodes.of(List.of("Britain", "France", "Other Europeans")))
        .containsExactly("B", "F", "OE");
    assertThat(ContributorCodes.of(List.of("France", "Finland", "Fiji")))
        .containsExactly("F", "Fi", "Fij")
        .doesNotHaveDuplicates();
    assertThat(ContributorCodes.of(List.of("the United Arab Emirates", "x")))
        .containsExactly("TUA", "X");
  }

  /** A scale bar is a round number, and neither short nor longer than it may be. */
  @ParameterizedTest
  @CsvSource({"0.72,200", "0.25,500", "9,10", "150,1"})
  void scaleBarsAreRound(double unitsPerKm, long km) {
    assertThat(ScaleBar.km(unitsPerKm)).isEqualTo(km);
  }

  @Test
  void numbersReadWell() {
    assertThat(MapWords.days(1)).isEqualTo("1 day");
    assertThat(MapWords.days(2.5)).isEqualTo("2.5 days");
    assertThat(MapWords.days(1826)).isEqualTo("1,826 days");
    assertThat(MapWords.range(1.6, 2.4)).isEqualTo("2");
    assertThat(MapWords.range(1.6, 12)).isEqualTo("2-12");
    assertThat(MapWords.decimal(-0.001)).isEqualTo("0.00");
    assertThat(MapWords.attachment("long_range_strikes")).isEqualTo("Long-range strikes");
    assertThat(MapWords.plural(1, "brigade")).isEqualTo("1 brigade");
    assertThat(MapWords.plural(2.5, "brigade")).isEqualTo("2.5 brigades");
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void everyOutcomeHasWords(Outcome outcome) {
    assertThat(MapWords.outcome(outcome).replace(' ', '_')).isEqualToIgnoringCase(outcome.name());
  }

  @ParameterizedTest
  @EnumSource(Battle.Kind.class)
  void everyBattleHasWords(Battle.Kind kind) {
    assertThat(MapWords.battle(kind, true)).isNotBlank();
  }
}
