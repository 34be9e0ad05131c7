package ceasefire.chronicle;

/** Takes note of what happens in a trial, while it is played. */
@FunctionalInterface
public interface Chronicle {
  /** Notes an event; days come in order, from 0 on the eve of the ceasefire. */
  void note(int day, Event event);
}
