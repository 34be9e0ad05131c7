package ceasefire.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbered pieces of a dataset that a run leaves behind as it goes: {@code NNNNNN.csv} with
 * trials and, when some of these were recorded, {@code series/NNNNNN.csv}.
 *
 * <p>A piece's series are written before its trials: where the trials are, the series are. Series
 * without their trials were left by a kill between the two, and are removed.
 */
final class ChunkFolder {
  private static final Pattern CHUNK = Pattern.compile("\\d{6,9}\\.csv");

  private final Path trials;
  private final Path series;
  private int next;

  ChunkFolder(Path resultFolder) {
    trials = resultFolder.resolve(FolderContent.CHUNKS);
    series = trials.resolve(FolderContent.CHUNKED_SERIES);
    try {
      Files.createDirectories(series);
      for (Path piece : pieces(trials)) {
        next = StrictMath.max(next, number(piece) + 1);
      }
      for (Path piece : pieces(series)) {
        if (!Files.exists(trials.resolve(piece.getFileName()))) {
          Files.delete(piece);
        }
      }
    } catch (IOException e) {
      throw StorageException.writing(series, e);
    }
  }

  /** Writes the next piece; both texts start with their header. */
  void append(CharSequence trialRows, CharSequence seriesRows) {
    String name = name(next);
    if (seriesRows.length() > SeriesRows.HEADER.length()) {
      write(series.resolve(name), seriesRows);
    }
    write(trials.resolve(name), trialRows);
    next++;
  }

  private static void write(Path piece, CharSequence rows) {
    byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    DurableFile.writeUnhashed(piece, out -> out.write(bytes));
  }

  /** Takes whole files as the next piece. */
  void adopt(Path trialRows, Path seriesRows) {
    String name = name(next);
    if (Files.exists(seriesRows)) {
      DurableFile.writeUnhashed(series.resolve(name), out -> Files.copy(seriesRows, out));
    }
    DurableFile.writeUnhashed(trials.resolve(name), out -> Files.copy(trialRows, out));
    next++;
  }

  /** The pieces of trials, in the order in which they were written. */
  List<Path> trialPieces() {
    return listed(trials);
  }

  /** The pieces of series, in the order in which they were written. */
  List<Path> seriesPieces() {
    return listed(series);
  }

  /** The pieces of trials below a result folder, which is left as it is. */
  static List<Path> trialPieces(Path resultFolder) {
    Path folder = resultFolder.resolve(FolderContent.CHUNKS);
    return Files.isDirectory(folder) ? listed(folder) : List.of();
  }

  private static List<Path> listed(Path folder) {
    try {
      return pieces(folder);
    } catch (IOException e) {
      throw StorageException.reading(folder, e);
    }
  }

  private static List<Path> pieces(Path folder) throws IOException {
    List<Path> pieces = new ArrayList<>();
    for (Path entry : FolderContent.entries(folder)) {
      if (CHUNK.matcher(entry.getFileName().toString()).matches()) {
        pieces.add(entry);
      }
    }
    pieces.sort((a, b) -> Integer.compare(number(a), number(b)));
    return pieces;
  }

  private static int number(Path piece) {
    String name = piece.getFileName().toString();
    return Integer.parseInt(name.substring(0, name.indexOf('.')));
  }

  /** Six digits, more when they do not suffice. */
  private static String name(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(StrictMath.max(0, 6 - digits.length())) + digits + ".csv";
  }
}
