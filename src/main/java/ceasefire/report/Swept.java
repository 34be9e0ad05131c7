package ceasefire.report;

import ceasefire.analysis.Causes;
import ceasefire.analysis.Comparison;
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
 * @param subject what stands under its charts
 * @param factors the paths of its factors
 * @param rows its design points
 * @param extremes the best and the worst point side by side; empty where that makes no sense
 * @param causes what ended ceasefires, for each point that is told of, by its name
 * @param hangsOn what responses hang on; empty where the design does not tell
 * @param unfit why the design does not tell; empty where it does
 */
public record Swept(
    SweepCharts.Subject subject,
    List<String> factors,
    List<SweepText.Row> rows,
    Optional<Comparison> extremes,
    Optional<Causes> causes,
    Map<ResponseMeasure, Sensitivity> hangsOn,
    String unfit) {
  public Swept {
    factors = List.copyOf(factors);
    rows = List.copyOf(rows);
    hangsOn = Collections.unmodifiableMap(new LinkedHashMap<>(hangsOn));
  }
}
