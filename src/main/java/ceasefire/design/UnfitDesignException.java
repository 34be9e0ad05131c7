package ceasefire.design;

/** What was played does not tell what a response hangs on; the message says why. */
public final class UnfitDesignException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnfitDesignException(String message) {
    super(message);
  }
}
