package ceasefire.results;

import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.COUNT;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.results.MetricKind.AMOUNT;
import static ceasefire.results.MetricKind.CATEGORY;
import static ceasefire.results.MetricKind.EVENT;
import static ceasefire.results.MetricKind.TIME_TO_EVENT;

import ceasefire.model.CeasefireModel;
import ceasefire.model.Ledger;
import ceasefire.model.Outcome;
import ceasefire.param.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Every number that a trial is reduced to, in the order of the dataset's columns. */
public final class Metrics {
  public static final Metric OUTCOME = category(
      "outcome",
      "How the trial ended, by the worst that it reached",
      Outcome.values(),
      CeasefireModel::outcome);

  public static final Metric V_DAY = new Metric(
      "v_day",
      TIME_TO_EVENT,
      DAYS,
      "Day of the first major violation (V); empty when none came before the trial ended",
      m -> day(m.ledger().violationDay()));

  public static final Metric W_DAY = new Metric(
      "w_day",
      TIME_TO_EVENT,
      DAYS,
      "Day on which the ceasefire collapsed (W); empty when it did not before the horizon",
      m -> day(m.ledger().collapseDay()));

  public static final Metric END_DAY =
      amount("end_day", DAYS, "Last day of the trial", m -> m.ledger().endDay());

