package ceasefire.chronicle;

import java.util.ArrayList;
import java.util.List;

/** A chronicle that keeps all that it is told. Not safe for several threads. */
public final class Logbook implements Chronicle {
  private final List<Entry> entries = new ArrayList<>();

  @Override
  public void note(int day, Event event) {
    entries.add(new Entry(day, event));
  }

  /** All entries so far, in the order of telling. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }
}
