package ceasefire.gui;

import ceasefire.model.CeasefireModel;
import ceasefire.report.ChartStyle;
import java.awt.BorderLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.JPanel;
import sim.portrayal.Inspector;

/** A sector or a brigade looked at closely, as it stands while the trial goes on. */
final class TargetPanel extends Inspector {
  private static final long serialVersionUID = 1L;

  private final transient TrialGui gui;
  private final transient MapTarget target;
  private final JLabel title = Looks.label("", Looks.TITLE, ChartStyle.INK);
  private final JPanel rows = Looks.white(new JPanel(new GridBagLayout()));

  TargetPanel(TrialGui gui, MapTarget target) {
    this.gui = gui;
    this.target = target;
    Looks.white(this);
    setVolatile(true);
    setLayout(new BorderLayout(0, 10));
    setBorder(Looks.margin(12));
    add(title, BorderLayout.NORTH);
    JPanel top = Looks.white(new JPanel(new BorderLayout()));
    top.add(rows, BorderLayout.NORTH);
    add(top, BorderLayout.CENTER);
    updateInspector();
  }

  /** The words that are shown. */
  String text() {
    var text = new StringBuilder(title.getText());
    for (var component : rows.getComponents()) {
      text.append('\n').append(((JLabel) component).getText());
    }
    return text.toString();
  }

  @Override
  public void updateInspector() {
    CeasefireModel model = gui.model();
    String name;
    Map<String, String> lines;
    synchronized (gui.turn()) {
      name = TargetWords.title(target, model);
      lines = TargetWords.lines(target, model);
    }
    title.setText(name);
    setTitle(name);
    rows.removeAll();
    var place = new GridBagConstraints();
    place.gridy = 0;
    place.anchor = GridBagConstraints.NORTHWEST;
    place.insets = new Insets(2, 0, 2, 12);
    lines.forEach((what, value) -> {
      place.weightx = 0;
      rows.add(Looks.label(what, Looks.TEXT, ChartStyle.FAINT_INK), place);
      place.weightx = 1;
      rows.add(Looks.label(value, Looks.STRONG, ChartStyle.INK), place);
      place.gridy++;
    });
    rows.revalidate();
    repaint();
  }
}
