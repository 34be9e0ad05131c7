package ceasefire.results;

import java.util.List;
import java.util.Objects;

/**
 * What the last self-test came to, of the very program and Java that a result was made with.
 *
 * @param passed whether nothing was found wrong
 * @param checks how many checks there were
 * @param failed the names of those that failed
 * @param skipped the names of those that this machine could not run in full
 * @param when in UTC, as ISO 8601
 */
public record SelfTest(
    boolean passed, int checks, List<String> failed, List<String> skipped, String when) {

  /** Refuses parts that are missing or do not fit, as a damaged file would have them. */
  public SelfTest {
    failed = List.copyOf(failed);
    skipped = List.copyOf(skipped);
    Objects.requireNonNull(when, "when");
    if (passed != failed.isEmpty()) {
      throw new IllegalArgumentException("passed is " + passed + " with failed " + failed);
    }
  }

  /** What it came to, in a line. */
  public String text() {
    return (passed ? "passed" : "FAILED: " + String.join(", ", failed)) + " (" + checks
        + (checks == 1 ? " check" : " checks")
        + (skipped.isEmpty() ? "" : "; not in full " + String.join(", ", skipped)) + "), " + when;
  }
}
