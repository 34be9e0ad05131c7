package ceasefire.gui;

import ceasefire.param.DecimalText;
import ceasefire.report.ChartStyle;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.function.BiPredicate;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;

/** One parameter on the Model tab: what it is, and a slider with a field, a choice or a box. */
final class KnobRow extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int STEPS = 1_000;
  private static final int WIDTH = 300;

  private final transient Knob knob;
  private final transient BiPredicate<Knob, String> change;
  private final JSlider slider = new JSlider(0, STEPS);
  private final JTextField field = new JTextField(7);
  private String value;
  private boolean following;

  /** A row; {@code change} takes a new value and says whether it fits. */
  KnobRow(Knob knob, BiPredicate<Knob, String> change) {
    super(new BorderLayout(6, 2));
    this.knob = knob;
    this.change = change;
    value = knob.value();
    Looks.white(this);
    setAlignmentX(Component.LEFT_ALIGNMENT);
    String tip = Looks.html(knob.help(), WIDTH);
    var meaning =
        Looks.wrapped(knob.parameter().meaning(), WIDTH - 30, Looks.STRONG, ChartStyle.INK);
    meaning.setToolTipText(tip);
    add(meaning, BorderLayout.NORTH);
    add(control(), BorderLayout.CENTER);
    String below = knob.range().isEmpty() ? knob.path() : knob.range() + "   -   " + knob.path();
    var note = Looks.label(below, Looks.NOTE, ChartStyle.FAINT_INK);
    note.setToolTipText(tip);
    note.setPreferredSize(new Dimension(WIDTH, note.getPreferredSize().height));
    add(note, BorderLayout.SOUTH);
  }

  /** The path of its parameter. */
  String path() {
    return knob.path();
  }

  /** The slider; of use where the parameter slides. */
  JSlider slider() {
    return slider;
  }

  /** The field; of use where the parameter is typed. */
  JTextField field() {
    return field;
  }

  private Component control() {
    if (knob.switches()) {
      var box = new JCheckBox("yes", Boolean.parseBoolean(value));
      box.setFont(Looks.TEXT);
      box.setOpaque(false);
      box.addActionListener(clicked -> {
        if (!change.test(knob, String.valueOf(box.isSelected()))) {
          box.setSelected(!box.isSelected());
        }
      });
      return box;
    }
    return knob.chooses() ? choice() : number();
  }

  private Component choice() {
    var box = new JComboBox<>(knob.parameter().options().toArray(String[]::new));
    box.setFont(Looks.TEXT);
    box.setSelectedItem(value);
    box.addActionListener(chosen -> {
      String wanted = String.valueOf(box.getSelectedItem());
      if (!wanted.equals(value)) {
        if (change.test(knob, wanted)) {
          value = wanted;
        } else {
          box.setSelectedItem(value);
        }
      }
    });
    return box;
  }

  private Component number() {
    var line = Looks.white(new JPanel(new BorderLayout(6, 0)));
    field.setFont(Looks.TEXT);
    field.setText(value);
    field.addActionListener(typed -> take(field.getText().strip()));
    line.add(field, knob.slides() ? BorderLayout.EAST : BorderLayout.CENTER);
    if (knob.slides()) {
      slider.setOpaque(false);
      slider.setValue(place(knob.number()));
      slider.addChangeListener(moved -> slid());
      line.add(slider, BorderLayout.CENTER);
    }
    return line;
  }

  private void slid() {
    if (following) {
      return;
    }
    String wanted = atSlider();
    field.setText(wanted);
    if (!slider.getValueIsAdjusting()) {
      take(wanted);
    }
  }

  private String atSlider() {
    double min = knob.parameter().min();
    double max = knob.parameter().max();
    double at = min + (max - min) * slider.getValue() / STEPS;
    // A thousandth of the range is as fine as a slider is: more digits would pretend.
    double grain = StrictMath.pow(10, Math.floor(StrictMath.log10((max - min) / STEPS)));
    double rounded = knob.whole() ? Math.rint(at) : Math.rint(at / grain) * grain;
    return DecimalText.of(
        knob.whole()
            ? rounded
            : Double.parseDouble(String.format(
                java.util.Locale.ROOT, "%.9g", Math.max(min, Math.min(max, rounded)))));
  }

  private int place(double number) {
    double min = knob.parameter().min();
    double max = knob.parameter().max();
    return max > min ? (int) Math.rint(STEPS * (number - min) / (max - min)) : 0;
  }

  private void take(String wanted) {
    if (wanted.equals(value)) {
      return;
    }
    boolean fits = change.test(knob, wanted);
    value = fits ? wanted : value;
    field.setText(value);
    if (knob.slides()) {
      following = true;
      slider.setValue(place(Double.parseDouble(value)));
      following = false;
    }
  }
}
