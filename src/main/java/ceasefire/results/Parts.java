package ceasefire.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The finished parts of an experiment, checked to be all of it: none missing, none twice.
 *
 * @param folders in the order in which they were given
 * @param card of the whole experiment
 */
public record Parts(List<Path> folders, ExperimentCard card) {

  public Parts {
    folders = List.copyOf(folders);
  }

  /** Why parts do not make a whole. */
  public static final class MisfitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private MisfitException(Path folder, String problem) {
      super(folder + ": " + problem);
    }
  }

  /**
   * Reads parts.
   *
   * @throws MisfitException when they do not make a whole
   * @throws NoResultException when a folder holds no finished result
   */
  public static Parts read(List<Path> folders) {
    Path first = folders.get(0);
    Manifest model = manifest(first);
    PointTable points = PointTable.read(first);
    for (Path folder : folders) {
      Manifest part = manifest(folder);
      same(folder, "scenario", part.scenarioSha256(), model.scenarioSha256(), first);
      same(folder, "version", part.code(), model.code(), first);
      same(folder, "experiment", part.experiment().whole(), model.experiment().whole(), first);
      same(folder, "design points", PointTable.read(folder), points, first);
    }
    checkTrials(folders, points, model.experiment());
    return new Parts(folders, model.experiment().whole());
  }

  private static Manifest manifest(Path folder) {
    NoResultException.unlessFinished(folder);
    return Manifest.read(folder);
  }

  private static void same(Path folder, String what, Object part, Object model, Path first) {
    if (!part.equals(model)) {
      throw new MisfitException(
          folder,
          "its " + what + " differs from that of " + first + "; expected parts of one"
              + " experiment, played by one version");
    }
  }

  private static void checkTrials(List<Path> folders, PointTable points, ExperimentCard card) {
    List<RowIndex> indices = new ArrayList<>();
    for (Path folder : folders) {
      RowIndex index = Holdings.none(
              RunStatus.headerOf(List.of(folder.resolve(FolderContent.TRIALS))))
          .trials();
      index.add(folder.resolve(FolderContent.TRIALS));
      indices.add(index);
    }
    long missing = 0;
    String firstMissing = "";
    for (PointTable.Row row : points.rows()) {
      int replicates = card.precision().isEmpty() ? card.replicates() : 1;
      if (card.precision().isPresent()) {
        // Whether these are enough is asked of the trials themselves.
        for (RowIndex index : indices) {
          replicates = StrictMath.max(replicates, index.end(row.point()));
        }
      }
      for (int replicate = 0; replicate < replicates; replicate++) {
        int holder = -1;
        for (int i = 0; i < indices.size(); i++) {
          if (indices.get(i).holds(row.point(), replicate)) {
            if (holder >= 0) {
              throw new MisfitException(
                  folders.get(i),
                  "holds " + name(row.point(), replicate) + ", which " + folders.get(holder)
                      + " holds too; expected parts that do not overlap");
            }
            holder = i;
          }
        }
        if (holder < 0) {
          firstMissing = missing == 0 ? name(row.point(), replicate) : firstMissing;
          missing++;
        }
      }
    }
    if (missing > 0) {
      throw new MisfitException(
          folders.get(0),
          "and the other parts lack "
              + (card.precision().isEmpty() ? missing + " trials" : "trials of some points")
              + ", the first " + firstMissing
              + "; expected all parts of the experiment, each finished");
    }
  }

  private static String name(long point, int replicate) {
    StringBuilder text = new StringBuilder("trial " + replicate + " of point ");
    CsvText.hex(text, point);
    return text.toString();
  }
}
