package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.WeeklyRibbons;
import ceasefire.param.Setting;
import java.util.List;

/**
 * A posture that a report tells all about.
 *
 * @param key unique in the report: A, B, ...; empty for the only one
 * @param name short name of its result
 * @param answer what came out
 * @param weekly what was recorded week by week
 * @param settings its parameters that are not at their defaults
 */
public record Posture(
    String key, String name, Answer answer, WeeklyRibbons weekly, List<Setting> settings) {
  public Posture {
    settings = List.copyOf(settings);
  }

  /** The same under another name. */
  public Posture named(String other) {
    return new Posture(key, other, answer, weekly, settings);
  }

  /** An id that is unique on the page. */
  String id(String of) {
    return key.isEmpty() ? of : of + "-" + key.toLowerCase(java.util.Locale.ROOT);
  }

  /** The title, behind its letter where it has one. */
  String title() {
    String title = answer.subject().title();
    return key.isEmpty() ? title : key + ": " + title;
  }
}
