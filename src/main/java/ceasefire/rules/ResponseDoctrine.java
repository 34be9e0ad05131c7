package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Unit.DEATHS;
import static ceasefire.param.Unit.LOG_RATIO;

import ceasefire.param.Param;
import ceasefire.random.Functions;

/**
 * Which answer the owners' doctrine foresees for a breach of a given severity, in deaths, and how
 * plainly it says so ("What military action does a breach trigger?", source 000).
 *
 * <p>The challenger believes that d deaths call for a level with threshold D with a chance of {@code
 * logistic(ln(d / D) / ambiguity)}: plain doctrine is a step, ambiguous doctrine reaches below its
 * threshold and leaves doubt above it.
 */
public record ResponseDoctrine(
    @Param(
        value = "Deaths of a breach that call for a protest",
        unit = DEATHS,
        min = 1,
        max = 1_000,
        def = "1",
        role = LEVER)
    double protestDeaths,

    @Param(
        value = "Deaths of a breach that call for an answer in kind on the spot",
        unit = DEATHS,
        min = 1,
        max = 10_000,
        def = "3",
        role = LEVER)
    double fireDeaths,

    @Param(
        value = "Deaths of a breach that call for reinforcement",
        unit = DEATHS,
        min = 1,
        max = 10_000,
        def = "10",
        role = LEVER)
    double reinforcementDeaths,

    @Param(
        value = "Deaths of a breach that call for a strike from afar",
        unit = DEATHS,
        min = 1,
        max = 100_000,
        def = "50",
        role = LEVER)
    double strikeDeaths,

    @Param(
        value = "Deaths of a breach that call for war",
        unit = DEATHS,
        min = 1,
        max = 1_000_000,
        def = "1000",
        role = LEVER)
    double warDeaths,

    @Param(
        value = "Ambiguity: width of the doubt about the thresholds; 0 is plain doctrine",
        unit = LOG_RATIO,
        min = 0,
        max = 3,
        def = "0.5",
        role = LEVER,
        source = "open in source 000")
    double ambiguity) {

  private static final ResponseLevel[] LEVELS = ResponseLevel.values();

  /** The highest level that a breach of {@code deaths >= 0} calls for. */
  public ResponseLevel response(double deaths) {
    for (int i = LEVELS.length - 1; i > 0; i--) {
      if (deaths >= threshold(LEVELS[i])) {
        return LEVELS[i];
      }
    }
    return ResponseLevel.NOTHING;
  }

  /** Deaths that call for a level; 0 for nothing. */
  public double threshold(ResponseLevel level) {
    return switch (level) {
      case NOTHING -> 0;
      case PROTEST -> protestDeaths;
      case LOCAL_FIRE -> fireDeaths;
      case REINFORCEMENT -> reinforcementDeaths;
      case STAND_OFF_STRIKE -> strikeDeaths;
      case WAR -> warDeaths;
    };
  }

  /** Chance (0-1), as the challenger sees it, that {@code deaths >= 0} call for a level. */
  public double believed(ResponseLevel level, double deaths) {
    if (level == ResponseLevel.NOTHING) {
      return 1;
    }
    double ratio = deaths / threshold(level);
    if (ambiguity == 0) {
      return ratio >= 1 ? 1 : 0;
    }
    return ratio > 0 ? Functions.logistic(Functions.log(ratio) / ambiguity) : 0;
  }
}
