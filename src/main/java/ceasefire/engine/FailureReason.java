package ceasefire.engine;

import java.util.Set;

/** Puts on one line why a trial failed: {@code stage: ExceptionClass: message}. */
final class FailureReason {
  static final String SETUP = "setup";
  static final String PLAY = "play";
  static final String RECORD = "record";

  private static final int LONGEST = 500;

  /**
   * Thrown by the virtual machine itself, which words them differently from version to version and
   * leaves the message out once the code is compiled: the dataset must not depend on that.
   */
  private static final Set<Class<?>> WORDED_BY_THE_MACHINE = Set.of(
      NullPointerException.class,
      ArithmeticException.class,
      ArrayIndexOutOfBoundsException.class,
      ArrayStoreException.class,
      ClassCastException.class,
      NegativeArraySizeException.class);

  private FailureReason() {}

  static String of(String stage, Exception cause) {
    String line = singleLine(stage + ": " + describe(cause));
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 3) + "...";
  }

  static String describe(Throwable cause) {
    String full = cause.getClass().getName();
    String name = full.substring(full.lastIndexOf('.') + 1);
    String message = cause.getMessage();
    boolean worded = !WORDED_BY_THE_MACHINE.contains(cause.getClass());
    return message == null || message.isBlank() || !worded ? name : name + ": " + message;
  }

  private static String singleLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u0085]+", " ").strip();
  }
}
