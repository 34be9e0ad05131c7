package ceasefire.cli;

import java.util.Iterator;
import java.util.List;

/** The words that may follow an option, for the completion of command lines. */
abstract class Candidates implements Iterable<String> {
  private final List<String> words;

  Candidates(List<String> words) {
    this.words = List.copyOf(words);
  }

  @Override
  public final Iterator<String> iterator() {
    return words.iterator();
  }
}
