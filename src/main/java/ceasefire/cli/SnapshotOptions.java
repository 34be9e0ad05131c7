package ceasefire.cli;

import ceasefire.gui.LineMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which pictures of a trial are wanted, and how large. */
final class SnapshotOptions {
  private static final Pattern DAY = Pattern.compile("day=([0-9]{1,9})");
  private static final Pattern SIZE = Pattern.compile("([0-9]{1,6})x([0-9]{1,6})");
  private static final int MOST_WIDTH = 7_680;
  private static final int MOST_HEIGHT = 4_320;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--snapshot",
      arity = "2",
      paramLabel = "day=N FILE.png",
      hideParamSyntax = true,
      description = "Plays the trial to the end of a day, 0 being the eve of the ceasefire, and"
          + " writes its picture; may be given several times.")
  private List<String> snapshots = new ArrayList<>();

  @Option(
      names = "--size",
      paramLabel = "WIDTHxHEIGHT",
      defaultValue = "1280x800",
      description = "Pixels of a picture (default: ${DEFAULT-VALUE}).")
  private String size = "";

  /**
   * A picture.
   *
   * @param day that it shows
   * @param file that it goes into
   */
  record Snapshot(int day, Path file) {}

  /**
   * What is wanted.
   *
   * @param snapshots by day
   * @param width pixels
   * @param height pixels
   */
  record Request(List<Snapshot> snapshots, int width, int height) {
    Request {
      snapshots = List.copyOf(snapshots);
    }
  }

  /** Reads the options; empty where no picture is wanted. */
  Optional<Request> request() {
    Matcher pixels = SIZE.matcher(size);
    if (!pixels.matches()) {
      throw wrong("--size: \"" + Words.printable(size) + "\"; expected " + sizes());
    }
    int width = within(pixels.group(1), LineMap.LEAST_WIDTH, MOST_WIDTH);
    int height = within(pixels.group(2), LineMap.LEAST_HEIGHT, MOST_HEIGHT);
    List<Snapshot> wanted = new ArrayList<>();
    Set<Path> files = new HashSet<>();
    for (int i = 0; i + 1 < snapshots.size(); i += 2) {
      Snapshot snapshot =
          new Snapshot(day(snapshots.get(i)), file(Words.path("--snapshot", snapshots.get(i + 1))));
      if (!files.add(snapshot.file().toAbsolutePath().normalize())) {
        throw wrong("--snapshot: " + snapshot.file() + " is to hold two pictures");
      }
      wanted.add(snapshot);
    }
    wanted.sort(Comparator.comparingInt(Snapshot::day));
    return wanted.isEmpty() ? Optional.empty() : Optional.of(new Request(wanted, width, height));
  }

  private int day(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      throw wrong("--snapshot: \"" + Words.printable(text) + "\"; expected day=N, a whole number");
    }
    return Integer.parseInt(day.group(1));
  }

  private int within(String text, int least, int most) {
    int value = Integer.parseInt(text);
    if (value < least || value > most) {
      throw wrong("--size: " + size + " is out of range; expected " + sizes());
    }
    return value;
  }

  private static String sizes() {
    return "WIDTHxHEIGHT, " + LineMap.LEAST_WIDTH + "x" + LineMap.LEAST_HEIGHT + " to " + MOST_WIDTH
        + "x" + MOST_HEIGHT;
  }

  /** Checks that a picture can go into a file, before a trial is played for it. */
  private Path file(Path file) {
    String name = String.valueOf(file.getFileName());
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (!name.toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw wrong("--snapshot: " + file + ": is no picture; expected a name that ends in .png");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw wrong("--snapshot: " + file + ": cannot be written: there is no folder " + folder);
    }
    if (Files.isDirectory(file)) {
      throw wrong("--snapshot: " + file + ": cannot be written: is a folder");
    }
    if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
      throw wrong("--snapshot: " + file + ": cannot be written: you may not write there");
    }
    return file;
  }

  private ParameterException wrong(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
