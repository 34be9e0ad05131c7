package ceasefire.rules;

import ceasefire.random.RandomStream;

/** The diplomatic track alone, month by month, with violations at a level given from outside. */
final class TalksTrack {
  private final Talks talks;
  private final TalksSteps steps;
  private final Principals principals;
  private final TalksPlan plan;
  private final RandomStream world;
  private final RandomStream luck;

  private TalksPhase phase = TalksPhase.CEASEFIRE;
  private double progress;
  private double challenger;
  private double host;
  private boolean zone;
  private int kept;

  TalksTrack(Talks talks, TalksSteps steps, TalksPlan plan, long seed) {
    this.talks = talks;
    this.steps = steps;
    this.plan = plan;
    principals = Rules.of(Principals.class);
    world = RandomStream.named(seed, "world");
    luck = RandomStream.named(seed, "luck");
  }

  /**
   * Plays trial {@code trial} for {@code months}; returns the phase at its end.
   *
   * @param violations level over the unrestrained one
   * @param episodes chance a month of a major episode
   * @param zoneProbability chance that the trial has a zone of agreement
   */
  TalksPhase play(
      int trial, int months, double violations, double episodes, double zoneProbability) {
    begin(trial, zoneProbability);
    TalksOrder wanted = talks.drawOrder(world.at(trial, 3));
    double pace = talks.pace(plan.order(), wanted, plan.format());
    double firmness = talks.firmness(plan.order(), plan.format());
    double crossing = talks.crossedProbability(wanted != plan.order(), 0, plan.effort());
    for (int month = 0; month < months; month++) {
      boolean crossed = luck.at(trial, 4L * month).chance(crossing);
      double will = principals.joint(challenger, host);
      progress =
          talks.next(progress, plan.effort(), will, violations, 0, 0, pace, firmness, crossed);
      if (crossed) {
        challenger = principals.afterCrossedSignals(challenger);
        host = principals.afterCrossedSignals(host);
      }
      RandomStream step = luck.at(trial, 4L * month + 1);
      go(
          phase.hasDeadline()
              ? steps.atDeadline(progress, will, plan.effort(), firmness, 0, step)
              : steps.next(phase, progress, will, plan.effort(), firmness, true, zone, step));
      if (luck.at(trial, 4L * month + 2).chance(episodes)) {
        progress = talks.afterEpisode(progress, firmness);
        go(steps.afterEpisode(phase, 0, firmness, luck.at(trial, 4L * month + 3)));
      }
    }
    return phase;
  }

  private void begin(int trial, double zoneProbability) {
    phase = plan.start().phase();
    progress = 0;
    kept = 0;
    challenger = principals.drawChallenger(world.at(trial, 0));
    host = principals.drawHost(world.at(trial, 1));
    zone = world.at(trial, 2).chance(zoneProbability);
  }

  private void go(TalksPhase to) {
    if (TalksSteps.isStep(phase, to)) {
      kept++;
      challenger = principals.afterStep(challenger);
      host = principals.afterStep(host);
    } else if (to != phase && phase != TalksPhase.LAPSED) {
      kept = 0;
      challenger = principals.afterLapse(challenger);
      host = principals.afterLapse(host);
    }
    phase = to;
  }

  double progress() {
    return progress;
  }

  int kept() {
    return kept;
  }

  double will() {
    return principals.joint(challenger, host);
  }
}
