package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.KM;
import static ceasefire.param.Unit.LOG_RATIO;

import ceasefire.param.Param;
import ceasefire.random.Functions;

/**
 * What the depth of a demilitarised zone does: {@code ln g = -beta (1 - exp(-width / scale))}.
 *
 * <p>Demilitarised zones make agreements last (Fortna 2003); the size of the effect is assumed.
 * The same depth keeps troops out of contact: contact falls as {@code exp(-width / contactScale)}.
 */
public record ZoneEffect(
    @Param(
        value = "Fall of the log rate of flare-ups behind a very deep zone",
        unit = LOG_RATIO,
        min = 0,
        max = 2,
        def = "1",
        role = UNCERTAINTY,
        source = "sign: Fortna 2003; size assumed")
    double damping,

    @Param(
        value = "Depth at which 63 % of that is reached",
        unit = KM,
        min = 1,
        max = 50,
        def = "10",
        role = UNCERTAINTY)
    double scaleKm,

    @Param(
        value = "Depth at which contact has fallen by 63 %",
        unit = KM,
        min = 1,
        max = 200,
        def = "20",
        role = UNCERTAINTY)
    double contactScaleKm) {

  /** Factor on the rate of flare-ups behind a zone of {@code widthKm >= 0}. */
  public double factor(double widthKm) {
    return Functions.exp(-damping * (1 - Functions.exp(-widthKm / scaleKm)));
  }

  /** Contact (0-1) that is left of {@code contact} behind a zone of {@code widthKm >= 0}. */
  public double contact(double contact, double widthKm) {
    return contact * Functions.exp(-widthKm / contactScaleKm);
  }
}
