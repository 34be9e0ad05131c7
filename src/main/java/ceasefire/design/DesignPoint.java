package ceasefire.design;

import ceasefire.random.Seeds;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One value for each factor that a design varies.
 *
 * @param hash names the point: depends on the values alone, so that a design can grow without
 * renaming its points
 * @param values path of each factor and its value as canonical text
 */
public record DesignPoint(long hash, SortedMap<String, String> values) {

  /** Makes the point with these values, in any order. */
  public static DesignPoint of(Map<String, String> values) {
    SortedMap<String, String> sorted = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    long hash = Seeds.hash("point");
    for (Map.Entry<String, String> factor : sorted.entrySet()) {
      hash = Seeds.mix(hash, Seeds.hash(factor.getKey()), Seeds.hash(factor.getValue()));
    }
    return new DesignPoint(hash, sorted);
  }

  /** A point's hash as files and commands have it: 16 hexadecimal digits. */
  public static String hex(long hash) {
    return HexFormat.of().toHexDigits(hash);
  }
}
