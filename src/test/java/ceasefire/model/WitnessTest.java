package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.chronicle.Entry;
import ceasefire.chronicle.Event;
import ceasefire.chronicle.Logbook;
import ceasefire.random.Seeds;
import ceasefire.results.Metrics;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chronicle of a trial: it changes nothing, costs nothing when nobody listens, and is in order. */
@Tag("long")
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

  @Test
  void daysComeInOrderAndTheEndLast() {
    Setup setup = Scenarios.setup("three-brigades-forward");
    var model = new CeasefireModel(setup);
    for (int i = 0; i < 20; i++) {
      var logbook = new Logbook();
      model.tell(logbook);
      model.play(Seeds.mix(5, i));
      List<Entry> entries = logbook.entries();
      for (int e = 1; e < entries.size(); e++) {
        assertThat(entries.get(e).day())
            .isGreaterThanOrEqualTo(entries.get(e - 1).day());
      }
      assertThat(entries.get(0).day()).isZero();
      Entry last = entries.get(entries.size() - 1);
      assertThat(last.day()).isEqualTo(model.ledger().endDay());
      assertThat(last.event())
          .isInstanceOfSatisfying(
              Event.TrialEnds.class,
              end -> assertThat(end.outcome()).isEqualTo(Witness.word(model.outcome())));
      assertThat(days(entries, Event.Collapse.class))
          .isEqualTo(happened(model.ledger().collapseDay()));
      assertThat(first(entries)).isEqualTo(happened(model.ledger().violationDay()));
    }
  }

  private static List<Integer> days(List<Entry> entries, Class<? extends Event> type) {
    return entries.stream()
        .filter(e -> type.isInstance(e.event()))
        .map(Entry::day)
        .toList();
  }

  private static List<Integer> first(List<Entry> entries) {
    return entries.stream()
        .filter(e -> e.event() instanceof Event.MajorViolation v && v.first())
        .map(Entry::day)
        .toList();
  }

  private static List<Integer> happened(int day) {
    return day == Ledger.NEVER ? List.of() : List.of(day);
  }

  /** What is told of a tripwire is what is counted. */
  @Test
  void tellsEveryTripAndEveryDecision() {
    Setup setup = Scenarios.setup("three-brigades-forward");
    var model = new CeasefireModel(setup);
    int trips = 0;
    for (int i = 0; i < 60; i++) {
      var logbook = new Logbook();
      model.tell(logbook);
      model.play(Seeds.mix(5, i));
      List<Integer> told = days(logbook.entries(), Event.TripwireTripped.class);
      assertThat(told).hasSize(model.ledger().responses().tripped());
      assertThat(days(logbook.entries(), Event.WordTested.class))
          .hasSize(
              model.ledger().responses().honoured() + model.ledger().responses().bluffs());
      trips += told.size();
    }
    assertThat(trips).isPositive();
  }

  /**
   * A model that nobody listens to any more allocates no more than one that nobody ever heard: less than
   * one object a trial, since what is compiled meanwhile may cost a few bytes once.
   */
  @Test
  void silenceCostsNothing() {
    var model = new CeasefireModel(Scenarios.setup("three-brigades-forward"));
    long never = allocated(model);
    model.tell(new Logbook());
    model.play(1);
    model.tell(null);
    assertThat(allocated(model)).isLessThan(never + 100 * SMALLEST_OBJECT);
  }

  private static final int SMALLEST_OBJECT = 16;

  private static long allocated(CeasefireModel model) {
    for (long seed = 1; seed <= 100; seed++) {
      model.play(seed);
    }
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (long seed = 1; seed <= 100; seed++) {
      model.play(seed);
    }
    return threads.getCurrentThreadAllocatedBytes() - before;
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
