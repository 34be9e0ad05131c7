package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.COUNT;
import static ceasefire.param.Unit.LOG_RATIO;
import static ceasefire.param.Unit.PERSONS_PER_KM;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;
import ceasefire.random.Functions;

/**
 * Mandate and rules of engagement of the foreign force: how much of it fights, whether it answers
 * fire, what it sees and how much it threatens.
 *
 * <p>Rules of engagement: 0 only to observe and get out of the way, 1 to defend itself, 2 to defend its
 * mandate, 3 to fight as the host does. What fights is the mandate's share times that of the rules.
 */
public record MandatePosture(
    @Param(
        value = "Mandate of the force",
        unit = CHOICE,
        def = "deny",
        role = LEVER,
        source = "open in source 000; keep peace, monitor or deter, source 001")
    Mandate mandate,

    @Param(
        value = "Rules of engagement: 0 observe, 1 self-defence, 2 its mandate, 3 without limits",
        unit = COUNT,
        min = 0,
        max = 3,
        def = "2",
        role = LEVER,
        source = "open in source 000")
    int rulesOfEngagement,

    @Param(
        value = "Share of a force's strength that self-defence brings to a battle",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.4",
        role = UNCERTAINTY)
    double selfDefenceShare,

    @Param(
        value = "Share of a force's strength that defence of its mandate brings to a battle",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "1",
        role = UNCERTAINTY)
    double mandateShare,

    @Param(
        value = "Share of its strength that an interposed force would use at most",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY)
    double interposedShare,

    @Param(
        value = "Share of its strength that a tripwire force would use at most",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.7",
        role = UNCERTAINTY)
    double tripwireShare,

    @Param(
        value = "Share of its strength that a training force would use at most",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY)
    double trainingShare,

    @Param(
        value = "Friction: rise of the log rate of excited flare-ups where it answers fire freely",
        unit = LOG_RATIO,
        min = -0.5,
        max = 1,
        def = "0",
        role = UNCERTAINTY,
        source = "sign disputed: answered fire feeds exchanges or ends them (Huth 1988)")
    double replyFriction,

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
        value = "Attention that troops with another task on the line give to monitoring",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY,
        source = "assumed; keeping peace, monitoring, deterring as three tasks, source 001")
    double sideAttention,

    @Param(
        value = "Threat that monitors pose, over that of a force that holds the line",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = UNCERTAINTY,
        source = "UN monitors acceptable, source 004; no flag would do, source 000: contested")
    double monitorThreat,

    @Param(
        value = "The same of an interposed force",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.1",
        role = UNCERTAINTY,
        source = "assumed; neutral peacekeepers, source 004")
    double interposedThreat,

    @Param(
        value = "The same of a tripwire force",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "1",
        role = UNCERTAINTY)
    double tripwireThreat,

    @Param(
        value = "The same of a training force",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double trainingThreat) {

  private static final int SELF_DEFENCE = 1;
  private static final int DEFENCE_OF_MANDATE = 2;

  /** Share (0-1) of its strength that the force brings to a battle in a sector where it stands. */
  public double fightingShare() {
    return mandateLimit() * rulesLimit();
  }

  private double mandateLimit() {
    return switch (mandate) {
      case MONITOR -> 0;
      case INTERPOSE -> interposedShare;
      case TRIPWIRE -> tripwireShare;
      case DENY -> 1;
      case TRAIN -> trainingShare;
    };
  }

  private double rulesLimit() {
    return switch (rulesOfEngagement) {
      case 0 -> 0;
      case SELF_DEFENCE -> selfDefenceShare;
      case DEFENCE_OF_MANDATE -> Math.max(selfDefenceShare, mandateShare);
      default -> 1;
    };
  }

  /** Whether the force answers fire that does not threaten to overrun it. */
  public boolean answersFire() {
    return mandate.standsInTheWay() && rulesOfEngagement >= DEFENCE_OF_MANDATE;
  }

  /** What to take from the damping by dense troops, in units of the log rate of flare-ups. */
  public double friction() {
    return answersFire() ? replyFriction : 0;
  }

  /** Share (0-1) of what happens that the force sees where {@code density} persons stand to a km. */
  public double coverage(double density) {
    double attention = switch (mandate) {
      case MONITOR -> 1;
      case INTERPOSE, TRIPWIRE, DENY -> sideAttention;
      case TRAIN -> 0;
    };
    return attention * (1 - Functions.exp(-density / watchDensity));
  }

  /** Share (0-1) of its troops that the challenger feels as a threat. */
  public double threatShare() {
    return switch (mandate) {
      case MONITOR -> monitorThreat;
      case INTERPOSE -> interposedThreat;
      case TRIPWIRE -> tripwireThreat;
      case DENY -> 1;
      case TRAIN -> trainingThreat;
    };
  }
}
