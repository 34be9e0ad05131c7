package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.PROBABILITY;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;
import ceasefire.random.Functions;

/**
 * The host's wish to retake ground.
 *
 * <p>Attempts come at a rate {@code -ln(1 - p) exp(m belief + b ln ratio - w weariness)} a year, with p
 * the chance in a year at equal forces, without guarantee and without weariness. A guarantee makes it
 * bolder (moral hazard, source 002) or not, as m says.
 */
public record Revision(
    @Param(
        value = "Chance in a year of an attempt at equal forces, without guarantee or weariness",
        unit = PROBABILITY,
        min = 0,
        max = 0.2,
        def = "0.02",
        role = UNCERTAINTY,
        source = "assumed; it might itself try to retake ground, source 002")
    double propensity,

    @Param(
        value = "Moral hazard: rise of the log rate by a guarantee that is certain",
        unit = RATIO,
        min = 0,
        max = 4,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed modest; dragging the guarantor in, source 002")
    double moralHazard,

    @Param(
        value = "Rise of the log rate per unit of the host's ln force ratio",
        unit = RATIO,
        min = 0,
        max = 5,
        def = "1",
        role = UNCERTAINTY)
    double balanceWeight,

    @Param(
        value = "Fall of the log rate by complete weariness of war",
        unit = RATIO,
        min = 0,
        max = 5,
        def = "1",
        role = UNCERTAINTY)
    double wearinessWeight,

    @Param(
        value = "Share of its theatre strength that an attempt commits",
        unit = SHARE,
        min = 0.001,
        max = 1,
        def = "0.02",
        role = UNCERTAINTY,
        source = "assumed, about a seizure's; larger attempts mostly kill over 1,000 and are wars")
    double committedShare) {

  private static final double DAYS_PER_YEAR = 365.25;

  /**
   * Chance of an attempt within a month.
   *
   * @param belief the host's belief that guarantors would stand by it, 0-1
   * @param logRatio ln of the host's strength over the challenger's
   * @param weariness weariness of war, 0-1
   */
  public double monthlyProbability(double belief, double logRatio, double weariness) {
    double wish = Functions.exp(
        moralHazard * belief + balanceWeight * logRatio - wearinessWeight * weariness);
    double years = Massing.MONTH_DAYS / DAYS_PER_YEAR;
    return -Functions.expm1(wish * years * Functions.log1p(-propensity));
  }

  /** Troops that an attempt commits, of the host's strength in the theatre, brigade equivalents. */
  public double committed(double strength) {
    return committedShare * strength;
  }
}
