package ceasefire.engine;

import ceasefire.random.Seeds;
import java.util.Locale;

/** How trials get their seeds: from their coordinates, never from the order of calls. */
public enum Seeding {
  /** The same at every design point, so that points are compared replicate by replicate. */
  COMMON {
    @Override
    public long seed(long master, long point, int replicate) {
      return Seeds.mix(master, replicate);
    }
  },
  /** Different at every design point. */
  INDEPENDENT {
    @Override
    public long seed(long master, long point, int replicate) {
      return Seeds.mix(master, point, replicate);
    }
  };

  /** The seed of a trial. */
  public abstract long seed(long master, long point, int replicate);

  /** The word for it in files. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
