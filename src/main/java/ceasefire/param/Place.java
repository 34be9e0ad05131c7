package ceasefire.param;

/**
 * Where something stands in a file.
 *
 * @param file the file as messages name it
 * @param line counted from 1; 0 where the file has no lines to point at
 * @param column in code points, counted from 1
 */
record Place(String file, int line, int column) {
  /** The place in a message: file, line and column. */
  String text() {
    String name = Wording.printable(file);
    return line > 0 ? name + ":" + line + ":" + column : name;
  }

  /** The place in a message about another: no more than tells the two apart. */
  String from(Place other) {
    if (!file.equals(other.file) || line == 0) {
      return text();
    }
    return line == other.line
        ? "column " + Wording.grouped(column)
        : "line " + Wording.grouped(line);
  }
}
