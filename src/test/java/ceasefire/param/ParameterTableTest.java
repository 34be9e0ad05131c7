package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterTableTest {
  @Test
  void alignsPlainText() {
    var parameters = new ArrayList<>(Sample.SPACE.under("posture.tripwire"));
    parameters.addAll(Sample.SPACE.under("rule.margin"));
    assertThat(ParameterTable.text(parameters)).isEqualTo("""
            path                               default      unit                    role         range
            posture.tripwire.threshold-deaths  20           persons                 lever        0 to 10,000
                Own deaths that trip it [assumed]
            posture.tripwire.attached-to       [snapback]                           lever        each snapback, second-echelon
                What follows [assumed]
            posture.tripwire.chances           [0.5, 0.25]  probability             uncertainty  each 0 to 1
                Chance of each [assumed]
            posture.tripwire.nicknames         []                                   label
                Nicknames [assumed]
            rule.margin                        0.1          costs of a general war  uncertainty  -1 to 1
                Gain needed (with rule.kind: threshold) [assumed]
            """);
    assertThat(ParameterTable.text(List.of())).isEmpty();
  }

  @Test
  void writesMarkdownRows() {
    assertThat(ParameterTable.markdown(Sample.SPACE.under("line.zone-depth"))).isEqualTo("""
            | path | default | unit | range | role | meaning | source |
            |---|---|---|---|---|---|---|
            | `line.zone-depth` | 10.5 | km | 0 to 100 | lever | Depth of the zone | a paper \\| p. 3 |
            """);
    assertThat(ParameterTable.markdown(Sample.SPACE.under("about.title")))
        .contains("| `about.title` | required |");
  }

  @Test
  void breaksLongMeaningsBetweenWords() {
    assertThat(ParameterTable.wrapped("one two three four", 9))
        .containsExactly("one two", "three", "four");
    assertThat(ParameterTable.wrapped("incomprehensibilities", 9))
        .containsExactly("incomprehensibilities");
  }
}
