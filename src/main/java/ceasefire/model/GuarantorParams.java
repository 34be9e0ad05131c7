package ceasefire.model;

import static ceasefire.param.Role.LABEL;
import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.BRIGADES;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.TEXT;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Group;
import ceasefire.param.Param;
import ceasefire.rules.Autonomy;
import ceasefire.rules.Contribution;

/** A state that stands behind the ceasefire. */
public record GuarantorParams(
    @Param(value = "Name", unit = TEXT, role = LABEL, source = "-")
    String name,

    @Param(
        value = "Ready brigades that it owns",
        unit = BRIGADES,
        min = 0,
        max = 200,
        def = "0",
        role = UNCERTAINTY)
    int brigades,

    @Param(
        value = "Brigades that its regional defence plans require at home",
        unit = BRIGADES,
        min = 0,
        max = 200,
        def = "0",
        role = UNCERTAINTY,
        source = "existing regional defence plans, source 000")
    int brigadesRequired,

    @Param(
        value = "Enablers of its own (air cover, intelligence, missile defence) at the start",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY,
        source = "gaps in reconnaissance, air defence and targeting (Major, source 000)")
    double capability,

    @Param(
        value = "Share of the sanctions on the challenger that it holds",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = UNCERTAINTY,
        source = "trade 8:1 and investment 3:1 between the EU and the US, source 003")
    double sanctionsShare,

    @Param(
        value = "Part of the common level of sanctions that it keeps when the ceasefire begins",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "1",
        role = LEVER,
        source = "relief by one holder alone: source 003")
    double sanctionsKept,

    @Param(
        value = "Least resolve, drawn per trial",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = UNCERTAINTY)
    double leastResolve,

    @Param(
        value = "Greatest resolve, drawn per trial",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "1",
        role = UNCERTAINTY)
    double greatestResolve,

    @Param(
        value = "Least fear of escalation, drawn per trial",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = UNCERTAINTY)
    double leastFear,

    @Param(
        value = "Greatest fear of escalation, drawn per trial",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "1",
        role = UNCERTAINTY)
    double greatestFear,

    @Param(
        value = "Day of its first election after the ceasefire",
        unit = DAYS,
        min = 1,
        max = 3_653,
        def = "730",
        role = UNCERTAINTY)
    int firstElectionDay,

    @Group("What it gives to the force, on which condition, and when it leaves")
    Contribution contribution,

    @Group("How it comes to do without American help") Autonomy autonomy) {

  public GuarantorParams {
    if (brigadesRequired > brigades) {
      throw new CrossParameterException(
          "brigades-required",
          "home plans require " + brigadesRequired + " brigades of " + brigades + " that it owns",
          "at most brigades");
    }
    if (leastResolve > greatestResolve) {
      throw new CrossParameterException(
          "greatest-resolve", "is smaller than the least resolve", "at least least-resolve");
    }
    if (leastFear > greatestFear) {
      throw new CrossParameterException(
          "greatest-fear", "is smaller than the least fear", "at least least-fear");
    }
  }
}
