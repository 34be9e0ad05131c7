package ceasefire.gui;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.engine.ModelPlayer;
import ceasefire.engine.Seeding;
import ceasefire.engine.Trial;
import ceasefire.model.Setup;
import ceasefire.report.LiveChart;
import ceasefire.results.Metric;
import ceasefire.results.Metrics;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.JSlider;
import javax.swing.SwingUtilities;
import sim.display.Console;

/** Uses the window as a person would, on a real display; ends the process with 0 if all was right. */
final class GuiDrive {
  private static final int REPLICATE = 2;
  private static final long PATIENCE_MILLIS = 60_000;

  private final Robot robot;
  private final File folder;
  private final CeasefireWindow window;

  private GuiDrive(File folder) throws Exception {
    this.folder = folder;
    robot = new Robot();
    window = CeasefireWindow.open(Subjects.of("three-brigades-forward", "horizon-days=730"));
  }

  /** Drives; pictures go into the folder that is named. */
  public static void main(String[] folder) {
    int code = 1;
    try {
      new GuiDrive(new File(folder[0])).drive();
      code = 0;
    } catch (Throwable wrong) {
      wrong.printStackTrace();
    }
    System.exit(code);
  }

  private void drive() throws Exception {
    opens();
    BufferedImage first = playsTo(1);
    BufferedImage later = playsTo(400);
    assertThat(differing(first, later)).as("pixels that differ").isGreaterThan(20_000);
    steps();
    showsCharts();
    tellsTheStory();
    looksAtWhatIsClicked();
    branches();
    films();
    playsToTheEnd();
    slidesAndStartsAnew();
    closes();
  }

  private void opens() throws Exception {
    assertThat(onSwing(() -> window.mapFrame().isShowing() && window.console().isShowing()))
        .isTrue();
    List<Frame> covering = Arrays.stream(Frame.getFrames())
        .filter(frame -> frame.isShowing() && frame != window.mapFrame())
        .filter(frame -> frame.getBounds().intersects(window.mapFrame().getBounds()))
        .toList();
    assertThat(covering).as("windows over the map at the start").isEmpty();
    Dimension shown = window.display().insideDisplay.getSize();
    assertThat(shown).as("the map").isEqualTo(window.display().display.getSize());
    assertThat(onSwing(() -> {
          var tabs = window.console().getTabPane();
          StringBuilder titles = new StringBuilder();
          for (int i = 0; i < tabs.getTabCount(); i++) {
            titles.append(tabs.getTitleAt(i)).append(' ');
          }
          return titles.toString();
        }))
        .isEqualTo("About Play Windows Inspectors Model ");
    assertThat(onSwing(() -> window.console().getJMenuBar().getMenuCount())).isEqualTo(3);
    onSwing(() -> {
      window.console().setPlaySleep(0);
      window.console().choose(REPLICATE);
      window.console().setVisible(false);
      return true;
    });
  }

  /** Plays to the end of a day by the console's own button and takes the map's picture. */
  private BufferedImage playsTo(int day) throws Exception {
    onSwing(() -> {
      window.console().setWhenShouldPauseTime(day);
      if (window.console().getPlayState() == Console.PS_PAUSED) {
        window.console().pressPause();
      } else {
        window.console().pressPlay();
      }
      return true;
    });
    until(() -> window.console().getPlayState() == Console.PS_PAUSED, "a pause on day " + day);
    assertThat(window.gui().model().day()).isEqualTo(day);
    BufferedImage[] seen = new BufferedImage[1];
    until(() -> window.display() != null && drawn(day), "day " + day + " on the map");
    robot.waitForIdle();
    seen[0] = onSwing(() -> robot.createScreenCapture(onScreen()));
    ImageIO.write(seen[0], "png", new File(folder, "map-" + day + ".png"));
    return seen[0];
  }

  private boolean drawn(int day) {
    return window.map().drawnDay() == day;
  }

  private Rectangle onScreen() {
    Point corner = window.display().insideDisplay.getLocationOnScreen();
    return new Rectangle(corner, window.display().display.getSize());
  }

