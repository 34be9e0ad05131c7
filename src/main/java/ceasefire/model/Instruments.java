package ceasefire.model;

import ceasefire.random.Functions;
import ceasefire.rules.CapabilityTier;
import java.util.List;

/**
 * What instruments show of a trial today. Reading changes nothing that the trial hangs on; it is for the
 * thread that plays the trial.
 */
public final class Instruments {
  /** The classes of incidents, in the order of {@link #incidents}. */
  public static final List<String> CLASSES =
      List.of("small arms", "artillery", "raids", "deep strikes", "maritime");

  private final CeasefireModel model;

  /** Instruments on a model that has begun a trial. */
  public Instruments(CeasefireModel model) {
    this.model = model;
  }

  /** Incidents of a class since the trial began; sorted into classes at the end of each week. */
  public long incidents(int place) {
    IncidentCount count = model.ledger().incidents;
    return switch (place) {
      case 0 -> count.smallArms;
      case 1 -> count.artillery;
      case 2 -> count.raids;
      case 3 -> count.deepStrikes;
      default -> count.maritime;
    };
  }

  /** Attackers to one defender where the defence can least hold, works, cover and quality counted in. */
  public double worstForceRatio() {
    return Functions.exp(model.outlook.greatestLogRatio(model));
  }

  /** Brigades in a phase of their cycle. */
  public int brigades(Brigade.Phase phase) {
    int count = 0;
    for (Brigade brigade : model.force.brigades) {
      count += brigade.phase == phase ? 1 : 0;
    }
    return count;
  }

  /** Places of the force that should be filled by now but are not. */
  public int missing() {
    return model.force.missing();
  }

  /** Brigades that home-defence plans lack. */
  public double homeGap() {
    return model.force.homeGap;
  }

  /** The challenger's mean belief in the guarantors that hold an attachment; NaN without any. */
  public double belief() {
    return model.belief();
  }

  /** Mean resolve of the guarantors that hold an attachment, 0-1; of all where none does. */
  public double resolve() {
    double held = 0;
    double all = 0;
    int holders = 0;
    for (Guarantor guarantor : model.guarantors) {
      held += guarantor.holdsAny() ? guarantor.resolve : 0;
      holders += guarantor.holdsAny() ? 1 : 0;
      all += guarantor.resolve;
    }
    return holders > 0 ? held / holders : all / model.guarantors.length;
  }

  /** Pressure of sanctions on the challenger, 0-1. */
  public double sanctions() {
    return model.economy.pressure();
  }

  /** How far the challenger has rebuilt what it needs along the line, 0-1. */
  public double regionalCapability() {
    return model.economy.capability(CapabilityTier.REGIONAL);
  }

  /** Level of the backstop, 0-1. */
  public double backstop() {
    return model.stance.backstop;
  }

  /** How far the two sides hold their fire, as a factor on the fire without restraint, 0-1. */
  public double fireHeld() {
    return Line.restraintFactor(model);
  }

  /** The challenger's troops opposite a sector, brigade equivalents. */
  public double challengerStrength(int sector) {
    return model.sectors()[sector].challengerStrength;
  }

  /** The host's troops in a sector, brigade equivalents. */
  public double hostStrength(int sector) {
    return model.sectors()[sector].hostStrength;
  }

  /** Chance that an act which nobody announced is attributed in a sector, 0-1. */
  public double attribution(int sector) {
    return model.sectors()[sector].attribution;
  }

  /** Readiness of a brigade, 0-1. */
  public double readiness(int brigade) {
    Brigade of = model.force.brigades[brigade];
    return of.isDeployed() ? model.force.pool.dutyReadiness(of, model.day()) : of.readiness;
  }

  /** The day on which a brigade came into its phase. */
  public int since(int brigade) {
    return model.force.brigades[brigade].since;
  }

  /** Troops of a brigade, persons. */
  public double troops(int brigade) {
    return model.force.brigades[brigade].strength * CeasefireModel.PERSONS_PER_EQUIVALENT;
  }
}
