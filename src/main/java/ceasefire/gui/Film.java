package ceasefire.gui;

import ceasefire.model.CeasefireModel;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Takes pictures of the map: one now, or one for each day that is played, as a film. */
final class Film implements TrialWatcher {
  private static final int HUNDREDTHS = 8;

  private final TrialGui gui;
  private final MapPortrayal map;
  private final Consumer<String> problem;
  private volatile @Nullable AnimatedGif film;

  /** A camera; {@code problem} is told what keeps a film from being written. */
  Film(TrialGui gui, MapPortrayal map, Consumer<String> problem) {
    this.gui = gui;
    this.map = map;
    this.problem = problem;
  }

  /** The map as it is now, at its own size. */
  BufferedImage picture() {
    var image =
        new BufferedImage(MapPortrayal.WIDTH, MapPortrayal.HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    synchronized (gui.turn()) {
      map.paint(graphics);
    }
    graphics.dispose();
    return image;
  }

  /** Writes a picture of now as a PNG file. */
  void shoot(File file) throws IOException {
    if (!ImageIO.write(picture(), "png", file)) {
      throw new IOException("there is no writer of PNG files");
    }
  }

  /** Whether a film is being taken. */
  boolean runs() {
    return film != null;
  }

  /** Begins a film with a picture of now. */
  void begin(File file) throws IOException {
    synchronized (gui.turn()) {
      var begun = new AnimatedGif(file, HUNDREDTHS);
      begun.add(picture());
      film = begun;
    }
  }

  /** Ends the film; returns how many pictures it has. */
  int end() throws IOException {
    synchronized (gui.turn()) {
      AnimatedGif done = film;
      film = null;
      if (done == null) {
        return 0;
      }
      done.close();
      return done.pictures();
    }
  }

  /** Adds a picture of the day; whoever plays a day holds the schedule. */
  @Override
  public void passes(CeasefireModel model) {
    AnimatedGif running = film;
    if (running != null) {
      try {
        running.add(picture());
      } catch (IOException e) {
        film = null;
        problem.accept("The movie ends here: " + e.getMessage());
      }
    }
  }
}
