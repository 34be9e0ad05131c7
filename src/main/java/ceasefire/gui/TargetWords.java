package ceasefire.gui;

import ceasefire.model.Brigade;
import ceasefire.model.CeasefireModel;
import ceasefire.model.Instruments;
import ceasefire.model.Scene;
import ceasefire.model.SectorParams;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A sector or a brigade in plain words: what it is called, and how it stands, line by line. */
final class TargetWords {
  private TargetWords() {}

  /** "Pokrovsk", "Brigade 3 of France". */
  static String title(MapTarget target, CeasefireModel model) {
    if (target instanceof MapTarget.OfBrigade brigade) {
      Scene scene = Scene.of(model);
      int owner = scene.brigades().get(brigade.brigade()).owner();
      long number = scene.brigades().subList(0, brigade.brigade() + 1).stream()
          .filter(unit -> unit.owner() == owner)
          .count();
      return "Brigade " + number + " of " + scene.contributors().get(owner);
    }
    int sector = ((MapTarget.OfSector) target).sector();
    return "Sector " + model.setup().scenario().line().open().get(sector).name();
  }

  /** How it stands today: what is looked at, and its value with a unit. */
  static Map<String, String> lines(MapTarget target, CeasefireModel model) {
    return target instanceof MapTarget.OfBrigade brigade
        ? brigade(brigade.brigade(), model)
        : sector(((MapTarget.OfSector) target).sector(), model);
  }

  private static Map<String, String> sector(int sector, CeasefireModel model) {
    Scene scene = Scene.of(model);
    Scene.Stretch stretch = scene.stretches().get(sector);
    SectorParams fixed = model.setup().scenario().line().open().get(sector);
    Instruments instruments = new Instruments(model);
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("State", rung(stretch.rung()));
    lines.put("Violations in the last 7 days", MapWords.count((double) stretch.violations()));
    lines.put("Intensity", MapWords.decimal(stretch.intensity()) + " a day and km");
    lines.put("Length", MapWords.number(fixed.length()) + " km");
    lines.put("Works at the start", MapWords.percent(fixed.fortification()) + " of full depth");
    lines.put(
        "Challenger's troops here",
        MapWords.number(instruments.challengerStrength(sector)) + " brigade equivalents");
    lines.put(
        "Host's troops here",
        MapWords.number(instruments.hostStrength(sector)) + " brigade equivalents");
    lines.put("Foreign troops here", MapWords.count(stretch.foreignTroops()) + " persons");
    lines.put("Watched by monitors", MapWords.percent(stretch.monitored()) + " of it");
    lines.put(
        "Chance that an act is attributed", MapWords.percent(instruments.attribution(sector)));
    lines.put(
        "Next foreign brigade",
        Double.isNaN(stretch.helpDays())
            ? "none to come"
            : MapWords.days(stretch.helpDays()) + " away");
    lines.put(
        stretch.groundLost() < 0 ? "Ground regained" : "Ground lost",
        MapWords.number(Math.abs(stretch.groundLost())) + " km2");
    lines.put(
        "Battle",
        scene.battles().stream()
            .filter(fight -> fight.sector() == sector)
            .map(fight -> MapWords.battle(fight.kind(), fight.byChallenger()) + ", "
                + MapWords.days(fight.days()) + ", " + MapWords.number(fight.km2()) + " km2 taken")
            .collect(Collectors.collectingAndThen(
                Collectors.joining("; "), text -> text.isEmpty() ? "none" : text)));
    return lines;
  }

  private static Map<String, String> brigade(int index, CeasefireModel model) {
    Scene scene = Scene.of(model);
    Scene.Unit unit = scene.brigades().get(index);
    Instruments instruments = new Instruments(model);
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("Where it is", phase(unit));
    int since = instruments.since(index);
    lines.put(
        "For",
        unit.travelDays() > 0
            ? "still " + MapWords.days(unit.travelDays()) + " on its way"
            : MapWords.days(Math.max(0, model.day() - since)));
    lines.put(
        "Stands in",
        unit.posts().isEmpty()
            ? "no sector"
            : unit.posts().stream()
                .map(s -> scene.stretches().get(s).name())
                .collect(Collectors.joining(", ")));
    lines.put("Taking over", unit.handOver() ? "yes: at reduced presence" : "no");
    lines.put(
        "Troops",
        MapWords.count(instruments.troops(index)) + " persons (" + MapWords.percent(unit.strength())
            + " of full strength)");
    lines.put("Readiness", MapWords.percent(instruments.readiness(index)));
    lines.put(
        "To another sector",
        Double.isNaN(unit.replyDays())
            ? "not deployed"
            : "at most " + MapWords.days(unit.replyDays()));
    lines.put(
        "Fights in",
        unit.battle() == Scene.NOWHERE
            ? "no battle"
            : scene.stretches().get(unit.battle()).name());
    return lines;
  }

  private static String rung(int rung) {
    return switch (rung) {
      case 0 -> "quiet";
      case 1 -> "sporadic fire";
      case 2 -> "sustained exchange of fire";
      default -> "local assault";
    };
  }

  private static String phase(Scene.Unit unit) {
    Brigade.Phase phase = unit.phase();
    return switch (phase) {
      case FORWARD -> "forward, in the line";
      case REAR -> "on duty behind the line";
      case RECOVERING -> "at home, recovering from a tour";
      case TRAINING -> "at home, training for the next tour";
      case HOME -> "at home, ready for its own country's plans";
      case REINFORCING ->
        unit.travelDays() > 0 ? "called in, on its way" : "called in, in the theatre";
    };
  }
}
