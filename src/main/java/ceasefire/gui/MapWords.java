package ceasefire.gui;

import ceasefire.model.Battle;
import ceasefire.model.DeterrentKind;
import ceasefire.model.Outcome;
import ceasefire.model.Scene;
import java.util.Locale;

/** The words of the map. */
final class MapWords {
  private MapWords() {}

  /** "3 days", "1 day", "1.5 days". */
  static String days(double days) {
    String number = number(days);
    return number + (number.equals("1") ? " day" : " days");
  }

  /** A number with at most one decimal. */
  static String number(double value) {
    double rounded = Math.rint(10 * value) / 10;
    return Math.rint(rounded) == rounded
        ? String.format(Locale.ROOT, "%,d", (long) rounded)
        : String.format(Locale.ROOT, "%,.1f", rounded);
  }

  /** "3", or "2-12", in whole numbers. */
  static String range(double least, double most) {
    String from = count(least);
    String to = count(most);
    return from.equals(to) ? from : from + "-" + to;
  }

  /** A number of things, thousands separated. */
  static String count(double value) {
    return String.format(Locale.ROOT, "%,d", Math.round(value));
  }

  static String decimal(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.equals("-0.00") ? "0.00" : text;
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  /** How far the talks have come. */
  static String phase(String phase) {
    return switch (phase) {
      case "sectoral" -> "truces of single sectors";
      case "truce" -> "truce with a deadline";
      case "ceasefire" -> "full ceasefire";
      case "framework" -> "framework agreement";
      case "settled" -> "settlement in force";
      default -> "lapsed";
    };
  }

  /** What kind of war there is, and since when. */
  static String war(Scene scene) {
    String war = scene.widerSince() > 0
        ? "wider war since day " + count(scene.widerSince())
        : "war since day " + count(scene.warSince());
    return scene.nuclearOn() > 0 ? war + ", nuclear use on day " + count(scene.nuclearOn()) : war;
  }

  static String place(String place) {
    return switch (place) {
      case "depth" -> "in depth";
      case "west" -> "in the west";
      case "outside" -> "outside the country";
      default -> "forward";
    };
  }

  static String outcome(Outcome outcome) {
    return switch (outcome) {
      case SETTLED -> "settled";
      case HELD -> "held";
      case FROZEN -> "frozen";
      case SEIZED -> "seized";
      case WAR_RESUMED -> "war resumed";
      case WIDER_WAR -> "wider war";
      case NUCLEAR_USE -> "nuclear use";
    };
  }

  static String battle(Battle.Kind kind, boolean byChallenger) {
    return switch (kind) {
      case ASSAULT -> byChallenger ? "assault" : "assault by the host";
      case SEIZURE -> "seizure";
      case AXIS -> "offensive";
      case RETAKE -> "the host retakes";
    };
  }

  static String deterrent(DeterrentKind kind) {
    return switch (kind) {
      case MEDIUM_RANGE_MISSILES -> "Missiles";
      case AIR_POWER -> "Air power";
    };
  }

  /** "Second echelon" for {@code second_echelon}. */
  static String attachment(String word) {
    String text = word.replace("long_range", "long-range").replace('_', ' ');
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** "once", "twice", "3 times". */
  static String times(int count) {
    return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
  }

  /** "1 brigade", "3 brigades". */
  static String plural(double count, String noun) {
    String number = number(count);
    return number + " " + noun + (number.equals("1") ? "" : "s");
  }
}
