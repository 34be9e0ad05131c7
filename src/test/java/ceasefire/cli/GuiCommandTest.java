package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.Requires;
import ceasefire.engine.ModelPlayer;
import ceasefire.engine.SweptPoints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of trials, and what keeps them from being written. */
class GuiCommandTest {
  private static final String CONFIG = "configs/three-brigades-forward.yaml";

  @TempDir
  Path folder;

  @BeforeEach
  void needsAFont() {
    Requires.font();
  }

  private static Heard gui(Object... words) {
    List<String> all = new ArrayList<>(List.of("gui"));
    for (Object word : words) {
      all.add(word.toString());
    }
    return Heard.from(
        all, new Workshop(ModelPlayer::factory, SweptPoints::players, Optional::empty));
  }

  private Path png(String name) {
    return folder.resolve(name + ".png");
  }

  private static Path written(Heard heard, Path file) {
    heard.succeeded();
    assertThat(heard.out()).isEmpty();
    assertThat(file).isRegularFile();
    return file;
  }

  @Test
  void aPictureHasTheSizeThatWasAskedFor() throws IOException {
    Path usual = png("usual");
    Heard heard = gui(CONFIG, "--snapshot", "day=400", usual);
    BufferedImage image = ImageIO.read(written(heard, usual).toFile());
    assertThat(image.getWidth()).isEqualTo(1_280);
    assertThat(image.getHeight()).isEqualTo(800);
    assertThat(heard.err()).isEqualTo("Written: " + usual + " (day 400 of trial 0)\n");
    Path large = png("large");
    written(gui(CONFIG, "--size", "1920x1080", "--snapshot", "day=0", large), large);
    assertThat(ImageIO.read(large.toFile()).getWidth()).isEqualTo(1_920);
  }

  /** Several pictures of one trial are those of as many commands, in whatever order. */
  @Test
  void manyPicturesOfOneTrial() throws IOException {
    Path early = png("early");
    Path late = png("late");
    Path alone = png("alone");
    written(
        gui(CONFIG, "--trial", "3", "--snapshot", "day=300", late, "--snapshot", "day=20", early),
        late);
    written(gui("--trial", "3", "--snapshot", "day=300", alone, CONFIG), alone);
    assertThat(Files.readAllBytes(late)).isEqualTo(Files.readAllBytes(alone));
    assertThat(Files.readAllBytes(late)).isNotEqualTo(Files.readAllBytes(early));
  }

  /** The trial of a scenario is the one that a run with the same seed has stored. */
  @Test
  void aStoredTrialLooksLikeThatOfItsScenario() throws IOException {
    Path result = folder.resolve("result");
    Heard.from(Heard.run(CONFIG, result, "--trials", "3", "--seed", "7", "-q"));
    Path stored = png("stored");
    Path fresh = png("fresh");
    Path other = png("other");
    written(gui(result, "--trial", "2", "--snapshot", "day=200", stored), stored);
    written(gui(CONFIG, "--trial", "2", "--seed", "7", "--snapshot", "day=200", fresh), fresh);
    written(gui(CONFIG, "--trial", "2", "--seed", "8", "--snapshot", "day=200", other), other);
    assertThat(Files.readAllBytes(stored)).isEqualTo(Files.readAllBytes(fresh));
    assertThat(Files.readAllBytes(stored)).isNotEqualTo(Files.readAllBytes(other));
    assertThat(refused(result, "--snapshot", "day=2", stored))
        .contains("--trial: is missing; expected which trial of " + result);
    assertThat(refused(result, "--trial", "3", "--snapshot", "day=2", stored))
        .contains("has no such trial; expected 0 to 2");
    assertThat(refused(result, "--trial", "0", "--seed", "3", "--snapshot", "day=2", stored))
        .contains("--seed: cannot change a stored trial");
    assertThat(refused(result, "--trial", "0", "--set", "a=3", "--snapshot", "day=2", stored))
        .contains("--set: cannot change a stored trial");
    changedRow(result);
  }

  private void changedRow(Path result) throws IOException {
    Path trials = result.resolve("trials.csv");
    List<String> rows = new ArrayList<>(Files.readAllLines(trials));
    List<String> header = List.of(rows.get(0).split(","));
    String[] row = rows.get(1).split(",", -1);
    row[header.indexOf("episodes")] = "99";
    rows.set(1, String.join(",", row));
    Files.writeString(trials, String.join("\n", rows) + "\n");
    Heard heard = gui(result, "--trial", "0", "--snapshot", "day=2", png("changed"));
    assertThat(heard.exitCode()).isEqualTo(5);
    assertThat(heard.err()).contains("episodes was 99").contains("the pictures show the new trial");
  }

