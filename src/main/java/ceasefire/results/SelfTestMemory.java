package ceasefire.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Remembers in a user's cache folder what self-tests came to: a small file for each program and Java. */
public final class SelfTestMemory {
  /** Names the folder; for tests, and for homes that cannot be written to. */
  static final String VARIABLE = "CEASEFIRE_CACHE";

  private static final String NAME = "ceasefire";

  private final Path folder;

  /** Remembers in a folder, which is made when it is needed. */
  public SelfTestMemory(Path folder) {
    this.folder = folder;
  }

  /**
   * What was tested.
   *
   * @param code the program
   * @param build tells builds of changed sources apart; empty where the commit does so
   * @param java the Java that ran it, and on what
   */
  public record Subject(Manifest.Code code, String build, String java) {
    /** Refuses missing parts, as a damaged file would have them. */
    public Subject {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(build, "build");
      Objects.requireNonNull(java, "java");
    }

    /** A program on this machine's Java. */
    public static Subject here(Manifest.Code code, String build) {
      return new Subject(
          code,
          build,
          System.getProperty("java.runtime.version") + ", " + System.getProperty("java.vendor")
              + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }
  }

  /** What the file holds. */
  private record Note(Subject subject, SelfTest selftest) {
    private Note {
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(selftest, "selftest");
    }
  }

  /**
   * The memory of a user: the folder that CEASEFIRE_CACHE names, or else ceasefire in XDG_CACHE_HOME, or else
   * .cache/ceasefire in the home folder; none where there is no such name.
   */
  public static Optional<SelfTestMemory> ofUser(Map<String, String> environment, String home) {
    try {
      String named = environment.getOrDefault(VARIABLE, "");
      if (!named.isBlank()) {
        return Optional.of(new SelfTestMemory(Path.of(named)));
      }
      // The XDG specification has relative paths ignored.
      String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
      if (!cache.isBlank() && Path.of(cache).isAbsolute()) {
        return Optional.of(new SelfTestMemory(Path.of(cache, NAME)));
      }
      return !home.isBlank() && Path.of(home).isAbsolute()
          ? Optional.of(new SelfTestMemory(Path.of(home, ".cache", NAME)))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** What the last self-test of this very subject came to; none where it cannot be read. */
  public Optional<SelfTest> recall(Subject subject) {
    Path file = file(subject);
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      Note note = JsonFiles.read(file, Note.class);
      return note.subject().equals(subject) ? Optional.of(note.selftest()) : Optional.empty();
    } catch (StorageException | SecurityException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Remembers what a self-test came to in place of an earlier one; returns the file.
   *
   * @throws StorageException when it cannot be written
   */
  public Path remember(Subject subject, SelfTest selftest) {
    Path file = file(subject);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw StorageException.writing(folder, e);
    }
    DurableFile.write(file, JsonFiles.text(new Note(subject, selftest)));
    return file;
  }

  private Path file(Subject subject) {
    String hash = Sha256.of(JsonFiles.text(subject));
    return folder.resolve("selftest-" + hash.substring(0, 16) + ".json");
  }
}
