package ceasefire.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Numbers that are too many for the memory, in a file of the system's temporary folder. The file has no
 * name once it is open, so that nothing is left of it however the process ends; it goes when nobody
 * reads it any more.
 */
final class ScratchFile {
  private static final int NUMBERS_AT_ONCE = 1 << 13;

  private final Path path;
  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(NUMBERS_AT_ONCE * Double.BYTES);
  private long end;

  private ScratchFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Opens an empty file; throws a StorageException when it cannot. */
  static ScratchFile open() {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    try {
      Path path = Files.createTempFile(folder, "ceasefire-", ".columns");
      return new ScratchFile(
          path,
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE));
    } catch (IOException e) {
      throw StorageException.writing(folder, e);
    }
  }

  /** Numbers that were written one after the other. */
  final class Piece {
    private final long from;
    private final int length;

    private Piece(long from, int length) {
      this.from = from;
      this.length = length;
    }

    int length() {
      return length;
    }

    /** Reads those from the one to before the other to a place in an array. */
    void read(int first, int end, double[] into, int at) {
      try {
        for (int done = 0; done < end - first; ) {
          int next = StrictMath.min(NUMBERS_AT_ONCE, end - first - done);
          buffer.clear().limit(next * Double.BYTES);
          long position = from + (long) (first + done) * Double.BYTES;
          while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
              throw new IOException("it has become shorter");
            }
          }
          buffer.flip().asDoubleBuffer().get(into, at + done, next);
          done += next;
        }
      } catch (IOException e) {
        throw StorageException.reading(path, e);
      }
    }
  }

  /** Writes the first numbers of an array. */
  Piece write(double[] numbers, int length) {
    Piece piece = new Piece(end, length);
    try {
      for (int done = 0; done < length; ) {
        int next = StrictMath.min(NUMBERS_AT_ONCE, length - done);
        buffer.clear().asDoubleBuffer().put(numbers, done, next);
        buffer.limit(next * Double.BYTES);
        while (buffer.hasRemaining()) {
          end += channel.write(buffer, end);
        }
        done += next;
      }
    } catch (IOException e) {
      throw StorageException.writing(path, e);
    }
    return piece;
  }
}
