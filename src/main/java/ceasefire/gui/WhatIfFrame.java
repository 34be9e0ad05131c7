package ceasefire.gui;

import ceasefire.model.CeasefireModel;
import ceasefire.model.Scenario;
import ceasefire.report.ChartStyle;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/**
 * The window in which a lever is changed in the middle of a trial, and both futures are played side by
 * side.
 */
final class WhatIfFrame {
  private static final int MONTH_DAYS = 30;
  private static final int FRAME_MILLIS = 40;
  private static final int DAYS_A_FRAME = 3;

  private final TrialGui gui;
  private final Runnable pause;
  private final JFrame frame = new JFrame("What if");
  private final JComboBox<String> levers = new JComboBox<>();
  private final JPanel control = Looks.white(new JPanel(new BorderLayout()));
  private final JLabel changes = Looks.label("", Looks.TEXT, ChartStyle.FAINT_INK);
  private final JTextArea difference = new JTextArea(4, 80);
  private final LegendStrip legend;
  private final JPanel maps = new JPanel(new GridLayout(1, 2, 6, 0));
  private final JButton branch = button("Branch here", pressed -> branch());
  private final JButton play = button("Play", pressed -> toggle());
  private final JButton month = button("30 days on", pressed -> forward(MONTH_DAYS));
  private final JButton day = button("1 day on", pressed -> forward(1));
  private final JButton end = button("To the end", pressed -> forward(Integer.MAX_VALUE));
  private final Timer clock = new Timer(FRAME_MILLIS, tick -> forward(DAYS_A_FRAME));
  private List<Knob> offered = List.of();
  private Draft draft;
  private @Nullable Fork fork;

