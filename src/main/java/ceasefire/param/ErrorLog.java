package ceasefire.param;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the mistakes of one reading. */
final class ErrorLog {
  private static final Comparator<ConfigError> ORDER = Comparator.comparing(ConfigError::file)
      .thenComparingInt(ConfigError::line)
      .thenComparingInt(ConfigError::column)
      .thenComparing(ConfigError::path);

  private final List<ConfigError> errors = new ArrayList<>();

  void add(Place place, String path, String problem, String expected, String suggestion) {
    errors.add(new ConfigError(
        place.file(), place.line(), place.column(), path, problem, expected, suggestion));
  }

  void add(Place place, String path, String problem, String expected) {
    add(place, path, problem, expected, "");
  }

  boolean isEmpty() {
    return errors.isEmpty();
  }

  int size() {
    return errors.size();
  }

  ConfigException exception() {
    return new ConfigException(errors.stream().sorted(ORDER).toList());
  }
}
