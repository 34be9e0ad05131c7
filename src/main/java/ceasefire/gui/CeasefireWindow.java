package ceasefire.gui;

import java.awt.AWTError;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.ToolTipManager;

/** The window on the trials of a scenario: a map, a console, charts, a story, and what to do with them. */
public final class CeasefireWindow {
  private static final int GAP = 8;

  /** Of the console and what is below it. */
  private static final int WIDTH = 420;

  private static final int WIDEST = 520;
  private static final int HIGHEST = 560;

  /** Of the window with two futures. */
  private static final int MOST_WIDE = 1_800;

  private static final int MOST_HIGH = 1_100;

  private final TrialGui gui;
  private final MapPortrayal map;
  private final MapDisplay display;
  private final JFrame mapFrame;
  private final ChartsFrame charts;
  private final StoryFrame story;
  private final InspectFrame inspect;
  private final WhatIfFrame whatIf;
  private final Film film;
  private final Menus menus;
  private final TrialConsole console;
  private final CountDownLatch closed = new CountDownLatch(1);

  private CeasefireWindow(Subject subject) {
    gui = new TrialGui(subject);
    gui.preview();
    map = new MapPortrayal(gui);
    display = new MapDisplay(gui, map);
    mapFrame = display.createFrame();
    mapFrame.setTitle("Map - " + subject.title());
    charts = new ChartsFrame(subject.scenario().horizonDays());
    story = new StoryFrame(gui);
    inspect = new InspectFrame(gui);
    film = new Film(gui, map, this::complain);
    whatIf = new WhatIfFrame(gui, this::pause);
    menus = new Menus(this);
    console = TrialConsole.of(gui, menus.bar(), this::over);
    List.of(charts, story, inspect, film).forEach(gui::follow);
    List.of(mapFrame, charts.frame(), story.frame(), inspect.frame(), whatIf.frame())
        .forEach(console::registerFrame);
    menus.picker().ifPresent(picker -> console.registerFrame(picker.frame()));
    cameras();
    display.onClick(inspect::look);
    arrange();
  }

  /** What keeps a window from being opened here; empty when nothing does. */
  public static java.util.Optional<String> obstacle() {
    String noDisplay = "there is no display to open a window on";
    try {
      boolean none = GraphicsEnvironment.isHeadless()
          || GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length == 0;
      return none ? java.util.Optional.of(noDisplay) : java.util.Optional.empty();
    } catch (HeadlessException | AWTError | LinkageError | InternalError none) {
      return java.util.Optional.of(noDisplay);
    }
  }

  /** Opens a window and returns at once. */
  public static CeasefireWindow open(Subject subject) {
    CeasefireWindow[] made = new CeasefireWindow[1];
    onSwing(() -> {
      ToolTipManager.sharedInstance().setDismissDelay(30_000);
      made[0] = new CeasefireWindow(subject);
      made[0].show();
    });
    return made[0];
  }

