package ceasefire.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What an analysis of stored results rests on: {@code analysis.json} in the folder of a comparison or
 * of a sensitivity analysis, so that it can be reported and drawn.
 *
 * @param format version of this file
 * @param kind comparison or sensitivity
 * @param command the words of the command line; empty where they are not known
 * @param operands the results, in their order
 * @param reference the place of the operand that all others were compared with; -1 for none
 * @param metrics what was analysed; empty for what usually is
 */
public record AnalysisCard(
    int format,
    String kind,
    List<String> command,
    List<Operand> operands,
    int reference,
    List<String> metrics) {
  /** The file's name. */
  public static final String FILE = "analysis.json";

  /** The format that this version writes. */
  public static final int FORMAT = 1;

  private static final int HEXADECIMAL = 16;

  public static final String COMPARISON = "comparison";
  public static final String SENSITIVITY = "sensitivity";

  /**
   * A result that takes part.
   *
   * @param name what it is called
   * @param folder where it is, from the analysis' folder where that can be said
   * @param point the only design point that takes part, 16 hexadecimal digits; empty for all
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

    /** A finished result that takes part in an analysis that goes into a folder. */
    public static Operand of(String name, Path result, OptionalLong point, Path analysis) {
      StringBuilder hex = new StringBuilder();
      point.ifPresent(hash -> CsvText.hex(hex, hash));
      return new Operand(
          name, place(analysis, result), hex.toString(), Manifest.read(result).datasetSha256());
    }

    /** The only design point that takes part; empty for all. */
    public OptionalLong only() {
      return point.isEmpty()
          ? OptionalLong.empty()
          : OptionalLong.of(Long.parseUnsignedLong(point, HEXADECIMAL));
    }

    /** Where it is, seen from here. */
    public Path folderFrom(Path analysis) {
      return analysis.resolve(folder).normalize();
    }
  }

  /** Refuses missing parts, as a damaged file would have them. */
  public AnalysisCard {
    Objects.requireNonNull(kind, "kind");
    command = List.copyOf(command);
    operands = List.copyOf(operands);
    metrics = List.copyOf(metrics);
  }

  /** The place of the operand that all others were compared with; empty for none. */
  public OptionalInt comparedWith() {
    return reference < 0 ? OptionalInt.empty() : OptionalInt.of(reference);
  }

  /** Whether a folder holds an analysis. */
  public static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /** Reads a folder's card; throws a StorageException when it cannot. */
  public static AnalysisCard read(Path folder) {
    return JsonFiles.read(folder.resolve(FILE), AnalysisCard.class);
  }

  /** Writes the card into a folder; throws a StorageException when it cannot. */
  public void write(Path folder) {
    DurableFile.write(folder.resolve(FILE), JsonFiles.text(this));
  }

  /** A folder as the card has it: from the analysis' folder, with slashes on every system. */
  static String place(Path analysis, Path result) {
    Path from = analysis.toAbsolutePath().normalize();
    Path to = result.toAbsolutePath().normalize();
    boolean related = Objects.equals(from.getRoot(), to.getRoot());
    return (related ? from.relativize(to) : to).toString().replace('\\', '/');
  }
}
