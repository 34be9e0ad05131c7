package ceasefire.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a result folder to one process, by a lock of the operating system on the file {@code lock}.
 *
 * <p>A killed process loses the lock at once, though its file stays. The file names the owner, for
 * messages only. A process must not open a folder twice: closing either lock would release both.
 */
final class FolderLock implements AutoCloseable {
  static final String FILE = "lock";

  private static final String MARK = "ceasefire ";
  private static final int LONGEST = 200;
  // Far behind the text, so that the text can be read where locks are mandatory.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path folder;
  private final Path file;
  // Held although only its channel is used: a lock that is collected is forgotten.
  private final FileLock lock;

  private FolderLock(Path folder, Path file, FileLock lock) {
    this.folder = folder;
    this.file = file;
    this.lock = lock;
  }

  /**
   * Takes a folder's lock.
   *
   * @throws FolderRefusedException when another process has it
   * @throws StorageException when the file system cannot lock
   */
  static FolderLock take(Path folder, String started) {
    Path file = folder.resolve(FILE);
    try {
      while (true) {
        FileLock lock = lockOnce(folder, file);
        if (lock != null) {
          sign(lock.channel(), started);
          return new FolderLock(folder, file, lock);
        }
      }
    } catch (IOException e) {
      throw StorageException.writing(file, e);
    }
  }

  /**
   * The process that has a folder's lock, in words; empty when none has.
   *
   * <p>Not to be asked by the process that has it: closing the channel would release the lock.
   */
  static String owner(Path folder) {
    Path file = folder.resolve(FILE);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      FileLock lock = lock(channel);
      return lock == null ? owner(channel) : "";
    } catch (NoSuchFileException none) {
      return "";
    } catch (IOException e) {
      throw StorageException.reading(file, e);
    }
  }

  /** Whether a file is such a lock, taken or not. */
  static boolean isOurs(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
      return false;
    }
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    return text.isEmpty() || text.startsWith(MARK);
  }

  /** Returns null when the file that was locked is no longer the one in the folder. */
  private static @Nullable FileLock lockOnce(Path folder, Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException itMayBeLeftOver) {
      // Locking it will tell.
    }
    Object before = key(file);
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (NoSuchFileException removedMeanwhile) {
      return null;
    }
    boolean mine = false;
    try {
      FileLock lock = lock(channel);
      if (lock == null) {
        throw FolderRefusedException.locked(folder, owner(channel));
      }
      mine = Objects.equals(before, key(file));
      return mine ? lock : null;
    } finally {
      if (!mine) {
        channel.close();
      }
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static Object key(Path file) throws IOException {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? file : key;
    } catch (NoSuchFileException removedMeanwhile) {
      return new Object();
    }
  }

  private static void sign(FileChannel channel, String started) throws IOException {
    String text = MARK + "process " + ProcessHandle.current().pid() + " since " + started + "\n";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)), 0);
  }

  private static String owner(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
    channel.read(bytes, 0);
    String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    return text.startsWith(MARK)
        ? CsvText.singleLine(text.substring(MARK.length())).strip()
        : "another process";
  }

  /**
   * Releases the lock, and removes its file unless that is all that marks the folder as ours.
   *
   * <p>Nothing may read the file through another channel meanwhile: closing that would release the
   * lock.
   */
  @Override
  public void close() {
    try (FileChannel channel = lock.channel()) {
      if (channel.isOpen() && new FolderContent(folder).isMarkedWithoutLock()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw StorageException.writing(file, e);
    }
  }
}
