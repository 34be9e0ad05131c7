package ceasefire.report;

/** Why ceasefires collapse, and who began it, in words for charts. */
final class CollapseWords {
  private CollapseWords() {}

  /** The sign of war that came first. */
  static String cause(String label) {
    return switch (label) {
      case "offensive" -> "a general offensive";
      case "seizure" -> "a seizure of ground";
      case "assault" -> "an assault that nobody ordered";
      case "deaths" -> "1,000 deaths in a year";
      case "retake" -> "the host retakes ground";
      case "wider_war" -> "a wider war";
      case "flank_war" -> "war on the contributors' border";
      default -> label.replace('_', ' ');
    };
  }

  /** Who gave the order. */
  static String initiator(String label) {
    return switch (label) {
      case "challenger" -> "by order of the challenger";
      case "host" -> "by order of the host";
      case "unordered" -> "without an order";
      default -> label.replace('_', ' ');
    };
  }

  /** What a trial may come to: the title of a panel. */
  static String turn(String label) {
    return switch (label) {
      case "settlement_day" -> "a settlement";
      case "wider_war_day" -> "a wider war";
      case "nuclear_day" -> "nuclear use";
      default -> label.replace('_', ' ');
    };
  }
}
