package ceasefire.model;

import ceasefire.model.Brigade.Phase;
import ceasefire.model.Scene.Attached;
import ceasefire.model.Scene.Fight;
import ceasefire.model.Scene.Means;
import ceasefire.model.Scene.Preparation;
import ceasefire.model.Scene.Stretch;
import ceasefire.model.Scene.Unit;
import ceasefire.model.Scene.Verdict;
import ceasefire.model.Scene.Wire;
import ceasefire.rules.Attachment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a scene from a model, and leaves the model as it is. */
final class Onlooker {
  private static final int WEEK_DAYS = 7;

  private final CeasefireModel model;
  private final Setup setup;
  private final PostureParams posture;
  private final int day;

  Onlooker(CeasefireModel model) {
    this.model = model;
    setup = model.setup();
    posture = setup.scenario.posture();
    day = model.day();
  }

  Scene scene() {
    List<Unit> brigades = Arrays.stream(model.force.brigades).map(this::unit).toList();
    Ledger ledger = model.ledger();
    return new Scene(
        day,
        setup.scenario.startDate(),
        word(model.negotiation.phase()),
        truces(),
        model.line.tension(),
        since(ledger.collapseDay),
        since(ledger.widerWarDay),
        since(ledger.nuclearDay),
        model.isOver() ? Optional.of(model.outcome()) : Optional.empty(),
        Arrays.stream(model.sectors()).map(sector -> stretch(sector, brigades)).toList(),
        setup.scenario.guarantors().stream().map(GuarantorParams::name).toList(),
        brigades,
        model.stance.brigadesForward,
        model.force.due,
        model.force.filled,
        word(posture.force().place()),
        Arrays.stream(model.battlefield.battles)
            .filter(battle -> battle.running)
            .map(this::fight)
            .toList(),
        massing(),
        wire(),
        means(),
        shield(),
        model.force.homeGap,
        new Scene.Losses(
            ledger.total(Toll.DEATHS_CHALLENGER),
            ledger.total(Toll.DEATHS_HOST),
            ledger.total(Toll.DEATHS_FOREIGN),
            ledger.total(Toll.KM2_LOST)));
  }

