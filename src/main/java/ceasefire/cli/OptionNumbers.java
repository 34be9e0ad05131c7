package ceasefire.cli;

import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import ceasefire.param.DecimalText;
import ceasefire.param.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Reads the numbers among a command's options, and collects what is wrong with them. */
final class OptionNumbers {
  private final List<ConfigError> errors = new ArrayList<>();

  /** A whole number of at least 1; 1 after an error. */
  int count(String option, String text, int most, String mostText) {
    return count(option, text, 1, most, mostText);
  }

  /** A whole number that a parameter can have; the least after an error. */
  int count(String option, String text, Parameter parameter) {
    return count(option, text, (int) parameter.min(), (int) parameter.max());
  }

  /** A number that a parameter can have; the least after an error. */
  double number(String option, String text, Parameter parameter) {
    return number(option, text, parameter.min(), parameter.max());
  }

  /** A whole number within bounds; the least after an error. */
  int count(String option, String text, int least, int most) {
    return count(option, text, least, most, Words.grouped(most));
  }

  private int count(String option, String text, int least, int most, String mostText) {
    try {
      long value = Long.parseLong(text);
      if (value >= least && value <= most) {
        return (int) value;
      }
    } catch (NumberFormatException notWhole) {
      // Told below.
    }
    refuse(option, text, "a whole number, " + least + " to " + mostText);
    return least;
  }

  /** A number within bounds; the least after an error. */
  double number(String option, String text, double least, double most) {
    try {
      double value = Double.parseDouble(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException noNumber) {
      // Told below.
    }
    refuse(option, text, "a number, " + DecimalText.of(least) + " to " + DecimalText.of(most));
    return least;
  }

  /** A whole number of at least 0; 0 after an error. */
  int index(String option, String text) {
    try {
      int value = Integer.parseInt(text);
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException notWhole) {
      // Told below.
    }
    refuse(option, text, "a whole number from 0");
    return 0;
  }

  /** Any number of 64 bits; 0 after an error. */
  long seed(String option, String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException notWhole) {
      refuse(option, text, "a whole number, " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
      return 0;
    }
  }

  private void refuse(String option, String text, String expected) {
    String shown = text.matches("-?[0-9]{1,30}") ? text : "\"" + Words.printable(text) + "\"";
    errors.add(new ConfigError(option, 0, 0, "", shown, expected, ""));
  }

  /** Notes what else is wrong with an option, which the problem names. */
  void refuse(String problem, String expected) {
    int colon = problem.indexOf(": ");
    add(new ConfigError(
        problem.substring(0, colon), 0, 0, "", problem.substring(colon + 2), expected, ""));
  }

  /** Notes a mistake. */
  void add(ConfigError error) {
    errors.add(error);
  }

  /** Throws a ConfigException if anything was wrong. */
  void throwErrors() {
    if (!errors.isEmpty()) {
      throw new ConfigException(errors());
    }
  }

  List<ConfigError> errors() {
    return List.copyOf(errors);
  }
}
