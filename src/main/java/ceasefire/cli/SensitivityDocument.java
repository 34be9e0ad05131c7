package ceasefire.cli;

import ceasefire.analysis.ResponseMeasure;
import ceasefire.design.Sensitivity;
import ceasefire.stats.Interval;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What responses hang on, for programs. */
record SensitivityDocument(
    String command, String title, String question, List<Found> responses, String folder) {

  /**
   * One response; the factor that matters most stands first in {@code ranked}, and {@code only} is
   * its value where it never varies.
   */
  record Found(
      String metric,
      String meaning,
      String method,
      String groups,
      int used,
      int dropped,
      List<String> leftOut,
      double noise,
      OptionalDouble only,
      List<String> ranked,
      List<Index> indices) {}

  /** One number of a factor, of a pair of factors, or of all. */
  record Index(String factor, String measure, Interval interval) {}

  static SensitivityDocument of(
      String title, String question, Map<ResponseMeasure, Sensitivity> found, String folder) {
    return new SensitivityDocument(
        "sensitivity",
        title,
        question,
        found.entrySet().stream()
            .map(each -> found(each.getKey(), each.getValue()))
            .toList(),
        folder);
  }

  private static Found found(ResponseMeasure response, Sensitivity sensitivity) {
    return new Found(
        response.name(),
        response.meaning(),
        sensitivity.method().text(),
        sensitivity.method().groups(),
        sensitivity.used(),
        sensitivity.dropped(),
        sensitivity.leftOut(),
        sensitivity.noise(),
        sensitivity.only(),
        sensitivity.ranked(),
        sensitivity.indices().stream()
            .map(index -> new Index(index.factor(), index.measure().column(), index.interval()))
            .toList());
  }
}
