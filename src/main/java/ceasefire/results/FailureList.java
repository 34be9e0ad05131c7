package ceasefire.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Lists the trials that failed: {@code failures.csv}. */
final class FailureList {
  static final String HEADER = "point,replicate,seed,status,stage,reason,command\n";

  private FailureList() {}

  /**
   * The file's text.
   *
   * @param repeat a command that repeats a trial when the trial's options stand behind it
   */
  static String of(Path folder, String repeat) {
    Path file = folder.resolve(FolderContent.TRIALS);
    StringBuilder out = new StringBuilder(HEADER);
    try (CsvScanner row = CsvScanner.open(file)) {
      row.header(List.of(TrialRows.KEYS.split(",")));
      while (row.next()) {
        if (row.status(3) != TrialStatus.OK) {
          append(out, row, repeat);
        }
      }
    } catch (IOException e) {
      throw StorageException.reading(file, e);
    }
    return out.toString();
  }

  private static void append(StringBuilder out, CsvScanner row, String repeat) {
    String reason = row.text(4);
    int colon = reason.indexOf(": ");
    for (int cell = 0; cell < 4; cell++) {
      out.append(row.text(cell)).append(',');
    }
    CsvText.cell(out, colon < 0 ? "" : reason.substring(0, colon));
    out.append(',');
    CsvText.cell(out, colon < 0 ? reason : reason.substring(colon + 2));
    out.append(',');
    CsvText.cell(out, repeat + " --point " + row.text(0) + " --trial " + row.text(1));
    out.append('\n');
  }
}
