package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.LOG_RATIO;
import static ceasefire.param.Unit.PERSONS;
import static ceasefire.param.Unit.PERSONS_PER_KM;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.WAR_COSTS;

import ceasefire.param.Param;
import ceasefire.random.Functions;

/**
 * What a mandate and rules of engagement do: how much of a force fights, what it sees, how far it
 * calms a sector and is exposed there, and how much it alarms the challenger.
 *
 * <p>What fights is the least of the task's share and that of the rules; robust rules lift the limit
 * of an armed task. Everything is told over troops that have the usual task of their type and defend
 * their mandate: these change nothing. Neutral troops never fight. Robust rules make probes dearer and
 * alarm, expose and stir more: which prevails is open (Huth 1988; Frederick et al. 2020).
 */
public record MandateEffect(
    @Param(
        value = "Share of its strength that an interposed reassurance force would use",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY)
    double interposedShare,

    @Param(
        value = "Share of its strength that a tripwire force would use",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.7",
        role = UNCERTAINTY)
    double tripwireShare,

    @Param(
        value = "Share of its strength that a training force would use",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY)
    double trainingShare,

    @Param(
        value = "Share of its strength that self-defence brings to a battle",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.4",
        role = UNCERTAINTY)
    double selfDefenceShare,

    @Param(
        value = "Share of its strength that an armed force under robust rules uses at least",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "1",
        role = UNCERTAINTY)
    double robustShare,

    @Param(
        value = "Share of their damping of fire that is left to troops that may only observe",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY,
        source = "armed troops calm, observers hardly (Hultman et al. 2014)")
    double observingDamping,

    @Param(
        value = "The same for troops that fire in self-defence only",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.8",
        role = UNCERTAINTY)
    double selfDefenceDamping,

    @Param(
        value = "Friction: rise of the log rate of excited flare-ups under dense robust troops",
        unit = LOG_RATIO,
        min = -0.5,
        max = 1,
        def = "0.1",
        role = UNCERTAINTY,
        source = "sign disputed: answered fire feeds exchanges or ends them (Huth 1988)")
    double robustFriction,

    @Param(
        value = "What robust troops in a sector add to the cost of a probe there",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.1",
        role = UNCERTAINTY,
        source = "assumed; reciprocity deters (Huth 1988)")
    double robustProbeCost,

    @Param(
        value = "Exposure to fire of troops that may only observe",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double observingExposure,

    @Param(
        value = "Exposure to fire of troops under robust rules",
        unit = RATIO,
        min = 1,
        max = 5,
        def = "1.5",
        role = UNCERTAINTY)
    double robustExposure,

    @Param(
        value = "Factor on the brigades that caveats bar from fighting under robust rules",
        unit = RATIO,
        min = 1,
        max = 10,
        def = "2",
        role = UNCERTAINTY)
    double robustCaveats,

    @Param(
        value = "Alarm: threat and objection that monitoring troops meet",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY,
        source = "UN monitors acceptable, source 004; no flag would do, source 000: contested")
    double monitorAlarm,

    @Param(
        value = "The same of an interposed reassurance force",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY,
        source = "no flag would do, source 000: contested")
    double interposedAlarm,

    @Param(
        value = "The same of a tripwire force",
        unit = RATIO,
        min = 0,
        max = 1.5,
        def = "0.9",
        role = UNCERTAINTY)
    double tripwireAlarm,

    @Param(
        value = "The same of a training force",
        unit = RATIO,
        min = 0,
        max = 1.5,
        def = "0.7",
        role = UNCERTAINTY)
    double trainingAlarm,

    @Param(
        value = "Factor on that alarm of troops that may only observe",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.7",
        role = UNCERTAINTY)
    double observingAlarm,

    @Param(
        value = "Factor on that alarm of troops under robust rules",
        unit = RATIO,
        min = 0.5,
        max = 3,
        def = "1.2",
        role = UNCERTAINTY)
    double robustAlarm,

    @Param(
        value = "Density at which monitoring troops see 63 % of what happens",
        unit = PERSONS_PER_KM,
        min = 0.5,
        max = 100,
        def = "5",
        role = UNCERTAINTY,
        source = "5,000 monitors on 1,100 km in the GCSP plan of 2025")
    double watchDensity,

    @Param(
        value = "What a very large training force adds to aid for quality, full aid being 1",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY,
        source = "assumed; a well-trained army, source 003")
    double trainingFlow,

    @Param(
        value = "Training troops at which 63 % of that is reached",
        unit = PERSONS,
        min = 500,
        max = 100_000,
        def = "10000",
        role = UNCERTAINTY)
    double trainingScale) {

  /** Share (0-1) of its strength that a force of a type brings to a battle under a mandate. */
  public double fightingShare(ForceType type, MandatePosture mandate) {
    if (type == ForceType.NEUTRAL) {
      return 0;
    }
    double task = switch (mandate.task().of(type)) {
      case MONITOR -> 0;
      case INTERPOSE -> interposedShare;
      case TRIPWIRE -> tripwireShare;
      case TRAIN -> trainingShare;
      case DENY, BY_TYPE -> 1;
    };
    return switch (mandate.rules()) {
      case OBSERVE -> 0;
      case SELF_DEFENCE -> Math.min(task, selfDefenceShare);
      case MANDATE -> task;
      case ROBUST -> task > 0 ? Math.max(task, robustShare) : 0;
    };
  }

  /** Whether troops calm a sector as neutral ones do: by their type or as they are interposed. */
  public boolean standsBetween(ForceType type, MandatePosture mandate) {
    Mandate task = mandate.task().of(type);
    return type == ForceType.NEUTRAL || task == Mandate.INTERPOSE || task == Mandate.MONITOR;
  }

  /** Share (0-1) of their damping of fire, or of the friction that they add, that troops have. */
  public double damping(EngagementRules rules) {
    return switch (rules) {
      case OBSERVE -> observingDamping;
      case SELF_DEFENCE -> selfDefenceDamping;
      case MANDATE, ROBUST -> 1;
    };
  }

  /** What to take from the damping by dense troops, in units of the log rate of flare-ups. */
  public double friction(EngagementRules rules) {
    return rules == EngagementRules.ROBUST ? robustFriction : 0;
  }

  /** What troops in a sector add to the cost of a probe there, costs of a general war. */
  public double probeCost(EngagementRules rules) {
    return rules == EngagementRules.ROBUST ? robustProbeCost : 0;
  }

  /** Factor on the troops that fire in a sector may hit. */
  public double exposure(EngagementRules rules) {
    return switch (rules) {
      case OBSERVE -> observingExposure;
      case SELF_DEFENCE, MANDATE -> 1;
      case ROBUST -> robustExposure;
    };
  }

  /** Factor on the brigades that caveats bar from fighting. */
  public double caveats(EngagementRules rules) {
    return rules == EngagementRules.ROBUST ? robustCaveats : 1;
  }

  /** Factor on the threat and the objection that troops of a type meet with the challenger. */
  public double alarm(ForceType type, MandatePosture mandate) {
    double task = switch (mandate.task().of(type)) {
      case MONITOR -> monitorAlarm;
      // Neutral troops are interposed as a rule: their acceptance says the rest.
      case INTERPOSE -> type == ForceType.NEUTRAL ? 1 : interposedAlarm;
      case TRIPWIRE -> tripwireAlarm;
      case TRAIN -> trainingAlarm;
      case DENY, BY_TYPE -> 1;
    };
    return switch (mandate.rules()) {
      case OBSERVE -> task * observingAlarm;
      case SELF_DEFENCE, MANDATE -> task;
      case ROBUST -> task * robustAlarm;
    };
  }

  /** Share (0-1) of what happens that a monitoring force sees at {@code density} persons to a km. */
  public double watched(Mandate task, double density) {
    return task == Mandate.MONITOR ? 1 - Functions.exp(-density / watchDensity) : 0;
  }

  /** What so many troops add to the flow of aid that makes the host's quality, 0-1. */
  public double training(Mandate task, double troops) {
    return task == Mandate.TRAIN ? trainingFlow * (1 - Functions.exp(-troops / trainingScale)) : 0;
  }
}