  /** A day of the ledger, 0 where it never came or no trial has begun. */
  private static int since(int day) {
    return Math.max(0, day);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private List<String> truces() {
    List<String> inForce = new ArrayList<>();
    if (model.negotiation.energy().isInForce()) {
      inForce.add("energy");
    }
    if (model.negotiation.maritime().isInForce()) {
      inForce.add("maritime");
    }
    return inForce;
  }

  private Stretch stretch(Sector sector, List<Unit> units) {
    SectorParams params = setup.line.get(sector.index);
    double help = Double.NaN;
    for (int b = 0; b < units.size(); b++) {
      if (units.get(b).isDeployed() && !units.get(b).posts().contains(sector.index)) {
        Brigade brigade = model.force.brigades[b];
        double days = units.get(b).travelDays() + model.force.daysTo(brigade, sector.index);
        help = Double.isNaN(help) ? days : Math.min(help, days);
      }
    }
    return new Stretch(
        params.name(),
        sector.week.sum(),
        sector.week.sum() / (WEEK_DAYS * params.length()),
        sector.rung,
        sector.groundLost,
        sector.foreignTroops,
        sector.monitored,
        help);
  }

  private Unit unit(Brigade brigade) {
    boolean deployed = brigade.isDeployed();
    boolean forward = brigade.phase == Phase.FORWARD;
    int travel = brigade.phase == Phase.REINFORCING ? Math.max(0, brigade.since - day) : 0;
    boolean weak = deployed
        && brigade.slot != Brigade.NOWHERE
        && brigade.phase != Phase.REINFORCING
        && model.force.slots[brigade.slot].handOverUntil > day;
    boolean fights =
        deployed && brigade.joined && brigade.battle >= 0 && brigade.battle < battles().length;
    return new Unit(
        brigade.owner,
        brigade.phase,
        travel,
        forward ? posts(brigade) : List.of(),
        weak,
        fights && battles()[brigade.battle].running
            ? battles()[brigade.battle].sector
            : Scene.NOWHERE,
        brigade.fullStrength > 0 ? brigade.strength / brigade.fullStrength : 1,
        deployed ? replyDays(brigade) : Double.NaN);
  }

  private Battle[] battles() {
    return model.battlefield.battles;
  }

  private List<Integer> posts(Brigade brigade) {
    double[] parts = model.force.layout.coverage[brigade.slot];
    return IntStream.range(0, parts.length)
        .filter(s -> parts[s] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer s) -> -parts[s]))
        .toList();
  }

  /** The longest way to a sector of the line; the same to all for who does not stand in any. */
  private double replyDays(Brigade brigade) {
    double days = 0;
    for (int s = 0; s < setup.sectors; s++) {
      days = Math.max(days, model.force.daysTo(brigade, s));
    }
    return days;
  }

  private Fight fight(Battle battle) {
    return new Fight(
        battle.sector,
        battle.kind,
        battle.byChallenger,
        Math.max(1, day - battle.firstDay + 1),
        battle.km2);
  }

  private Optional<Preparation> massing() {
    Challenger challenger = model.challenger;
    return day > 0 && challenger.isMassingSeen(day)
        ? Optional.of(new Preparation(challenger.massingSector, challenger.warningDays(day)))
        : Optional.empty();
  }

  private Wire wire() {
    boolean formed = model.force.present;
    for (Guarantor guarantor : model.guarantors) {
      formed |= guarantor.holdsAny();
    }
    ResponseCount responses = model.ledger().responses();
    return new Wire(
        formed,
        responses.tripped(),
        responses.honoured(),
        responses.bluffs(),
        posture.tripwire().attachedTo().stream().map(this::attached).toList());
  }

  private Attached attached(Attachment attachment) {
    int a = attachment.ordinal();
    double belief = 0;
    int holders = 0;
    boolean pending = false;
    boolean asked = false;
    boolean kept = false;
    for (Guarantor guarantor : model.guarantors) {
      holders += guarantor.holds[a] ? 1 : 0;
      belief += guarantor.holds[a] ? guarantor.beliefs[a] : 0;
      asked |= guarantor.asked[a];
      pending |= guarantor.asked[a] && guarantor.decidesOn[a] != Guarantor.UNDECIDED;
      kept |= guarantor.asked[a] && guarantor.carriesOut[a];
    }
    Verdict verdict =
        !asked ? Verdict.OPEN : kept ? Verdict.KEPT : pending ? Verdict.PENDING : Verdict.BROKEN;
    return new Attached(
        word(attachment), holders > 0, holders > 0 ? belief / holders : Double.NaN, verdict);
  }

  private List<Means> means() {
    List<Means> all = new ArrayList<>();
    for (ExternalDeterrent deterrent : model.deterrents) {
      all.add(means(deterrent, setup.scenario.guarantors().get(deterrent.owner).name(), true));
    }
    ExternalDeterrent arsenal = model.host.arsenal;
    if (arsenal.params.salvosPerMonth() > 0 && arsenal.params.stock() > 0) {
      all.add(means(arsenal, "host", false));
    }
    return all;
  }

  private Means means(ExternalDeterrent deterrent, String owner, boolean outside) {
    return new Means(
        deterrent.params.kind(),
        owner,
        outside,
        (int) deterrent.stock,
        deterrent.params.salvosPerMonth(),
        day > 0 && !model.isOver() && day < deterrent.firesUntil && deterrent.stock >= 1);
  }

  private Scene.Shield shield() {
    return new Scene.Shield(
        posture.backstop().giver(),
        model.stance.airCover,
        model.stance.intelligence,
        model.stance.missileDefence,
        posture.umbrella().owner(),
        posture.umbrella().level(),
        model.monitors.coverage(),
        posture.monitors().jointCommission(),
        posture.zoneWidthKm());
  }
}
