package ceasefire.param;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a file cannot be used; carries every mistake found in it. */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<ConfigError> errors;

  /** Creates the exception; its message is one line for each error. */
  public ConfigException(List<ConfigError> errors) {
    super(errors.stream().map(ConfigError::text).collect(Collectors.joining("\n")));
    this.errors = List.copyOf(errors);
  }

  /** The mistakes, sorted by file, line and column; at least one. */
  public List<ConfigError> errors() {
    return errors;
  }
}
