package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.LOG_RATIO;
import static ceasefire.param.Unit.PERSONS_PER_KM;

import ceasefire.param.Param;
import ceasefire.random.Functions;

/**
 * What foreign troops on the line do to flare-ups: {@code ln g = -alpha (1 - exp(-density / d0))}.
 *
 * <p>Neutral troops damp (Ruggeri et al. 2017; Hultman et al. 2014); reassurance troops may damp or
 * add friction (Frederick et al. 2020), so their alpha may be negative. g multiplies the excited part
 * of the rate and its root the background: presence shortens flare-ups more than it prevents them.
 */
public record PresenceEffect(
    @Param(
        value = "Fall of the log rate of excited flare-ups under dense neutral troops",
        unit = LOG_RATIO,
        min = 0,
        max = 2,
        def = "1",
        role = UNCERTAINTY,
        source = "Hultman et al. 2014: about -.1 per 1,000 troops")
    double neutralDamping,

    @Param(
        value = "The same under reassurance troops; negative means friction",
        unit = LOG_RATIO,
        min = -1,
        max = 2,
        def = "0.3",
        role = UNCERTAINTY,
        source = "assumed; sign disputed (Frederick et al. 2020; source 004)")
    double reassuranceDamping,

    @Param(
        value = "Density at which 63 % of that is reached",
        unit = PERSONS_PER_KM,
        min = 7,
        max = 100,
        def = "36",
        role = UNCERTAINTY,
        source = "assumed: 15,000 troops on 420 km")
    double scaleDensity) {

  /** Factor g on excited flare-ups where {@code density >= 0} persons stand to a kilometre. */
  public double factor(double density, boolean neutral) {
    return factor(density, neutral, 1, 0);
  }

  /**
   * Factor g on excited flare-ups where {@code density >= 0} persons stand to a kilometre.
   *
   * @param share share of their alpha that such troops have
   * @param friction what to take from it
   */
  public double factor(double density, boolean neutral, double share, double friction) {
    double alpha = share * (neutral ? neutralDamping : reassuranceDamping) - friction;
    return Functions.exp(-alpha * (1 - Functions.exp(-density / scaleDensity)));
  }
}
