package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.WAR_COSTS;

import ceasefire.param.Param;

/**
 * What each side gains by signing a settlement over going on, and whether a deal exists at all.
 *
 * <p>In costs of a general war, with S the challenger's stake of greed, f its weight of fear, G the
 * guarantee (0-1), W what going on is worth to a side if that is more than nothing, and an error of
 * each side drawn per trial:
 *
 * <pre>
 *   challenger = r S territory + f (b bar + a assurance - g G - t threat) + s relief - e eu - W + error
 *   host       = c + h G + u eu + i imposed - k territory - l bar - m assurance - W + error
 *   guarantor  = d - n G fear-of-escalation - o relief - q territory + error
 * </pre>
 *
 * <p>What lets the host sign, a guarantee, alarms the challenger and may entrap the guarantor: the
 * "knot" of source 002. The zone of agreement is empty when no side payment makes both parties'
 * gains at least 0, or when the guarantors' gain is below 0. Imposing terms brings the host to sign;
 * what that costs later stands in {@link Settlement}, {@link Grievance} and {@link TalksSteps}.
 */
public record Agreement(
    @Param(
        value = "Gain of the challenger by having conquests accepted, over its stake",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY,
        source = "assumed; it holds the ground already")
    double recognition,

    @Param(
        value = "Worth of the alliance bar to a fearful challenger",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY,
        source = "assumed; source 004 on the security imperative")
    double challengerBar,

    @Param(
        value = "Worth of security terms to a fearful challenger",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY,
        source = "assumed; peace must be safe for all, source 003")
    double challengerAssurance,

    @Param(
        value = "Alarm of a fearful challenger at a full guarantee of the host",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY,
        source = "assumed; what the host accepts the challenger may not, source 002")
    double guaranteeAlarm,

    @Param(
        value = "Alarm of a fearful challenger at what stays, over the threat that it feels",
        unit = RATIO,
        min = 0,
        max = 3,
        def = "1",
        role = UNCERTAINTY,
        source = "assumed; Western troops called unacceptable, source 000")
    double troopsAlarm,

    @Param(
        value = "Worth of full sanctions relief to the challenger",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.15",
        role = UNCERTAINTY)
    double challengerRelief,

    @Param(
        value = "Cost to the challenger of the host's path into the European Union",
        unit = WAR_COSTS,
        min = 0,
        max = 0.5,
        def = "0.05",
        role = UNCERTAINTY,
        source = "assumed; accession accepted, source 002")
    double challengerEu,

    @Param(
        value = "Worth of a settled peace to the host",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY)
    double hostPeace,

    @Param(
        value = "Worth of a full guarantee to the host",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.4",
        role = UNCERTAINTY,
        source = "assumed; guarantees as the host's condition, source 002")
    double hostGuarantee,

    @Param(
        value = "Worth of the path into the European Union to the host",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY)
    double hostEu,

    @Param(
        value = "Cost to the host of refusing terms that are imposed",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY)
    double hostPressure,

    @Param(
        value = "Cost to the host of accepting the loss of all territory claimed",
        unit = WAR_COSTS,
        min = 0,
        max = 2,
        def = "0.4",
        role = UNCERTAINTY)
    double hostTerritory,

    @Param(
        value = "Cost to the host of a firm alliance bar",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.15",
        role = UNCERTAINTY)
    double hostBar,

    @Param(
        value = "Cost to the host of full security terms for the challenger",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY)
    double hostAssurance,

    @Param(
        value = "Worth of a settled peace to the guarantors",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY)
    double guarantorPeace,

    @Param(
        value = "Cost to a guarantor that fears escalation of giving a full guarantee",
        unit = WAR_COSTS,
        min = 0,
        max = 2,
        def = "0.6",
        role = UNCERTAINTY,
        source = "assumed; the same unacceptable risk by another name, source 002")
    double entrapment,

    @Param(
        value = "Cost to the guarantors of full sanctions relief",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.1",
        role = UNCERTAINTY)
    double guarantorRelief,

    @Param(
        value = "Cost to the guarantors of having all territory claimed conceded",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.1",
        role = UNCERTAINTY)
    double guarantorTerritory,

    @Param(
        value = "Standard deviation of each side's gain between trials",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY)
    double spread,

    @Param(
        value = "Largest side payment between the parties",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.15",
        role = UNCERTAINTY)
    double paymentLimit,

    @Param(
        value = "Share of a side payment's cost that reaches the other side",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.7",
        role = UNCERTAINTY)
    double paymentYield) {

  /**
   * What the terms alone are worth to the challenger, costs of a general war.
   *
   * @param stake its stake of greed: weight of greed times the trial's stake
   * @param fear its weight of fear
   */
  public double termsWorth(DealTerms terms, double stake, double fear) {
    return recognition * stake * terms.territory()
        + fear * (challengerBar * terms.allianceBar() + challengerAssurance * terms.assurance())
        + challengerRelief * terms.relief()
        - challengerEu * terms.euPath();
  }

  /**
   * The challenger's gain by signing, costs of a general war.
   *
   * @param stake its stake of greed: weight of greed times the trial's stake
   * @param fear its weight of fear
   * @param threat threat that it feels from foreign combat troops, sanctions and the host's missiles,
   *     costs of a general war
   * @param guarantee the guarantee that the host gets, 0-1
   * @param goingOn what it expects of going on, costs of a general war
   * @param error the trial's, a standard normal draw
   */
  public double challengerGain(
      DealTerms terms,
      double stake,
      double fear,
      double threat,
      double guarantee,
      double goingOn,
      double error) {
    return termsWorth(terms, stake, fear)
        - fear * (guaranteeAlarm * guarantee + troopsAlarm * threat)
        - Math.max(0, goingOn)
        + spread * error;
  }

  /** The host's gain by signing; arguments as in {@link #challengerGain}. */
  public double hostGain(DealTerms terms, double guarantee, double goingOn, double error) {
    return hostPeace
        + hostGuarantee * guarantee
        + hostEu * terms.euPath()
        + hostPressure * terms.imposed()
        - hostTerritory * terms.territory()
        - hostBar * terms.allianceBar()
        - hostAssurance * terms.assurance()
        - Math.max(0, goingOn)
        + spread * error;
  }

  /** A guarantor's gain by the settlement; its fear of escalation 0-1. */
  public double guarantorGain(
      DealTerms terms, double guarantee, double fearOfEscalation, double error) {
    return guarantorPeace
        - entrapment * guarantee * fearOfEscalation
        - guarantorRelief * terms.relief()
        - guarantorTerritory * terms.territory()
        + spread * error;
  }

  /** Whether a side payment exists, possibly none, under which neither party loses by signing. */
  public boolean partiesAgree(double hostGain, double challengerGain) {
    return (hostGain >= 0 && challengerGain >= 0)
        || pays(hostGain, challengerGain)
        || pays(challengerGain, hostGain);
  }

  private boolean pays(double giver, double taker) {
    return giver >= 0 && taker < 0 && paymentYield * Math.min(paymentLimit, giver) >= -taker;
  }

  /** The challenger's gain by signing once the side payment that is needed, if any, has been made. */
  public double afterPayment(double challengerGain, double hostGain) {
    if (challengerGain < 0) {
      return challengerGain + paymentYield * Math.min(paymentLimit, Math.max(0, hostGain));
    }
    return hostGain < 0 && paymentYield > 0
        ? challengerGain - Math.min(paymentLimit, -hostGain / paymentYield)
        : challengerGain;
  }

  /** Whether there is a zone of agreement: the parties can agree and the guarantors accept. */
  public boolean hasZone(double hostGain, double challengerGain, double guarantorGain) {
    return guarantorGain >= 0 && partiesAgree(hostGain, challengerGain);
  }
}
