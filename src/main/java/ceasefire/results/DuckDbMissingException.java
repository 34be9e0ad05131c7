package ceasefire.results;

/** DuckDB does not run on this machine; the message is a clause that says why. */
public final class DuckDbMissingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DuckDbMissingException(String message) {
    super(message);
  }
}
