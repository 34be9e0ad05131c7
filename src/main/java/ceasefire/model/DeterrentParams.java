package ceasefire.model;

import static ceasefire.param.Role.LABEL;
import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.PER_MONTH;
import static ceasefire.param.Unit.SALVOS;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.TEXT;

import ceasefire.param.Param;
import ceasefire.rules.Attachment;

/** Means of punishment kept outside the host country. */
public record DeterrentParams(
    @Param(value = "What it is", unit = CHOICE, def = "medium-range-missiles", role = LABEL)
    DeterrentKind kind,

    @Param(
        value = "Guarantor that owns it and decides on its use",
        unit = TEXT,
        role = LEVER,
        source = "Europe lacks medium-range weapons, source 000")
    String owner,

    @Param(
        value = "Salvos that it can fire in a month",
        unit = PER_MONTH,
        min = 0,
        max = 100,
        def = "4",
        role = LEVER)
    double salvosPerMonth,

    @Param(value = "Salvos in stock", unit = SALVOS, min = 0, max = 400, def = "50", role = LEVER)
    int stock,

    @Param(
        value = "Share that survives the challenger's first blow in a war",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.9",
        role = UNCERTAINTY)
    double survivability) {

  /** Whether it serves an attachment: missiles strike from afar, air power flies campaigns. */
  boolean serves(Attachment attachment) {
    return switch (attachment) {
      case LONG_RANGE_STRIKES -> kind == DeterrentKind.MEDIUM_RANGE_MISSILES;
      case AIR_CAMPAIGN -> kind == DeterrentKind.AIR_POWER;
      case SANCTIONS_SNAPBACK, SECOND_ECHELON, FULL_INTERVENTION -> false;
    };
  }
}
