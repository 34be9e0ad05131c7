package ceasefire.param;

import ceasefire.param.YamlNode.Mapping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the parameters that one file holds, without those that it builds on. */
final class ParameterFile {
  private ParameterFile() {}

  /** The file in messages: as the user named it. */
  static String name(Path file) {
    String name = file.toString();
    return name.isEmpty() ? "." : name;
  }

  /** A path that is the same however the file is named. */
  static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /**
   * Reads a file.
   *
   * @param name the file in messages
   * @param referrer where another file names it; null for a file that the user named
   * @return null if it cannot be read or holds no parameters
   */
  static @Nullable Mapping read(
      Shape.Section root, Path file, String name, @Nullable Place referrer, ErrorLog log) {
    String text = FileText.read(file, name, referrer, log);
    return text == null ? null : parse(root, text, name, log);
  }

  /** Reads the text of a file; null if it holds no parameters. */
  static @Nullable Mapping parse(Shape.Section root, String text, String name, ErrorLog log) {
    int before = log.size();
    YamlNode node = YamlReader.read(text, "", new Place(name, 1, 1), log);
    boolean nothing = node == null || (node instanceof YamlNode.Scalar scalar && scalar.isNull());
    if (nothing && log.size() == before) {
      log.add(new Place(name, 1, 1), "", "an empty file", names(root));
    } else if (node != null && !nothing && !(node instanceof Mapping)) {
      if (!(node instanceof YamlNode.Broken)) {
        log.add(node.place(), "", node.described() + " instead of parameters", names(root));
      }
    }
    return node instanceof Mapping mapping ? mapping : null;
  }

  private static String names(Shape.Section root) {
    return "parameters such as "
        + root.fields().keySet().stream().limit(4).collect(Collectors.joining(":, ", "", ":"));
  }
}
