package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The daily loop allocates nothing: what a trial allocates is bounded, whatever it meets. */
class AllocationTest {
  private static final long BOUND = 16 * 1024;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-force",
        "three-brigades-forward",
        "sectoral-first",
        "force-200k",
        "demob-500k-replaced"
      })
  void aTrialAllocatesAtMost16KiB(String name) {
    assertFrugal(Scenarios.setup(name));
  }

  /** Every lever moves, by dates and by triggers; observers crowd where it is hottest. */
  @Test
  void leversThatMoveAllocateNoMore() {
    assertFrugal(Scenarios.setup(
        "force-200k",
        "posture.monitors.coverage=0.5",
        "posture.monitors.placing=hottest-first",
        "posture.force.surge=true",
        "posture.changes=["
            + "{lever: brigades-forward, to: 0},"
            + " {lever: brigades-forward, after-days: 200, over-days: 400, to: 1},"
            + " {lever: brigades-forward, on: warning, for-days: 90, to: 1.2},"
            + " {lever: monitors, after-days: 100, over-days: 1000, to: 2},"
            + " {lever: backstop, on: first-violation, after-days: 30, over-days: 300, to: 0.4},"
            + " {lever: sanctions-coordination, on: backstop-lost, to: 2},"
            + " {lever: second-echelon, on: settlement, to: 0.5}]"));
  }

  private static void assertFrugal(Setup setup) {
    var model = new CeasefireModel(setup);
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
