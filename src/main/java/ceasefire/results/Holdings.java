package ceasefire.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The trials that a run finds in its folder and goes on with.
 *
 * @param trials where their rows stand
 * @param series where their series stand
 */
record Holdings(RowIndex trials, RowIndex series) {
  private static final int STATUS_CELL = 3;
  /** The first letter of the status of a trial that was played to its end. */
  private static final char OK = 'o';

  /** Reads the pieces of a folder. */
  static Holdings of(ChunkFolder chunks, String header) {
    Holdings found = none(header);
    chunks.trialPieces().forEach(found.trials::add);
    chunks.seriesPieces().forEach(found.series::add);
    return found;
  }

  /** Reads the trials of finished results, which hold different ones. */
  static Holdings ofResults(List<Path> folders, String header) {
    Holdings found = none(header);
    for (Path folder : folders) {
      found.trials.add(folder.resolve(FolderContent.TRIALS));
      found.series.add(folder.resolve(FolderContent.SERIES));
    }
    return found;
  }

  static Holdings none(String header) {
    return new Holdings(new RowIndex(header, STATUS_CELL), new RowIndex(SeriesRows.HEADER, -1));
  }

  boolean isOk(long point, int replicate) {
    return trials.mark(point, replicate) == OK;
  }

  Manifest.Counts counts() {
    return counts((point, replicate) -> true);
  }

  /** How many of the chosen trials there are. */
  Manifest.Counts counts(ResultFolder.Choice choice) {
    long ok = 0;
    long all = 0;
    for (long point : trials.points()) {
      for (int replicate = 0; replicate < trials.end(point); replicate++) {
        if (trials.holds(point, replicate) && choice.takes(point, replicate)) {
          all++;
          ok += isOk(point, replicate) ? 1 : 0;
        }
      }
    }
    return new Manifest.Counts(ok, all - ok);
  }

  /** Rewrites the pieces without the trials of some design points, one piece after the other. */
  static void drop(ChunkFolder chunks, String header, Set<Long> points) {
    for (Path piece : chunks.seriesPieces()) {
      drop(piece, new RowIndex(SeriesRows.HEADER, -1), points);
    }
    for (Path piece : chunks.trialPieces()) {
      drop(piece, new RowIndex(header, -1), points);
    }
  }

  private static void drop(Path piece, RowIndex index, Set<Long> points) {
    index.add(piece);
    if (index.points().stream().anyMatch(points::contains)) {
      DurableFile.write(
          piece, out -> index.copy(out, (point, replicate) -> !points.contains(point)));
    }
  }

  /** Makes a finished result the first piece of a run that goes on with it. */
  static void adopt(Path folder, FolderContent content) {
    try {
      content.clearChunks();
    } catch (IOException e) {
      throw StorageException.writing(folder, e);
    }
    new ChunkFolder(folder)
        .adopt(
            folder.resolve(FolderContent.TRIALS),
            Files.exists(folder.resolve(FolderContent.SERIES))
                ? folder.resolve(FolderContent.SERIES)
                : folder.resolve("no series"));
  }
}