  private static int differing(BufferedImage a, BufferedImage b) {
    int count = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        count += a.getRGB(x, y) == b.getRGB(x, y) ? 0 : 1;
      }
    }
    return count;
  }

  /** A paused play goes on by days. */
  private void steps() throws Exception {
    onSwing(() -> {
      window.console().setWhenShouldPauseTime(Double.POSITIVE_INFINITY);
      window.console().pressPlay();
      return true;
    });
    assertThat(window.gui().model().day()).isEqualTo(401);
  }

  private void showsCharts() throws Exception {
    onSwing(() -> {
      window.charts().frame().setVisible(true);
      return true;
    });
    robot.waitForIdle();
    for (LiveChart chart : window.charts().charts()) {
      assertThat(chart.points()).as(chart.title()).allMatch(points -> points >= 57);
    }
    BufferedImage picture = onSwing(() -> {
      var frame = window.charts().frame().getContentPane();
      var image =
          new BufferedImage(frame.getWidth(), frame.getHeight(), BufferedImage.TYPE_INT_RGB);
      frame.paint(image.getGraphics());
      return image;
    });
    ImageIO.write(picture, "png", new File(folder, "charts.png"));
    int coloured = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int rgb = picture.getRGB(x, y);
        int red = rgb >> 16 & 255;
        int blue = rgb & 255;
        coloured += Math.abs(red - blue) > 60 ? 1 : 0;
      }
    }
    assertThat(coloured).as("pixels of lines").isGreaterThan(1_000);
    onSwing(() -> {
      window.charts().frame().setVisible(false);
      return true;
    });
  }

  private void tellsTheStory() throws Exception {
    String brief = onSwing(() -> window.story().text());
    assertThat(brief).contains("Eve of the ceasefire", "joins the force");
    onSwing(() -> {
      window.story().all().doClick();
      return true;
    });
    assertThat(onSwing(() -> window.story().text()).length()).isGreaterThan(brief.length());
  }

  /** Clicks with the mouse where the map says that a sector lies. */
  private void looksAtWhatIsClicked() throws Exception {
    onSwing(() -> {
      window.inspect().frame().setLocation(0, 0);
      window.mapFrame().toFront();
      return true;
    });
    Point spot = onSwing(this::spotOfASector);
    robot.mouseMove(spot.x, spot.y);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    until(() -> !window.inspect().text().isEmpty(), "something to look at");
    String text = onSwing(() -> window.inspect().text());
    assertThat(text).startsWith("Sector ").contains("Violations in the last 7 days", " km");
    onSwing(() -> {
      window.inspect().frame().setVisible(false);
      return true;
    });
  }

  private Point spotOfASector() {
    Rectangle screen = onScreen();
    var place = window.display().getDrawInfo2D(window.map(), new Point(0, 0));
    for (int y = screen.height - 1; y > 0; y -= 3) {
      for (int x = screen.width - 1; x > 0; x -= 3) {
        if (window
            .map()
            .at(x, y, place)
            .filter(MapTarget.OfSector.class::isInstance)
            .isPresent()) {
          return new Point(screen.x + x, screen.y + y);
        }
      }
    }
    throw new AssertionError("no sector is anywhere on the map");
  }

  private void branches() throws Exception {
    onSwing(() -> {
      window.whatIf().open();
      assertThat(window.whatIf().change("posture.force.brigades-forward", "999"))
          .isFalse();
      assertThat(window.whatIf().change("posture.force.brigade-size", "3000")).isFalse();
      assertThat(window.whatIf().change("posture.force.brigades-forward", "9")).isTrue();
      window.whatIf().branch();
      window.whatIf().forward(60);
      return true;
    });
    robot.waitForIdle();
    Fork fork = onSwing(() -> window.whatIf().fork());
    assertThat(fork.kept().day()).isEqualTo(461);
    assertThat(fork.changed().day()).isEqualTo(461);
    assertThat(window.gui().model().day()).isEqualTo(401);
    assertThat(onSwing(() -> window.whatIf().difference())).contains("Branched on ", "Dead: ");
    onSwing(() -> {
      window.whatIf().frame().setVisible(false);
      return true;
    });
  }

  private void films() throws Exception {
    File picture = new File(folder, "picture.png");
    window.film().shoot(picture);
    assertThat(ImageIO.read(picture).getWidth()).isEqualTo(MapPortrayal.WIDTH);
    File film = new File(folder, "film.gif");
    window.film().begin(film);
    onSwing(() -> {
      window.console().pressPlay();
      window.console().pressPlay();
      return true;
    });
    assertThat(window.film().end()).isEqualTo(3);
    assertThat(film).isNotEmpty();
  }

  /** The console stops by itself at the trial's end, and its row is the runner's. */
  private void playsToTheEnd() throws Exception {
    onSwing(() -> {
      window.console().pressPause();
      return true;
    });
    until(() -> window.console().getPlayState() == Console.PS_STOPPED, "the end");
    assertThat(window.gui().model().isOver()).isTrue();
    assertRow();
  }

  private void assertRow() {
    var model = window.gui().model();
    double[] row = Metrics.ALL.stream()
        .map(Metric::value)
        .mapToDouble(value -> value.applyAsDouble(model))
        .toArray();
    double[] headless = new ModelPlayer(Setup.of(window.gui().draft().scenario()))
        .play(new Trial(0, REPLICATE, Seeding.COMMON.seed(7, 0, REPLICATE)), null)
        .values();
    assertThat(row).containsExactly(headless);
  }

  /** A slider is moved, a wrong number typed; the next start plays the changed scenario. */
  private void slidesAndStartsAnew() throws Exception {
    onSwing(() -> {
      var panel = (ModelPanel) window.console().getModelInspector();
      panel.search("brigades-forward");
      KnobRow row = panel.shown().get(0);
      assertThat(row.path()).isEqualTo("posture.force.brigades-forward");
      row.field().setText("999");
      row.field().postActionEvent();
      assertThat(panel.news()).contains("999 brigades; expected 0 to 150");
      assertThat(row.field().getText()).isEqualTo("3");
      JSlider slider = row.slider();
      slider.setValue(40);
      assertThat(row.field().getText()).isEqualTo("6");
      assertThat(panel.news()).startsWith("1 change");
      window.console().pressPlay();
      return true;
    });
    until(() -> window.console().getPlayState() == Console.PS_STOPPED, "the end once more");
    assertThat(window.gui().model().setup().scenario().posture().force().brigadesForward())
        .isEqualTo(6);
    assertRow();
  }

  /** A movie that is being taken is whole all the same. */
  private void closes() throws Exception {
    File film = new File(folder, "last.gif");
    onSwing(() -> {
      window.film().begin(film);
      window.close();
      return true;
    });
    assertThat(window.await(PATIENCE_MILLIS)).isTrue();
    assertThat(window.mapFrame().isDisplayable()).isFalse();
    byte[] bytes = Files.readAllBytes(film.toPath());
    assertThat(bytes[bytes.length - 1]).as("the end of a GIF").isEqualTo((byte) 0x3B);
  }

  private static void until(BooleanSupplier so, String what) throws InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (!so.getAsBoolean()) {
      if (System.currentTimeMillis() > end) {
        throw new AssertionError("waited in vain for " + what);
      }
      Thread.sleep(20);
    }
  }

  private static <T> T onSwing(Callable<T> work) throws Exception {
    assertThat(GraphicsEnvironment.isHeadless()).isFalse();
    var result = new AtomicReference<T>();
    var thrown = new AtomicReference<Throwable>();
    SwingUtilities.invokeAndWait(() -> {
      try {
        result.set(work.call());
      } catch (Throwable wrong) {
        thrown.set(wrong);
      }
    });
    if (thrown.get() != null) {
      throw new AssertionError(thrown.get());
    }
    return result.get();
  }
}
