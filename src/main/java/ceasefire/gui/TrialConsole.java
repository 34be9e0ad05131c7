package ceasefire.gui;

import static java.nio.charset.StandardCharsets.UTF_8;

import ceasefire.report.ChartStyle;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Objects;
import javax.swing.JLabel;
import javax.swing.JMenuBar;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.jspecify.annotations.Nullable;
import sim.display.Console;
import sim.util.gui.PropertyField;

/**
 * MASON's console for trials: the words of this program on it, and none of the entries that need what
 * is not here: checkpoints, other simulations, saved preferences.
 */
final class TrialConsole extends Console {
  private static final long serialVersionUID = 1L;

  /** MASON's words and ours; an empty text takes the row away. */
  private static final Map<String, String> WORDS = Map.of(
      "Random Number Seed ", "Trial (replicate number) ",
      "Increment Seed on Stop ", "Next trial after each ",
      "Repeat Play on Stop ", "Play on without end ",
      "Delay (Sec/Step) ", "Delay (seconds a day) ",
      "Steps per Step-Button ", "Days per step button ",
      "Automatically Stop at Step ", "",
      "Automatically Stop after Time ", "Stop after day ",
      "Automatically Pause at Step ", "",
      "Automatically Pause After Time ", "Pause after day ");

  /** So long a day lasts at first: five years pass in little more than a minute. */
  private static final int DAY_MILLIS = 40;

  private final transient Runnable closed;
  private final PropertyField seed;

  /** Makes a console; {@code closed} runs when its user has closed it. */
  static TrialConsole of(TrialGui gui, JMenuBar menus, Runnable closed) {
    PrintStream err = System.err;
    // MASON tells there of libraries for things that this program does not do.
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    try {
      return new TrialConsole(gui, menus, closed);
    } finally {
      System.setErr(err);
    }
  }

  private TrialConsole(TrialGui gui, JMenuBar menus, Runnable closed) {
    super(gui);
    this.closed = closed;
    setTitle("Ceasefire - " + gui.subject().title());
    setIncrementSeedOnStop(false);
    setPlaySleep(DAY_MILLIS);
    setNewMenuAllowed(false);
    setJMenuBar(menus);
    JTabbedPane tabs = getTabPane();
    tabs.setComponentAt(0, about(gui.subject()));
    seed = Objects.requireNonNull(seed(tabs.getComponentAt(1)), "no field for a seed");
    tabs.setTitleAt(1, "Play");
    tabs.setTitleAt(2, "Windows");
    reword(tabs.getComponentAt(1));
    reword(tabs.getComponentAt(2));
    setSize(420, 560);
  }

  private static JPanel about(Subject subject) {
    var page = Looks.white(new JPanel(new BorderLayout()));
    page.setBorder(Looks.margin(12));
    var about = subject.scenario().about();
    String text = "<html><body style='width:270px'><p style='font-size:115%'><b>"
        + Looks.escaped(subject.title()) + "</b></p><p>" + Looks.escaped(about.question())
        + "</p><p style='color:#555555'>" + Looks.escaped(subject.origin()) + "</p><br>"
        + "<p><b>Play</b>, pause and stop with the three buttons below; each step is a day.</p>"
        + "<p>The <b>Play</b> tab chooses the trial: the same number is the same trial as in a run"
        + " with the same seed. There too: how fast days pass.</p>"
        + "<p>The <b>Model</b> tab changes parameters, from the next start on.</p>"
        + "<p><b>Click</b> a sector or a brigade on the map to look at it closely.</p>"
        + "<p>While paused, <b>Trial &gt; What if</b> changes a lever and plays both futures side by"
        + " side.</p><br><p style='color:#555555'>Built on MASON.</p></body></html>";
    page.add(Looks.label(text, Looks.TEXT, ChartStyle.INK), BorderLayout.NORTH);
    return page;
  }

  /** Puts our words into a tab, and takes away what would fail. */
  private static void reword(Component component) {
    if (component instanceof JLabel label) {
      String words = WORDS.get(String.valueOf(label.getText()));
      if (words != null && words.isEmpty()) {
        hideRow(label);
      } else if (words != null) {
        label.setText(words);
      } else if (String.valueOf(label.getText()).contains("Defaults")) {
        label.getParent().setVisible(false);
      }
    }
    if (component instanceof Container container) {
      for (Component inner : container.getComponents()) {
        reword(inner);
      }
    }
  }

  /** A label's row: itself and what lies at its height beside it. */
  private static void hideRow(JLabel label) {
    Container list = label.getParent();
    int at = java.util.Arrays.asList(list.getComponents()).indexOf(label);
    label.setVisible(false);
    if (at + 1 < list.getComponentCount()) {
      list.getComponent(at + 1).setVisible(false);
    }
  }

  /** Chooses the trial that the next start plays. */
  void choose(int replicate) {
    seed.setValue(seed.newValue(Integer.toString(replicate)));
  }

  /** The field with the trial's number: the only one on its tab that is not empty at first. */
  private static @Nullable PropertyField seed(Component component) {
    if (component instanceof PropertyField field) {
      return field.getValue().isEmpty() ? null : field;
    }
    if (component instanceof Container container) {
      for (Component inner : container.getComponents()) {
        PropertyField found = seed(inner);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Closes all windows, and leaves the process to whoever opened them. */
  @Override
  public void doClose() {
    pressStop();
    getSimulation().quit();
    allControllers.remove(this);
    dispose();
    closed.run();
  }

  /** No simulation but ours is there to be opened. */
  @Override
  public void doNew() {}
}
