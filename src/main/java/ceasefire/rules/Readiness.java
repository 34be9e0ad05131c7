package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.PER_DAY;

import ceasefire.param.Param;

/** Readiness of a brigade (0-1): falls on duty, faster beyond a tour, and rises in training. */
public record Readiness(
    @Param(
        value = "Loss of readiness on duty",
        unit = PER_DAY,
        min = 0,
        max = 0.01,
        def = "0.001",
        role = UNCERTAINTY)
    double dutyLoss,

    @Param(
        value = "Loss of readiness on duty beyond the length of a tour",
        unit = PER_DAY,
        min = 0,
        max = 0.02,
        def = "0.003",
        role = UNCERTAINTY)
    double overdueLoss,

    @Param(
        value = "Gain of readiness in training",
        unit = PER_DAY,
        min = 0,
        max = 0.05,
        def = "0.004",
        role = UNCERTAINTY)
    double trainingGain) {

  /** Readiness after {@code days} on duty of a tour of {@code tourDays}, from {@code start}. */
  public double onDuty(double start, double days, double tourDays) {
    double within = Math.min(days, tourDays);
    return Math.max(0, start - dutyLoss * within - overdueLoss * (days - within));
  }

  /** Readiness after {@code days} of training from {@code start}. */
  public double trained(double start, double days) {
    return Math.min(1, start + trainingGain * days);
  }
}
