package ceasefire.report;

import ceasefire.analysis.Comparison;
import ceasefire.analysis.Extremes;
import ceasefire.analysis.Incidences;
import ceasefire.analysis.ResponseMeasure;
import ceasefire.design.Sensitivity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a sweep came to.
 *
 * @param points its design points
 * @param extremes the best and the worst point side by side; empty where that makes no sense
 * @param outermost the best and the worst point, and what cannot be told apart from them
 * @param incidences what ended ceasefires, all points together
 * @param hangsOn what responses hang on; empty where the design does not tell
 * @param unfit why the design does not tell; empty where it does
 */
public record Swept(
    Findings.OfSweep points,
    Optional<Comparison> extremes,
    Extremes outermost,
    Incidences incidences,
    Map<ResponseMeasure, Sensitivity> hangsOn,
    String unfit) {
  public Swept {
    hangsOn = Collections.unmodifiableMap(new LinkedHashMap<>(hangsOn));
  }

  List<String> factors() {
    return points.factors();
  }

  List<SweepText.Row> rows() {
    return points.rows();
  }
}
