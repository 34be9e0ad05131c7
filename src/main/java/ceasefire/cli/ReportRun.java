package ceasefire.cli;

import ceasefire.report.ReportContent;
import ceasefire.report.ReportPage;
import ceasefire.results.AnalysisCard;
import ceasefire.results.StorageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * One report, from the folder that it tells of to the written file.
 *
 * @param folder what run, sweep, compare or sensitivity wrote
 * @param file where the report goes
 */
record ReportRun(Path folder, Path file, Console console, Workshop workshop) {

  private static final String DRAFT = ".tmp";

  /**
   * Reads, writes and says where; returns the exit code.
   *
   * @param written told as soon as the file is there
   */
  int run(Runnable written) {
    refuseForeign();
    workshop.chartObstacle().get().ifPresent(obstacle -> {
      throw new CommandException(
          ExitCode.INTERNAL, "a report needs charts, which cannot be drawn: " + obstacle, null);
    });
    ReportContent content = AnalysisCard.isIn(folder)
        ? new AnalysisReport(folder, console).content(AnalysisCard.read(folder))
        : new ResultReport(folder, console).content();
    content.warnings().forEach(warning -> console.tell("warning: " + warning));
    try {
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      write(ReportPage.of(content));
      written.run();
    } catch (IOException e) {
      throw StorageException.writing(file, e);
    }
    console.answer("Report    " + file + "   (opens in any browser, needs no network)\n");
    return ExitCode.OK;
  }

  /** An earlier report stays whole until the new one is. */
  private void write(String page) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + DRAFT);
    try {
      Files.writeString(draft, page, StandardCharsets.UTF_8);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** A file that is no report of ours stays. */
  private void refuseForeign() {
    if (!Files.exists(file)) {
      return;
    }
    try {
      if (Files.isRegularFile(file) && begins(file).contains(ReportPage.MARK)) {
        return;
      }
    } catch (IOException unreadable) {
      // Whatever it is, it is no report of ours.
    }
    throw new CommandException(
        ExitCode.FOLDER_REFUSED,
        file + ": is there and is no report of ours; choose another file with --out",
        null);
  }

  private static String begins(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(512), StandardCharsets.UTF_8);
    }
  }
}
