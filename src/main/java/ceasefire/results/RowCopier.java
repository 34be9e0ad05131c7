package ceasefire.results;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies spans of bytes out of many files into one, whose neighbours in one go. */
final class RowCopier implements AutoCloseable {
  private static final int MOST_OPEN = 128;

  private final List<Path> files;
  private final OutputStream out;
  // Streams rather than channels, which a thread's interruption would close.
  private final Map<Integer, RandomAccessFile> open = new LinkedHashMap<>(16, 0.75f, true);
  private final byte[] buffer = new byte[1 << 16];
  private int file = -1;
  private long from;
  private long to;

  RowCopier(List<Path> files, OutputStream out) {
    this.files = files;
    this.out = out;
  }

  void copy(int fromFile, long offset, int length) throws IOException {
    if (fromFile != file || offset != to) {
      flush();
      file = fromFile;
      from = offset;
      to = offset;
    }
    to += length;
  }

  /** Writes what was gathered. */
  void flush() throws IOException {
    if (from == to) {
      return;
    }
    RandomAccessFile source = source();
    source.seek(from);
    while (from < to) {
      int size = source.read(buffer, 0, (int) StrictMath.min(buffer.length, to - from));
      if (size < 0) {
        throw new EOFException(files.get(file) + " became shorter");
      }
      out.write(buffer, 0, size);
      from += size;
    }
  }

  private RandomAccessFile source() throws IOException {
    RandomAccessFile source = open.get(file);
    if (source == null) {
      if (open.size() == MOST_OPEN) {
        Iterator<RandomAccessFile> eldest = open.values().iterator();
        eldest.next().close();
        eldest.remove();
      }
      source = new RandomAccessFile(files.get(file).toFile(), "r");
      open.put(file, source);
    }
    return source;
  }

  @Override
  public void close() throws IOException {
    flush();
    for (RandomAccessFile source : open.values()) {
      source.close();
    }
  }
}
