package ceasefire.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The numbered pieces of a dataset that a run leaves behind as it goes: {@code NNNNNN.csv} with
 * trials and, when some of these were recorded, {@code series/NNNNNN.csv}.
 *
 * <p>A piece's series are written before its trials: where the trials are, the series are.
 */
final class ChunkFolder {
  private final Path trials;
  private final Path series;
  private int count;

  ChunkFolder(Path resultFolder) {
    trials = resultFolder.resolve(FolderContent.CHUNKS);
    series = trials.resolve(FolderContent.CHUNKED_SERIES);
    try {
      Files.createDirectories(series);
    } catch (IOException e) {
      throw StorageException.writing(series, e);
    }
  }

  /** Writes the next piece; both texts start with their header. */
  void append(CharSequence trialRows, CharSequence seriesRows) {
    String name = name(count);
    if (seriesRows.length() > SeriesRows.HEADER.length()) {
      DurableFile.write(series.resolve(name), seriesRows);
    }
    DurableFile.write(trials.resolve(name), trialRows);
    count++;
  }

  /** Copies all pieces of trials behind one header. */
  void copyTrials(OutputStream out, String header) throws IOException {
    copy(trials, out, header);
  }

  /** Copies all pieces of series behind one header. */
  void copySeries(OutputStream out) throws IOException {
    copy(series, out, SeriesRows.HEADER);
  }

  private void copy(Path folder, OutputStream out, String header) throws IOException {
    byte[] head = header.getBytes(StandardCharsets.UTF_8);
    out.write(head);
    for (int i = 0; i < count; i++) {
      Path piece = folder.resolve(name(i));
      if (!folder.equals(series) || Files.exists(piece)) {
        try (InputStream in = Files.newInputStream(piece)) {
          in.skipNBytes(head.length);
          in.transferTo(out);
        }
      }
    }
  }

  /** Six digits, more when they do not suffice. */
  private static String name(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(StrictMath.max(0, 6 - digits.length())) + digits + ".csv";
  }
}
