package ceasefire.rules;

import org.junit.jupiter.api.Test;

/** The parts of the diplomatic track together, over 4,000 trials of five years each. */
class TalksTrackTest {
  private static final int TRIALS = 4_000;

  private final Talks talks = Rules.of(Talks.class);
  private final TalksSteps steps = Rules.of(TalksSteps.class);
  private final TalksPlan plan = Rules.of(TalksPlan.class);

  @Test
  void printShares() {
    for (double v : new double[] {0.05, 0.15, 0.3}) {
      for (TalksFormat format : TalksFormat.values()) {
        for (TalksOrder order : TalksOrder.values()) {
          TalksPlan p = Rules.with(Rules.with(plan, "format", format), "order", order);
          StringBuilder b = new StringBuilder();
          for (TalksPhase phase : TalksPhase.values()) {
            b.append(phase)
                .append(' ')
                .append(share(talks, p, phase, 1, v, 0.02))
                .append("  ");
          }
          System.out.println(v + " " + format + " " + order + ": " + b);
        }
      }
      for (TalksStart start : TalksStart.values()) {
        TalksPlan p = Rules.with(plan, "start", start);
        StringBuilder b = new StringBuilder();
        for (TalksPhase phase : TalksPhase.values()) {
          b.append(phase).append(' ').append(share(talks, p, phase, 1, v, 0.02)).append("  ");
        }
        System.out.println(v + " " + start + ": " + b);
      }
    }
  }

  private double share(
      Talks rule, TalksPlan how, TalksPhase phase, long seed, double violations, double episodes) {
    var track = new TalksTrack(rule, steps, how, seed);
    int hits = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      hits += track.play(trial, 60, violations, episodes, 0.4) == phase ? 1 : 0;
    }
    return hits / (double) TRIALS;
  }
}
