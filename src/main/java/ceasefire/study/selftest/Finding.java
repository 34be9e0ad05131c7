package ceasefire.study.selftest;

/**
 * One number whose answer is known, and what came out on this machine.
 *
 * @param what the number
 * @param expected the known answer
 * @param measured what came out; NaN where nothing did
 * @param tolerance how far apart both may be
 * @param verdict whether they are
 * @param remark why there is no number; empty where there is one
 */
public record Finding(
    String what,
    double expected,
    double measured,
    double tolerance,
    Verdict verdict,
    String remark) {

  /** What a finding says. */
  public enum Verdict {
    PASSED,
    FAILED,
    /** This machine lacks what would have been checked, and the program does without it. */
    SKIPPED
  }

  /** Compares; what is no number is wrong. */
  static Finding of(String what, double expected, double measured, double tolerance) {
    boolean close = StrictMath.abs(measured - expected) <= tolerance;
    return new Finding(
        what, expected, measured, tolerance, close ? Verdict.PASSED : Verdict.FAILED, "");
  }

  /** Counts what is wrong where nothing may be. */
  static Finding none(String what, long wrong) {
    return of(what, 0, (double) wrong, 0);
  }

  /** Nothing to check here. */
  static Finding skipped(String what, String reason) {
    return new Finding(what, Double.NaN, Double.NaN, Double.NaN, Verdict.SKIPPED, reason);
  }

  /** No number came out, but an error. */
  static Finding broken(String what, String reason) {
    return new Finding(what, Double.NaN, Double.NaN, Double.NaN, Verdict.FAILED, reason);
  }
}
