package ceasefire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.results.SampleMetrics;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTextTest {
  private final List<String> problems = new ArrayList<>();

  @Test
  void readsWhatIsToBeKnown() {
    List<Target> targets =
        read("agreed=0.02", " outcome_seized = .01", "v_day@365=1e-2", "episodes=2", "km2_lost=10");
    assertThat(problems).isEmpty();
    assertThat(targets)
        .extracting(target -> target.quantity().statistic())
        .containsExactly("share", "share", "survival", "mean", "mean");
    assertThat(targets).extracting(Target::column).containsExactly(1, 0, 2, 3, 4);
    assertThat(targets)
        .extracting(Target::text)
        .containsExactly(
            "agreed=0.02", "outcome_seized=0.01", "v_day@365=0.01", "episodes=2", "km2_lost=10");
    assertThat(targets.get(2).isBeyond(364)).isTrue();
    assertThat(targets.get(2).isBeyond(365)).isFalse();
    assertThat(targets.get(0).isBeyond(1)).isFalse();
  }

  /** The third label is seized. */
  @Test
  void shareCountsItsLabelOnly() {
    Quantity seized = read("outcome_seized=0.1").get(0).quantity();
    assertThat(seized.of(2)).isEqualTo(1);
    assertThat(seized.of(1)).isZero();
    assertThat(seized.of(Double.NaN)).isNaN();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          agreed              | "agreed"                             | METRIC=HALF-WIDTH     |
          =0.1                | "=0.1"                               | METRIC=HALF-WIDTH     |
          agread=0.1          | agread: no such metric               | an event, a number    | agreed
          outcome_siezed=0.1  | outcome_siezed: no such metric       | an event, a number    | outcome_seized
          v-day@365=0.1       | v-day@365: no such metric            | an event, a number    | v_day@365
          seized=0.1          | seized: no such metric               | an event, a number    |
          outcome=0.1         | outcome: no such metric              | an event, a number    |
          agreed@365=0.1      | agreed@365: no such metric           | an event, a number    |
          v_day@soon=0.1      | v_day@soon: no such metric           | an event, a number    | v_day@soon
          v_day=0.1           | v_day: a day is missing              | as v_day@1826         |
          agreed=0            | agreed=0: no half-width              | above 0 and below 0.5 |
          agreed=0.5          | agreed=0.5: no half-width            | above 0 and below 0.5 |
          agreed=-1           | agreed=-1: no half-width             | above 0 and below 0.5 |
          agreed=wide         | agreed=wide: no half-width           | above 0 and below 0.5 |
          agreed=NaN          | agreed=NaN: no half-width            | above 0 and below 0.5 |
          km2_lost=-1         | km2_lost=-1: no half-width           | above 0               |
          km2_lost=Infinity   | km2_lost=Infinity: no half-width     | above 0               |
          """)
  void refuses(String text, String problem, String expected, String suggestion) {
    assertThat(read(text)).isEmpty();
    assertThat(problems).singleElement().asString().startsWith("0 " + problem + "; ");
    assertThat(problems.get(0)).contains(expected);
    assertThat(problems.get(0)).endsWith("; " + (suggestion == null ? "" : suggestion));
  }

  @Test
  void tellsAllMistakesByTheirPlaces() {
    assertThat(read("x=1", "agreed=0.1", "agreed=0.2", "y=1")).hasSize(1);
    assertThat(problems).hasSize(3);
    assertThat(problems.get(1)).startsWith("2 agreed=0.2: agreed is there twice");
    assertThat(problems.get(2)).startsWith("3 y: no such metric");
  }

  private List<Target> read(String... texts) {
    return TargetText.read(
        List.of(texts),
        SampleMetrics.ALL,
        (place, problem, expected, near) ->
            problems.add(place + " " + problem + "; " + expected + "; " + near));
  }
}
