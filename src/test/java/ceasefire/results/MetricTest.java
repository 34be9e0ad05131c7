package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.param.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "V_day", "v-day", "v__day", "_v", "9v", "v day", "v,day"})
  void refusesNamesThatAreNoSnakeCase(String name) {
    assertThatThrownBy(() -> new Metric(name, MetricKind.COUNT, Unit.COUNT, "x", model -> 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("snake_case");
  }

  @Test
  void labelsBelongToCategoriesOnly() {
    assertThatThrownBy(() -> labelled(MetricKind.COUNT, List.of("a")))
        .hasMessageContaining("labels");
    assertThatThrownBy(() -> labelled(MetricKind.CATEGORY, List.of()))
        .hasMessageContaining("labels");
    assertThatThrownBy(() -> labelled(MetricKind.CATEGORY, List.of("a", "a")))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> labelled(MetricKind.CATEGORY, List.of("a,b")))
        .hasMessageContaining("a,b");
    assertThat(labelled(MetricKind.CATEGORY, List.of("a", "b")).labels()).hasSize(2);
  }

  private static Metric labelled(MetricKind kind, List<String> labels) {
    return new Metric("name", kind, Unit.NONE, "x", labels, model -> 0);
  }
}
