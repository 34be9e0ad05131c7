package ceasefire.gui;

import ceasefire.chronicle.Entry;
import ceasefire.chronicle.Event;
import ceasefire.model.CeasefireModel;
import ceasefire.report.ChartStyle;
import ceasefire.report.Story;
import ceasefire.report.StoryHead;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextPane;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;

/** The window in which a trial tells its story as it happens, in the words of the replay. */
final class StoryFrame implements TrialWatcher {
  private static final float INDENT = 18;

  private final TrialGui gui;
  private final JFrame frame = new JFrame("What happens");
  private final JTextPane text = new JTextPane();
  private final JCheckBox all = new JCheckBox("Also small changes");
  private final JLabel count = Looks.label("", Looks.TEXT, ChartStyle.FAINT_INK);
  private final List<Entry> entries = new ArrayList<>();
  private StoryHead head;
  private int day = -1;
  private int told;

  StoryFrame(TrialGui gui) {
    this.gui = gui;
    head = gui.head();
    text.setEditable(false);
    text.setBorder(Looks.margin(10));
    text.setFont(Looks.TEXT);
    all.setFont(Looks.TEXT);
    all.addActionListener(clicked -> tellAnew());
    var foot = new JPanel(new BorderLayout(8, 0));
    foot.setBorder(Looks.margin(4));
    foot.add(all, BorderLayout.CENTER);
    foot.add(count, BorderLayout.EAST);
    frame.add(new JScrollPane(text), BorderLayout.CENTER);
    frame.add(foot, BorderLayout.SOUTH);
    frame.setSize(480, 560);
    append("Nothing yet: press play.\n", note());
  }

  JFrame frame() {
    return frame;
  }

  /** What it tells. */
  String text() {
    return text.getText();
  }

  /** Whether the small changes are told too. */
  JCheckBox all() {
    return all;
  }

  /** Whether an event is a small change that is told only on request. */
  static boolean isSmall(Event event) {
    return event instanceof Event.RungChange
        || event instanceof Event.ExchangeEnds
        || event instanceof Event.Relief
        || event instanceof Event.BeliefChange
        || event instanceof Event.SanctionsChange
        || event instanceof Event.Recommitment
        || (event instanceof Event.Decision decision && decision.chosen().equals("comply"));
  }

  @Override
  public void opens(CeasefireModel model, int replicate) {
    StoryHead next = gui.head();
    SwingUtilities.invokeLater(() -> {
      head = next;
      entries.clear();
      frame.setTitle("What happens - trial " + replicate);
      tellAnew();
    });
  }

  @Override
  public void happens(int onDay, Event event) {
    SwingUtilities.invokeLater(() -> {
      var entry = new Entry(onDay, event);
      entries.add(entry);
      tell(entry);
      text.setCaretPosition(text.getDocument().getLength());
    });
  }

  private void tellAnew() {
    text.setText("");
    day = -1;
    told = 0;
    entries.forEach(this::tell);
    showCount();
  }

  private void tell(Entry entry) {
    if (!all.isSelected() && isSmall(entry.event())) {
      showCount();
      return;
    }
    if (entry.day() != day) {
      append(Looks.capital(head.shortly(entry.day())) + "\n", date());
      day = entry.day();
    }
    append(Story.sentence(entry.event()) + "\n", words(entry.event()));
    told++;
    showCount();
  }

  private void showCount() {
    count.setText(told + " of " + entries.size() + " events");
  }

  private void append(String words, SimpleAttributeSet style) {
    StyledDocument document = text.getStyledDocument();
    int start = document.getLength();
    try {
      document.insertString(start, words, style);
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
    document.setParagraphAttributes(start, words.length(), style, true);
  }

  private static SimpleAttributeSet plain() {
    var style = new SimpleAttributeSet();
    StyleConstants.setFontFamily(style, Looks.TEXT.getFamily());
    StyleConstants.setFontSize(style, Looks.TEXT.getSize());
    return style;
  }

  private static SimpleAttributeSet date() {
    SimpleAttributeSet style = plain();
    StyleConstants.setBold(style, true);
    StyleConstants.setForeground(style, ChartStyle.INK);
    StyleConstants.setSpaceAbove(style, 6);
    return style;
  }

  private static SimpleAttributeSet note() {
    SimpleAttributeSet style = plain();
    StyleConstants.setForeground(style, ChartStyle.FAINT_INK);
    return style;
  }

  private static SimpleAttributeSet words(Event event) {
    SimpleAttributeSet style = plain();
    StyleConstants.setLeftIndent(style, INDENT);
    boolean grave = event instanceof Event.Collapse
        || event instanceof Event.WiderWar
        || event instanceof Event.NuclearUse
        || event instanceof Event.MajorViolation
        || event instanceof Event.TripwireTripped;
    StyleConstants.setForeground(style, grave ? Looks.ALARM : ChartStyle.INK);
    StyleConstants.setBold(style, grave);
    return style;
  }
}
