package ceasefire.results;

/** A query that cannot be answered as it was written; the message says what is wrong with it. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;

  QueryException(String message) {
    super(message);
  }
}
