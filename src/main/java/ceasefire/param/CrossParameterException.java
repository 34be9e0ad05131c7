package ceasefire.param;

/** Thrown by a record's compact constructor when its parameters do not fit each other. */
public final class CrossParameterException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String expected;

  /**
   * Creates the exception.
   *
   * @param path the parameter to point at, in kebab-case, relative to the throwing record
   * @param problem what is wrong, with the values
   * @param expected what would be right, and what to do
   */
  public CrossParameterException(String path, String problem, String expected) {
    super(problem);
    this.path = path;
    this.expected = expected;
  }

  /** The parameter to point at, in kebab-case, relative to the record that threw. */
  public String path() {
    return path;
  }

  /** What would have been right. */
  public String expected() {
    return expected;
  }
}
