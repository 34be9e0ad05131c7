package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Unit.MONTHS;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;

/**
 * Guardrails that the sides agree on: transparency, predictability and limits after the model of the
 * CFE and Open Skies treaties and the Vienna Document, a crisis channel, and talks on strategic
 * stability (source 003). Each comes into force step by step from a month on.
 */
public record Guardrails(
    @Param(
        value = "Transparency: inspections, overflights, exchange of figures",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "Open Skies, adapted: source 003")
    double transparency,

    @Param(
        value = "Prior notification of movements and exercises",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "Vienna Document, adapted: source 003")
    double notification,

    @Param(
        value = "Limits on the size and number of exercises",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "Vienna Document, adapted: source 003")
    double exerciseLimits,

    @Param(
        value = "Limits on the number and place of heavy weapons",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "CFE, adapted: source 003")
    double forceLimits,

    @Param(
        value = "Crisis channel between the alliance and the challenger",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "the NATO-Russia Council, now shut: source 003")
    double crisisChannel,

    @Param(
        value = "Talks on strategic stability and nuclear arms control",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "source 003")
    double stabilityTalks,

    @Param(
        value = "Months after the ceasefire when the guardrails begin",
        unit = MONTHS,
        min = 0,
        max = 240,
        def = "0",
        role = LEVER,
        source = "some elements early, others late, source 003")
    double fromMonth,

    @Param(
        value = "Months in which they come fully into force",
        unit = MONTHS,
        min = 0,
        max = 240,
        def = "0",
        role = LEVER,
        source = "some elements small and slow, source 003")
    double rampMonths,

    @Param(
        value = "Months after the ceasefire when talks on strategic stability begin",
        unit = MONTHS,
        min = 0,
        max = 240,
        def = "0",
        role = LEVER,
        source = "early and ambitious, source 003")
    double stabilityFromMonth) {

  /** Mean level of the guardrails on conventional forces, 0-1, when all are in force. */
  public double level() {
    double sum = transparency + notification + exerciseLimits + forceLimits + crisisChannel;
    return sum / 5;
  }

  /** Share of the guardrails in force {@code months} after the ceasefire, 0-1. */
  public double inForce(double months) {
    if (months < fromMonth) {
      return 0;
    }
    return rampMonths > 0 ? Math.min(1, (months - fromMonth) / rampMonths) : 1;
  }

  /** Level of the talks on strategic stability {@code months} after the ceasefire, 0-1. */
  public double stability(double months) {
    return months < stabilityFromMonth ? 0 : stabilityTalks;
  }
}
