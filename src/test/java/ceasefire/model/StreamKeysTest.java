package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.random.RandomStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No number is drawn for two purposes: a trial never draws twice from the start of one substream, or
 * what looks like two accidents would be one.
 */
class StreamKeysTest {
  private static final int TRIALS = 40;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "un-monitors",
        "sectoral-first",
        "force-150k-backstop",
        "demob-500k-replaced",
        "outside-deterrent-umbrella"
      })
  void everySubstreamIsDrawnFromOnce(String name) {
    List<String> twice = new ArrayList<>();
    var model = new CeasefireModel(Scenarios.setup(name), stream -> new KeyedStream(stream, twice));
    for (long seed = 1; seed <= TRIALS; seed++) {
      model.play(seed);
      assertThat(twice).as("seed %d", seed).isEmpty();
    }
  }

  /** A stream that notes which substreams it is drawn from a second time. */
  private static final class KeyedStream extends RandomStream {
    private record Key(long agent, long date) {}

    private final String name;
    private final List<String> twice;
    private final Set<Key> drawn = new HashSet<>();
    private Key key = new Key(0, 0);
    private boolean fresh;

    KeyedStream(String name, List<String> twice) {
      super(0, name);
      this.name = name;
      this.twice = twice;
    }

    @Override
    public void rekey(long seed) {
      super.rekey(seed);
      drawn.clear();
    }

    @Override
    public RandomStream at(long agent, long date) {
      key = new Key(agent, date);
      fresh = true;
      super.at(agent, date);
      return this;
    }

    @Override
    public long nextLong() {
      if (fresh && !drawn.add(key)) {
        twice.add(name + " " + key);
      }
      fresh = false;
      return super.nextLong();
    }
  }
}