  /** All metrics. */
  public static final List<Metric> ALL = List.of(
      OUTCOME,
      event(
          "agreed",
          "Whether the challenger would have signed this ceasefire under this posture",
          m -> m.ledger().agreed()),
      category(
          "initiator",
          "Who began the war or, without one, the first major violation; unordered where nobody"
              + " ordered it, whichever side's troops began",
          Ledger.Initiator.values(),
          m -> m.ledger().initiator()),
      V_DAY,
      W_DAY,
      END_DAY,
      Tally.EPISODES.total(),
      Tally.WORST_RUNG.total(),
      Tally.SMALL_ARMS.total(),
      Tally.ARTILLERY.total(),
      Tally.RAIDS.total(),
      Tally.DEEP_STRIKES.total(),
      Tally.MARITIME.total(),
      Tally.REPORTED.total(),
      Tally.DEATHS_CHALLENGER.total(),
      Tally.DEATHS_HOST.total(),
      Tally.DEATHS_FOREIGN.total(),
      Tally.KM2_LOST.total(),
      Tally.TRIPPED.total(),
      Tally.HONOURED.total(),
      Tally.BLUFFS.total(),
      Tally.TRIPPED_FALSELY.total(),
      Tally.BRIGADE_DAYS.total(),
      Tally.MISSING_BRIGADE_DAYS.total(),
      Tally.HOME_GAP_BRIGADE_DAYS.total(),
      count(
          "flank_crises",
          COUNT,
          "Crises on the contributors' own border, until the collapse",
          m -> m.ledger().flankCrises()),
      Tally.STRIKES.total(),
      amount(
          "sanctions_end",
          SHARE,
          "Sanctions pressure on the day of collapse or on the last day",
          m -> m.ledger().sanctionsAtEnd()),
      amount(
          "belief_end",
          SHARE,
          "Mean belief in the guarantors that hold an attachment, on the day of collapse or on the"
              + " last day; empty where nobody holds one",
          m -> m.ledger().beliefAtEnd()),
      new Metric(
          "settlement_day",
          TIME_TO_EVENT,
          DAYS,
          "Day of the first settlement; empty when none came before the trial ended",
          m -> day(m.ledger().settlementDay())),
      Tally.PEAK_TROOPS.total(),
      category(
          "w_cause",
          "Which sign of war came first; who gave the order behind it, if any, is the initiator",
          Ledger.Cause.values(),
          m -> m.ledger().collapseCause()),
      new Metric(
          "peace_days",
          AMOUNT,
          DAYS,
          "Days until the collapse, or until the last day where there was none",
          m -> m.ledger().hasCollapsed() ? m.ledger().collapseDay() : m.ledger().endDay()),
      Tally.DEATHS_CHALLENGER.toCollapse(),
      Tally.DEATHS_HOST.toCollapse(),
      Tally.DEATHS_FOREIGN.toCollapse(),
      Tally.SMALL_ARMS.toCollapse(),
      Tally.ARTILLERY.toCollapse(),
      Tally.RAIDS.toCollapse(),
      Tally.DEEP_STRIKES.toCollapse(),
      Tally.MARITIME.toCollapse(),
      Tally.REPORTED.toCollapse(),
      Tally.KM2_LOST.toCollapse(),
      Tally.BRIGADE_DAYS.toCollapse(),
      Tally.MISSING_BRIGADE_DAYS.toCollapse(),
      Tally.HOME_GAP_BRIGADE_DAYS.toCollapse(),
      Tally.PEAK_TROOPS.toCollapse(),
      Tally.STRIKES.toCollapse(),
      event(
          "zone_of_agreement",
          "Whether terms of a settlement existed on day 0 by which no side would have lost",
          m -> m.ledger().hadZone()),
      new Metric(
          "holds_if_agreed",
          EVENT,
          Unit.FLAG,
          "Whether the ceasefire held to the horizon; empty where it would not have been signed",
          m -> m.ledger().agreed() ? flag(!m.ledger().hasCollapsed()) : Double.NaN),
      event(
          "agreed_and_holds",
          "Whether the ceasefire would have been signed and held to the horizon",
          m -> m.ledger().agreed() && !m.ledger().hasCollapsed()),
      count(
          "talks_lapses",
          COUNT,
          "Times that a truce or sectoral truces ran out with nothing in their place",
          m -> m.ledger().lapses()),
      amount(
          "host_troops_end",
          Unit.PERSONS,
          "Troops of the host in all on the day of collapse or on the last day",
          m -> m.ledger().end().hostTroops()),
      amount(
          "cohesion_end",
          SHARE,
          "Cohesion of the host's army on the day of collapse or on the last day",
          m -> m.ledger().end().cohesion()),
      new Metric(
          "broken",
          EVENT,
          Unit.FLAG,
          "Whether the host's army broke before the ceasefire collapsed",
          m -> m.ledger().end().broken() ? 1 : 0),
      amount(
          "capability_regional_end",
          Unit.RATIO,
          "Capability of the challenger for a regional attack on the day of collapse or on the last"
              + " day, over that of before the ceasefire",
          m -> m.ledger().end().regionalCapability()),
      count(
          "retakes",
          COUNT,
          "Attempts of the host to retake ground, until the collapse",
          m -> m.ledger().retakes()),
      count(
          "flank_crises_chosen",
          COUNT,
          "Crises among them that the challenger chose, rather than flash points",
          m -> m.ledger().flankCrisesChosen()),
      new Metric(
          "wider_war_day",
          TIME_TO_EVENT,
          DAYS,
          "Day on which a war between the challenger and guarantors began; empty without one",
          m -> day(m.ledger().widerWarDay())),
      new Metric(
          "nuclear_day",
          TIME_TO_EVENT,
          DAYS,
          "Day of nuclear use; empty without it",
          m -> day(m.ledger().nuclearDay())),
      Tally.CONTRIBUTORS_LEFT.total(),
      Tally.EPISODES.toCollapse(),
      Tally.WORST_RUNG.toCollapse(),
      Tally.TRIPPED.toCollapse(),
      Tally.HONOURED.toCollapse(),
      Tally.BLUFFS.toCollapse(),
      Tally.TRIPPED_FALSELY.toCollapse(),
      Tally.CONTRIBUTORS_LEFT.toCollapse(),
      Tally.HOST_STRIKES.total(),
      Tally.HOST_STRIKES.toCollapse(),
      category(
          "initiator_side",
          "Whose troops began the war or, without one, the first major violation, by order or"
              + " without; empty where neither side's did",
          Ledger.Side.values(),
          m -> m.ledger().initiatorSide()));

  private Metrics() {}

  private static Metric amount(
      String name, Unit unit, String meaning, ToDoubleFunction<CeasefireModel> value) {
    return new Metric(name, AMOUNT, unit, meaning, value);
  }

  private static Metric count(
      String name, Unit unit, String meaning, ToDoubleFunction<CeasefireModel> value) {
    return new Metric(name, MetricKind.COUNT, unit, meaning, value);
  }

  private static <E extends Enum<E>> Metric category(
      String name, String meaning, E[] labels, Function<CeasefireModel, @Nullable E> value) {
    List<String> texts = Arrays.stream(labels)
        .map(label -> label.name().toLowerCase(Locale.ROOT))
        .toList();
    return new Metric(name, CATEGORY, CHOICE, meaning, texts, m -> {
      E label = value.apply(m);
      return label == null ? Double.NaN : label.ordinal();
    });
  }

  private static Metric event(String name, String meaning, Predicate<CeasefireModel> whether) {
    return new Metric(name, EVENT, Unit.FLAG, meaning, m -> flag(whether.test(m)));
  }

  private static double flag(boolean value) {
    return value ? 1 : 0;
  }

  private static double day(int day) {
    return day == Ledger.NEVER ? Double.NaN : day;
  }
}