  private static void onSwing(Runnable work) {
    try {
      if (SwingUtilities.isEventDispatchThread()) {
        work.run();
      } else {
        SwingUtilities.invokeAndWait(work);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the window was opened or closed", e);
    } catch (java.lang.reflect.InvocationTargetException e) {
      throw new IllegalStateException("the window could not be opened or closed", e.getCause());
    }
  }

  /** Waits until its user has closed it, but no longer than that; whether it is closed. */
  public boolean await(long millis) throws InterruptedException {
    return closed.await(millis, TimeUnit.MILLISECONDS);
  }

  /** Closes it as its user would; from any thread. */
  public void close() {
    onSwing(console::doClose);
  }

  private void over() {
    gui.quit();
    try {
      film.end();
    } catch (IOException e) {
      // The movie has the pictures that could be written.
    }
    for (JFrame frame : frames()) {
      frame.dispose();
    }
    display.quit();
    menus.picker().ifPresent(picker -> picker.frame().dispose());
    closed.countDown();
  }

  private List<JFrame> frames() {
    return List.of(mapFrame, charts.frame(), story.frame(), inspect.frame(), whatIf.frame());
  }

  /** Puts our cameras behind the display's buttons: MASON's movies need a library that is not here. */
  private void cameras() {
    for (var listener : display.movieButton.getActionListeners()) {
      display.movieButton.removeActionListener(listener);
    }
    for (var listener : display.snapshotButton.getActionListeners()) {
      display.snapshotButton.removeActionListener(listener);
    }
    display.movieButton.setToolTipText("Starts or ends a movie of the map, one picture a day");
    display.movieButton.addActionListener(pressed -> menus.movie());
    display.snapshotButton.setToolTipText("Saves the map as a picture");
    display.snapshotButton.addActionListener(pressed -> menus.picture());
  }

  /**
   * Lays the windows out: the map on the left, and beside it, above each other, the console and what
   * happens or the trials to choose from. Nothing hides the map at the start.
   */
  private void arrange() {
    Rectangle screen = screen();
    int beside = Math.min(WIDEST, Math.max(WIDTH, screen.width / 4));
    int left = screen.width - beside;
    int above = Math.min(HIGHEST, screen.height * 11 / 20);
    var rest = new Rectangle(left, above + GAP, beside, screen.height - above - GAP);
    mapFrame.pack();
    mapFrame.setBounds(at(screen, new Rectangle(0, 0, left - GAP, screen.height)));
    console.setBounds(at(screen, new Rectangle(left, 0, beside, above)));
    story.frame().setBounds(at(screen, rest));
    inspect.frame().setBounds(at(screen, rest));
    menus.picker().ifPresent(picker -> picker.frame().setBounds(at(screen, rest)));
    Dimension size = charts.frame().getSize();
    int tall = Math.min(size.height, screen.height);
    charts
        .frame()
        .setBounds(at(
            screen,
            new Rectangle(0, screen.height - tall, Math.min(size.width, screen.width), tall)));
    whatIf
        .frame()
        .setBounds(at(
            screen,
            new Rectangle(
                0, 0, Math.min(screen.width, MOST_WIDE), Math.min(screen.height, MOST_HIGH))));
  }

  /** The part of the screen that no bar of the desktop takes. */
  private Rectangle screen() {
    Dimension whole = Toolkit.getDefaultToolkit().getScreenSize();
    Insets edge = Toolkit.getDefaultToolkit().getScreenInsets(mapFrame.getGraphicsConfiguration());
    return new Rectangle(
        edge.left,
        edge.top,
        whole.width - edge.left - edge.right,
        whole.height - edge.top - edge.bottom);
  }

  private static Rectangle at(Rectangle screen, Rectangle place) {
    return new Rectangle(screen.x + place.x, screen.y + place.y, place.width, place.height);
  }

  private void show() {
    mapFrame.setVisible(true);
    var picker = menus.picker();
    story.frame().setVisible(picker.isEmpty());
    picker.ifPresent(trials -> trials.frame().setVisible(true));
    console.setVisible(true);
  }

  private void complain(String words) {
    SwingUtilities.invokeLater(() -> menus.tell(words));
  }

  /** Pauses the play, if it runs. */
  void pause() {
    if (console.getPlayState() == sim.display.Console.PS_PLAYING) {
      console.pressPause();
    }
  }

  /** Stops what is played and plays another trial. */
  void play(int replicate) {
    console.pressStop();
    console.choose(replicate);
    console.pressPlay();
  }

  TrialGui gui() {
    return gui;
  }

  TrialConsole console() {
    return console;
  }

  MapDisplay display() {
    return display;
  }

  MapPortrayal map() {
    return map;
  }

  JFrame mapFrame() {
    return mapFrame;
  }

  ChartsFrame charts() {
    return charts;
  }

  StoryFrame story() {
    return story;
  }

  InspectFrame inspect() {
    return inspect;
  }

  WhatIfFrame whatIf() {
    return whatIf;
  }

  Film film() {
    return film;
  }

  Menus menus() {
    return menus;
  }
}
