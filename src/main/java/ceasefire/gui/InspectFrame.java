package ceasefire.gui;

import ceasefire.model.CeasefireModel;
import ceasefire.report.ChartStyle;
import java.awt.BorderLayout;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** The window that looks closely at what was clicked, and goes on doing so while the trial is played. */
final class InspectFrame implements TrialWatcher {
  private final TrialGui gui;
  private final JFrame frame = new JFrame("Looked at closely");
  private final AtomicBoolean due = new AtomicBoolean();
  private @Nullable TargetPanel panel;

  InspectFrame(TrialGui gui) {
    this.gui = gui;
    var hint = Looks.wrapped(
        "Click a sector or a brigade on the map to see how it stands.",
        240,
        Looks.TEXT,
        ChartStyle.FAINT_INK);
    hint.setBorder(Looks.margin(12));
    frame.getContentPane().setBackground(java.awt.Color.WHITE);
    frame.add(hint, BorderLayout.NORTH);
    frame.setSize(430, 280);
  }

  JFrame frame() {
    return frame;
  }

  /** What is looked at, in words; nothing at first. */
  String text() {
    return panel == null ? "" : panel.text();
  }

  /** Looks at a target from now on. */
  void look(MapTarget target) {
    panel = new TargetPanel(gui, target);
    frame.getContentPane().removeAll();
    frame.add(panel, BorderLayout.CENTER);
    frame.setTitle(panel.getTitle());
    frame.revalidate();
    frame.setVisible(true);
  }

  @Override
  public void passes(CeasefireModel model) {
    // Many days may pass before the window is drawn again: one look is enough.
    if (due.compareAndSet(false, true)) {
      SwingUtilities.invokeLater(() -> {
        due.set(false);
        if (panel != null && frame.isVisible()) {
          panel.updateInspector();
        }
      });
    }
  }
}
