package ceasefire.param;

/** The units that parameters and metrics are given in. */
public enum Unit {
  NONE("", false),
  TEXT("", false),
  DATE("date", false),
  FLAG("", false),
  CHOICE("", false),
  PROBABILITY("probability", false),
  SHARE("share", false),
  RATIO("ratio", false),
  LOG_RATIO("ln ratio", false),
  LOGITS("logits", true),
  WAR_COSTS("costs of a general war", true),
  PER_WAR_COST("per cost of a general war", true),
  DAYS("days", true),
  WEEKS("weeks", true),
  MONTHS("months", true),
  YEARS("years", true),
  PER_DAY("per day", true),
  PER_MONTH("per month", true),
  KM("km", true),
  KM2("km2", true),
  KM_PER_DAY("km per day", true),
  PERSONS("persons", true),
  PERSONS_PER_KM("persons per km", true),
  DEATHS("deaths", true),
  BRIGADES("brigades", true),
  BRIGADE_DAYS("brigade-days", true),
  EQUIVALENTS("brigade equivalents", true),
  INCIDENTS("incidents", true),
  FLARE_UPS_PER_DAY("flare-ups per day", true),
  SALVOS("salvos", true),
  DEGREES("degrees", true),
  COUNT("count", false);

  private final String text;
  private final boolean counted;

  Unit(String text, boolean counted) {
    this.text = text;
    this.counted = counted;
  }

  /** The unit's name for a column or a table; empty where the number needs none. */
  public String text() {
    return text;
  }

  /** A number's text with its unit behind it, where people would say it: 5 days, but 0.3. */
  public String after(String number) {
    return counted ? number + " " + text : number;
  }

  /** A range's text with its unit: 0 to 5 days, 0 to 1 (probability). */
  public String afterRange(String range) {
    if (counted) {
      return range + " " + text;
    }
    return text.isEmpty() ? range : range + " (" + text + ")";
  }
}
