package ceasefire.gui;

import java.util.List;
import java.util.Set;

/**
 * The levers that a trial can take in the middle: those that the model reads anew as it goes on, so that
 * changed on the eve they give the very trial that a changed scenario gives. What was signed on the eve,
 * what was drawn then, and what a trial's state is made of are not among them.
 */
final class MidwayLevers {
  /** Paths of levers that are offered; {@code *} stands for an index. */
  static final Set<String> OFFERED = Set.of(
      "posture.force.brigades-forward",
      "posture.force.sectors-covered",
      "posture.force.on-shortfall",
      "posture.force.rotation-ratio",
      "posture.force.tour-days",
      "posture.force.type",
      "posture.force.place",
      "posture.mandate.task",
      "posture.mandate.rules",
      "posture.doctrine.answer",
      "posture.arrival.alert-days",
      "posture.arrival.km-per-day",
      "posture.tripwire.threshold-deaths",
      "posture.tripwire.threshold-km2",
      "posture.tripwire.sector-entry",
      "posture.second-echelon.brigades",
      "posture.second-echelon.preparation-days",
      "posture.deterrents.*.salvos-per-month",
      "posture.backstop.air-cover",
      "posture.backstop.intelligence",
      "posture.backstop.missile-defence",
      "posture.monitors.coverage",
      "posture.monitors.placing",
      "posture.monitors.mediation",
      "posture.treaty",
      "posture.guardrails.transparency",
      "posture.guardrails.notification",
      "posture.guardrails.crisis-channel",
      "posture.zone-width-km",
      "posture.talks.effort",
      "posture.architecture.level",
      "posture.umbrella.level",
      "host.reply-policy",
      "economy.sanctions.coordination",
      "economy.sanctions.snapback-days");

  /** Why others are not. */
  static final String NOT_OFFERED =
      "Not offered: the line and its works, who the guarantors are, brigade size and weight, how fast"
          + " a force builds up, the joint commission, the terms of the deal and of truces, and aid:"
          + " they are drawn, signed or built at the start. Change those on the Model tab and start"
          + " again.";

  private MidwayLevers() {}

  /** Those of a draft that are offered. */
  static List<Knob> of(Draft draft) {
    return draft.knobs().stream().filter(MidwayLevers::offers).toList();
  }

  static boolean offers(Knob knob) {
    return OFFERED.contains(Draft.general(knob.path()));
  }
}
