package ceasefire.cli;

import ceasefire.design.DesignPoint;
import ceasefire.engine.LoadedExperiment;
import ceasefire.param.FileStem;
import ceasefire.study.StoredOperands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of the command line that names postures: one to be played, or a stored result.
 *
 * @param name what it is called in the answer
 * @param path its file or folder
 * @param point the only design point wanted of a stored result
 * @param toPlay what is played; empty of a stored result
 * @param stored the result that is there; empty of what is played
 */
record Entrant(
    String name,
    Path path,
    OptionalLong point,
    Optional<LoadedExperiment> toPlay,
    Optional<StoredOperands> stored) {
  private static final Pattern POINT = Pattern.compile("(.+):([0-9a-fA-F]{16})");
  private static final int HEXADECIMAL = 16;

  /** A word taken apart: a path and perhaps a design point of it. */
  record Place(Path path, OptionalLong point) {

    static Place of(String word) {
      Matcher parts = POINT.matcher(word);
      if (parts.matches() && Files.isDirectory(Words.path("OPERAND", parts.group(1)))) {
        return new Place(
            Path.of(parts.group(1)),
            OptionalLong.of(Long.parseUnsignedLong(parts.group(2), HEXADECIMAL)));
      }
      return new Place(Words.path("OPERAND", word), OptionalLong.empty());
    }

    /** All that the path holds. */
    Place whole() {
      return new Place(path, OptionalLong.empty());
    }

    /** The path as the disk knows it, so that no detour hides that two are the same. */
    Place real() {
      try {
        return new Place(path.toRealPath(), point);
      } catch (IOException notThere) {
        return new Place(path.toAbsolutePath().normalize(), point);
      }
    }

    boolean isResult() {
      return Files.isDirectory(path);
    }

    /** The name of the file or folder, without the ending of YAML files. */
    String stem() {
      Path real = real().path();
      return real.getFileName() == null ? "result" : FileStem.of(real);
    }
  }

  /** The place of a design point among those that take part; 0 of the only one. */
  int place(OptionalLong wanted) {
    if (wanted.isEmpty()) {
      return 0;
    }
    // Refuses a point that there is not.
    List<Long> found = new Entrant(name, path, wanted, toPlay, stored).points();
    return points().indexOf(found.get(0));
  }

  /** The design points that take part. */
  List<Long> points() {
    if (stored.isEmpty()) {
      return toPlay.stream()
          .flatMap(experiment -> experiment.design().points().stream())
          .map(point -> point.hash())
          .toList();
    }
    List<Long> all = stored.get().points();
    if (point.isEmpty()) {
      return all;
    }
    if (!all.contains(point.getAsLong())) {
      throw new CommandException(
          ExitCode.USAGE,
          path + ":" + DesignPoint.hex(point.getAsLong())
              + ": no such design point; expected one of the " + Words.grouped(all.size())
              + " in " + path.resolve("points.csv"),
          null);
    }
    return List.of(point.getAsLong());
  }
}
