package ceasefire.engine;

import ceasefire.param.DecimalText;

/**
 * How well something is to be known.
 *
 * @param name as it is asked for, such as {@code outcome_seized} or {@code w_day@1826}
 * @param quantity what it is
 * @param column of its metric among the values of a trial, from 0
 * @param halfWidth half of the length that its interval may have, in the metric's unit
 */
public record Target(String name, Quantity quantity, int column, double halfWidth) {

  /** The text that it is read from. */
  public String text() {
    return name + "=" + DecimalText.of(halfWidth);
  }

  /** The day that it is for; NaN where it is for none. */
  public double day() {
    return quantity.day();
  }

  /** Whether it is for a day that no trial reaches; one that is for none is not. */
  public boolean isBeyond(int horizonDays) {
    return quantity.day() > horizonDays;
  }

  /** What it is, in a word: a share, survival up to a day, or a mean. */
  public String statistic() {
    return quantity.statistic();
  }

  /** Whether it is a share, between 0 and 1. */
  public boolean isShare() {
    return quantity.isShare();
  }
}
