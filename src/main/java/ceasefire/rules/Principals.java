package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;
import ceasefire.random.RandomStream;

/**
 * The will of those who decide, one number (0-1) for each side, drawn per trial.
 *
 * <p>Drawn from {@code Beta(mean k, (1 - mean) k)}. Either side can block: their joint will is the
 * geometric mean. Interaction that is kept raises will for the next step (local truces: Lundgren,
 * Svensson and Karakus 2023), what lapses and what is misread lowers it.
 */
public record Principals(
    @Param(
        value = "Mean will of the challenger's leaders to settle",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.4",
        role = UNCERTAINTY,
        source = "assumed; no push to settle according to source 001, contested in 004")
    double challengerMean,

    @Param(
        value = "Mean will of the host's leaders to settle",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double hostMean,

    @Param(
        value = "How alike trials are in the leaders' will: the sum of its Beta parameters",
        unit = RATIO,
        min = 0.5,
        max = 100,
        def = "4",
        role = UNCERTAINTY)
    double concentration,

    @Param(
        value = "Share of what will lacks that a completed step makes good",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.15",
        role = UNCERTAINTY,
        source = "assumed; prior interaction helps (Lundgren et al. 2023)")
    double stepGain,

    @Param(
        value = "Share of will that is lost when an agreement lapses or is denounced",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY)
    double lapseLoss,

    @Param(
        value = "Share of will that a month of crossed signals costs",
        unit = SHARE,
        min = 0,
        max = 0.5,
        def = "0.01",
        role = UNCERTAINTY,
        source = "assumed; each side takes the other for disingenuous, source 004")
    double signalLoss) {

  /** Draws the will of the challenger's leaders, 0-1. */
  public double drawChallenger(RandomStream random) {
    return draw(challengerMean, random);
  }

  /** Draws the will of the host's leaders, 0-1. */
  public double drawHost(RandomStream random) {
    return draw(hostMean, random);
  }

  private double draw(double mean, RandomStream random) {
    boolean certain = mean <= 0 || mean >= 1;
    return certain ? mean : random.beta(mean * concentration, (1 - mean) * concentration);
  }

  /** Joint will of both sides, 0-1: none if one of them has none. */
  public double joint(double challenger, double host) {
    return Math.sqrt(challenger * host);
  }

  /** A side's will after a step was completed. */
  public double afterStep(double will) {
    return will + (1 - will) * stepGain;
  }

  /** A side's will after an agreement lapsed or was denounced. */
  public double afterLapse(double will) {
    return will * (1 - lapseLoss);
  }

  /** A side's will after a month of crossed signals. */
  public double afterCrossedSignals(double will) {
    return will * (1 - signalLoss);
  }
}
