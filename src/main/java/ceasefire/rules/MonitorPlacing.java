package ceasefire.rules;

/** How neutral observers are spread along the line. */
public enum MonitorPlacing {
  /** As many to a kilometre everywhere: the same share of every sector is observed. */
  EVEN,
  /** The most violent sectors first, by heat per km, and each of them wholly. */
  HOTTEST_FIRST
}
