package ceasefire.gui;

import ceasefire.param.Role;
import ceasefire.report.ChartStyle;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import sim.portrayal.Inspector;

/**
 * The Model tab: every parameter with its meaning, unit, range and a slider, a choice or a field. A
 * change is checked at once, told if it does not fit, and taken up by the next start.
 */
final class ModelPanel extends Inspector {
  private static final long serialVersionUID = 1L;
  private static final int MOST_ROWS = 60;
  private static final int WIDTH = 360;

  private final transient Draft draft;
  private final JComboBox<String> part = new JComboBox<>();
  private final JTextField search = new JTextField();
  private final JPanel rows = Looks.white(new JPanel());
  private final JLabel news = Looks.label("", Looks.TEXT, ChartStyle.FAINT_INK);
  private final transient List<KnobRow> shown = new ArrayList<>();

  ModelPanel(TrialGui gui) {
    draft = gui.draft();
    setVolatile(false);
    setLayout(new BorderLayout());
    add(head(), BorderLayout.NORTH);
    rows.setLayout(new BoxLayout(rows, BoxLayout.Y_AXIS));
    rows.setBorder(Looks.margin(6));
    JPanel top = Looks.white(new JPanel(new BorderLayout()));
    top.add(rows, BorderLayout.NORTH);
    var scroll = new JScrollPane(
        top, JScrollPane.VERTICAL_SCROLLBAR_ALWAYS, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getVerticalScrollBar().setUnitIncrement(24);
    scroll.setPreferredSize(new Dimension(WIDTH, 200));
    add(scroll, BorderLayout.CENTER);
    add(foot(), BorderLayout.SOUTH);
    parts().forEach(part::addItem);
    part.addActionListener(chosen -> fill());
    fill();
  }

  private JPanel head() {
    var head = new JPanel(new GridLayout(2, 1, 4, 4));
    head.setBorder(Looks.margin(6));
    part.setFont(Looks.TEXT);
    part.setToolTipText("Which parameters are shown");
    head.add(part);
    var line = new JPanel(new BorderLayout(6, 0));
    line.add(Looks.label("Search", Looks.TEXT, ChartStyle.FAINT_INK), BorderLayout.WEST);
    search.setFont(Looks.TEXT);
    search.setToolTipText("Words of a parameter's meaning or path, such as brigades forward");
    search.getDocument().addDocumentListener(new DocumentListener() {
      @Override
      public void insertUpdate(DocumentEvent typed) {
        fill();
      }

      @Override
      public void removeUpdate(DocumentEvent typed) {
        fill();
      }

      @Override
      public void changedUpdate(DocumentEvent typed) {
        fill();
      }
    });
    line.add(search, BorderLayout.CENTER);
    head.add(line);
    return head;
  }

  private JPanel foot() {
    var foot = new JPanel(new BorderLayout(6, 0));
    foot.setBorder(Looks.margin(6));
    foot.add(news, BorderLayout.CENTER);
    var back = new JButton("Put all back");
    back.setFont(Looks.TEXT);
    back.setToolTipText("Takes back all changes of this scenario");
    back.addActionListener(pressed -> {
      draft.restore();
      fill();
    });
    foot.add(back, BorderLayout.EAST);
    return foot;
  }

  /** The roles, and below levers the groups of the posture, by the first parts of their paths. */
  private List<String> parts() {
    Set<String> parts = new LinkedHashSet<>();
    parts.add("All levers");
    for (Knob knob : draft.knobs()) {
      if (knob.parameter().role() == Role.LEVER) {
        parts.add("Levers: " + group(knob));
      }
    }
    parts.add("All uncertainties");
    for (Knob knob : draft.knobs()) {
      if (knob.parameter().role() == Role.UNCERTAINTY) {
        parts.add("Uncertainties: " + group(knob));
      }
    }
    parts.add("Fixed by geography, definition or method");
    return List.copyOf(parts);
  }

  private static String group(Knob knob) {
    String[] steps = knob.path().split("\\.", -1);
    return steps.length > 2 && steps[0].equals("posture") ? steps[0] + "." + steps[1] : steps[0];
  }

  private boolean belongs(Knob knob) {
    String chosen = String.valueOf(part.getSelectedItem());
    return switch (knob.parameter().role()) {
      case LEVER -> chosen.equals("All levers") || chosen.equals("Levers: " + group(knob));
      case UNCERTAINTY ->
        chosen.equals("All uncertainties") || chosen.equals("Uncertainties: " + group(knob));
      default -> chosen.startsWith("Fixed");
    };
  }

  private boolean found(Knob knob) {
    String all = (knob.path() + " " + knob.parameter().meaning()).toLowerCase(Locale.ROOT);
    for (String word : search.getText().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Shows what was asked for; a search looks through everything. */
  void fill() {
    boolean searching = !search.getText().isBlank();
    List<Knob> wanted = draft.knobs().stream()
        .filter(knob -> searching ? found(knob) : belongs(knob))
        .toList();
    rows.removeAll();
    shown.clear();
    wanted.stream().limit(MOST_ROWS).forEach(knob -> {
      var row = new KnobRow(knob, this::change);
      shown.add(row);
      rows.add(row);
      rows.add(Box.createVerticalStrut(8));
    });
    int more = wanted.size() - MOST_ROWS;
    if (wanted.isEmpty()) {
      rows.add(Looks.label("Nothing is called that", Looks.TEXT, ChartStyle.FAINT_INK));
    } else if (more > 0) {
      rows.add(Looks.label("and " + more + " more: search", Looks.TEXT, ChartStyle.FAINT_INK));
    }
    tell(standing(), false);
    rows.revalidate();
    repaint();
  }

  private String standing() {
    int changes = draft.changes().size();
    return changes == 0
        ? "As it was read"
        : changes + (changes == 1 ? " change" : " changes") + ", taken up by the next start";
  }

  private boolean change(Knob knob, String value) {
    var wrong = draft.change(knob.path(), value);
    if (wrong.isPresent()) {
      tell(wrong.get(), true);
      return false;
    }
    boolean kind = knob.parameter().type().equals("kind");
    if (kind) {
      fill();
    }
    tell(standing(), false);
    return true;
  }

  private void tell(String words, boolean wrong) {
    news.setText(Looks.html(words, WIDTH - 150));
    news.setToolTipText(words);
    news.setForeground(wrong ? Looks.ALARM : ChartStyle.FAINT_INK);
  }

  /** What it says at its foot. */
  String news() {
    return news.getToolTipText();
  }

  /** The rows that are shown. */
  List<KnobRow> shown() {
    return List.copyOf(shown);
  }

  /** Types a word into the search. */
  void search(String words) {
    search.setText(words);
  }

  @Override
  public void updateInspector() {
    fill();
  }
}
