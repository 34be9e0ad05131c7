package ceasefire.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a comparison compared, so that it can be looked at again: {@code comparison.json}.
 *
 * @param format version of this file
 * @param operands the results, in their order
 * @param reference the place of the posture that all were compared with; -1 when each was with each
 */
public record ComparisonCard(int format, List<Operand> operands, int reference) {
  /** The file's name. */
  public static final String FILE = "comparison.json";

  private static final int FORMAT = 1;
  private static final int HEXADECIMAL = 16;

  /**
   * A result that took part.
   *
   * @param name what it was called
   * @param folder where it is, as seen from the folder of the comparison
   * @param point the only design point that took part, 16 hexadecimal digits; empty for all
   * @param datasetSha256 what its trials were
   */
  public record Operand(String name, String folder, String point, String datasetSha256) {
    /** Refuses missing parts, as a damaged file would have them. */
    public Operand {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(folder, "folder");
      Objects.requireNonNull(point, "point");
      Objects.requireNonNull(datasetSha256, "dataset_sha256");
    }

    /** The only design point that took part; empty for all. */
    public OptionalLong only() {
      return point.isEmpty()
          ? OptionalLong.empty()
          : OptionalLong.of(Long.parseUnsignedLong(point, HEXADECIMAL));
    }
  }

  /** A result that takes part, and where it is. */
  public record Compared(String name, Path folder, OptionalLong point) {}

  public ComparisonCard {
    operands = List.copyOf(operands);
  }

  /** Notes what is compared in a folder. */
  public static ComparisonCard of(Path home, List<Compared> operands, OptionalInt reference) {
    return new ComparisonCard(
        FORMAT,
        operands.stream().map(operand -> noted(home, operand)).toList(),
        reference.orElse(-1));
  }

  private static Operand noted(Path home, Compared operand) {
    StringBuilder point = new StringBuilder();
    operand.point().ifPresent(hash -> CsvText.hex(point, hash));
    return new Operand(
        operand.name(),
        seenFrom(home, operand.folder()),
        point.toString(),
        Manifest.read(operand.folder()).datasetSha256());
  }

  /** The way from one folder to another, so that both can be moved together. */
  static String seenFrom(Path home, Path folder) {
    try {
      Path there = folder.toRealPath();
      Path here = home.toRealPath();
      return Objects.equals(here.getRoot(), there.getRoot())
          ? here.relativize(there).toString().replace('\\', '/')
          : there.toString();
    } catch (IOException e) {
      throw StorageException.reading(folder, e);
    }
  }

  /** Where each posture was compared with one of them, its place. */
  public OptionalInt comparedWith() {
    return reference < 0 ? OptionalInt.empty() : OptionalInt.of(reference);
  }

  /** Writes the file into the folder of the comparison. */
  public void write(Path home) {
    DurableFile.write(home.resolve(FILE), JsonFiles.text(this));
  }

  /** Reads a folder's file; throws a StorageException when it cannot. */
  public static ComparisonCard read(Path home) {
    return JsonFiles.read(home.resolve(FILE), ComparisonCard.class);
  }
}
