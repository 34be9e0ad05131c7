package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The daily loop allocates nothing: what a trial allocates is bounded, whatever it meets. */
class AllocationTest {
  private static final long BOUND = 16 * 1024;

  @ParameterizedTest
  @ValueSource(strings = {"no-force", "three-brigades-forward", "sectoral-first"})
  void aTrialAllocatesAtMost16KiB(String name) {
    var model = new CeasefireModel(Scenarios.setup(name));
    for (long seed = 1; seed <= 100; seed++) {
      model.play(seed);
    }
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    int trials = 100;
    for (long seed = 1; seed <= trials; seed++) {
      model.play(seed);
    }
    long perTrial = (threads.getCurrentThreadAllocatedBytes() - before) / trials;
    assertThat(perTrial).as("bytes a trial").isLessThanOrEqualTo(BOUND);
  }
}
