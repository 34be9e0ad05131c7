package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.chronicle.Entry;
import ceasefire.chronicle.Logbook;
import ceasefire.random.Seeds;
import ceasefire.results.Metrics;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chronicle of a trial: it changes nothing, costs nothing when nobody listens, and is in order. */
class WitnessTest {
  private static final int TRIALS = 4;

  static Stream<String> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("configs"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml") && !name.equals("reference.yaml"))
          .map(name -> name.replace(".yaml", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aTrialIsTheSameWithItAndWithoutIt(String name) {
    Setup setup = Scenarios.setup(name);
    var alone = new CeasefireModel(setup);
    var watched = new CeasefireModel(setup);
    for (int i = 0; i < TRIALS; i++) {
      long seed = Seeds.mix(11, i);
      var logbook = new Logbook();
      watched.tell(logbook);
      assertThat(played(watched, seed)).as("trial %s", i).isEqualTo(played(alone, seed));
      assertThat(logbook.entries()).isNotEmpty();
    }
  }

  /** The bits of all metrics and of all weekly series. */
  private static List<Long> played(CeasefireModel model, long seed) {
    var series = new WeeklySeries(model.setup().horizonWeeks());
    model.play(seed, series);
    List<Long> bits = new ArrayList<>();
    Metrics.ALL.forEach(
        metric -> bits.add(Double.doubleToLongBits(metric.value().applyAsDouble(model))));
    for (int s = 0; s < WeeklySeries.NAMES.size(); s++) {
      for (int week = 0; week < series.weeks(); week++) {
        bits.add(Double.doubleToLongBits(series.value(s, week)));
      }
    }
    return bits;
  }
}
