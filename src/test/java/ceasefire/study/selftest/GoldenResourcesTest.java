package ceasefire.study.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.model.Scenario;
import ceasefire.param.ConfigReader;
import ceasefire.param.Loaded;
import ceasefire.random.Seeds;
import ceasefire.results.TrialRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the self-test ships is the scenario and the golden trials of the tests; written anew together with those,
 * with {@code -DtestJvmOptions=-Dgolden.write=true}.
 */
class GoldenResourcesTest {
  private static final Path RESOURCES =
      Path.of("src", "main", "resources", "ceasefire", "study", "selftest");

  private static Loaded<Scenario> scenario() {
    return ConfigReader.read(
        Scenario.space(), Path.of("configs", GoldenTrials.SCENARIO + ".yaml"), List.of());
  }

  @Test
  void parametersAreThoseOfTheShippedScenario() throws IOException {
    Path file = RESOURCES.resolve(GoldenTrials.PARAMETERS);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(file, scenario().resolvedYaml());
    }
    assertThat(Files.readString(file)).isEqualTo(scenario().resolvedYaml());
  }

  @Test
  void hashesAreThoseOfTheGoldenTrials() throws IOException {
    Path file = RESOURCES.resolve(GoldenTrials.HASHES);
    if (Boolean.getBoolean("golden.write")) {
      // Played here, since the golden trials may not have been written yet.
      Files.write(
          file,
          GoldenTrials.play(scenario().value()).stream().map(GoldenTrials::hash).toList());
      return;
    }
    Path golden = Path.of("src", "test", "resources", "golden", GoldenTrials.SCENARIO + ".csv");
    List<String> rows = Files.readAllLines(golden);
    List<String> hashes = new ArrayList<>();
    for (int i = 0; i < GoldenTrials.TRIALS; i++) {
      hashes.add(GoldenTrials.hash(record(i, rows.get(i + 1))));
    }
    assertThat(Files.readAllLines(file)).isEqualTo(hashes);
  }

  private static TrialRecord record(int trial, String row) {
    String[] cells = row.split(",", -1);
    double[] values = new double[cells.length - 1];
    for (int i = 0; i < values.length; i++) {
      String cell = cells[i + 1];
      values[i] = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
    return TrialRecord.ok(0, trial, Seeds.mix(2026, trial), values);
  }
}
