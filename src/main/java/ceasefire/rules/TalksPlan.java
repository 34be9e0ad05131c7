package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;

/** How planners go about the talks. */
public record TalksPlan(
    @Param(
        value = "What has been agreed on when the trial begins",
        unit = CHOICE,
        def = "ceasefire",
        role = LEVER,
        source = "a chain of steps, each an if, in source 003")
    TalksStart start,

    @Param(
        value = "Length of a truce, until it is renewed, upgraded or lapses",
        unit = DAYS,
        min = 7,
        max = 365,
        def = "30",
        role = LEVER,
        source = "a ceasefire of 30 days first, source 003")
    int truceDays,

    @Param(
        value = "How hard talks are pursued; at 0 there are none",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "1",
        role = LEVER)
    double effort,

    @Param(
        value = "Who meets first, if planners have their way",
        unit = CHOICE,
        def = "summit-first",
        role = LEVER,
        source = "the United States expects the leaders' meeting first, source 004")
    TalksOrder order,

    @Param(
        value = "Who sits at the table",
        unit = CHOICE,
        def = "bilateral",
        role = LEVER,
        source = "bilateral talks without the allies criticised in source 003")
    TalksFormat format) {

  /** Whether a phase that began {@code days} ago runs out. */
  public boolean isDue(TalksPhase phase, int days) {
    return phase.hasDeadline() && days >= truceDays;
  }
}