  @Test
  void parametersCanBeChanged() throws IOException {
    Path plain = png("plain");
    Path changed = png("changed");
    written(gui(CONFIG, "--snapshot", "day=1", plain), plain);
    written(
        gui(CONFIG, "--set", "posture.zone-width-km=20", "--snapshot", "day=1", changed), changed);
    assertThat(Files.readAllBytes(plain)).isNotEqualTo(Files.readAllBytes(changed));
    Path overlaid = png("overlaid");
    written(
        gui(
            CONFIG,
            "--with",
            "configs/overlays/belarus-closed.yaml",
            "--snapshot",
            "day=1",
            overlaid),
        overlaid);
  }

  @Test
  void aTrialThatEndedBeforeIsShownAtItsEnd() throws IOException {
    Path end = png("end");
    Path horizon = png("horizon");
    Heard heard = gui(CONFIG, "--trial", "13", "--snapshot", "day=400", end);
    written(heard, end);
    assertThat(heard.err())
        .contains("the trial ended before day 400: its last day, 60, of trial 13");
    written(gui(CONFIG, "--trial", "13", "--snapshot", "day=1826", horizon), horizon);
    assertThat(Files.readAllBytes(end)).isEqualTo(Files.readAllBytes(horizon));
  }

  @ParameterizedTest
  @CsvSource({
    "day=1827,'--snapshot: day=1827 is out of range; expected 0 to 1,826'",
    "day=-1,'expected day=N, a whole number'",
    "400,'expected day=N, a whole number'",
    "day=9999999999,'expected day=N, a whole number'",
    "day=,'expected day=N, a whole number'",
  })
  void daysThatAreNone(String day, String problem) {
    assertThat(refused(CONFIG, "--snapshot", day, png("x"))).contains(problem);
    assertThat(png("x")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"899x800", "1280x599", "7681x800", "1280x4321", "1280", "axb", "1280x800x3", "-1x-1"})
  void sizesThatAreNone(String size) {
    assertThat(refused(CONFIG, "--size=" + size, "--snapshot", "day=1", png("x")))
        .contains("--size: ")
        .contains("900x600 to 7680x4320");
  }

  @Test
  void filesThatCannotBeWritten() throws IOException {
    assertThat(refused(CONFIG, "--snapshot", "day=1", folder.resolve("none/x.png")))
        .contains("there is no folder " + folder.resolve("none"));
    assertThat(refused(CONFIG, "--snapshot", "day=1", folder.resolve("x.gif")))
        .contains("expected a name that ends in .png");
    Files.createDirectory(folder.resolve("y.png"));
    assertThat(refused(CONFIG, "--snapshot", "day=1", folder.resolve("y.png")))
        .contains("is a folder");
    assertThat(refused(CONFIG, "--snapshot", "day=1", png("z"), "--snapshot", "day=2", png("z")))
        .contains("is to hold two pictures");
  }

  @Test
  void otherMistakes() {
    assertThat(refused("none.yaml", "--snapshot", "day=1", png("x"))).contains("none.yaml");
    assertThat(refused(CONFIG, "--trial", "-1", "--snapshot", "day=1", png("x")))
        .contains("--trial: -1; expected a whole number from 0");
    assertThat(refused(CONFIG, "--snapshot", "day=1")).contains("--snapshot");
    assertThat(refused(folder, "--trial", "0", "--snapshot", "day=1", png("x")))
        .contains("no result");
  }

  @Test
  void withoutFontsNoPicture() {
    Heard heard =
        Heard.from(List.of("gui", CONFIG, "--snapshot", "day=1", png("x").toString()));
    assertThat(heard.exitCode()).isEqualTo(1);
    assertThat(heard.err()).isEqualTo("error: no picture can be drawn here: a test needs none\n");
  }

  private static String refused(Object... words) {
    Heard heard = gui(words);
    assertThat(heard.exitCode()).as(heard.err()).isEqualTo(2);
    assertThat(heard.out()).isEmpty();
    assertThat(heard.err()).startsWith("error: ");
    return heard.err();
  }
}
