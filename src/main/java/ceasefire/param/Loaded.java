package ceasefire.param;

import java.nio.file.Path;
import java.util.List;

/**
 * What a file resolved to.
 *
 * @param value the record, checked
 * @param resolvedYaml every parameter with its value, in declaration order; reads back to the value
 * @param file the file as the user named it
 * @param read all files that were read: it, those that it builds on and overlays, as they are on disk
 */
public record Loaded<T>(T value, String resolvedYaml, Path file, List<Path> read) {
  public Loaded {
    read = List.copyOf(read);
  }
}
