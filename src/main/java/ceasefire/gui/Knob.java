package ceasefire.gui;

import ceasefire.param.Parameter;
import ceasefire.param.Unit;

/**
 * A parameter of a scenario that can be changed.
 *
 * @param path its path, with indices for the elements of lists
 * @param parameter what is declared of it
 * @param value its value as text
 */
record Knob(String path, Parameter parameter, String value) {
  private static final double WIDEST = 1e9;

  /** Whether it is a number between two bounds, so that it can be slid. */
  boolean slides() {
    return parameter.numeric()
        && Double.isFinite(parameter.min())
        && Double.isFinite(parameter.max())
        && parameter.max() - parameter.min() <= WIDEST;
  }

  /** Whether it is one of a few words. */
  boolean chooses() {
    return !parameter.options().isEmpty() && !parameter.list();
  }

  boolean switches() {
    return parameter.type().equals("boolean");
  }

  boolean whole() {
    return parameter.type().equals("integer");
  }

  double number() {
    return Double.parseDouble(value);
  }

  /** "0 to 60 brigades"; empty where anything goes. */
  String range() {
    Unit unit = parameter.unit();
    return chooses() || switches() ? "" : unit.afterRange(parameter.range());
  }

  /** What it is, where it stands and where its default comes from, for a tool tip. */
  String help() {
    String range = range();
    return parameter.meaning()
        + (range.isEmpty() ? "" : ": " + range)
        + ".\n"
        + path
        + (parameter.def().isEmpty() ? "" : "; default " + parameter.def())
        + ".\nSource: " + parameter.source() + ".";
  }
}
