package ceasefire.results;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Writes files that are either wholly there or not at all, even after a power cut. */
final class DurableFile {
  static final String DRAFT_SUFFIX = ".tmp";
  private static final int BUFFER = 1 << 16;

  private DurableFile() {}

  /** What is written into a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes a text and returns the file's SHA-256; throws a StorageException when it cannot. */
  static String write(Path file, CharSequence text) {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return write(file, out -> out.write(bytes));
  }

  /** Writes a file and returns its SHA-256; throws a StorageException when it cannot. */
  static String write(Path file, Content content) {
    MessageDigest digest = Sha256.digest();
    write(file, content, digest);
    return Sha256.hex(digest.digest());
  }

  /** Writes a file whose hash nobody asks for; throws a StorageException when it cannot. */
  static void writeUnhashed(Path file, Content content) {
    write(file, content, null);
  }

  private static void write(Path file, Content content, @Nullable MessageDigest digest) {
    Path draft = draftOf(file);
    writeDraft(draft, file, content, digest);
    publish(draft, file);
  }

  /** Moves a finished draft to its place in one step. */
  static void publish(Path draft, Path file) {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw StorageException.writing(file, e);
    }
    syncFolderOf(file);
  }

  /** Writes all of a draft to the disk and returns its SHA-256. */
  static String writeDraft(Path draft, Path file, Content content) {
    MessageDigest digest = Sha256.digest();
    writeDraft(draft, file, content, digest);
    return Sha256.hex(digest.digest());
  }

  private static void writeDraft(
      Path draft, Path file, Content content, @Nullable MessageDigest digest) {
    // A plain stream, since a thread's interruption closes a channel under the writer's hands.
    try (FileOutputStream disk = new FileOutputStream(draft.toFile());
        OutputStream out = new BufferedOutputStream(
            digest == null ? disk : new DigestOutputStream(disk, digest), BUFFER)) {
      content.writeTo(out);
      out.flush();
      disk.getFD().sync();
    } catch (IOException e) {
      discard(draft, e);
      throw StorageException.writing(file, e);
    }
  }

  static Path draftOf(Path file) {
    return file.resolveSibling(file.getFileName() + DRAFT_SUFFIX);
  }

  /** Makes a folder's entries durable; platforms that cannot open folders do so on their own. */
  static void syncFolderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    boolean interrupted = Thread.interrupted();
    try (FileChannel channel = openFolder(folder)) {
      if (channel != null) {
        channel.force(true);
      }
    } catch (IOException e) {
      throw StorageException.writing(file, e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static @Nullable FileChannel openFolder(Path folder) {
    try {
      return FileChannel.open(folder, StandardOpenOption.READ);
    } catch (IOException foldersCannotBeOpenedHere) {
      return null;
    }
  }

  private static void discard(Path draft, IOException reason) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }
}
