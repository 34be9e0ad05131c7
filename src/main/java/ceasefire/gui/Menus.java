package ceasefire.gui;

import java.awt.FileDialog;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import org.jspecify.annotations.Nullable;

/** The console's menus: what can be saved, the trials, the windows. */
final class Menus {
  private final CeasefireWindow window;
  private final JMenuItem movie = new JMenuItem("Start a movie...");
  private final Optional<PickerFrame> picker;

  Menus(CeasefireWindow window) {
    this.window = window;
    picker = window.gui().subject().stored().map(all -> new PickerFrame(all, window::play));
  }

  /** The window of stored trials, where there are any. */
  Optional<PickerFrame> picker() {
    return picker;
  }

  JMenuBar bar() {
    var file = new JMenu("File");
    file.add(item("Save the map as a picture...", this::picture));
    movie.addActionListener(chosen -> movie());
    file.add(movie);
    file.addSeparator();
    file.add(item("Quit", window::close));
    var trial = new JMenu("Trial");
    picker.ifPresent(
        all -> trial.add(item("Trials of this result, by outcome...", () -> show(all.frame()))));
    trial.add(item("What if...", () -> window.whatIf().open()));
    var windows = new JMenu("Windows");
    windows.add(item("Map", () -> show(window.mapFrame())));
    windows.add(item("Charts", () -> show(window.charts().frame())));
    windows.add(item("What happens", () -> show(window.story().frame())));
    windows.add(item("Looked at closely", () -> show(window.inspect().frame())));
    var bar = new JMenuBar();
    bar.add(file);
    bar.add(trial);
    bar.add(windows);
    return bar;
  }

  private static JMenuItem item(String words, Runnable chosen) {
    var item = new JMenuItem(words);
    item.addActionListener(event -> chosen.run());
    return item;
  }

  private static void show(JFrame frame) {
    frame.setVisible(true);
    frame.toFront();
  }

  /** Asks for a file and saves the map in it. */
  void picture() {
    File file = ask("Save the map as a picture", ".png");
    if (file != null) {
      try {
        window.film().shoot(file);
      } catch (IOException e) {
        tell(file + " cannot be written: " + e.getMessage());
      }
    }
  }

  /** Begins a movie in a file that is asked for, or ends the one that runs. */
  void movie() {
    try {
      if (window.film().runs()) {
        int pictures = window.film().end();
        tell("The movie is finished: " + pictures + " pictures.");
      } else {
        File file = ask("Save the movie", ".gif");
        if (file != null) {
          window.film().begin(file);
        }
      }
    } catch (IOException e) {
      tell("The movie cannot be written: " + e.getMessage());
    }
    movie.setText(window.film().runs() ? "End the movie" : "Start a movie...");
    window
        .display()
        .movieButton
        .setIcon(
            window.film().runs()
                ? sim.display.Display2D.MOVIE_ON_ICON
                : sim.display.Display2D.MOVIE_OFF_ICON);
  }

  private @Nullable File ask(String title, String ending) {
    var dialog = new FileDialog(window.mapFrame(), title, FileDialog.SAVE);
    dialog.setFile(
        "trial-" + window.gui().replicate() + "-day-" + window.gui().model().day() + ending);
    dialog.setVisible(true);
    String name = dialog.getFile();
    if (name == null) {
      return null;
    }
    boolean whole = name.toLowerCase(Locale.ROOT).endsWith(ending);
    return new File(dialog.getDirectory(), whole ? name : name + ending);
  }

  /** Tells something that went well or ill. */
  void tell(String words) {
    JOptionPane.showMessageDialog(window.mapFrame(), words);
  }
}
