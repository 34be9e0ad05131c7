package ceasefire.report;

import static ceasefire.report.StoryWords.number;
import static ceasefire.report.StoryWords.percent;
import static ceasefire.report.StoryWords.ratio;

import ceasefire.chronicle.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the challenger wants, weighs, chooses and prepares, in words. */
final class ChoiceWords {
  private static final double ODD_CHANCE = 1.0 / 200;
  private static final double AGAINST_THE_ODDS = 1.0 / 10;
  private static final int MOST_OPTIONS = 4;

  private ChoiceWords() {}

  static String challenger(Event.ChallengerDrawn e) {
    double relative = e.stake() / e.typicalStake();
    String size = relative > 4.0 / 3 ? "more" : relative < 3.0 / 4 ? "less" : "about as much";
    double error = e.misjudgement();
    boolean right = error < 10.0 / 9 && error > 9.0 / 10;
    return "In this world winning the war is worth " + number(e.stake())
        + " of what a general war costs to the challenger (" + size
        + (size.startsWith("about") ? " as in" : " than in") + " most worlds, "
        + number(e.typicalStake()) + "). It takes force ratios for "
        + (right ? "about what they are" : number(error) + " times what they are")
        + ", and " + inclination(e.inclination()) + ".";
  }

  private static String inclination(double inclination) {
    String by = " (" + number(inclination) + ")";
    return inclination > 1.0 / 4
        ? "is inclined to probe" + by
        : inclination < -1.0 / 4
            ? "is loath to probe" + by
            : "neither likes nor shuns probing" + by;
  }

  static String decision(Event.Decision e) {
    return "The challenger weighs " + weighed(e) + ". " + chosen(e) + why(e);
  }

  /** The options with their worth and chance: what was chosen, complying, and what else was likely. */
  static String weighed(Event.Decision e) {
    List<Event.Option> shown = new ArrayList<>(e.options());
    shown.removeIf(option -> option.chance() < ODD_CHANCE
        && !option.act().equals(e.chosen())
        && !option.act().equals("comply"));
    shown.sort(Comparator.comparingDouble(Event.Option::chance).reversed());
    List<String> words = new ArrayList<>();
    for (Event.Option option : shown) {
      if (words.size() < MOST_OPTIONS || option.act().equals(e.chosen())) {
        words.add(doing(option.act(), option.sector()) + " " + number(option.worth())
            + (words.isEmpty() ? " (chance " : " (") + percent(option.chance()) + ")");
      }
    }
    return String.join(", ", words);
  }

  private static String chosen(Event.Decision e) {
    double chance =
        option(e, e.chosen()).stream().mapToDouble(Event.Option::chance).sum();
    String it = chance < AGAINST_THE_ODDS ? "Against the odds it " : "It ";
    return it
        + switch (e.chosen()) {
          case "comply" -> "complies.";
          case "probe" -> "probes " + e.sector() + ".";
          case "seize" -> "chooses to seize ground in " + e.sector() + ".";
          case "offensive" -> "chooses a general offensive.";
          case "flank_crisis" -> "chooses a crisis on the contributors' own border.";
          case "flank_war" -> "chooses war on the contributors' own border.";
          default -> "takes the settlement.";
        };
  }

  /** The parts of what a chosen attack is worth. */
  private static String why(Event.Decision e) {
    return option(e, e.chosen()).stream()
        .filter(option -> option.forceRatio() > 0)
        .map(option -> " " + reasons(option))
        .findFirst()
        .orElse("");
  }

  /** "At 1.9:1 it expects ...": what speaks for an attack and against it. */
  static String reasons(Event.Option option) {
    return "At the force ratio of " + ratio(option.forceRatio())
        + " that it sees there it gives itself "
        + percent(option.success()) + " to win " + number(option.gain()) + ", at a cost of "
        + number(option.cost()) + against(option) + ".";
  }

  private static String against(Event.Option option) {
    return ", with " + number(option.punishment()) + " of punishment and " + number(option.risk())
        + " of escalation to fear";
  }

  static List<Event.Option> option(Event.Decision e, String act) {
    return e.options().stream().filter(option -> option.act().equals(act)).toList();
  }

  /** The chance of war by choice: of an attack on the line or on the border. */
  static double danger(Event.Decision e) {
    return e.options().stream()
        .filter(option -> List.of("seize", "offensive", "flank_war").contains(option.act()))
        .mapToDouble(Event.Option::chance)
        .sum();
  }

  /** The closest that the challenger came to an attack that it did not choose. */
  static String closeCall(Event.Decision e) {
    String worst = e.options().stream()
        .filter(option -> List.of("seize", "offensive", "flank_war").contains(option.act()))
        .max(Comparator.comparingDouble(Event.Option::chance))
        .map(option -> option.forceRatio() > 0 ? " " + reasons(option) : "")
        .orElse("");
    return "The closest that it comes to an attack: a chance of " + percent(danger(e))
        + " that month. The challenger weighs " + weighed(e) + ". " + chosen(e) + worst;
  }

  private static String doing(String act, String sector) {
    return switch (act) {
      case "comply" -> "complying";
      case "probe" -> "probing " + sector;
      case "seize" -> "seizing ground in " + sector;
      case "offensive" -> "a general offensive";
      case "flank_crisis" -> "a crisis on the contributors' border";
      case "flank_war" -> "war on the contributors' border";
      default -> "settling";
    };
  }

  static String probe(Event.Probe e) {
    if (e.deaths() == 0) {
      return "The challenger probes " + e.sector() + "; nobody dies.";
    }
    return "The challenger probes " + e.sector() + ": " + died(e) + ".";
  }

  /** "3 die, 1 of them foreign". */
  static String died(Event.Probe e) {
    String dead = e.deaths() == 1 ? "1 dies" : Figures.count(e.deaths()) + " die";
    String foreign = e.foreignDeaths() == 0
        ? ""
        : e.foreignDeaths() == e.deaths()
            ? ", foreign soldiers"
            : ", " + Figures.count(e.foreignDeaths()) + " of them foreign";
    return dead + foreign;
  }

  static String massing(Event.MassingBegins e) {
    return "The challenger begins to mass troops for " + attack(e.act(), e.sector())
        + "; it will be ready in " + StoryWords.days(e.days()) + ".";
  }

  static String seen(Event.MassingSeen e) {
    return "The massing is seen, " + StoryWords.days(e.warningDays()) + " before it is complete.";
  }

  static String readiness(Event.Readiness e) {
    String balance = "Attacking is now worth " + number(StrictMath.abs(e.advantage()))
        + (e.advantage() >= 0 ? " more" : " less") + " than complying";
    return "The troops for " + attack(e.act(), e.sector()) + " are massed. " + balance
        + (e.advantage() >= 0 ? ", and" : ", but")
        + " it has come this far: with that momentum it goes ahead with a chance of "
        + percent(e.chance()) + ". "
        + (e.attacks() ? "It does." : "It calls the attack off.");
  }

  private static String attack(String act, String sector) {
    return act.equals("seize") ? "a seizure in " + sector : "a general offensive";
  }

  static String flank(Event.FlankCrisis e) {
    return (e.chosen()
            ? "The challenger provokes a crisis on the contributors' own border"
            : "A flash point: a crisis on the contributors' own border that nobody planned")
        + (e.shortfall() > 0
            ? "; home defence there is " + percent(e.shortfall()) + " short."
            : ".");
  }

  static String threat(Event.Threat e) {
    return "The challenger threatens escalation: the guarantors' fear of it rises from "
        + number(e.fearFrom()) + " to " + number(e.fearTo()) + ".";
  }
}
