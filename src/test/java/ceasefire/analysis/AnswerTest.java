package ceasefire.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.results.MetricKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AnswerTest {
  @Test
  void spansAreOneTwoAndFiveYearsOrTheHorizon() {
    assertThat(Answer.spans(1_826)).containsExactly(365, 730, 1_826);
    assertThat(Answer.spans(90)).containsExactly(90);
    assertThat(Answer.spans(1_000)).containsExactly(365, 730, 1_000);
    assertThat(Answer.spans(7_305)).containsExactly(365, 1_826, 7_305);
  }

  @Test
  void plannedCostsComeFirstAndFailedTrialsStandApart() {
    var subject = new Answer.Subject("Title", "Question?", 7, 1_826, 0.95);
    var ensemble = new Ensemble(
        0,
        1_826,
        2,
        new TreeMap<>(Map.of("timeout", 2, "broken", 1)),
        List.of(
            new Response("w_day", MetricKind.TIME_TO_EVENT, 10, Double.NaN),
            new Response("deaths_host", MetricKind.COUNT, 1, 2)));

    Answer answer =
        Answer.of(subject, ensemble, List.of(Cost.planned("troops", 12_000)), Warning.none());

    assertThat(answer.costs()).extracting(Cost::name).containsExactly("troops", "killed: host");
    assertThat(answer.costs().get(0).planned()).isTrue();
    assertThat(answer.failed()).isEqualTo(3);
    assertThat(answer.ceasefire().n()).isEqualTo(2);
    assertThat(answer.ceasefire().at(1_826).survival().estimate()).isEqualTo(0.5);
    assertThat(answer.calm().n()).isZero();
    assertThat(answer.outcomes().shares()).isEmpty();
  }

  @Test
  void aResponseHasOneValueForEachOkTrial() {
    assertThatThrownBy(() ->
            new Ensemble(0, 100, 2, List.of(new Response("deaths_host", MetricKind.COUNT, 1))))
        .hasMessageContaining("deaths_host")
        .hasMessageContaining("2 ok trials");
  }
}
