package ceasefire.gui;

import ceasefire.gui.TrialGroups.Group;
import ceasefire.gui.TrialGroups.Picked;
import ceasefire.report.ChartStyle;
import java.awt.BorderLayout;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;

/** The window that lists the trials of a result by how they ended, and opens one. */
final class PickerFrame {
  private static final List<String> COLUMNS =
      List.of("Trial", "Violation", "Collapse", "Dead", "km2 lost");

  private final JFrame frame = new JFrame("Trials of this result");
  private final List<Group> groups;
  private final JComboBox<String> choice = new JComboBox<>();
  private final Rows rows = new Rows();
  private final JTable table = new JTable(rows);

  /** A window; {@code opened} plays a trial. */
  PickerFrame(Subject.Stored trials, IntConsumer opened) {
    groups = TrialGroups.of(trials);
    int count = groups.stream().mapToInt(group -> group.trials().size()).sum();
    groups.forEach(group -> choice.addItem(group.title()));
    choice.setFont(Looks.STRONG);
    choice.addActionListener(chosen -> rows.show(choice.getSelectedIndex()));
    table.setFont(Looks.TEXT);
    table.setRowHeight(22);
    table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    table.setFillsViewportHeight(true);
    table.setAutoCreateRowSorter(true);
    table.getTableHeader().setFont(Looks.TEXT);
    table.setDefaultRenderer(Long.class, new Counted());
    table.addMouseListener(new java.awt.event.MouseAdapter() {
      @Override
      public void mouseClicked(java.awt.event.MouseEvent clicked) {
        if (clicked.getClickCount() == 2) {
          open(opened);
        }
      }
    });
    table
        .getTableHeader()
        .setToolTipText(
            "Days of the first major violation and of the collapse; all dead; ground that the host lost");
    var head = new JPanel(new BorderLayout(0, 6));
    head.setBorder(Looks.margin(8));
    head.add(
        Looks.label(count + " stored trials, by how they ended", Looks.TEXT, ChartStyle.FAINT_INK),
        BorderLayout.NORTH);
    head.add(choice, BorderLayout.CENTER);
    var play = new JButton("Play this trial");
    play.setFont(Looks.TEXT);
    play.addActionListener(pressed -> open(opened));
    var foot = new JPanel(new BorderLayout());
    foot.setBorder(Looks.margin(8));
    foot.add(play, BorderLayout.EAST);
    frame.add(head, BorderLayout.NORTH);
    frame.add(new JScrollPane(table), BorderLayout.CENTER);
    frame.add(foot, BorderLayout.SOUTH);
    frame.setSize(480, 420);
    rows.show(groups.isEmpty() ? -1 : 0);
  }

  JFrame frame() {
    return frame;
  }

  /** The groups that can be chosen, by their titles. */
  JComboBox<String> choice() {
    return choice;
  }

  /** The trials of the group that is chosen. */
  JTable table() {
    return table;
  }

  private void open(IntConsumer opened) {
    int row = table.getSelectedRow();
    if (row >= 0) {
      frame.setVisible(false);
      opened.accept(rows.shown.get(table.convertRowIndexToModel(row)).replicate());
    }
  }

  /** Shows a count with commas between its thousands. */
  private static final class Counted extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    Counted() {
      setHorizontalAlignment(RIGHT);
    }

    @Override
    protected void setValue(Object value) {
      setText(value instanceof Long count ? MapWords.count(count) : "");
    }
  }

  /** The trials of one group. */
  private final class Rows extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private transient List<Picked> shown = List.of();

    void show(int group) {
      shown = group < 0 ? List.of() : groups.get(group).trials();
      fireTableDataChanged();
      if (!shown.isEmpty()) {
        table.setRowSelectionInterval(0, 0);
      }
    }

    @Override
    public int getRowCount() {
      return shown.size();
    }

    @Override
    public int getColumnCount() {
      return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
      return COLUMNS.get(column);
    }

    @Override
    public Class<?> getColumnClass(int column) {
      return column == 0 ? Integer.class : Long.class;
    }

    @Override
    @SuppressWarnings("NullAway") // An empty cell.
    public Object getValueAt(int row, int column) {
      Picked trial = shown.get(row);
      return switch (column) {
        case 0 -> trial.replicate();
        case 1 -> day(trial.violationDay());
        case 2 -> day(trial.collapseDay());
        case 3 -> Math.round(trial.deaths());
        default -> Math.round(trial.km2Lost());
      };
    }

    @SuppressWarnings("NullAway")
    private Object day(double day) {
      return Double.isNaN(day) ? null : (Object) Math.round(day);
    }
  }
}
