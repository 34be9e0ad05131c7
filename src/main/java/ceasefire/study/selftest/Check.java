package ceasefire.study.selftest;

import java.util.List;
import java.util.function.Supplier;

/**
 * One thing that the program computes and whose answer is known.
 *
 * @param name in kebab-case
 * @param what is computed, and by what
 * @param source of the known answer
 * @param tolerance where the tolerances come from
 * @param procedure computes; the same on every call
 */
public record Check(
    String name, String what, String source, String tolerance, Supplier<List<Finding>> procedure) {

  /** What came out; an error is a finding too. */
  public List<Finding> findings() {
    try {
      return List.copyOf(procedure.get());
    } catch (RuntimeException | LinkageError e) {
      String said = e.getMessage() == null ? "" : ": " + e.getMessage();
      return List.of(Finding.broken("an error", e.getClass().getSimpleName() + said));
    }
  }
}
