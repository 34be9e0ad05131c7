package ceasefire.report;

import ceasefire.results.Manifest;
import java.util.List;

/**
 * A stored result that a report rests on.
 *
 * @param name what it is called; empty where it is the only one
 * @param manifest what it holds and how it came about
 * @param changed its files that are not as they were when it was finished
 */
public record Source(String name, Manifest manifest, List<String> changed) {
  public Source {
    changed = List.copyOf(changed);
  }
}
