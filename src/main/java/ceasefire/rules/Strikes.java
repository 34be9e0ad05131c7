package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.PER_DAY;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;
import ceasefire.random.Functions;

/** What a salvo of long-range strikes does to the challenger. */
public record Strikes(
    @Param(
        value = "Share of theatre strength that a salvo destroys",
        unit = SHARE,
        min = 0,
        max = 0.1,
        def = "0.002",
        role = UNCERTAINTY,
        source = "assumed small; Tomahawks would not change the picture, source 004")
    double strengthLoss,

    @Param(
        value = "Supply that a salvo destroys",
        unit = SHARE,
        min = 0,
        max = 0.5,
        def = "0.01",
        role = UNCERTAINTY)
    double supplyLoss,

    @Param(
        value = "Recovery of supply",
        unit = PER_DAY,
        min = 0,
        max = 1,
        def = "0.01",
        role = UNCERTAINTY)
    double supplyRecovery,

    @Param(
        value = "Share of its stock of missiles that the challenger loses to a salvo",
        unit = SHARE,
        min = 0,
        max = 0.5,
        def = "0.01",
        role = UNCERTAINTY)
    double missileLoss,

    @Param(
        value = "Days for which a decision to strike holds",
        unit = DAYS,
        min = 1,
        max = 730,
        def = "60",
        role = UNCERTAINTY)
    int campaignDays,

    @Param(
        value = "Air cover that an air campaign gives the host while it lasts",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; air cover as part of a backstop, source 001")
    double campaignCover) {

  /** Theatre strength after {@code salvos} salvos. */
  public double strengthAfter(double strength, int salvos) {
    return strength * Functions.exp(salvos * Functions.log1p(-strengthLoss));
  }

  /** Stock of missiles after {@code salvos} salvos. */
  public double missilesAfter(double missiles, int salvos) {
    return missiles * Functions.exp(salvos * Functions.log1p(-missileLoss));
  }

  /** Supply (0-1) after a day with {@code salvos} salvos. */
  public double supplyAfter(double supply, int salvos) {
    return Math.min(1, Math.max(0, supply + supplyRecovery - salvos * supplyLoss));
  }
}
