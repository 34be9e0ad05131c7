package ceasefire.cli;

/**
 * How a command speaks.
 *
 * @param quiet whether errors and warnings are all that it tells
 * @param verbose whether it tells what it reads and does
 * @param json whether the answer is for programs
 * @param color when text is tinted
 */
record Manner(boolean quiet, boolean verbose, boolean json, Color color) {
  /** Where nothing was asked for. */
  static final Manner USUAL = new Manner(false, false, false, Color.AUTO);

  /** When text is tinted. */
  enum Color {
    /** On a terminal, unless the environment has NO_COLOR. */
    AUTO,
    ALWAYS,
    NEVER
  }
}
