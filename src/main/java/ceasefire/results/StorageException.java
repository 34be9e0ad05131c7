package ceasefire.results;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** A result file could not be written or read; the command ends with exit code 1. */
public final class StorageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Path file;
  private final String hint;

  private StorageException(Path file, String problem, String hint, Throwable cause) {
    super(file + ": " + problem + "; " + hint, cause);
    this.file = file;
    this.hint = hint;
  }

  /** Makes the exception for a file that could not be written. */
  public static StorageException writing(Path file, IOException cause) {
    return new StorageException(
        file, "cannot be written: " + message(cause), hintFor(cause), cause);
  }

  /** Makes the exception for a file that could not be read. */
  static StorageException reading(Path file, IOException cause) {
    return new StorageException(file, "cannot be read: " + message(cause), hintFor(cause), cause);
  }

  /** Makes the exception for a file that is there but is not what it should be. */
  static StorageException damaged(Path file, String problem) {
    return new StorageException(
        file,
        problem,
        "the file was changed or damaged: run the experiment again",
        new IOException(problem));
  }

  /** The file that could not be written or read. */
  public Path file() {
    return file;
  }

  /** What went wrong and where, without what to do about it. */
  public String problem() {
    return String.valueOf(getMessage()).replace("; " + hint, "");
  }

  /** What to do about it. */
  public String hint() {
    return hint;
  }

  private static String message(IOException cause) {
    if (cause instanceof NoSuchFileException missing) {
      return "no such file or folder: " + missing.getFile();
    }
    if (cause instanceof FileSystemException refused && refused.getReason() != null) {
      return refused.getReason();
    }
    String message = cause.getMessage();
    if (message == null) {
      return cause.getClass().getSimpleName();
    }
    return cause instanceof FileNotFoundException
        ? message.replaceFirst("(?s)^.* \\((.*)\\)$", "$1")
        : message;
  }

  private static String hintFor(IOException cause) {
    String message = message(cause).toLowerCase(Locale.ROOT);
    if (message.contains("no space") || message.contains("not enough space")) {
      return "the disk is full: free some space, or choose a folder on another disk with --out";
    }
    if (message.contains("quota")) {
      return "your disk quota is used up: free some space, or choose another folder with --out";
    }
    if (message.contains("read-only")) {
      return "the disk is read-only: choose another place with --out";
    }
    if (cause instanceof AccessDeniedException || message.contains("permission denied")) {
      return "you may not write or read there: change its permissions, or choose another folder";
    }
    return "check that the folder is still there and writable, then run again";
  }
}
