package ceasefire;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * What some tests need of the machine: without it they are skipped by name, or fail when the
 * environment variable {@code CEASEFIRE_REQUIRE} (a comma-separated list) names it.
 */
public final class Requires {
  private static final String LIST = "CEASEFIRE_REQUIRE";

  private Requires() {}

  /** Needs fontconfig and at least one font, which AWT wants even without a display. */
  public static void font() {
    need("font", usableFont(), "AWT finds no font (install fontconfig and fonts-dejavu-core)");
  }

  /** Needs a display, or {@code xvfb-run} to make one. */
  public static void display() {
    String display = System.getenv("DISPLAY");
    boolean there =
        (display != null && !display.isEmpty()) || onPath("xvfb-run").isPresent();
    need("display", there, "neither DISPLAY nor xvfb-run is there (install xvfb and xauth)");
  }

  /** Needs a browser that can be started without a display; returns its program. */
  public static Path browser() {
    Optional<Path> program = onPath("chromium", "chromium-browser", "google-chrome", "firefox");
    need("browser", program.isPresent(), "no chromium, google-chrome or firefox on the PATH");
    return program.orElseThrow();
  }

  /** Needs the program that steers Chromium; returns it. */
  public static Path chromedriver() {
    Optional<Path> program = onPath("chromedriver");
    need("browser", program.isPresent(), "no chromedriver on the PATH (install chromium-driver)");
    return program.orElseThrow();
  }

  /** Needs a name space in which a process may mount a file system of its own (Linux). */
  public static void ownMounts(Path folder) {
    boolean there = false;
    try {
      there = new ProcessBuilder(
                  "unshare", "-rm", "mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", "" + folder)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      // Told below.
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    need("mounts", there, "unshare -rm cannot mount a small file system");
  }

  /** Needs a JDK 25, this one or the one in JDK25_HOME; returns its home folder. */
  public static Path jdk25() {
    Optional<Path> home = Runtime.version().feature() == 25
        ? Optional.of(Path.of(System.getProperty("java.home")))
        : Optional.ofNullable(System.getenv("JDK25_HOME"))
            .map(Path::of)
            .filter(folder -> Files.isExecutable(folder.resolve("bin").resolve("java")));
    need("jdk25", home.isPresent(), "JDK25_HOME names no JDK");
    return home.orElseThrow();
  }

  /** Skips the test, or fails it where {@code required} lists the name. */
  static void need(String name, boolean there, String problem, String required) {
    String message = name + ": " + problem;
    List<String> names = Arrays.asList(required.trim().split("[,\\s]+"));
    if (!there && names.contains(name)) {
      Assertions.fail(message + ", and " + LIST + " asks for it");
    }
    Assumptions.assumeTrue(there, message + "; skipped unless " + LIST + " lists " + name);
  }

  private static void need(String name, boolean there, String problem) {
    String required = System.getenv(LIST);
    need(name, there, problem, required == null ? "" : required);
  }

  private static boolean usableFont() {
    try {
      var graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
      return graphics.getFontMetrics(new Font("SansSerif", Font.PLAIN, 12)).stringWidth("x") > 0;
    } catch (RuntimeException | Error noFont) {
      return false;
    }
  }

  private static Optional<Path> onPath(String... programs) {
    String path = System.getenv("PATH");
    List<String> folders = path == null ? List.of() : List.of(path.split(File.pathSeparator));
    return Arrays.stream(programs)
        .flatMap(program -> folders.stream().map(folder -> Path.of(folder, program)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
