package ceasefire.report;

import ceasefire.analysis.Comparison;
import ceasefire.param.Setting;
import ceasefire.results.Manifest;
import java.util.List;
import java.util.Optional;

/**
 * All that a report tells.
 *
 * @param title what was played
 * @param question what was asked
 * @param warnings what a reader must know first
 * @param postures told one by one: one of a run, several of a comparison, none of a sweep
 * @param comparison the postures side by side; empty of a run
 * @param sweep the points of a sweep; empty of anything else
 * @param settings parameters of a sweep's base that are not at their defaults
 * @param stories trials worth reading
 * @param sources the results that it rests on
 * @param command the words that made a comparison; empty of anything else
 * @param program what writes the report
 */
public record ReportContent(
    String title,
    String question,
    List<String> warnings,
    List<Posture> postures,
    Optional<Comparison> comparison,
    Optional<Swept> sweep,
    List<Setting> settings,
    List<ToldTrial> stories,
    List<Source> sources,
    List<String> command,
    Manifest.Code program) {
  public ReportContent {
    warnings = List.copyOf(warnings);
    postures = List.copyOf(postures);
    settings = List.copyOf(settings);
    stories = List.copyOf(stories);
    sources = List.copyOf(sources);
    command = List.copyOf(command);
  }
}
