package ceasefire.cli;

import ceasefire.gui.LineMap;
import ceasefire.model.CeasefireModel;
import ceasefire.model.Setup;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Plays a trial from picture to picture and writes them. */
final class SnapshotWriter {
  private static final String DRAFT = ".tmp";

  private final ShownTrial trial;
  private final LineMap map;
  private final SnapshotOptions.Request request;
  private final Console console;

  SnapshotWriter(ShownTrial trial, LineMap map, SnapshotOptions.Request request, Console console) {
    this.trial = trial;
    this.map = map;
    this.request = request;
    this.console = console;
  }

  /** Writes all pictures; returns the exit code. */
  int write() {
    int horizon = trial.scenario().horizonDays();
    for (SnapshotOptions.Snapshot snapshot : request.snapshots()) {
      if (snapshot.day() > horizon) {
        throw new CommandException(
            ExitCode.USAGE,
            "--snapshot: day=" + snapshot.day() + " is out of range; expected 0 to "
                + Words.grouped(horizon) + ", the scenario's horizon",
            null);
      }
    }
    CeasefireModel model = new CeasefireModel(Setup.of(trial.scenario()));
    model.begin(trial.seed(), null);
    for (SnapshotOptions.Snapshot snapshot : request.snapshots()) {
      model.playDays(snapshot.day() - model.day());
      save(draw(model), snapshot.file());
      console.tell("Written: " + snapshot.file() + " (" + caption(snapshot.day(), model) + ")");
    }
    return verdict();
  }

  private String caption(int wanted, CeasefireModel model) {
    String of = " of trial " + trial.replicate();
    return model.day() < wanted
        ? "the trial ended before day " + Words.grouped(wanted) + ": its last day, "
            + Words.grouped(model.day()) + "," + of
        : "day " + Words.grouped(model.day()) + of;
  }

  private BufferedImage draw(CeasefireModel model) {
    return map.image(request.width(), request.height(), model, trial.heading());
  }

  private static void save(BufferedImage image, Path file) {
    Path draft = file.resolveSibling(file.getFileName() + DRAFT);
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      Files.write(draft, bytes.toByteArray());
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.USAGE, file + ": cannot be written: " + e.getMessage(), e);
    }
  }

  /** A stored trial must come out as it was stored, or the pictures show another. */
  private int verdict() {
    Optional<Replay> replay =
        trial.source().map(Replay::of).filter(played -> !played.differences().isEmpty());
    replay.ifPresent(played -> console.tell(
        "error: " + played.complaint("the pictures show the new trial, not the stored one")));
    return replay.isPresent() ? ExitCode.MISMATCH : ExitCode.OK;
  }
}
