package ceasefire.report;

import ceasefire.analysis.PointAnswer;
import ceasefire.stats.Interval;
import java.util.Optional;

/** What is drawn of a design point. */
enum Answered {
  CEASEFIRE("no collapse (W)", Hue.VERMILLION),
  CALM("no major violation (V)", Hue.BLUE),
  AGREED("signed and holds", Hue.GREEN);

  private final String text;
  private final Hue hue;

  Answered(String text, Hue hue) {
    this.text = text;
    this.hue = hue;
  }

  String text() {
    return text;
  }

  Hue hue() {
    return hue;
  }

  private Optional<Interval> of(PointAnswer answer) {
    return switch (this) {
      case CEASEFIRE -> answer.ceasefire();
      case CALM -> answer.calm();
      case AGREED -> answer.agreedAndHolds();
    };
  }

  /** The share with its interval, in percent. */
  Optional<Interval> of(SweepText.Row row) {
    return of(row.answer())
        .map(i ->
            new Interval(100 * i.estimate(), 100 * i.low(), 100 * i.high(), i.confidence(), i.n()));
  }
}
