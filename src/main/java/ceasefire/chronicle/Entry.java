package ceasefire.chronicle;

/**
 * An event with its day.
 *
 * @param day from 1 on the first day of the ceasefire; 0 on its eve
 * @param event what happened
 */
public record Entry(int day, Event event) {}
