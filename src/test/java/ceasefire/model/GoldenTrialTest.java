package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.param.DecimalText;
import ceasefire.random.Seeds;
import ceasefire.results.Metric;
import ceasefire.results.Metrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Twenty trials of some scenarios, to the bit. A change of the model changes them and writes them anew
 * with {@code -DtestJvmOptions=-Dgolden.write=true}; nothing else may: no JDK, no JIT, no order.
 */
class GoldenTrialTest {
  private static final int TRIALS = 20;
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-force",
        "three-brigades-forward",
        "force-150k-backstop",
        "outside-deterrent",
        "un-monitors"
      })
  void trialsAreAsTheyWere(String name) throws IOException {
    Path file = FOLDER.resolve(name + ".csv");
    List<String> rows = play(name);
    if (Boolean.getBoolean("golden.write")) {
      Files.write(file, rows);
    }
    assertThat(rows).containsExactlyElementsOf(Files.readAllLines(file));
  }

  private static List<String> play(String name) {
    var model = new CeasefireModel(Scenarios.setup(name));
    List<String> rows = new ArrayList<>();
    rows.add("trial," + Metrics.ALL.stream().map(Metric::name).collect(Collectors.joining(",")));
    for (int i = 0; i < TRIALS; i++) {
      model.play(Seeds.mix(2026, i));
      String values = Metrics.ALL.stream()
          .map(metric -> DecimalText.of(metric.value().applyAsDouble(model)))
          .collect(Collectors.joining(","));
      rows.add(i + "," + values);
    }
    return rows;
  }
}
