package ceasefire.report;

import ceasefire.analysis.TimeScale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Curves over time that can be hovered over, as the page's script reads them.
 *
 * @param scale of the time
 * @param label of the upright axis
 * @param log whether it is logarithmic, with room for 0
 * @param floor where a logarithmic axis begins
 * @param top what the axis has room for at least while bands are seen
 * @param topOfCurves what it has room for at least while they are not
 * @param unit behind a number in the readout
 * @param days where the curves have values
 * @param curves the curves
 * @param atRisk rows of numbers that stand below the marks of time: a name, then a number a mark
 */
record Live(
    TimeScale scale,
    String label,
    boolean log,
    double floor,
    double top,
    double topOfCurves,
    String unit,
    List<Integer> days,
    List<Curve> curves,
    List<List<String>> atRisk) {
  private static final int DECIMALS = 3;

  Live {
    days = List.copyOf(days);
    curves = List.copyOf(curves);
    atRisk = atRisk.stream().map(List::copyOf).toList();
  }

  /** A curve with its bands, the widest first. */
  record Curve(String name, Hue hue, List<@Nullable BigDecimal> values, List<Band> bands) {}

  /** A band around a curve. */
  record Band(String shade, List<@Nullable BigDecimal> low, List<@Nullable BigDecimal> high) {}

  /** Values with as many digits as can be seen; null where there are none. */
  static List<@Nullable BigDecimal> values(double... values) {
    List<@Nullable BigDecimal> rounded = new ArrayList<>();
    Arrays.stream(values)
        .forEach(value -> rounded.add(
            Double.isFinite(value)
                ? new BigDecimal(value)
                    .setScale(DECIMALS, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                : null));
    return rounded;
  }

  /** The text of a script element; no text in it can end that element. */
  String json() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("time", scale.unit());
    all.put("daysPerUnit", scale.daysPerUnit());
    all.put("step", scale.step());
    all.put("end", scale.end());
    all.put("label", label);
    all.put("log", log);
    all.put("floor", floor);
    all.put("top", top);
    all.put("topOfCurves", topOfCurves);
    all.put("unit", unit);
    all.put("days", days);
    all.put("curves", curves.stream().map(Live::curve).toList());
    return JsonMapper.builder().build().writeValueAsString(all).replace("<", "\\u003c");
  }

  private static Map<String, Object> curve(Curve curve) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("name", curve.name());
    all.put("hue", curve.hue().name().toLowerCase(Locale.ROOT));
    float[] dashes = curve.hue().stroke().getDashArray();
    List<Integer> dash = new ArrayList<>();
    for (int i = 0; dashes != null && i < dashes.length; i++) {
      dash.add((int) dashes[i]);
    }
    all.put("dash", dash);
    all.put("values", plain(curve.values()));
    all.put("bands", curve.bands().stream().map(Live::band).toList());
    return all;
  }

  private static Map<String, Object> band(Band band) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("shade", band.shade());
    all.put("low", plain(band.low()));
    all.put("high", plain(band.high()));
    return all;
  }

  /** Numbers without exponents, which are whole where they can be. */
  private static List<@Nullable Object> plain(List<@Nullable BigDecimal> values) {
    List<@Nullable Object> plain = new ArrayList<>();
    for (BigDecimal value : values) {
      plain.add(value == null ? null : value.scale() <= 0 ? (Object) value.longValue() : value);
    }
    return plain;
  }
}
