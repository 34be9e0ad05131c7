package ceasefire.results;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What a sensitivity analysis rests on, so that it can be looked at again: {@code
 * sensitivity.json}.
 *
 * @param format version of this file
 * @param result the sweep's folder, as seen from the folder of the analysis
 * @param datasetSha256 what its trials were
 * @param metrics the responses that were analysed
 */
public record SensitivityCard(
    int format, String result, String datasetSha256, List<String> metrics) {
  /** The file's name. */
  public static final String FILE = "sensitivity.json";

  private static final int FORMAT = 1;

  /** Refuses missing parts, as a damaged file would have them. */
  public SensitivityCard {
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(datasetSha256, "dataset_sha256");
    metrics = List.copyOf(metrics);
  }

  /** Notes what is analysed in a folder. */
  public static SensitivityCard of(Path home, Path result, List<String> metrics) {
    return new SensitivityCard(
        FORMAT,
        ComparisonCard.seenFrom(home, result),
        Manifest.read(result).datasetSha256(),
        metrics);
  }

  /** Writes the file into the folder of the analysis. */
  public void write(Path home) {
    DurableFile.write(home.resolve(FILE), JsonFiles.text(this));
  }

  /** Reads a folder's file; throws a StorageException when it cannot. */
  public static SensitivityCard read(Path home) {
    return JsonFiles.read(home.resolve(FILE), SensitivityCard.class);
  }
}
