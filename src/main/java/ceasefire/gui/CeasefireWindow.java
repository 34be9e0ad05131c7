package ceasefire.gui;

import java.awt.AWTError;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Insets;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.ToolTipManager;

/** The window on the trials of a scenario: a map, a console, charts, a story, and what to do with them. */
public final class CeasefireWindow {
  private static final int GAP = 8;
  private static final int LOW = 330;
  private static final int WIDE = 1_700;
  private static final int WIDTH = 420;
  private static final int SMALL = 470;

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
    Runnable making = () -> {
      ToolTipManager.sharedInstance().setDismissDelay(30_000);
      made[0] = new CeasefireWindow(subject);
      made[0].show();
    };
    try {
      if (SwingUtilities.isEventDispatchThread()) {
        making.run();
      } else {
        SwingUtilities.invokeAndWait(making);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the window was opened", e);
    } catch (java.lang.reflect.InvocationTargetException e) {
      throw new IllegalStateException("the window could not be opened", e.getCause());
    }
    return made[0];
  }

  /** Waits until its user has closed it. */
  public void await() throws InterruptedException {
    closed.await();
  }

  /** Closes it as its user would. */
  public void close() {
    console.doClose();
  }

  private void over() {
    gui.quit();
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

  /** Lays the windows out: beside the map where there is room, else over its corners. */
  private void arrange() {
    Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
    Insets edge = Toolkit.getDefaultToolkit().getScreenInsets(mapFrame.getGraphicsConfiguration());
    int width = screen.width - edge.left - edge.right;
    int height = screen.height - edge.top - edge.bottom;
    mapFrame.pack();
    Dimension full = mapFrame.getSize();
    mapFrame.setBounds(fit(new Point(0, 0), full, width, height));
    boolean beside = width >= WIDE;
    int right = mapFrame.getWidth() + GAP;
    if (beside) {
      console.setLocation(right, 0);
    } else {
      // Where the map shows least: the line is in the north and the east.
      console.setBounds(
          fit(new Point(GAP, height - SMALL - 60), new Dimension(WIDTH, SMALL), width, height));
    }
    Dimension tall = new Dimension(
        beside ? Math.max(WIDTH, width - right) : 480,
        beside ? height - console.getHeight() - GAP : 380);
    story
        .frame()
        .setBounds(fit(
            beside ? new Point(right, console.getHeight() + GAP) : new Point(WIDTH + 2 * GAP, 340),
            tall,
            width,
            height));
    int below = height - mapFrame.getHeight() - GAP;
    boolean under = beside && below >= LOW;
    charts
        .frame()
        .setBounds(fit(
            under ? new Point(0, mapFrame.getHeight() + GAP) : new Point(60, 40),
            under ? new Dimension(mapFrame.getWidth(), below) : charts.frame().getSize(),
            width,
            height));
    inspect
        .frame()
        .setLocation(
            Math.min(width, full.width) - inspect.frame().getWidth() - GAP,
            Math.min(height, full.height) - inspect.frame().getHeight() - 60);
    whatIf.frame().setBounds(fit(new Point(0, 20), whatIf.frame().getSize(), width, height));
    menus
        .picker()
        .ifPresent(picker -> picker
            .frame()
            .setLocation(beside ? 60 : WIDTH + 2 * GAP, Math.min(height, full.height) - 500));
  }

  private static Rectangle fit(Point at, Dimension size, int width, int height) {
    int w = Math.min(size.width, width);
    int h = Math.min(size.height, height);
    return new Rectangle(Math.min(at.x, width - w), Math.min(at.y, height - h), w, h);
  }

  private void show() {
    mapFrame.setVisible(true);
    boolean room = Toolkit.getDefaultToolkit().getScreenSize().width >= WIDE;
    story.frame().setVisible(room);
    charts.frame().setVisible(room && charts.frame().getY() >= mapFrame.getHeight());
    menus.picker().ifPresent(picker -> picker.frame().setVisible(true));
    console.setVisible(true);
    console.toFront();
    menus.picker().ifPresent(picker -> picker.frame().toFront());
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
