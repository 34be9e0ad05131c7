package ceasefire.model;

import ceasefire.param.ConfigReader;
import java.nio.file.Path;
import java.util.List;

/** The shipped scenarios, with changes, for tests. */
public final class Scenarios {
  private Scenarios() {}

  /** A scenario of the folder of configurations, with {@code path=value} changes. */
  public static Scenario shipped(String name, String... sets) {
    return ConfigReader.read(Scenario.space(), Path.of("configs", name + ".yaml"), List.of(sets))
        .value();
  }

  /** What follows from a shipped scenario. */
  public static Setup setup(String name, String... sets) {
    return Setup.of(shipped(name, sets));
  }
}
