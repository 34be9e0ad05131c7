package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.COUNT;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.MONTHS;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Kind;
import ceasefire.param.Param;
import ceasefire.random.Functions;

/**
 * Belief in a guarantor as a Beta distribution around its prior: each qualifying episode adds one
 * answered or unanswered case, and departures from the prior halve over time.
 */
@Kind("bayesian")
public record BayesianBeliefs(
    @Param(
        value = "Episodes that the prior is worth",
        unit = COUNT,
        min = 0.5,
        max = 100,
        def = "8",
        role = UNCERTAINTY)
    double priorWeight,

    @Param(
        value = "Weight of one qualifying episode",
        unit = COUNT,
        min = 0,
        max = 20,
        def = "1",
        role = UNCERTAINTY)
    double episodeWeight,

    @Param(
        value = "Least interval between two episodes that count",
        unit = DAYS,
        min = 0,
        max = 365,
        def = "30",
        role = UNCERTAINTY)
    int intervalDays,

    @Param(
        value = "Months in which a departure from the prior halves",
        unit = MONTHS,
        min = 1,
        max = 600,
        def = "36",
        role = UNCERTAINTY)
    double halfLifeMonths,

    @Param(
        value = "Share of a called bluff that falls on that guarantor's other promises",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; whether reputation travels is disputed")
    double bluffSpillOver)
    implements BeliefRule {

  @Override
  public double mean(double prior, double answered, double unanswered) {
    return (priorWeight * prior + answered) / (priorWeight + answered + unanswered);
  }

  @Override
  public double monthlyDecay() {
    return Functions.exp(-Functions.log(2) / halfLifeMonths);
  }
}
