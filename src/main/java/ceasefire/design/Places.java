package ceasefire.design;

import ceasefire.param.ConfigError;
import java.nio.file.Path;

/** Where the parts of a design stand: in a file, or among options. */
public interface Places {

  /** A mistake at a place of the design, such as {@code factors.0.path}. */
  ConfigError error(String place, String problem, String expected, String suggestion);

  /** The file that a name at a place means. */
  Path file(String place, String name);
}
