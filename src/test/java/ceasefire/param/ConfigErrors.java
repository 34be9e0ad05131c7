package ceasefire.param;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;

/** The messages about a file as they are. */
final class ConfigErrors {
  private ConfigErrors() {}

  static List<String> of(Path file) {
    ConfigException e = catchThrowableOfType(
        ConfigException.class, () -> ConfigReader.read(Sample.SPACE, file, List.of()));
    return e.errors().stream().map(ConfigError::text).toList();
  }
}
