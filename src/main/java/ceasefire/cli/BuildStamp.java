package ceasefire.cli;

import ceasefire.results.Manifest.Code;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** What the program's jar says of itself. */
final class BuildStamp {
  private static final String UNPACKED = "development";

  private BuildStamp() {}

  /**
   * Tells builds apart that no commit tells apart, by the time of the jar; empty where the commit does.
   */
  static String build() {
    Code code = code();
    var source = BuildStamp.class.getProtectionDomain().getCodeSource();
    if (source == null || !(code.dirty() || code.commit().isEmpty())) {
      return "";
    }
    try {
      return Files.getLastModifiedTime(Path.of(source.getLocation().toURI())).toString();
    } catch (IOException | URISyntaxException unreadable) {
      return "";
    }
  }

  /** The version and commit of the running program; "development" outside of a jar. */
  static Code code() {
    var source = BuildStamp.class.getProtectionDomain().getCodeSource();
    if (source == null || !source.getLocation().getPath().endsWith(".jar")) {
      return of(null);
    }
    try (JarFile jar = new JarFile(Path.of(source.getLocation().toURI()).toFile())) {
      return of(jar.getManifest());
    } catch (IOException | URISyntaxException unreadable) {
      return of(null);
    }
  }

  static Code of(@Nullable Manifest manifest) {
    Attributes said = manifest == null ? new Attributes() : manifest.getMainAttributes();
    return new Code(
        text(said, "Implementation-Version", UNPACKED),
        text(said, "Build-Commit", ""),
        Boolean.parseBoolean(text(said, "Build-Dirty", "false")));
  }

  private static String text(Attributes attributes, String name, String otherwise) {
    String value = attributes.getValue(name);
    // Outside of a git checkout the build leaves the place of the commit's name as it was.
    boolean known = value != null && !value.isBlank() && !value.startsWith("${");
    return known ? value.strip() : otherwise;
  }
}
