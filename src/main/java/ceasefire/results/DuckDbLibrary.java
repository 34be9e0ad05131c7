package ceasefire.results;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Driver;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Loads DuckDB, the one class that knows it: everything else speaks SQL.
 *
 * <p>The driver by itself leaves a library of 72 MB in the temporary folder of a killed process, and
 * starts the Flight Recorder for half a second. Its classes are therefore defined here, where the
 * library comes from a folder of ours and there is no recorder.
 */
final class DuckDbLibrary extends ClassLoader {
  private static final String PACKAGE = "org.duckdb.";
  private static final String LIBRARY = "libduckdb_java";
  private static final String FOLDERS = "ceasefire-duckdb-";
  private static final Duration ABANDONED = Duration.ofMinutes(10);

  private @Nullable URL library;
  private @Nullable Path folder;

  private DuckDbLibrary(@Nullable ClassLoader parent) {
    super(parent);
  }

  /** What became of loading: a driver, or else a clause that says why there is none. */
  record Loaded(@Nullable Driver driver, String obstacle) {}

  /** Loads on the first use, once in a process. */
  private static final class Once {
    static final Loaded LOADED = load();

    private Once() {}
  }

  /** The driver of this process. */
  static Loaded loaded() {
    return Once.LOADED;
  }

  private static Loaded load() {
    var loader = new DuckDbLibrary(DuckDbLibrary.class.getClassLoader());
    try {
      Class<?> driver = Class.forName(PACKAGE + "DuckDBDriver", true, loader);
      Class.forName(PACKAGE + "DuckDBNative", true, loader);
      return new Loaded((Driver) driver.getDeclaredConstructor().newInstance(), "");
    } catch (ReflectiveOperationException | LinkageError e) {
      return new Loaded(null, why(e));
    } finally {
      loader.removeLibrary();
    }
  }

  private static String why(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String said = cause instanceof ClassNotFoundException || cause.getMessage() == null
        ? cause.toString()
        : cause.getMessage();
    return "DuckDB does not run on this machine (" + CsvText.singleLine(said) + ")";
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.startsWith("jdk.jfr.")) {
      throw new ClassNotFoundException(name);
    }
    if (!name.startsWith(PACKAGE)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? define(name) : known;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  /** Hides the library, so that the driver asks {@link #findLibrary} for it. */
  @Override
  public @Nullable URL getResource(String name) {
    URL found = super.getResource(name);
    if (!name.startsWith(LIBRARY)) {
      return found;
    }
    if (found == null) {
      throw new UnsatisfiedLinkError("it has no library for " + System.getProperty("os.name")
          + " on " + System.getProperty("os.arch"));
    }
    library = found;
    return null;
  }

  @Override
  protected @Nullable String findLibrary(String name) {
    if (library == null) {
      return null;
    }
    try (InputStream in = library.openStream()) {
      Path made = newFolder();
      folder = made;
      Path file = made.resolve(System.mapLibraryName(name));
      Files.copy(in, file);
      return file.toString();
    } catch (IOException e) {
      throw new IllegalStateException("its library cannot be unpacked: " + e.getMessage(), e);
    }
  }

  /** Once loaded, the file can go, but not on Windows: there the next process removes it. */
  private void removeLibrary() {
    if (folder != null) {
      remove(folder);
    }
  }

  /** Makes a temporary folder of this process, and removes those of processes that were killed. */
  static Path newFolder() throws IOException {
    Path folder =
        Files.createTempDirectory(FOLDERS + ProcessHandle.current().pid() + "-").toAbsolutePath();
    try (DirectoryStream<Path> others =
        Files.newDirectoryStream(folder.getParent(), FOLDERS + "*")) {
      for (Path other : others) {
        if (isAbandoned(other, Instant.now())) {
          remove(other);
        }
      }
    }
    return folder;
  }

  /** Not by the process alone: that of another container would seem to have ended. */
  static boolean isAbandoned(Path folder, Instant now) throws IOException {
    String number = String.valueOf(folder.getFileName())
        .replaceFirst("^" + FOLDERS, "")
        .replaceFirst("-.*", "");
    FileTime changed = Files.getLastModifiedTime(folder);
    return number.matches("\\d{1,18}")
        && ProcessHandle.of(Long.parseLong(number)).isEmpty()
        && changed.toInstant().isBefore(now.minus(ABANDONED));
  }

  /** Removes a folder of files, as far as the system lets it. */
  static void remove(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException inUseOrNotOurs) {
      // A later process tries again.
    }
  }
}