  /** A window; {@code pause} stops the play of the trial itself. */
  WhatIfFrame(TrialGui gui, Runnable pause) {
    this.gui = gui;
    this.pause = pause;
    draft = new Draft(Scenario.space(), gui.model().setup().scenario());
    legend = new LegendStrip(gui);
    levers.setFont(Looks.TEXT);
    levers.addActionListener(chosen -> showControl());
    var head = new JPanel(new BorderLayout(8, 4));
    head.setBorder(Looks.margin(8));
    var choice = new JPanel(new BorderLayout(8, 0));
    choice.add(Looks.label("What if", Looks.STRONG, ChartStyle.INK), BorderLayout.WEST);
    choice.add(levers, BorderLayout.CENTER);
    choice.add(branch, BorderLayout.EAST);
    head.add(choice, BorderLayout.NORTH);
    head.add(control, BorderLayout.CENTER);
    head.add(changes, BorderLayout.SOUTH);
    difference.setEditable(false);
    difference.setLineWrap(true);
    difference.setWrapStyleWord(true);
    difference.setFont(Looks.TEXT.deriveFont(13f));
    difference.setBorder(Looks.margin(8));
    var buttons = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 4));
    List.of(play, day, month, end).forEach(buttons::add);
    var foot = new JPanel(new BorderLayout());
    foot.add(legend, BorderLayout.NORTH);
    foot.add(difference, BorderLayout.CENTER);
    foot.add(buttons, BorderLayout.SOUTH);
    frame.add(head, BorderLayout.NORTH);
    frame.add(maps, BorderLayout.CENTER);
    frame.add(foot, BorderLayout.SOUTH);
    frame.setSize(1_280, 740);
    frame.addWindowListener(new java.awt.event.WindowAdapter() {
      @Override
      public void windowClosing(java.awt.event.WindowEvent closing) {
        clock.stop();
      }
    });
    allow(false);
  }

  private static JButton button(String words, java.awt.event.ActionListener pressed) {
    var button = new JButton(words);
    button.setFont(Looks.TEXT);
    button.addActionListener(pressed);
    return button;
  }

  JFrame frame() {
    return frame;
  }

  /** The two futures, once branched. */
  @Nullable
  Fork fork() {
    return fork;
  }

  /** What sets the futures apart, in words. */
  String difference() {
    return difference.getText();
  }

  /** Pauses the trial and offers what can be changed in it now. */
  void open() {
    pause.run();
    clock.stop();
    fork = null;
    draft = new Draft(Scenario.space(), gui.model().setup().scenario());
    maps.removeAll();
    legend.setVisible(false);
    offered = MidwayLevers.of(draft);
    levers.removeAllItems();
    offered.forEach(knob -> levers.addItem(knob.parameter().meaning() + "  (" + knob.path() + ")"));
    boolean runs = gui.model().day() > 0 && !gui.model().isOver();
    branch.setEnabled(runs);
    difference.setText(
        runs
            ? "Choose a lever, change it, and branch: the trial goes on twice from "
                + gui.head().shortly(gui.model().day())
                + ", as it was and with the change, on the same random numbers.\n"
                + MidwayLevers.NOT_OFFERED
            : "There is nothing to branch: play a trial, and pause it before its end.");
    allow(false);
    showControl();
    frame.setVisible(true);
  }

  private void allow(boolean playing) {
    List.of(play, day, month, end).forEach(button -> button.setEnabled(playing));
    play.setText("Play");
  }

  private void showControl() {
    control.setVisible(true);
    control.removeAll();
    int chosen = levers.getSelectedIndex();
    if (chosen >= 0 && chosen < offered.size()) {
      String path = offered.get(chosen).path();
      draft.knob(path).ifPresent(knob -> control.add(new KnobRow(knob, this::change)));
    }
    showChanges("");
    control.revalidate();
    control.repaint();
  }

  /** Changes a lever of the branch to be. */
  boolean change(Knob knob, String value) {
    var wrong = draft.change(knob.path(), value);
    showChanges(wrong.orElse(""));
    return wrong.isEmpty();
  }

  /** Changes a lever by its path, as its row would. */
  boolean change(String path, String value) {
    return draft
        .knob(path)
        .filter(MidwayLevers::offers)
        .filter(k -> change(k, value))
        .isPresent();
  }

  private void showChanges(String wrong) {
    List<String> all = draft.changes();
    changes.setForeground(wrong.isEmpty() ? ChartStyle.FAINT_INK : Looks.ALARM);
    changes.setText(
        !wrong.isEmpty() ? wrong : all.isEmpty() ? "No change yet" : String.join(",  ", all));
  }

  /** Branches the trial as it stands. */
  void branch() {
    CeasefireModel trial = gui.model();
    Fork made;
    synchronized (gui.turn()) {
      made = Fork.of(trial, draft.scenario(), gui.head());
    }
    fork = made;
    maps.removeAll();
    maps.add(new FutureView("As it was", made.kept(), gui.heading()));
    String change = draft.changes().isEmpty() ? "no change" : String.join(", ", draft.changes());
    maps.add(new FutureView("With " + change, made.changed(), gui.heading()));
    // What was changed stands above its map; the control would take room from both.
    control.setVisible(false);
    legend.setVisible(true);
    allow(true);
    showDifference();
    frame.validate();
  }

  /** Plays so many days of both futures. */
  void forward(int days) {
    Fork playing = fork;
    if (playing == null) {
      return;
    }
    playing.play(days);
    if (playing.isOver()) {
      clock.stop();
      allow(false);
    }
    showDifference();
  }

  private void toggle() {
    if (clock.isRunning()) {
      clock.stop();
      play.setText("Play");
    } else {
      clock.start();
      play.setText("Pause");
    }
  }

  private void showDifference() {
    Fork playing = fork;
    if (playing != null) {
      difference.setText(playing.difference());
      for (var view : maps.getComponents()) {
        ((FutureView) view).look();
      }
    }
  }

  /** A future: its map, and the numbers that a small map cannot show. */
  private static final class FutureView extends JPanel {
    private static final long serialVersionUID = 1L;
    private final transient CeasefireModel model;
    private final JLabel numbers = Looks.label("", Looks.TEXT, ChartStyle.INK);

    FutureView(String title, CeasefireModel model, MapHeading heading) {
      super(new BorderLayout(0, 4));
      this.model = model;
      Looks.white(this);
      setBorder(Looks.margin(6));
      var name = Looks.label(title, Looks.TITLE, ChartStyle.INK);
      name.setToolTipText(title);
      name.setMinimumSize(new Dimension(0, 0));
      add(name, BorderLayout.NORTH);
      add(new MapCanvas(model, heading), BorderLayout.CENTER);
      add(numbers, BorderLayout.SOUTH);
    }

    void look() {
      numbers.setText("<html>" + Looks.escaped(FutureWords.of(model)) + "</html>");
      repaint();
    }
  }

  /** A map that fills its place; what stands around others would be the same in both. */
  private static final class MapCanvas extends JComponent {
    private static final long serialVersionUID = 1L;
    private final transient CeasefireModel model;
    private final transient MapHeading heading;
    private final transient LineMap map;

    MapCanvas(CeasefireModel model, MapHeading heading) {
      this.model = model;
      this.heading = heading;
      map = new LineMap(model.setup().scenario());
    }

    @Override
    protected void paintComponent(java.awt.Graphics graphics) {
      map.paintOnly((java.awt.Graphics2D) graphics, getWidth(), getHeight(), model, heading);
    }
  }
}
