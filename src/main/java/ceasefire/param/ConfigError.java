package ceasefire.param;

/**
 * One mistake in a file or in a {@code --set} option.
 *
 * @param file the file as the user named it, or {@code --set}
 * @param line counted from 1; 0 for a file that cannot be read at all
 * @param column in code points, counted from 1; 0 together with the line
 * @param path the parameter; empty for the file as a whole
 * @param problem what is wrong, with the value
 * @param expected what would be right; may be empty
 * @param suggestion the nearest valid name; may be empty
 */
public record ConfigError(
    String file,
    int line,
    int column,
    String path,
    String problem,
    String expected,
    String suggestion) {

  /** The error as one line, without the word "error". */
  public String text() {
    var text = new StringBuilder(new Place(file, line, column).text()).append(": ");
    if (!path.isEmpty()) {
      text.append(Wording.shortened(path)).append(": ");
    }
    text.append(problem);
    if (!expected.isEmpty()) {
      text.append("; expected ").append(expected);
    }
    if (!suggestion.isEmpty()) {
      text.append("; did you mean ").append(suggestion).append('?');
    }
    return text.toString();
  }
}
