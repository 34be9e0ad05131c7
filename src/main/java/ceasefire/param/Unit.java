package ceasefire.param;

/** The units that parameters and metrics are given in. */
public enum Unit {
  NONE(""),
  TEXT(""),
  DATE("date"),
  FLAG(""),
  CHOICE(""),
  PROBABILITY("probability"),
  SHARE("share"),
  RATIO("ratio"),
  LOG_RATIO("ln ratio"),
  LOGITS("logits"),
  WAR_COSTS("costs of a general war"),
  PER_WAR_COST("per cost of a general war"),
  DAYS("days"),
  WEEKS("weeks"),
  MONTHS("months"),
  YEARS("years"),
  PER_DAY("per day"),
  PER_MONTH("per month"),
  KM("km"),
  KM2("km2"),
  KM_PER_DAY("km per day"),
  PERSONS("persons"),
  PERSONS_PER_KM("persons per km"),
  DEATHS("deaths"),
  BRIGADES("brigades"),
  BRIGADE_DAYS("brigade-days"),
  EQUIVALENTS("brigade equivalents"),
  INCIDENTS("incidents"),
  FLARE_UPS_PER_DAY("flare-ups per day"),
  SALVOS("salvos"),
  DEGREES("degrees"),
  COUNT("count");

  private final String text;

  Unit(String text) {
    this.text = text;
  }

  /** The unit as it stands behind a number; empty where the number needs none. */
  public String text() {
    return text;
  }
}
