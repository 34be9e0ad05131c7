package ceasefire.cli;

import ceasefire.results.SelfTest;
import ceasefire.results.SelfTestMemory;
import ceasefire.study.selftest.Check;
import ceasefire.study.selftest.KnownAnswers;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The self-test of this program, and what is remembered of it; tests put in checks that fail, and a folder
 * of their own.
 *
 * @param checks all that is checked
 * @param memory what earlier self-tests came to; without one nothing is remembered
 */
record SelfTests(Supplier<List<Check>> checks, Optional<SelfTestMemory> memory) {

  /** Those of the program, remembered for the user of this process. */
  static SelfTests ofUser() {
    String home = System.getProperty("user.home");
    return new SelfTests(
        () -> KnownAnswers.all(), SelfTestMemory.ofUser(System.getenv(), home == null ? "" : home));
  }

  /** Those of the program, of which nothing is remembered. */
  static SelfTests forgotten() {
    return new SelfTests(() -> KnownAnswers.all(), Optional.empty());
  }

  /** The program as it runs here. */
  static SelfTestMemory.Subject subject() {
    return SelfTestMemory.Subject.here(BuildStamp.code(), BuildStamp.build());
  }

  /** What the last self-test of the program as it runs here came to. */
  Optional<SelfTest> last() {
    return memory.flatMap(remembered -> remembered.recall(subject()));
  }
}
