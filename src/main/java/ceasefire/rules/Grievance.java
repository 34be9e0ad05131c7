package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;

/**
 * What the terms leave each side to resent, 0-1, and what that does.
 *
 * <p>A side resents terms that were imposed on it from the first day, and what it gave up or was
 * refused once a settlement has hold: the host territory and the alliance bar, the challenger what it
 * claimed and did not get and an alliance left open. Grievance raises tension and the host's wish to
 * revise the line; imposed terms are also kept with less will: "unnatural" ceasefires are
 * significantly more likely to fail (Werner and Yuen 2005).
 */
public record Grievance(
    @Param(
        value = "Grievance of the host at the loss of all territory claimed",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.4",
        role = UNCERTAINTY,
        source = "assumed; sources 002 and 004")
    double hostTerritory,

    @Param(
        value = "Grievance of the host at a firm alliance bar",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY)
    double hostBar,

    @Param(
        value = "Grievance of the challenger at getting nothing of what it claimed",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.4",
        role = UNCERTAINTY,
        source = "assumed; sources 002 and 004")
    double challengerTerritory,

    @Param(
        value = "Grievance of the challenger at an alliance left open to the host",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY)
    double challengerBar,

    @Param(
        value = "Grievance of either side at terms that are imposed",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.4",
        role = UNCERTAINTY,
        source = "assumed; imposed ceasefires fail more often (Werner and Yuen 2005)")
    double imposedTerms,

    @Param(
        value = "Share by which full grievance of both sides raises tension",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY)
    double tensionGain,

    @Param(
        value = "Share by which full grievance raises the host's wish to revise the line",
        unit = SHARE,
        min = 0,
        max = 5,
        def = "1",
        role = UNCERTAINTY,
        source = "assumed; a host that might try to retake ground, source 002")
    double revisionGain,

    @Param(
        value = "Share of the will behind a commitment that imposed terms cost",
        unit = SHARE,
        min = 0,
        max = 0.9,
        def = "0.2",
        role = UNCERTAINTY,
        source = "assumed; imposed ceasefires fail more often (Werner and Yuen 2005)")
    double willLoss) {

  /** Grievance of the host (0-1) when a settlement has a hold of 0-1. */
  public double host(DealTerms terms, double hold) {
    double given = hostTerritory * terms.territory() + hostBar * terms.allianceBar();
    return Math.min(1, imposedTerms * terms.imposed() + hold * given);
  }

  /** Grievance of the challenger (0-1) when a settlement has a hold of 0-1. */
  public double challenger(DealTerms terms, double hold) {
    double refused =
        challengerTerritory * (1 - terms.territory()) + challengerBar * (1 - terms.allianceBar());
    return Math.min(1, imposedTerms * terms.imposed() + hold * refused);
  }

  /** Factor on tension wherever it acts, at least 1. */
  public double tensionFactor(double host, double challenger) {
    return 1 + tensionGain * (host + challenger) / 2;
  }

  /** Factor on the host's wish to revise the line, at least 1. */
  public double revisionFactor(double host) {
    return 1 + revisionGain * host;
  }

  /** Factor on the will behind a commitment to terms imposed to a degree of 0-1. */
  public double willFactor(double imposed) {
    return 1 - willLoss * imposed;
  }
}
